// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grantex {

/// One line of a program's standard output, as COMMAND.md defines it.
struct CommandAnswer
{
    std::string id; ///< empty: for an event that has none
    bool ok = false;
    bool retry = false;
    bool pause = false;
    std::optional<Millis> retryAfter;
    std::string error;  ///< the program's words, as they are
    std::string remedy; ///< likewise
};

/// Reads lines; keeps its parser's memory from one to the next. One thread.
class CommandAnswerReader
{
public:
    /// Nothing when `line` is no answer: not one JSON object, without a boolean `ok`, or a member of the wrong kind.
    [[nodiscard]] std::optional<CommandAnswer> read(std::string_view line);

private:
    simdjson::dom::parser m_parser;
};

/// Which events of one batch are answered. Events without an id, and such that share one, are answered in their order.
class CommandAnswerBook
{
public:
    explicit CommandAnswerBook(const std::vector<std::string>& ids);
    /// Marks and gives the event that an answer for `id` is about; nothing when none is open.
    std::optional<std::size_t> take(const std::string& id);
    [[nodiscard]] bool isComplete() const { return m_open == 0; }
    /// The first event without an answer; the number of events when all have one.
    [[nodiscard]] std::size_t firstOpen() const { return m_firstOpen; }

private:
    std::unordered_map<std::string, std::deque<std::size_t>> m_byId;
    std::vector<bool> m_answered;
    std::size_t m_open;
    std::size_t m_firstOpen = 0;
};

} // namespace grantex
