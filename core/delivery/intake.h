// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/batch.h"
#include "core/destinations/destination.h"

#include <optional>
#include <vector>

namespace grantex {

/// What a lane has read and put into no batch yet, with the bytes that each event takes in a request. A plain value.
class Intake
{
public:
    /// `encodedSize` is asked for once by the caller, as it costs an encoding.
    void push(StoredEvent event, SequenceRange cover, std::size_t encodedSize, MonoTime now);
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_part.events.empty(); }
    [[nodiscard]] std::size_t size() const { return m_part.size(); }
    [[nodiscard]] const StoredEvent& front() const { return m_part.events.front(); }
    /// One request of this destination can take no more.
    [[nodiscard]] bool isFull(const Limits& limits) const;
    /// When the first of the events was read, or what is left was cut off: `flushInterval` counts from here.
    [[nodiscard]] std::optional<MonoTime> since() const { return m_since; }

    struct Cut
    {
        Part part;
        std::vector<std::size_t> sizes; ///< of each event in `part`
    };
    /// Takes out what fits into one request: the oldest event always, however large.
    [[nodiscard]] Cut cut(const Limits& limits);

private:
    Part m_part;
    std::vector<std::size_t> m_sizes;
    std::size_t m_bytes = 0;
    std::optional<MonoTime> m_since;
};

} // namespace grantex
