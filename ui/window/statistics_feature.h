// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QDockWidget;

namespace grantex {

class EventDesk;
class MainWindow;
class StatisticsFeed;
class StatisticsView;

/// "Top values" of the events that are shown as a dock of the window, hidden until asked for (F11): a value that is
/// clicked goes into the filter. It belongs to the events: on other pages it steps aside.
class StatisticsFeature final : public QObject
{
    Q_OBJECT
public:
    explicit StatisticsFeature(MainWindow& window);
    /// Before the events' model goes.
    ~StatisticsFeature() override;

private:
    /// Counts what the desk that is shown now shows.
    void look();
    void addAction();
    void offerPaths();
    void refreshShown();
    void keep();

    MainWindow& m_window;
    QDockWidget* m_dock;
    StatisticsView* m_view;
    EventDesk* m_desk = nullptr;
    std::unique_ptr<StatisticsFeed> m_feed;
    bool m_isWanted = false;  ///< on the page of events
    bool m_isStarted = false; ///< the window is as it was left: what changes now is the person's wish
};

} // namespace grantex
