// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/filter/scalar.h"

#include <functional>
#include <string>

namespace grantex::filter {

/// Another language's words for an English phrase such as "in the last %1"; the places for values stay.
using Phrases = std::function<std::string(const char* english)>;

/// What the filter shows, as one sentence without a full stop: "budget events whose pct is at least 80, from
/// agent ag_01, in the last 15 minutes". Times are told in UTC. Without `phrases` it is English.
[[nodiscard]] std::string explain(const Query& query, const Surroundings& at, const Phrases& phrases = {});

} // namespace grantex::filter
