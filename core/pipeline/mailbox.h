// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_writer.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// What the journal's thread leaves for the facade between two beats. Thread-safe and bounded: when nobody collects,
/// events are no longer kept here, and the collector reads them from the journal.
class Mailbox
{
public:
    struct Letter
    {
        std::vector<EventBlock> events;
        bool eventsLeftOut = false; ///< events after those in `events` are to be read from the journal
        std::optional<JournalCounters> counters;
        bool gapsChanged = false;
        std::vector<std::string> warnings; ///< at most a few
        std::optional<Error> failure;
    };

    /// True when the box was empty: somebody should come and collect.
    bool put(const CommitReport& report);
    bool putFailure(const Error& error);
    [[nodiscard]] Letter collect();

private:
    static constexpr std::size_t kMaxEvents = 50'000;
    static constexpr std::size_t kMaxWarnings = 8;
    std::mutex m_mutex;
    Letter m_letter;
    std::size_t m_count = 0;
    bool m_waiting = false;
};

} // namespace grantex
