// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/shown_events.h"

#include "core/index/row_list.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/text/core_text.h"

#include <QHeaderView>

namespace grantex {

namespace {

QStringList visibleColumns(const EventModel& model, EventTable& table)
{
    const QHeaderView* header = table.horizontalHeader();
    QStringList names;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const Column& shown = model.column(column);
        // An export names a JSON path as a filter does; summary and
        // deliveries are this program's words and no part of an event.
        if (shown.kind != ColumnKind::Delivery && shown.kind != ColumnKind::Summary)
            names.append(shown.kind == ColumnKind::Json ? shown.path : keyOf(shown));
    }
    return names;
}

/// Runs of sequences that follow each other in the journal.
ExportSubject::Part filteredPart(const EventModel& model)
{
    ExportSubject::Part part;
    eachRow(
        model.snapshot(), model.shownRows(),
        [&part](const RowChunk& chunk, std::size_t place) {
            const Sequence sequence{chunk.sequence[place]};
            if (!part.ranges.empty() && part.ranges.back().last.next() == sequence)
                part.ranges.back().last = sequence;
            else
                part.ranges.push_back({sequence, sequence});
            ++part.events;
        },
        [] { return false; });
    return part;
}

} // namespace

ExportSubject shownEvents(EventPane& pane)
{
    ExportSubject subject;
    EventTable& table = pane.table();
    for (const auto& range : table.selectedRanges())
        subject.selection.ranges.push_back({{range.first}, {range.last}});
    subject.selection.events = table.selectedEvents();
    if (pane.model().isFiltered())
        subject.filtered = filteredPart(pane.model());
    subject.all.events = pane.model().eventCount();
    if (!subject.all.isEmpty())
        subject.all.ranges.push_back({{1}, pane.model().lastSequence()});
    subject.columns = visibleColumns(pane.model(), table);
    return subject;
}

std::optional<QByteArray> exportedText(const ExportPlan& plan, const ExportJob::OpenReader& openReader, QString& error)
{
    QByteArray text;
    const auto sink = [&text](std::string_view piece) -> Result<> {
        text.append(piece.data(), static_cast<qsizetype>(piece.size()));
        if (text.size() > ExportJob::kMostText)
            return fail(ErrorCode::NoRoom, "That is too much to copy.",
                        "Export the events to a file instead (Ctrl+E).");
        return {};
    };
    auto reader = openReader();
    const auto done = reader ? runExport(**reader, plan, sink, [](std::int64_t) { return true; })
                             : Result<std::int64_t>(tl::unexpected(reader.error()));
    if (done)
        return text;
    error = coreText(done.error());
    return std::nullopt;
}

} // namespace grantex
