// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/line_scanner.h"

namespace grantex {

std::size_t LineScanner::scan(std::string_view bytes, std::uint64_t offset, bool isEnd)
{
    std::size_t begin = 0;
    while (true) {
        const std::size_t lf = bytes.find('\n', begin + m_seen);
        if (lf == std::string_view::npos)
            break;
        if (!m_isSkipping)
            line(bytes.substr(begin, lf - begin), offset + begin, false);
        m_isSkipping = false;
        m_seen = 0;
        ++m_line;
        begin = lf + 1;
    }
    const std::string_view rest = bytes.substr(begin);
    if (m_isSkipping)
        return bytes.size();
    // One byte more than the limit may be the CR of the line end.
    if (rest.size() > kLongestFileEvent + 1) {
        line(rest, offset + begin, false);
        m_isSkipping = true;
        m_seen = 0;
        return bytes.size();
    }
    m_seen = rest.size();
    if (!isEnd || !line(rest, offset + begin, true))
        return begin;
    m_seen = 0;
    return bytes.size();
}

bool LineScanner::line(std::string_view text, std::uint64_t offset, bool isLast)
{
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    if (text.find_first_not_of(" \t\r") == std::string_view::npos)
        return !isLast; // blanks at the end may become the beginning of a line
    const auto tell = [&](const char* reason, bool isOpen) {
        m_sink.bad({m_line, offset, reason, std::string(text.substr(0, kBadLineStart)), isOpen});
    };
    if (text.size() > kLongestFileEvent) {
        tell("The line is longer than 16 MiB.", false);
        return true;
    }
    if (m_sink.candidate({offset, static_cast<std::uint32_t>(text.size()), false}, text, m_line, isLast) || !isLast)
        return true;
    tell("The file ends in the middle of this line.", true);
    return false;
}

} // namespace grantex
