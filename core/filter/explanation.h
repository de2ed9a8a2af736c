// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/filter/scalar.h"

#include <string>

namespace grantex::filter {

/// What the filter shows, as one English sentence without a full stop: "budget events whose pct is at least 80, from
/// agent ag_01, in the last 15 minutes". Times are told in UTC.
[[nodiscard]] std::string explain(const Query& query, const Surroundings& at);

} // namespace grantex::filter
