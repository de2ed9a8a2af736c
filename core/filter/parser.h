// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/filter/query.h"

#include <string_view>
#include <tl/expected.hpp>

namespace grantex::filter {

/// Reads a filter; the grammar is in LANGUAGE.md. Aliases are replaced by the fields' own names. Text beyond 64 KiB,
/// 1,000 tests or a nesting of 100 is refused. Thread-safe.
[[nodiscard]] tl::expected<Query, Mistake> parse(std::string_view text);

/// The first test that a destination's filter must not use, because its answer depends on the time of asking or on
/// the row and not on the event alone (the lane rule of design.md): such a filter would silently drop a backlog.
[[nodiscard]] std::optional<Mistake> unfitForDestination(const Query& query);

/// The first test that only the window can answer (`is:pinned`, `note:…`).
[[nodiscard]] std::optional<Mistake> unfitForPrinting(const Query& query);

/// A mistake as an error for the command line and the configuration: with the place in the text.
[[nodiscard]] Error asError(const Mistake& mistake, std::string_view text);

} // namespace grantex::filter
