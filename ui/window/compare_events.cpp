// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/compare_events.h"

#include "ui/detail/event_diff.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/window/main_window.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The newest of the rows that belongs to the grant. A look at one number a row: two million take about a millisecond.
std::optional<Sequence> previousOfGrant(const RowSnapshot& rows, std::uint32_t grant)
{
    for (std::size_t index = rows.pieceCount(); index-- > 0;) {
        const RowSnapshot::Piece piece = rows.piece(index);
        const auto& grants = piece.chunk->values[static_cast<std::size_t>(ValueColumn::Grant)];
        for (std::size_t place = piece.to; place-- > piece.from;) {
            if (grants[place] == grant)
                return Sequence{piece.chunk->sequence[place]};
        }
    }
    return std::nullopt;
}

} // namespace

CompareEvents::CompareEvents(MainWindow& window)
    : QObject(&window), m_window(window),
      m_two(makeAction(*window.menus().edit, u"compareEventsAction"_s, tr("Compare t&he Two Selected Events"),
                       QKeySequence(Qt::CTRL | Qt::Key_D))),
      m_previous(makeAction(*window.menus().edit, u"compareWithPreviousAction"_s,
                            tr("Compare with the Pre&vious Event of the Grant"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
{
    connect(m_two, &QAction::triggered, this, &CompareEvents::compareSelected);
    connect(m_previous, &QAction::triggered, this, &CompareEvents::compareWithPrevious);
    connect(&window, &MainWindow::selectionChanged, this, &CompareEvents::refresh);
    refresh();
}

std::vector<int> CompareEvents::selectedRows() const
{
    std::vector<int> rows;
    const EventModel& model = m_window.events().model();
    for (const QItemSelectionRange& range : m_window.events().table().selectionModel()->selection()) {
        // Three tell as well as a million that it is not two.
        for (int row = range.top(); row <= range.bottom() && rows.size() < 3; ++row) {
            if (!model.row(row).isGap())
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CompareEvents::refresh()
{
    const auto rows = selectedRows();
    m_two->setEnabled(rows.size() == 2);
    m_previous->setEnabled(rows.size() == 1 && m_window.events().model().row(rows.front()).grant != 0);
}

void CompareEvents::compareSelected()
{
    if (const auto rows = selectedRows(); rows.size() == 2)
        show(m_window.events().model().eventAt(rows[0]), m_window.events().model().eventAt(rows[1]));
}

void CompareEvents::compareWithPrevious()
{
    const auto rows = selectedRows();
    if (rows.size() != 1)
        return;
    const EventModel& model = m_window.events().model();
    const RowSnapshot all = model.snapshot();
    const RowNumber number = model.numberAt(rows.front());
    // Also among the rows that a filter hides.
    const auto before = previousOfGrant(all.part(all.begin(), number), model.row(rows.front()).grant);
    if (!before)
        return m_window.showMessage(tr("The table has no earlier event of this grant"));
    show(read(*before), model.eventAt(rows.front()));
}

CompareEvents::SharedEvent CompareEvents::read(Sequence sequence) const
{
    const auto& store = m_window.events().model().store();
    const auto reader = store ? store->openReader() : Result<std::unique_ptr<EventReader>>();
    if (!reader || !*reader)
        return nullptr;
    auto event = (*reader)->read(sequence);
    return event ? std::make_shared<const StoredEvent>(std::move(*event)) : nullptr;
}

void CompareEvents::show(const SharedEvent& one, const SharedEvent& other)
{
    if (!one || !other)
        return m_window.showMessage(tr("One of the events is no longer in the journal"));
    auto* diff = new EventDiff(one, other, &m_window);
    diff->show();
}

} // namespace grantex
