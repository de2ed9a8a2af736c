// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace grantex {

/// Runs of repeated events in a list that grows and shrinks at both ends. A folded run takes one row, that of its first
/// event; an open one takes a row for each. Events and rows are places in the list, from 0; gap rows are not its
/// business. 32 bytes a run.
class RepeatFolds
{
public:
    struct Run
    {
        std::size_t first = 0;
        std::size_t count = 1; ///< events, at least 2 where a run is kept
        bool isOpen = false;
        [[nodiscard]] std::size_t hidden() const { return isOpen ? 0 : count - 1; }
        friend bool operator==(const Run&, const Run&) = default;
    };
    /// For each event of a stretch: 1 when it repeats the one before it.
    using Flags = std::vector<std::uint8_t>;
    /// The runs inside a stretch whose first event begins anew, whatever its flag says; all folded.
    [[nodiscard]] static std::vector<Run> runsOf(const Flags& flags);

    /// The run an event belongs to; a run of one when it stands alone.
    [[nodiscard]] Run runAt(std::size_t event) const;
    /// Events without a row of their own.
    [[nodiscard]] std::size_t hidden() const;
    /// The row of an event, or that of the run it is folded into; of the list's end, the number of rows.
    [[nodiscard]] std::size_t rowOf(std::size_t event) const;
    /// The event of a row; of a folded run its first.
    [[nodiscard]] std::size_t eventAt(std::size_t row) const;

    void clear();
    /// Events came behind the `before` that there are.
    void append(std::size_t before, const Flags& flags);
    /// How many rows that adds.
    [[nodiscard]] std::size_t rowsAppended(std::size_t before, const Flags& flags) const;
    /// `events` came before the others, `runs` of them among themselves.
    void prepend(std::size_t events, std::span<const Run> runs);
    /// The event at `event` turned out to repeat the one before it. Folded, unless the run it begins is open.
    void join(std::size_t event);
    /// The first `events` leave. What is left of a folded run keeps its row.
    void dropFront(std::size_t events);
    void setOpen(std::size_t event, bool isOpen);

private:
    struct Kept
    {
        std::int64_t at = 0;     ///< first event, counted from where m_base is 0
        std::int64_t before = 0; ///< events without a row before it, likewise from m_hiddenBase
        std::int64_t count = 0;
        bool isOpen = false;
        [[nodiscard]] std::int64_t hidden() const { return isOpen ? 0 : count - 1; }
    };
    [[nodiscard]] Run run(std::size_t index) const;
    /// One more than the index of the last run that begins at or before the event; 0: none does.
    [[nodiscard]] std::size_t behind(std::size_t event) const;
    [[nodiscard]] std::int64_t hiddenEnd() const;
    void shift(std::size_t from, std::int64_t hidden);

    std::deque<Kept> m_runs;
    std::int64_t m_base = 0;       ///< the first event's place
    std::int64_t m_hiddenBase = 0; ///< `before` of a run that begins there
};

} // namespace grantex
