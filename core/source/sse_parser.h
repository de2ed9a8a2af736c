// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace grantex {

/// Hears what an event stream holds. The views are valid during the call only.
class SseSink
{
public:
    virtual ~SseSink() = default;
    /// One event; `type` is empty when no `event:` line named it. Lines of data are joined with LF.
    virtual void sseEvent(std::string_view type, std::string_view data) = 0;
    /// An event beyond the limit was left out; `bytes` is the length of its lines.
    virtual void sseOversized(std::size_t bytes) = 0;
};

/// The event-stream grammar of the WHATWG HTML standard ("Server-sent events", parsing and interpreting), for bytes
/// that come in any pieces: the same bytes give the same events however they are cut. Holds at most a few times
/// `maxEventBytes`. An event that the end of the stream cuts off is discarded, as the standard wants.
class SseParser
{
public:
    SseParser(SseSink& sink, std::size_t maxEventBytes);

    void feed(std::string_view bytes);
    /// A new stream begins. The last event id and the retry time stay, as they do in a browser.
    void reset();

    /// The `id:` of the last event dispatched; empty: the server sent none or took it back.
    [[nodiscard]] const std::string& lastEventId() const { return m_lastEventId; }
    /// The last `retry:`, capped at one day.
    [[nodiscard]] std::optional<Millis> retry() const { return m_retry; }

private:
    void scan(std::string_view bytes);
    void keepPart(std::string_view part);
    void endLine(std::string_view rest);
    void line(std::string_view text);
    void field(std::string_view name, std::string_view value);
    void skipEvent();
    void dispatch();

    SseSink& m_sink;
    std::size_t m_maxData;
    std::size_t m_maxLine;

    std::string m_head;        ///< the first bytes of the stream while they may be a byte order mark
    bool m_begun = false;      ///< the byte order mark, if any, is behind us
    bool m_afterCr = false;    ///< a LF that comes next belongs to the CR before it
    std::string m_part;        ///< the line that is not complete yet
    std::size_t m_dropped = 0; ///< length of an incomplete line that grew beyond the limit, which is not kept

    std::string m_data;
    std::string m_type;
    std::string m_id;
    bool m_hasData = false;
    bool m_skipping = false;
    std::size_t m_eventBytes = 0;
    std::string m_lastEventId;
    std::optional<Millis> m_retry;
};

} // namespace grantex
