// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event_reader.h"

#include <deque>
#include <list>
#include <memory>

namespace grantex {

/// The bytes of the events that are on screen: the newest blocks as they came, older ones in pages read from the
/// journal when asked for. Bounded by bytes. One thread.
class EventTexts
{
public:
    /// Not owned; may be nullptr, then only remembered blocks are found.
    void setReader(EventReader* reader) { m_reader = reader; }
    void clear();
    /// Keeps a block that has just been appended.
    void remember(const EventBlock& block);
    /// nullptr: the journal no longer holds it, or cannot be read.
    [[nodiscard]] std::shared_ptr<const StoredEvent> find(Sequence sequence);

private:
    struct Kept
    {
        EventBlock block;
        std::size_t bytes = 0;
    };
    [[nodiscard]] EventBlock readPage(Sequence sequence);

    EventReader* m_reader = nullptr;
    std::deque<Kept> m_recent;
    std::list<Kept> m_pages; ///< most recently used first
    std::size_t m_recentBytes = 0;
    std::size_t m_pageBytes = 0;
};

} // namespace grantex
