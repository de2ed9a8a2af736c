// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/value_actions.h"

#include <QObject>

namespace grantex {

class EventFilter;
class FilterHistory;
class MainWindow;
class SavedFilters;

/// Filtering in the window: saved filters and history of the profile, the bar above the events, the actions in the
/// menus, and include and exclude from the event's details.
class FilterFeature final : public QObject
{
    Q_OBJECT
public:
    explicit FilterFeature(MainWindow& window);

    [[nodiscard]] SavedFilters& saved() { return *m_saved; }
    [[nodiscard]] FilterHistory& history() { return *m_history; }
    /// Of the live events.
    [[nodiscard]] EventFilter& events() { return *m_events; }
    /// The filter to begin with; it is the state that Undo ends at.
    void begin(const QString& text);

private:
    void addActions();
    void connectDetail();
    void connectPipeline();
    void takeValue(FilterWish wish);
    void tellDestinations();

    MainWindow& m_window;
    SavedFilters* m_saved;
    FilterHistory* m_history;
    EventFilter* m_events;
};

} // namespace grantex
