// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grantex::filter {

/// A value of a field and how many events have it; 0: known, but none seen.
struct SeenValue
{
    std::string text;
    std::int64_t events = 0;
};

enum class JsonKind { Text, Number, Truth, Null, Object, List, Mixed };

/// A path inside `data`, printed as it is typed (`data.items.id`; elements of arrays stand for themselves).
struct SeenPath
{
    std::string text;
    JsonKind kind = JsonKind::Text;
    double share = 0; ///< of the events looked at, 0 to 1
};

/// What the events seen so far offer to somebody who types a filter. The answers here are those of a program that has
/// seen nothing. One thread.
class SeenValues
{
public:
    virtual ~SeenValues() = default;
    /// The values of `field` that contain `typed` (case-blind; empty: all), those of most events first, at most
    /// `limit`.
    [[nodiscard]] virtual std::vector<SeenValue> values(const Field& field, std::string_view typed,
                                                        std::size_t limit) const;
    /// Every path seen, the most frequent first.
    [[nodiscard]] virtual std::vector<SeenPath> paths() const;
    /// False only when enough was looked at to say that no event has it.
    [[nodiscard]] virtual bool maySee(std::span<const PathStep> path) const;
    /// How many events stand behind these answers.
    [[nodiscard]] virtual std::int64_t events() const;
};

} // namespace grantex::filter
