// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/filter/query.h"

#include <optional>
#include <string>
#include <string_view>

namespace grantex::filter {

/// What stands in a cell of the table or at a node of an event's tree.
struct Pointed
{
    enum class Kind {
        Text,    ///< a text: found as it stands
        Number,  ///< a number, `true`, `false` or `null`
        Missing, ///< the event does not have the field
        Object,  ///< members or elements: asked for as a whole
    };
    Field field; ///< Text: anywhere in the event
    std::string text;
    Kind kind = Kind::Text;
};

enum class Aim {
    Include,          ///< only events that have it
    Exclude,          ///< only events that do not
    Replace,          ///< only events that have it, and nothing else is asked
    ReplaceExcluding, ///< all events but those that have it
};

/// The filter with what was pointed at taken in, in normal form. Tests of the same field are narrowed, joined into one
/// list or taken away, so that no test stands there twice and none contradicts the wish. Nothing when the filter is
/// not understood, or would become too large.
[[nodiscard]] std::optional<std::string> aimed(std::string_view filter, const Pointed& pointed, Aim aim);

/// The field that finds what stands at a path of an event's tree: `data.grantId` is found by `grant`, elements of
/// arrays by the array. nullopt: the language has no field for it.
[[nodiscard]] std::optional<Field> fieldAt(std::string_view path);

/// From `begin` up to, without, `end`.
struct TimeRange
{
    UtcTime begin{};
    UtcTime end{};
    bool operator==(const TimeRange&) const = default;
};
/// The filter with its range of time replaced, or with nullopt taken away.
[[nodiscard]] std::optional<std::string> withTimeRange(std::string_view filter, const std::optional<TimeRange>& range);
/// The range of time that all of the filter is in; dates and times of day as in `zone` of explain().
[[nodiscard]] std::optional<Test> timeRangeOf(const Query& query);
/// The first test that moves with the clock (`last`, `age`).
[[nodiscard]] std::optional<Test> slidingTestOf(const Query& query);
/// The filter without the tests of a field that everything else is ANDed with.
[[nodiscard]] std::optional<std::string> withoutField(std::string_view filter, FieldName name);

/// Events that pass all of the filters. Those that let everything pass are left out.
[[nodiscard]] Query allOf(const std::vector<Query>& queries);

} // namespace grantex::filter
