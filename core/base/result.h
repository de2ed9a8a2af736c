// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace grantex {

/// What went wrong, for the program. Each code maps to one way of reacting, not to one place in the code.
enum class ErrorCode {
    Usage,       ///< wrong command line or configuration; exit code 2
    NotFound,    ///< a named thing does not exist
    Unavailable, ///< a service or feature is not there (no keychain, "not available yet")
    Denied,      ///< credentials or permissions refused
    Busy,        ///< somebody else owns it (journal lock)
    Io,          ///< file system, SQLite, socket
    NoRoom,      ///< the disk is full: to be tried again when there is room
    Malformed,   ///< bytes that do not follow their format
    Timeout,     ///< an answer did not come in time
    Internal,    ///< a broken invariant of our own
};

/// An expected failure. `message` is a full English sentence without secrets; `remedy` says what a person can do, or is
/// empty.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string remedy;
};

/// The value or the reason why there is none. Never ignored.
template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string remedy = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(remedy)});
}

} // namespace grantex
