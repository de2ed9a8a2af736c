// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server_message.h"

#include <optional>
#include <tl/expected.hpp>

namespace grantex {

/// A request line with its headers, and how the body follows.
struct HttpHead
{
    HttpRequest request;
    std::optional<std::size_t> contentLength;
    bool chunked = false;
    bool keepAlive = true;
    bool wantsUpgrade = false;    ///< `Upgrade: websocket`
    bool expectsContinue = false; ///< the client waits for "100 Continue" before it sends the body
};

/// Reads the bytes before the blank line (without it). The error is the HTTP status to refuse with. A message whose
/// length could be read in two ways is refused: that is how requests are smuggled.
[[nodiscard]] tl::expected<HttpHead, int> parseHttpHead(std::string_view head);

/// Takes chunked transfer encoding apart, in pieces of any size. Extensions and trailers are skipped.
class ChunkedDecoder
{
public:
    explicit ChunkedDecoder(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// Consumes what belongs to the body and appends its content to `out`; returns how many bytes it consumed. After
    /// failure() or isDone() it consumes nothing.
    std::size_t feed(std::string_view data, std::string& out);
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// 0, or the HTTP status to refuse with.
    [[nodiscard]] int failure() const { return m_failure; }

private:
    enum class State { Size, Data, DataEnd, Trailer, Done };
    void takeLine(std::string_view line);

    std::size_t m_maxBytes;
    std::size_t m_total = 0;
    std::size_t m_left = 0;
    std::string m_line;
    State m_state = State::Size;
    int m_failure = 0;
};

} // namespace grantex
