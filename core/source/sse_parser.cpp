// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sse_parser.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// Room for the field name in front of a value of the largest size.
constexpr std::size_t kNameRoom = 64;
constexpr long long kLongestRetry = 24LL * 3600 * 1000;

} // namespace

SseParser::SseParser(SseSink& sink, std::size_t maxEventBytes)
    : m_sink(sink), m_maxData(maxEventBytes), m_maxLine(maxEventBytes + kNameRoom)
{
}

void SseParser::reset()
{
    m_head.clear();
    m_begun = false;
    m_afterCr = false;
    m_part.clear();
    m_dropped = 0;
    m_data.clear();
    m_type.clear();
    m_id = m_lastEventId;
    m_hasData = false;
    m_skipping = false;
    m_eventBytes = 0;
}

void SseParser::feed(std::string_view bytes)
{
    if (m_begun)
        return scan(bytes);
    const std::size_t taken = std::min(bytes.size(), kByteOrderMark.size() - m_head.size());
    m_head.append(bytes.substr(0, taken));
    bytes.remove_prefix(taken);
    if (m_head.size() < kByteOrderMark.size() && kByteOrderMark.starts_with(m_head))
        return;
    m_begun = true;
    if (m_head != kByteOrderMark)
        scan(m_head);
    scan(bytes);
}

void SseParser::scan(std::string_view bytes)
{
    if (bytes.empty())
        return;
    if (m_afterCr && bytes.front() == '\n')
        bytes.remove_prefix(1);
    m_afterCr = false;
    // Each kind of line end is looked for once over the bytes, so that a stream of CR alone costs no more than one of
    // LF.
    std::size_t begin = 0;
    std::size_t lf = bytes.find('\n');
    std::size_t cr = bytes.find('\r');
    while (lf != cr) {
        const std::size_t end = std::min(lf, cr);
        endLine(bytes.substr(begin, end - begin));
        begin = end + 1;
        if (end == cr) {
            if (begin == bytes.size()) {
                m_afterCr = true;
                return;
            }
            if (begin == lf)
                ++begin;
            cr = bytes.find('\r', begin);
        }
        if (lf != std::string_view::npos && lf < begin)
            lf = bytes.find('\n', begin);
    }
    keepPart(bytes.substr(begin));
}

void SseParser::keepPart(std::string_view part)
{
    if (m_dropped > 0) {
        m_dropped += part.size();
    } else if (m_part.size() + part.size() <= m_maxLine) {
        m_part.append(part);
    } else if (const bool comment = (m_part.empty() ? part : std::string_view(m_part)).starts_with(':'); comment) {
        m_part = ":";
    } else {
        m_dropped = m_part.size() + part.size();
        m_part.clear();
        m_part.shrink_to_fit();
        skipEvent();
    }
}

void SseParser::endLine(std::string_view rest)
{
    if (m_dropped > 0) {
        m_eventBytes += m_dropped + rest.size();
        m_dropped = 0;
    } else if (m_part.empty()) {
        line(rest);
    } else {
        m_part.append(rest);
        line(m_part);
        m_part.clear();
    }
}

void SseParser::line(std::string_view text)
{
    if (text.empty())
        return dispatch();
    if (text.front() == ':')
        return;
    m_eventBytes += text.size();
    if (text.size() > m_maxLine)
        return skipEvent();
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return field(text, {});
    std::string_view value = text.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    field(text.substr(0, colon), value);
}

void SseParser::field(std::string_view name, std::string_view value)
{
    if (m_skipping && (name == "data" || name == "event"))
        return;
    if (name == "data") {
        const std::size_t joint = m_hasData ? 1 : 0;
        if (m_data.size() + joint + value.size() > m_maxData)
            return skipEvent();
        if (m_hasData)
            m_data += '\n';
        m_data.append(value);
        m_hasData = true;
    } else if (name == "event") {
        m_type = value;
    } else if (name == "id") {
        if (value.find('\0') == std::string_view::npos)
            m_id = value;
    } else if (name == "retry") {
        if (value.empty() || value.find_first_not_of("0123456789") != std::string_view::npos)
            return;
        long long milliseconds = 0;
        for (const char digit : value)
            milliseconds = std::min(milliseconds * 10 + (digit - '0'), kLongestRetry);
        m_retry = Millis(milliseconds);
    }
}

void SseParser::skipEvent()
{
    m_skipping = true;
    m_data.clear();
    m_data.shrink_to_fit();
    m_type.clear();
    m_hasData = false;
}

void SseParser::dispatch()
{
    m_lastEventId = m_id;
    if (m_skipping)
        m_sink.sseOversized(m_eventBytes);
    else if (m_hasData)
        m_sink.sseEvent(m_type, m_data);
    m_data.clear();
    m_type.clear();
    m_hasData = false;
    m_skipping = false;
    m_eventBytes = 0;
}

} // namespace grantex
