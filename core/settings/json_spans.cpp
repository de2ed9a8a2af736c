// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/json_spans.h"

#include "core/settings/config_value.h"

namespace grantex {

namespace {

constexpr std::string_view kWhitespace = " \t\r\n";

std::size_t skipWhitespace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(kWhitespace, at), text.size());
}

/// Behind the string that begins at `at`.
std::size_t stringEnd(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return std::min(at + 1, text.size());
}

std::string unescaped(std::string_view quoted)
{
    if (quoted.find('\\') == std::string_view::npos)
        return std::string(quoted.substr(1, quoted.size() - 2));
    const auto parsed = ConfigValue::parse(quoted);
    return parsed ? parsed->text().value_or(std::string()) : std::string();
}

/// Behind a comma or at the closing bracket.
std::size_t nextPart(std::string_view text, std::size_t at)
{
    at = skipWhitespace(text, at);
    return at < text.size() && text[at] == ',' ? skipWhitespace(text, at + 1) : at;
}

bool isAt(std::string_view text, std::size_t at, char c)
{
    return at < text.size() && text[at] == c;
}

} // namespace

JsonSpan valueSpan(std::string_view text, std::size_t at)
{
    const std::size_t begin = skipWhitespace(text, at);
    if (isAt(text, begin, '"'))
        return {begin, stringEnd(text, begin)};
    if (!isAt(text, begin, '{') && !isAt(text, begin, '['))
        return {begin, std::min(text.find_first_of(",]} \t\r\n", begin), text.size())};
    std::size_t depth = 0;
    for (std::size_t i = begin; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = stringEnd(text, i);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        ++i;
        if ((c == '}' || c == ']') && --depth == 0)
            return {begin, i};
    }
    return {begin, text.size()};
}

std::vector<JsonMemberSpan> memberSpans(std::string_view text, std::size_t at)
{
    std::vector<JsonMemberSpan> members;
    if (!isAt(text, at, '{'))
        return members;
    for (std::size_t i = skipWhitespace(text, at + 1); isAt(text, i, '"');) {
        const JsonSpan key{i, stringEnd(text, i)};
        const std::size_t colon = skipWhitespace(text, key.end);
        const JsonSpan value = valueSpan(text, colon + 1);
        members.push_back({unescaped(text.substr(key.begin, key.size())), key, value});
        i = nextPart(text, value.end);
    }
    return members;
}

std::vector<JsonSpan> itemSpans(std::string_view text, std::size_t at)
{
    std::vector<JsonSpan> items;
    if (!isAt(text, at, '['))
        return items;
    for (std::size_t i = skipWhitespace(text, at + 1); i < text.size() && text[i] != ']';) {
        items.push_back(valueSpan(text, i));
        i = nextPart(text, items.back().end);
    }
    return items;
}

} // namespace grantex
