// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/scanner.h"

#include "core/filter/characters.h"

#include <algorithm>
#include <charconv>

namespace grantex::filter {

void Scanner::skipSpace()
{
    while (!atEnd() && isSpace(m_text[m_at]))
        ++m_at;
}

char Scanner::peek(std::size_t ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
}

bool Scanner::atBoundary() const
{
    return atEnd() || isSpace(peek()) || peek() == '(' || peek() == ')' || peek() == ',' || peek() == '"';
}

bool Scanner::take(std::string_view piece)
{
    if (!m_text.substr(m_at).starts_with(piece))
        return false;
    m_at += piece.size();
    return true;
}

bool Scanner::atKeyword(std::initializer_list<std::string_view> spellings) const
{
    return std::ranges::any_of(spellings, [this](std::string_view spelling) {
        Scanner ahead = *this;
        return ahead.take(spelling) && ahead.atBoundary();
    });
}

bool Scanner::takeKeyword(std::initializer_list<std::string_view> spellings)
{
    if (!atKeyword(spellings))
        return false;
    while (!atBoundary())
        ++m_at;
    return true;
}

std::string_view Scanner::takeIdentifier()
{
    const std::size_t start = m_at;
    if (isLetter(peek())) {
        while (!atEnd() && (isLetter(peek()) || isDigit(peek())))
            ++m_at;
    }
    return m_text.substr(start, m_at - start);
}

Scalar Scanner::takeWord(std::string_view stopAt, bool stopAtDots)
{
    const std::size_t start = m_at;
    while (!atEnd() && isWordByte(peek()) && stopAt.find(peek()) == std::string_view::npos) {
        if (stopAtDots && peek() == '.' && peek(1) == '.')
            break;
        // A backslash takes its neighbour along, whatever it is.
        m_at += peek() == '\\' && m_at + 1 < m_text.size() ? 2U : 1U;
    }
    return {std::string(m_text.substr(start, m_at - start)), false, since(start)};
}

Parsed<Scalar> Scanner::takeString()
{
    const std::size_t start = m_at++;
    std::string text;
    while (!atEnd() && peek() != '"') {
        if (peek() == '\\' && (peek(1) == '"' || peek(1) == '\\'))
            ++m_at;
        text += m_text[m_at++];
    }
    if (!take("\""))
        return mistake(since(start), "The closing quotation mark is missing.",
                       std::string(m_text.substr(start)) + "\"");
    return Scalar{std::move(text), true, since(start)};
}

std::optional<Regex> Scanner::takeRegex()
{
    if (peek() != '/')
        return std::nullopt;
    const Scanner before = *this;
    const std::size_t start = m_at++;
    std::string pattern;
    while (!atEnd() && peek() != '/') {
        if (peek() == '\\' && peek(1) == '/')
            ++m_at;
        else if (peek() == '\\' && m_at + 1 < m_text.size())
            pattern += m_text[m_at++];
        pattern += m_text[m_at++];
    }
    if (!pattern.empty() && take("/")) {
        const bool caseSensitive = take("c");
        if (atBoundary())
            return Regex{std::move(pattern), caseSensitive, since(start)};
    }
    *this = before;
    return std::nullopt;
}

Parsed<PathStep> Scanner::takeMember()
{
    if (peek() == '"') {
        auto name = takeString();
        if (!name)
            return tl::unexpected(std::move(name.error()));
        return PathStep{PathStep::Kind::Member, std::move(name->text), 0};
    }
    const std::size_t start = m_at;
    while (!atEnd() && isNameByte(peek()))
        ++m_at;
    if (m_at == start)
        return mistake({start, 1}, "A name is missing after the dot.", "data.pct");
    return PathStep{PathStep::Kind::Member, std::string(m_text.substr(start, m_at - start)), 0};
}

Parsed<PathStep> Scanner::takeIndex()
{
    const std::size_t start = m_at;
    if (take("*]"))
        return PathStep{PathStep::Kind::Every, {}, 0};
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), index);
    m_at = static_cast<std::size_t>(end - m_text.data());
    if (error != std::errc() || !take("]"))
        return mistake({start, 1}, "Between the brackets of a path stands a number or *.", "[0]");
    return PathStep{PathStep::Kind::Index, {}, index};
}

Parsed<std::vector<PathStep>> Scanner::takePath()
{
    std::vector<PathStep> path;
    while (peek() == '.' || peek() == '[') {
        auto step = take(".") ? takeMember() : (take("["), takeIndex());
        if (!step)
            return tl::unexpected(std::move(step.error()));
        path.push_back(std::move(*step));
    }
    return path;
}

} // namespace grantex::filter
