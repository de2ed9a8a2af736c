// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/columns.h"
#include "ui/text/identifiers.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

class QUndoStack;

namespace grantex {

class ColourRules;
class EventFilter;
class EventPane;
class FilterHistory;
class FilterSession;
class GrantLane;
class MarkBook;
class PaneLooks;
class PinStrip;
class SavedFilters;
struct Mark;
struct StoredEvent;
struct TableLayout;

/// One list of events with everything a person needs to work on it, the same for the live events and for an opened
/// file: the filter bar, the range of time on the timeline, pins and notes, colours, columns, grants that are followed,
/// and what of all this can be taken back. GUI thread.
class EventDesk final : public QObject
{
    Q_OBJECT
public:
    /// What all lists of a window have in common; must outlive the desks.
    struct Shared
    {
        SavedFilters& saved;
        FilterHistory& history;
        ColourRules& colours;
    };

    /// Furnishes `pane`, which must outlive the desk. `parent` does not own what is put into the pane.
    EventDesk(EventPane& pane, const Shared& shared, QObject* parent);
    ~EventDesk() override;

    [[nodiscard]] EventPane& pane() { return m_pane; }
    [[nodiscard]] EventFilter& filter() { return *m_filter; }
    [[nodiscard]] FilterSession& session();
    [[nodiscard]] MarkBook& marks() { return *m_marks; }
    [[nodiscard]] PaneLooks& looks() { return *m_looks; }
    [[nodiscard]] PinStrip& pins() const;
    /// What was done here; another desk has a stack of its own.
    [[nodiscard]] QUndoStack& undoStack() { return *m_undo; }
    [[nodiscard]] GrantLane* lane() const; ///< the last one that was opened, or nullptr

    /// Of the current row: the event (nullptr: there is none), and what stands in a column.
    [[nodiscard]] std::shared_ptr<const StoredEvent> currentEvent() const;
    [[nodiscard]] QString currentCell(ColumnKind kind) const;
    [[nodiscard]] bool isCurrentPinned() const;

    /// As one step that can be taken back; `what` is its name in the Edit menu.
    void changeLayout(const TableLayout& after, const QString& what);
    /// Shows the column where the reader sees it.
    void addColumn(const Column& column);
    void changeMark(const Mark& after, const QString& what);

public Q_SLOTS:
    void togglePin(); ///< of the current row
    void editNote(qlonglong sequence);
    /// A grant in a window of its own, an agent or principal by the filter.
    void follow(grantex::IdKind kind, const QString& id);
    /// Selects the event in the table, or tells that the filter hides it.
    void show(qlonglong sequence);
    /// The same with the row of a gap.
    void showGap(qlonglong id);

Q_SIGNALS:
    /// Another row is the current one, or it is marked otherwise.
    void currentChanged();
    /// show() found what the filter hides; nullptr: it is no longer there.
    void hiddenShown(const std::shared_ptr<const grantex::StoredEvent>& event);
    /// A grant is followed in a window of its own, which is about to be shown.
    void laneOpened(grantex::GrantLane& lane);
    void told(const QString& sentence);   ///< in passing
    void warned(const QString& sentence); ///< of what a person must know

private:
    void connectMarks();
    void showRow(int row);
    void connectColours(ColourRules& colours);
    void refreshCurrent();

    EventPane& m_pane;
    QUndoStack* m_undo;
    EventFilter* m_filter;
    MarkBook* m_marks;
    PaneLooks* m_looks;
    QPointer<PinStrip> m_strip; ///< the pane's
    QPointer<GrantLane> m_lane;
    QTimer m_second; ///< for times relative to now
};

} // namespace grantex
