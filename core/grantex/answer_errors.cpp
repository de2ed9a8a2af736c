// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/answer_errors.h"

#include "core/base/secret.h"
#include "core/base/time_text.h"
#include "core/grantex/record_reader.h"
#include "core/net/retry_after.h"

namespace grantex {

namespace {

constexpr std::size_t kLongestQuote = 300;

/// Foreign words on one line, cut to a sentence, never within a character.
std::string quote(const std::string& text)
{
    std::string line;
    for (const char c : text.substr(0, kLongestQuote))
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    if (text.size() > kLongestQuote) {
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U)
            line.pop_back();
        if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0x80U)
            line.pop_back();
        line += "…";
    }
    return line;
}

std::string quoted(const Response& response)
{
    const ServiceWords words = readServiceWords(response.body);
    if (words.message.empty() && words.code.empty())
        return {};
    std::string text = " The service says: " + quote(words.message);
    if (!words.code.empty())
        text += (words.message.empty() ? "(" : " (") + quote(words.code) + ")";
    return text + ".";
}

Error errorOfStatus(const Response& response, const std::string& what)
{
    const std::string number = " (" + std::to_string(response.status) + ").";
    switch (response.status) {
    case 400:
        return {ErrorCode::Malformed, "The service does not understand the request for " + what + number, {}};
    case 401:
        return {ErrorCode::Denied, "The service does not accept the API key" + number,
                "Check the key in the settings of the connection."};
    case 403:
        return {ErrorCode::Denied, "The API key has no permission for " + what + number,
                "Use a key with that permission."};
    case 404:
    case 410:
        return {ErrorCode::NotFound, "The service knows nothing of " + what + number, {}};
    case 407:
        return {ErrorCode::Denied, "The proxy asks for a user and a password" + number,
                "Give them in the proxy's address in the settings of the connection."};
    case 429: {
        const auto wait = retryAfterOf(response, SystemClock().utcNow());
        return {ErrorCode::Busy, "The service asks for fewer requests" + number,
                wait ? "Try again in " + formatDuration(*wait) + "." : "Try again in a minute."};
    }
    default:
        break;
    }
    if (response.status >= 300 && response.status < 400)
        return {ErrorCode::Usage, "The service sends the request on to another address" + number,
                "The key is not sent there. Set the final address in the settings of the connection."};
    if (response.status >= 500)
        return {ErrorCode::Unavailable, "The service has a problem of its own" + number, "Try again later."};
    return {ErrorCode::Unavailable, "The service refused " + what + number, {}};
}

} // namespace

bool isWorthRepeating(const Response& response)
{
    switch (response.kind) {
    case Response::Kind::Answered:
        return response.status == 429 || response.status >= 500;
    case Response::Kind::NameNotFound:
    case Response::Kind::ConnectFailed:
    case Response::Kind::Interrupted:
    case Response::Kind::TimedOut:
        return true;
    case Response::Kind::CertificateRefused:
    case Response::Kind::TlsFailed:
    case Response::Kind::LocalFailure:
    case Response::Kind::Cancelled:
        return false;
    }
    return false;
}

Error errorOf(const Response& response, const std::string& what)
{
    Error error;
    if (response.kind == Response::Kind::Answered) {
        error = errorOfStatus(response, what);
        error.message += quoted(response);
    } else {
        error.code = response.kind == Response::Kind::TimedOut ? ErrorCode::Timeout : ErrorCode::Io;
        error.message = response.message;
        error.remedy = response.remedy;
    }
    error.message = redact(error.message);
    error.remedy = redact(error.remedy);
    return error;
}

} // namespace grantex
