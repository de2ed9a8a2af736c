// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/// Lines on standard error, one a message, every secret redacted and every control character escaped. Qt's own messages
/// arrive here too. Thread-safe.
class Log
{
public:
    static void configure(LogLevel least, LogFormat format);
    static void write(LogLevel level, std::string_view message);
    static void info(std::string_view message) { write(LogLevel::Info, message); }
    static void warning(std::string_view message) { write(LogLevel::Warning, message); }
    static void error(std::string_view message) { write(LogLevel::Error, message); }
};

/// `text` safe for a terminal: control, bidirectional and zero-width characters as \u{…}.
[[nodiscard]] std::string escapeForTerminal(std::string_view text);

} // namespace grantex
