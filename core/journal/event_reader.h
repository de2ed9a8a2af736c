// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/journal/records.h"

#include <cstddef>
#include <vector>

namespace grantex {

/// Reads committed events of a journal. One object, one thread; cheap to make. No call holds a snapshot after it
/// returns.
class EventReader
{
public:
    virtual ~EventReader() = default;
    /// Up to `limit` events with sequence > `after`, ascending.
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) = 0;
    /// Up to `limit` events with sequence < `before`, ascending (the newest of them last).
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) = 0;
    [[nodiscard]] virtual Result<StoredEvent> read(Sequence sequence) = 0;
    /// Newest committed sequence; 0 in an empty journal.
    [[nodiscard]] virtual Result<Sequence> last() = 0;
    [[nodiscard]] virtual Result<std::vector<Gap>> gaps() = 0;
};

} // namespace grantex
