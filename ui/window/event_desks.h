// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/event_desk.h"

#include <QTimer>
#include <QUndoGroup>
#include <memory>
#include <vector>

namespace grantex {

class ColourRules;
class FileSession;
class FilterHistory;
class SavedFilters;
class SessionTabs;
class WindowSettings;

/// The desks of a window: that of its live events, and one for each opened file, which comes and goes with its tab; and
/// what they share: saved filters, the filters used before, colour rules. Filters are kept for the next
/// start. GUI thread.
class EventDesks final : public QObject
{
    Q_OBJECT
public:
    /// Where nothing is kept of the window, nothing is kept of these either.
    EventDesks(EventPane& live, SessionTabs& tabs, WindowSettings& settings, QObject* parent);
    /// The panes must still be there.
    ~EventDesks() override;

    [[nodiscard]] EventDesk& live() { return *m_desks.front(); }
    /// Of the tab that is shown.
    [[nodiscard]] EventDesk& current();
    /// The live one first.
    [[nodiscard]] const std::vector<std::unique_ptr<EventDesk>>& all() const { return m_desks; }
    /// Undo and redo of what is shown.
    [[nodiscard]] QUndoGroup& undo() { return m_undo; }

    /// The filters as they are now, for the next start; done shortly after each change as well.
    void keep();

    [[nodiscard]] SavedFilters& saved() { return *m_saved; }
    [[nodiscard]] FilterHistory& history() { return *m_history; }
    [[nodiscard]] ColourRules& colours() { return *m_colours; }

Q_SIGNALS:
    /// A file was opened: its desk is new to the window.
    void made(grantex::EventDesk& desk);
    /// Another desk is shown, and is current() now.
    void currentChanged();
    /// The desk goes, with its pane; another is shown by now.
    void closing(grantex::EventDesk& desk);

private:
    void furnish(FileSession& file);
    void close(FileSession& file);
    void watch(EventDesk& desk);
    [[nodiscard]] EventDesk* deskOf(const EventPane& pane) const;

    SessionTabs& m_tabs;
    WindowSettings& m_settings;
    QUndoGroup m_undo;
    SavedFilters* m_saved;
    FilterHistory* m_history;
    ColourRules* m_colours;
    QTimer m_soon; ///< keeps the filters
    std::vector<std::unique_ptr<EventDesk>> m_desks;
};

} // namespace grantex
