// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/edit.h"

#include <QModelIndex>
#include <vector>

namespace grantex {

class EventModel;

/// What a cell of the event table says, for include and exclude: the value of its column, the second of its time, each
/// scope, each destination and how it stands there, what stands at the path of a JSON column; of the summary the type;
/// a gap row is a gap. Empty: there is no cell, or the filter language has no words for it.
[[nodiscard]] std::vector<filter::Pointed> pointedAt(const EventModel& model, const QModelIndex& index);

} // namespace grantex
