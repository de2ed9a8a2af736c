// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/message.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// One request as the small HTTP server received it.
struct HttpRequest
{
    std::string method; ///< as sent; methods are case-sensitive
    std::string path;   ///< percent-decoded, begins with '/', without the query
    std::string query;  ///< raw, without the '?'
    std::vector<Header> headers;
    std::string body; ///< chunked transfer encoding removed; content encodings kept

    /// The first header of that name (ASCII case ignored), or empty.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    /// The decoded value of `name=` in the query, or empty.
    [[nodiscard]] std::string queryValue(std::string_view name) const;
};

struct HttpReply
{
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::vector<Header> headers; ///< besides Content-Type, Content-Length and Connection
};

/// What the server lets a client use up.
struct HttpLimits
{
    std::size_t maxHeadBytes = 32 * 1024;             ///< beyond: 431
    std::size_t maxBodyBytes = 64UL * 1024 * 1024;    ///< beyond: 413
    Millis requestTimeout{20'000};                    ///< from a request's first byte to its last; beyond: 408
    Millis idleTimeout{75'000};                       ///< of a kept-alive connection between requests
    std::int64_t maxUnsentBytes = 64LL * 1024 * 1024; ///< of a stream; a slower reader is cut off
    int maxConnections = 256;                         ///< further ones are closed at once
};

/// `text` with %xx resolved; a broken escape stays as it is.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// The reason phrase of a status code.
[[nodiscard]] std::string_view httpReason(int status);

} // namespace grantex
