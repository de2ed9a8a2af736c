// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/stream_scanner.h"

#include "core/source/sse_parser.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

/// Room for the names of fields in front of many short lines of data.
constexpr std::size_t kLongestFrame = 2 * kLongestFileEvent;

/// The first CR or LF.
std::size_t lineEnd(std::string_view bytes, std::size_t from)
{
    const std::size_t lf = bytes.find('\n', from);
    const std::size_t cr = bytes.substr(0, lf).find('\r', from);
    return std::min(lf, cr);
}

class FrameSink final : public SseSink
{
public:
    void sseEvent(std::string_view type, std::string_view data) override
    {
        content = {std::string(type), std::string(data)};
    }
    void sseOversized(std::size_t /*bytes*/) override {}
    FrameContent content;
};

} // namespace

FrameContent readFrame(std::string_view frame)
{
    FrameSink sink;
    SseParser(sink, frame.size()).feed(frame);
    return std::move(sink.content);
}

std::size_t StreamScanner::scan(std::string_view bytes, std::uint64_t offset, bool isEnd)
{
    while (true) {
        const std::size_t end = lineEnd(bytes, m_at);
        // A CR at the end may be half of a line end.
        if (end == std::string_view::npos || (bytes[end] == '\r' && end + 1 == bytes.size() && !isEnd))
            break;
        const bool isPair = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
        const std::size_t next = end + (isPair ? 2 : 1);
        ++m_line;
        if (end == m_at && !m_isInLine) {
            endFrame(bytes, offset, next);
            beginFrame(next);
        } else {
            line(bytes.substr(m_at, end - m_at), m_at);
            m_at = next;
        }
        m_isInLine = false;
    }
    if (!m_isSkipping && bytes.size() - m_frame > kLongestFrame) {
        tell(bytes.substr(m_frame), offset + m_frame, "The event is longer than 16 MiB.", false);
        m_isSkipping = true;
    }
    if (m_isSkipping)
        return skip(bytes);
    const bool isCutOff = m_dataLines > 0 || (m_at < bytes.size() && bytes[m_at] != ':');
    if (isEnd && isCutOff)
        tell(bytes.substr(m_frame), offset + m_frame, "The file ends before the blank line that would end this event.",
             true);
    const std::size_t done = std::exchange(m_frame, 0);
    m_at -= done;
    m_dataAt -= m_dataLines > 0 ? done : 0;
    return done;
}

/// Nothing of the frame is needed any more but whether its last line is blank.
std::size_t StreamScanner::skip(std::string_view bytes)
{
    const std::size_t done = bytes.ends_with('\r') ? bytes.size() - 1 : bytes.size();
    m_isInLine = m_isInLine || m_at < done;
    m_frame = 0;
    m_at = 0;
    return done;
}

void StreamScanner::line(std::string_view text, std::size_t at)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    if (name == "event")
        m_hasType = true;
    if (name != "data")
        return;
    ++m_dataLines;
    std::size_t value = colon == std::string_view::npos ? text.size() : colon + 1;
    value += value < text.size() && text[value] == ' ' ? 1 : 0;
    m_dataAt = at + value;
    m_dataSize = text.size() - value;
}

void StreamScanner::endFrame(std::string_view bytes, std::uint64_t offset, std::size_t end)
{
    if (m_isSkipping || m_dataLines == 0)
        return;
    const bool isFrame = m_hasType || m_dataLines > 1;
    const std::size_t begin = isFrame ? m_frame : m_dataAt;
    const std::string_view text = isFrame ? bytes.substr(begin, end - begin) : bytes.substr(begin, m_dataSize);
    if (text.empty())
        return;
    if (text.size() > kLongestFileEvent)
        return tell(text, offset + begin, "The event is longer than 16 MiB.", false);
    m_sink.candidate({offset + begin, static_cast<std::uint32_t>(text.size()), isFrame}, text, m_frameLine, false);
}

void StreamScanner::beginFrame(std::size_t at)
{
    m_frame = at;
    m_at = at;
    m_frameLine = m_line;
    m_dataLines = 0;
    m_hasType = false;
    m_isSkipping = false;
}

void StreamScanner::tell(std::string_view bytes, std::uint64_t offset, const char* reason, bool isOpen)
{
    m_sink.bad({m_frameLine, offset, reason, std::string(bytes.substr(0, kBadLineStart)), isOpen});
}

} // namespace grantex
