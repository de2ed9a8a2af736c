// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace grantex {

class EventPane;
class MainWindow;

/// The window's switch that folds repeats of a budget's threshold in all its lists of events, and the action that opens
/// or folds those of the current row. On at first: the service repeats a threshold with each debit beyond it.
class RepeatFolding final : public QObject
{
    Q_OBJECT
public:
    explicit RepeatFolding(MainWindow& window);

private:
    void adopt(EventPane& pane);
    void toggleCurrent();
    void refresh();

    MainWindow& m_window;
    QAction* m_switch;
    QAction* m_row;
};

} // namespace grantex
