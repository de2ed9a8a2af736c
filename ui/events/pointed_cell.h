// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"

#include <QModelIndex>
#include <optional>

namespace grantex {

class EventModel;

/// What a cell of the event table says, for include and exclude: the value of its column, the second of its time; of
/// the summary the type; a gap row is a gap. nullopt: no cell.
[[nodiscard]] std::optional<filter::Pointed> pointedAt(const EventModel& model, const QModelIndex& index);

} // namespace grantex
