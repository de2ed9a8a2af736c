// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <functional>
#include <span>
#include <string_view>

namespace grantex::filter {

/// What stands at a path: a string's unescaped text, or the bytes of a number, `true`, `false`, `null`.
struct JsonLeaf
{
    enum class Kind { String, Number, Literal, Object };
    Kind kind = Kind::Literal;
    std::string_view text; ///< empty for Object; valid during the call only
};

/// Calls `visit` for what stands at `path` inside the event's `data` until it answers true; tells whether it did. An
/// array at the end stands for its elements. Bytes that are no JSON end the visit. Thread-safe.
[[nodiscard]] bool visitPath(std::string_view json, std::span<const PathStep> path,
                             const std::function<bool(const JsonLeaf&)>& visit);
/// The same from the top of the event; `path` is not empty and begins with a member.
[[nodiscard]] bool visitFromTop(std::string_view json, std::span<const PathStep> path,
                                const std::function<bool(const JsonLeaf&)>& visit);

} // namespace grantex::filter
