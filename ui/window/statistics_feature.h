// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"
#include "core/filter/path_learner.h"

#include <QObject>
#include <QStringList>

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
    void aim(const filter::Pointed& pointed, filter::Aim aim);
    void learn(const EventBlock& events);
    void refreshShown();
    void keep();

    MainWindow& m_window;
    QDockWidget* m_dock;
    StatisticsView* m_view;
    filter::PathLearner m_paths;
    QStringList m_offered;
    bool m_isWanted = false;  ///< on the page of events
    bool m_isStarted = false; ///< the window is as it was left: what changes now is the person's wish
};

} // namespace grantex
