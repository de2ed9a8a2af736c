// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/value_scanner.h"

#include <algorithm>
#include <array>

namespace grantex {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
/// After so many damages whatever is never closed is left out whole, not searched again line by line.
constexpr int kMostDamages = 100;

using Stops = std::array<bool, 256>;

constexpr Stops stopsAt(std::string_view characters)
{
    Stops stops{};
    for (const char c : characters)
        stops[static_cast<unsigned char>(c)] = true;
    return stops;
}
constexpr Stops kInObject = stopsAt("\"{}[]");
constexpr Stops kInString = stopsAt("\"\\\n");

std::size_t findStop(std::string_view bytes, std::size_t at, const Stops& stops)
{
    while (at < bytes.size() && !stops[static_cast<unsigned char>(bytes[at])])
        ++at;
    return at;
}

} // namespace

std::size_t ValueScanner::scan(std::string_view bytes, std::uint64_t offset, bool isEnd)
{
    m_bytes = bytes;
    m_offset = offset;
    m_at = 0;
    Step step = Step::Done;
    while (step == Step::Done && m_at < bytes.size())
        step = m_isLost ? lostLine(isEnd) : betweenValues(isEnd);
    if (isEnd && m_at >= bytes.size() && m_format == FileFormat::Array && m_isBegun && !m_isEnded) {
        tell(0, "The file ends before the ] of its list.");
        m_isEnded = true;
    }
    return m_at;
}

ValueScanner::Step ValueScanner::betweenValues(bool isEnd)
{
    if (m_seen == 0)
        moveTo(std::min(m_bytes.find_first_not_of(kBlanks, m_at), m_bytes.size()));
    if (m_at == m_bytes.size())
        return Step::Done;
    const char c = m_bytes[m_at];
    if (c == '{')
        return object(isEnd);
    if (m_format == FileFormat::Array && !m_isEnded) {
        if (c == '[' && !m_isBegun) {
            m_isBegun = true;
            moveTo(m_at + 1);
            return Step::Done;
        }
        if (c == ',' || c == ']') {
            m_isEnded = c == ']';
            moveTo(m_at + 1);
            return Step::Done;
        }
    }
    return other(isEnd);
}

ValueScanner::Step ValueScanner::object(bool isEnd)
{
    std::size_t at = m_at + m_seen;
    while (at < m_bytes.size()) {
        at = findStop(m_bytes, at, m_isInString ? kInString : kInObject);
        if (at == m_bytes.size())
            break;
        if (m_isInString) {
            if (m_bytes[at] == '\n')
                return damaged("A text in this object is not closed on its line.");
            m_isInString = m_bytes[at] == '\\';
            if (m_isInString && at + 1 == m_bytes.size())
                break; // what it escapes comes later
            at += m_isInString ? 2 : 1;
            continue;
        }
        const char c = m_bytes[at++];
        if (c == '"')
            m_isInString = true;
        else
            m_depth += c == '{' || c == '[' ? 1 : -1;
        if (m_depth > 0)
            continue;
        if (c == ']')
            return damaged("This object is never closed.");
        const std::size_t size = at - m_at;
        if (size > kLongestFileEvent)
            return damaged("The object is longer than 16 MiB.");
        const std::string_view text = m_bytes.substr(m_at, size);
        const bool isEvent =
            m_sink.candidate({m_offset + m_at, static_cast<std::uint32_t>(size), false}, text, m_line, false);
        const std::size_t lineEnd = text.find('\n');
        // A bracket that is missing in one object may have swallowed whole ones.
        m_isLost = !isEvent && lineEnd != std::string_view::npos && ++m_damages <= kMostDamages;
        moveTo(m_isLost ? m_at + lineEnd : at);
        return Step::Done;
    }
    m_seen = at - m_at;
    if (m_seen > kLongestFileEvent)
        return damaged("The object is longer than 16 MiB.");
    return isEnd ? damaged("This object is never closed.") : Step::NeedsMore;
}

/// Anything but an object: it is told up to the end of its line, or to the comma behind it.
ValueScanner::Step ValueScanner::other(bool isEnd)
{
    std::size_t end = m_bytes.find_first_of(m_format == FileFormat::Array && !m_isEnded ? ",]\n" : "\n", m_at + m_seen);
    if (end == std::string_view::npos) {
        m_seen = m_bytes.size() - m_at;
        if (!isEnd && m_seen <= kLongestFileEvent)
            return Step::NeedsMore;
        end = m_bytes.size();
    }
    tell(end - m_at, m_isEnded ? "This stands behind the end of the list." : "This is no JSON object.");
    moveTo(end);
    return Step::Done;
}

ValueScanner::Step ValueScanner::damaged(const char* reason)
{
    const std::size_t lineEnd = std::min(m_bytes.find('\n', m_at), m_bytes.size());
    tell(lineEnd - m_at, reason);
    if (++m_damages > kMostDamages)
        moveTo(m_at + std::max<std::size_t>(m_seen, lineEnd - m_at));
    else
        moveTo(lineEnd);
    m_isLost = true;
    return Step::Done;
}

/// Goes to the next line that begins an object.
ValueScanner::Step ValueScanner::lostLine(bool isEnd)
{
    const std::size_t lf = m_bytes.find('\n', m_at);
    if (lf == std::string_view::npos) {
        moveTo(m_bytes.size());
        return Step::Done;
    }
    const std::size_t first = m_bytes.find_first_not_of(kBlanks, lf);
    if (first == std::string_view::npos) {
        if (isEnd)
            moveTo(m_bytes.size());
        else
            moveTo(lf);
        return isEnd ? Step::Done : Step::NeedsMore;
    }
    const bool isClosing = m_format == FileFormat::Array && m_bytes[first] == ']';
    m_isLost = m_bytes[first] != '{' && !isClosing;
    moveTo(first);
    return Step::Done;
}

void ValueScanner::moveTo(std::size_t at)
{
    m_line += std::count(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at),
                         m_bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    m_at = at;
    m_seen = 0;
    m_depth = 0;
    m_isInString = false;
}

void ValueScanner::tell(std::size_t size, const char* reason)
{
    m_sink.bad(
        {m_line, m_offset + m_at, reason, std::string(m_bytes.substr(m_at, std::min(size, kBadLineStart))), false});
}

} // namespace grantex
