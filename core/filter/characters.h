// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex::filter {

/// The bytes the grammar of LANGUAGE.md is made of. Bytes of a longer UTF-8 sequence are letters.

[[nodiscard]] constexpr bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
/// In a member's name that needs no quotes.
[[nodiscard]] constexpr bool isNameByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '$' || c == '@';
}
[[nodiscard]] constexpr bool isWordByte(char c)
{
    return !isSpace(c) && c != '(' && c != ')' && c != ',' && c != '"';
}
[[nodiscard]] constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowered(c);
    return lower;
}

/// With quotes around it; `"` and `\` get a backslash.
[[nodiscard]] inline std::string quotedText(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace grantex::filter
