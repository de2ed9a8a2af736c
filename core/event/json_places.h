// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// A place in an event's JSON: member names joined by dots, `[*]` for all elements of a list, optionally after `$.`:
/// `data.items[*].name`. Immutable, thread-safe.
class JsonPlace
{
public:
    /// nullopt: the text is no path.
    [[nodiscard]] static std::optional<JsonPlace> parse(std::string_view text);

    struct Span
    {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    /// Where the values stand in `json`, ascending, blanks around them left out; a member that occurs twice counts
    /// twice. nullopt: the bytes are no JSON object.
    [[nodiscard]] std::optional<std::vector<Span>> findIn(std::string_view json) const;
    /// The values as text for people and tables: strings without their quotes and escapes, everything else as it
    /// stands; several joined with ", ". Empty when the event has none.
    [[nodiscard]] std::string textIn(std::string_view json) const;

private:
    std::vector<std::string> m_steps; ///< "[*]" stands for all elements
};

/// The text of one JSON string with its quotes; empty for bytes that are none.
[[nodiscard]] std::string unquoted(std::string_view token);

} // namespace grantex
