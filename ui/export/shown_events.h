// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_choice.h"
#include "ui/export/export_job.h"

#include <optional>

namespace grantex {

class EventPane;

/// What can be exported from the pane as it is now: its selection, its filtered rows, everything behind it, and its
/// visible columns in their order. Some 10 ms for a million scattered rows.
[[nodiscard]] ExportSubject shownEvents(EventPane& pane);

/// The text of a few events, read at once; nullopt: `error` says why not.
[[nodiscard]] std::optional<QByteArray> exportedText(const ExportPlan& plan, const ExportJob::OpenReader& openReader,
                                                     QString& error);

} // namespace grantex
