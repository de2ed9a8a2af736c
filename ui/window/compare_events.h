// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QObject>
#include <memory>
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
    using SharedEvent = std::shared_ptr<const StoredEvent>;
    [[nodiscard]] SharedEvent read(Sequence sequence) const;
    void show(const SharedEvent& one, const SharedEvent& other);
    [[nodiscard]] std::vector<int> selectedRows() const;

    MainWindow& m_window;
    QAction* m_two;
    QAction* m_previous;
};

} // namespace grantex
