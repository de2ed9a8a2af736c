// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"

#include <QObject>
#include <QPointer>

class QUndoStack;

namespace grantex {

class EventPane;
class FilterBar;
class FilterHistory;
class FilterSession;
class SavedFilters;
class SeenEvents;

/// The filter of a list of events: its bar above the list, what is applied to it, what the list says back (matches,
/// values seen), and cells that are taken into it. GUI thread.
class EventFilter final : public QObject
{
    Q_OBJECT
public:
    /// Puts a bar on top of `pane`. `saved`, `history` and `undo` must outlive it; the pane may go first.
    EventFilter(EventPane& pane, SavedFilters& saved, FilterHistory& history, QUndoStack& undo,
                QObject* parent = nullptr);
    ~EventFilter() override;

    [[nodiscard]] FilterSession& session() { return *m_session; }
    [[nodiscard]] FilterBar& bar();
    [[nodiscard]] SeenEvents& seen() { return *m_seen; }

    /// Takes the table's current cell into the filter.
    void aim(filter::Aim aim);

Q_SIGNALS:
    /// What was pointed at cannot be taken into the filter: one sentence.
    void refused(const QString& sentence);

private:
    void applyToPane();
    void takeFromPane();
    void showProgress();

    EventPane& m_pane;
    SeenEvents* m_seen;
    FilterSession* m_session;
    QPointer<FilterBar> m_bar; ///< the pane's
    bool m_isApplying = false; ///< the pane tells of what the bar did
    bool m_isAdopting = false; ///< the bar follows the pane
};

} // namespace grantex
