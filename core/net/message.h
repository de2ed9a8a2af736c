// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

struct Header
{
    std::string name;
    std::string value;
};

/// One request to a destination. May hold credentials in its headers: never log it whole.
struct Request
{
    std::string method = "POST";
    std::string url; ///< absolute; for the file destination the path
    std::vector<Header> headers;
    std::string body;
    Millis timeout{30'000}; ///< for the whole exchange
    /// The answer's body is cut there. Enough to judge a delivery by; who reads data asks for more.
    std::size_t largestAnswer = 256U * 1024U;
};

/// What came back, or why nothing did.
struct Response
{
    enum class Kind {
        Answered,           ///< `status`, `headers` and `body` are the server's
        NameNotFound,       ///< no DNS answer
        ConnectFailed,      ///< refused, unreachable
        Interrupted,        ///< the connection broke before the whole answer came: it may have been accepted
        TimedOut,           ///< no whole answer in time: it may have been accepted
        CertificateRefused, ///< the server's certificate is not trusted: will not heal by itself
        TlsFailed,          ///< the handshake failed for another reason
        LocalFailure,       ///< our own side: disk full, no such file, refused by policy (plain http)
        Cancelled,          ///< cancelAll() or a stop
    };
    Kind kind = Kind::Cancelled;
    int status = 0; ///< HTTP status; 0 unless Answered
    std::vector<Header> headers;
    std::string body;        ///< at most Request::largestAnswer of it
    std::string message;     ///< a sentence for a person, without secrets; empty when Answered
    std::string remedy = {}; ///< what a person can do about it, when the transport knows (LocalFailure and TLS mostly)
    int systemError = 0;     ///< errno of a LocalFailure; 0 when it has none

    /// The value of the first header of that name (ASCII case ignored), or empty.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Carries requests to one destination. Lives on one thread; every `done` is called there, exactly once, never from
/// inside send().
class Transport
{
public:
    virtual ~Transport() = default;
    virtual void send(Request request, std::function<void(Response)> done) = 0;
    /// Ends all requests under way; their `done` gets Cancelled.
    virtual void cancelAll() = 0;
};

} // namespace grantex
