// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/event_scanner.h"
#include "core/journal/records.h"

#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace grantex {

/// Where each event of a file stands: eight bytes an event. Written by one thread, read by any.
class FileIndex
{
public:
    /// Offsets beyond this (512 GiB) do not fit.
    static constexpr std::uint64_t kLargestOffset = (std::uint64_t{1} << 39U) - 1;
    /// So many bad lines are kept; the rest is counted.
    static constexpr std::size_t kMostBadLines = 1000;

    struct Found
    {
        std::vector<EventPlace> events;
        std::vector<BadLine> bad;
        std::vector<Gap> gaps; ///< `after` counts from the first of these events
    };
    void add(Found&& found);
    /// Takes the open bad line back: the file has grown.
    void forgetOpen();

    [[nodiscard]] std::int64_t events() const;
    /// Places of the events `first` to `first + count - 1`, as far as there are any; sequences count from 1.
    [[nodiscard]] std::vector<EventPlace> places(std::int64_t first, std::size_t count) const;
    [[nodiscard]] std::int64_t badCount() const;
    [[nodiscard]] std::vector<BadLine> badLines() const;
    [[nodiscard]] std::vector<Gap> gaps() const;

private:
    mutable std::mutex m_mutex;
    std::deque<std::uint64_t> m_places; ///< offset in 39 bits, one bit for a frame, size in 24
    std::vector<BadLine> m_bad;
    std::optional<BadLine> m_open; ///< the unfinished end of the file
    std::int64_t m_badCount = 0;
    std::vector<Gap> m_gaps;
};

} // namespace grantex
