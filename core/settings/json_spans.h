// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// A piece of a text: [begin, end).
struct JsonSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
};

struct JsonMemberSpan
{
    std::string key;  ///< unescaped
    JsonSpan keySpan; ///< with its quotes
    JsonSpan value;
};

// Where things stand in a JSON text. All of them want text that a parser has found valid, and say nothing about any
// other. None recurses.

/// The value that begins at or after `at`.
[[nodiscard]] JsonSpan valueSpan(std::string_view text, std::size_t at);
/// Of the object that begins at `at`; empty when there is none.
[[nodiscard]] std::vector<JsonMemberSpan> memberSpans(std::string_view text, std::size_t at);
/// Of the list that begins at `at`; empty when there is none.
[[nodiscard]] std::vector<JsonSpan> itemSpans(std::string_view text, std::size_t at);

} // namespace grantex
