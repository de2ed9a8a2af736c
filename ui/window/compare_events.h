// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QAction;

namespace grantex {

class MainWindow;

/// Edit → Compare: the two selected events, or the selected one and the previous event of its grant, side by side.
class CompareEvents final : public QObject
{
    Q_OBJECT
public:
    explicit CompareEvents(MainWindow& window);

private:
    void refresh();
    void compareSelected();
    void compareWithPrevious();
    void show(int row, int otherRow);
    [[nodiscard]] std::vector<int> selectedRows() const;

    MainWindow& m_window;
    QAction* m_two;
    QAction* m_previous;
};

} // namespace grantex
