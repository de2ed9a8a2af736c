// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_text.h"
#include "core/export/redaction.h"
#include "core/journal/event_reader.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace grantex {

/// Sequences from `first` to `last`, both included.
struct ExportRange
{
    Sequence first;
    Sequence last;
    friend bool operator==(const ExportRange&, const ExportRange&) = default;
};

/// What is exported and how. A plain value.
struct ExportPlan
{
    ExportFormat format = ExportFormat::Ndjson;
    std::vector<ExportRange> ranges;   ///< ascending, disjoint
    std::vector<ExportColumn> columns; ///< of tables
    Redaction redaction;
    bool withGaps = false; ///< gaps that lie among the events become objects of type `monitor.gap`
};

/// Takes pieces of the text, in order; its error ends the export.
using ExportSink = std::function<Result<>(std::string_view piece)>;
/// Hears how many events are written; false ends the export early and well.
using ExportProgress = std::function<bool(std::int64_t events)>;

/// Reads the events of `plan` and gives their text to `sink`, about a megabyte at a time. Holds a few thousand events
/// at most. Gives how many events were written, gaps not counted. For a thread of its own.
[[nodiscard]] Result<std::int64_t> runExport(EventReader& reader, const ExportPlan& plan, const ExportSink& sink,
                                             const ExportProgress& progress);

} // namespace grantex
