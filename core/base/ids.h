// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include <compare>
#include <cstdint>

namespace grantex {

/// An event's place in the journal: 1, 2, 3 …, never reused. 0 means "before the first".
struct Sequence
{
    std::int64_t value = 0;
    friend auto operator<=>(const Sequence&, const Sequence&) = default;
    [[nodiscard]] Sequence next() const { return {value + 1}; }
};

/// Key of a lane in the journal: the `id` of a destination in the configuration (its name when none is given).
struct LaneId
{
    std::string value;
    friend auto operator<=>(const LaneId&, const LaneId&) = default;
};

} // namespace grantex
