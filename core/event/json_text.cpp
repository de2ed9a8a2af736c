// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_text.h"

#include <algorithm>
#include <optional>
#include <simdjson.h>

namespace grantex {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<unsigned> hexDigit(char c)
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10U;
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10U;
    return std::nullopt;
}

/// The code unit of `\uXXXX` at `at`.
std::optional<unsigned> escapedUnit(std::string_view text, std::size_t at)
{
    if (text.size() < at + 6 || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    unsigned unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const auto digit = hexDigit(text[i]);
        if (!digit)
            return std::nullopt;
        unit = unit * 16U + *digit;
    }
    return unit;
}

bool isHigh(unsigned unit)
{
    return (unit & 0xFC00U) == 0xD800U;
}

bool isLow(unsigned unit)
{
    return (unit & 0xFC00U) == 0xDC00U;
}

/// In valid JSON a backslash stands only inside strings and always takes the next character with it, so no string
/// needs to be tracked; in anything else the backslash stays and the parser refuses it.
void replaceLoneSurrogates(std::string& text, std::size_t size)
{
    const std::string_view view(text.data(), size);
    for (std::size_t at = view.find('\\'); at != std::string_view::npos; at = view.find('\\', at)) {
        const auto unit = escapedUnit(view, at);
        if (!unit) {
            at += 2;
            continue;
        }
        if (isHigh(*unit)) {
            if (const auto next = escapedUnit(view, at + 6); next && isLow(*next)) {
                at += 12;
                continue;
            }
        }
        if (isHigh(*unit) || isLow(*unit))
            text.replace(at, 6, "\\ufffd");
        at += 6;
    }
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// Length of the JSON number that begins at `begin`; 0 when none does.
std::size_t numberLength(std::string_view text, std::size_t begin)
{
    std::size_t at = begin;
    if (at < text.size() && text[at] == '-')
        ++at;
    const std::size_t whole = at;
    at = at < text.size() && text[at] == '0' ? at + 1 : skipDigits(text, at);
    if (at == whole)
        return 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t end = skipDigits(text, at + 1);
        at = end > at + 1 ? end : at;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t digits = at + 1;
        if (digits < text.size() && (text[digits] == '+' || text[digits] == '-'))
            ++digits;
        const std::size_t end = skipDigits(text, digits);
        at = end > digits ? end : at;
    }
    return at - begin;
}

std::size_t endOfString(std::string_view text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

std::string& threadBuffer()
{
    thread_local std::string buffer;
    return buffer;
}

} // namespace

JsonText::JsonText(std::string_view json)
    : m_buffer(json.size() > kKept ? &m_own : &threadBuffer()), m_size(json.size())
{
    m_buffer->reserve(json.size() + simdjson::SIMDJSON_PADDING);
    m_buffer->assign(json);
    m_buffer->append(simdjson::SIMDJSON_PADDING, ' ');
    replaceLoneSurrogates(*m_buffer, m_size);
}

void JsonText::flattenNumbers()
{
    const std::string_view text = view();
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            at = endOfString(text, at);
            continue;
        }
        const std::size_t length = numberLength(text, at);
        if (length > 0) {
            const auto begin = m_buffer->begin() + static_cast<std::ptrdiff_t>(at);
            *begin = '0';
            std::fill(begin + 1, begin + static_cast<std::ptrdiff_t>(length), ' ');
        }
        at += std::max<std::size_t>(length, 1);
    }
}

} // namespace grantex
