// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event.h"
#include "ui/desk/event_desk.h"
#include "ui/desk/undo_step.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/marks/mark_book.h"
#include "ui/marks/note_dialog.h"
#include "ui/marks/pane_looks.h"
#include "ui/marks/pin_strip.h"
#include "ui/text/display.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

void EventDesk::connectMarks()
{
    connect(m_marks, &MarkBook::failed, this, &EventDesk::warned);
    connect(m_marks, &MarkBook::changed, this, &EventDesk::currentChanged);
    connect(m_strip, &PinStrip::showRequested, this, &EventDesk::show);
    connect(m_strip, &PinStrip::noteRequested, this, &EventDesk::editNote);
    connect(m_strip, &PinStrip::unpinRequested, this, [this](qlonglong sequence) {
        const Mark* known = m_marks->find(sequence);
        if (known == nullptr)
            return;
        Mark mark = *known;
        mark.isPinned = false;
        mark.note.clear();
        changeMark(mark, tr("Remove the Mark"));
    });
}

bool EventDesk::isCurrentPinned() const
{
    const auto event = currentEvent();
    return event && m_looks->isPinned(event->sequence.value);
}

void EventDesk::changeMark(const Mark& after, const QString& what)
{
    const Mark* known = m_marks->find(after.sequence);
    Mark before = after;
    before.isPinned = known != nullptr && known->isPinned;
    before.note = known != nullptr ? known->note : QString();
    if (before != after)
        m_undo->push(new UndoStep(
            what, [this, after] { m_marks->put(after); }, [this, before] { m_marks->put(before); }));
}

void EventDesk::togglePin()
{
    const auto event = currentEvent();
    if (!event)
        return;
    const Mark* known = m_marks->find(event->sequence.value);
    Mark mark = known != nullptr ? *known : unmarked(*event);
    mark.isPinned = !mark.isPinned;
    changeMark(mark, mark.isPinned ? tr("Pin") : tr("Unpin"));
}

void EventDesk::editNote(qlonglong sequence)
{
    const Mark* known = m_marks->find(sequence);
    Mark mark;
    if (known != nullptr) {
        mark = *known;
    } else if (const auto event = currentEvent(); event && event->sequence.value == sequence) {
        mark = unmarked(*event);
    } else {
        return;
    }
    auto* dialog = new NoteDialog(u"%1 · %2"_s.arg(safeText(mark.type, 80), mark.summary), mark.note, m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mark]() mutable {
        mark.note = dialog->note();
        changeMark(mark, tr("Note"));
    });
    dialog->open();
}

void EventDesk::showRow(int row)
{
    EventTable& table = m_pane.table();
    table.letGo();
    table.setCurrentIndex(m_pane.model().index(row, 0));
    table.scrollTo(m_pane.model().index(row, 0), QAbstractItemView::PositionAtCenter);
}

void EventDesk::showGap(qlonglong id)
{
    if (const int row = m_pane.model().rowOfGap(id); row >= 0)
        showRow(row);
    else if (m_pane.model().isFiltered())
        Q_EMIT told(tr("The filter hides this gap"));
    else
        Q_EMIT told(tr("This gap is no longer in the table"));
}

void EventDesk::show(qlonglong sequence)
{
    const int row = m_pane.model().reveal(Sequence{sequence});
    if (row >= 0) {
        showRow(row);
        return;
    }
    m_pane.table().clearSelection();
    Q_EMIT hiddenShown(m_pane.model().findEvent(Sequence{sequence}));
}

} // namespace grantex
