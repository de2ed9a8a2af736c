// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;

namespace grantex {

class MainWindow;
class StatisticsView;

/// "Top values" of the live events as a dock of the window, hidden until asked for (F11): a value that is clicked goes
/// into the filter. It belongs to the events: on other pages it steps aside.
class StatisticsFeature final : public QObject
{
    Q_OBJECT
public:
    explicit StatisticsFeature(MainWindow& window);

private:
    void addAction();
    void offerPaths();
    void refreshShown();
    void keep();

    MainWindow& m_window;
    QDockWidget* m_dock;
    StatisticsView* m_view;
    bool m_isWanted = false;  ///< on the page of events
    bool m_isStarted = false; ///< the window is as it was left: what changes now is the person's wish
};

} // namespace grantex
