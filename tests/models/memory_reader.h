// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"

#include <algorithm>
#include <memory>
#include <mutex>

namespace grantex::test {

/// Events of a journal as the window sees them, grown by the test; readers on any thread share it.
struct JournalEvents : std::vector<StoredEvent>
{
    using std::vector<StoredEvent>::vector;
    explicit JournalEvents(std::vector<StoredEvent> events) : std::vector<StoredEvent>(std::move(events)) {}
    std::mutex mutex;
};
using Journal = std::shared_ptr<JournalEvents>;

inline StoredEvent drawn(std::int64_t sequence, const std::string& type = "token.issued",
                         const std::string& data = "{}")
{
    const std::string id = "evt_" + std::to_string(sequence);
    const std::string json =
        R"({"id":")" + id + R"(","type":")" + type + R"(","createdAt":"2026-11-23T11:25:15.838Z","data":)" + data + "}";
    return {{sequence}, fromEpochMillis(1'000'000 + sequence), *parseEvent(json)};
}

inline EventBlock block(std::int64_t first, std::int64_t last)
{
    std::vector<StoredEvent> events;
    for (std::int64_t sequence = first; sequence <= last; ++sequence)
        events.push_back(drawn(sequence));
    return std::make_shared<const std::vector<StoredEvent>>(std::move(events));
}

inline Journal journalOf(std::int64_t events)
{
    return std::make_shared<JournalEvents>(*block(1, events));
}

inline void commit(Journal& journal, const EventBlock& events)
{
    const std::lock_guard lock(journal->mutex);
    journal->insert(journal->end(), events->begin(), events->end());
}

inline Gap gapAfter(std::int64_t id, std::int64_t after, bool isOpen = false)
{
    Gap gap;
    gap.id = id;
    gap.from = fromEpochMillis(2'000'000);
    if (!isOpen)
        gap.to = fromEpochMillis(2'089'000);
    gap.kind = "connection";
    gap.after = {after};
    return gap;
}

class MemoryReader final : public EventReader
{
public:
    explicit MemoryReader(Journal journal) : m_journal(std::move(journal)) {}

    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        const std::lock_guard lock(m_journal->mutex);
        const auto from = std::upper_bound(m_journal->begin(), m_journal->end(), after,
                                           [](Sequence s, const StoredEvent& e) { return s < e.sequence; });
        const auto count = std::min<std::ptrdiff_t>(m_journal->end() - from, static_cast<std::ptrdiff_t>(limit));
        return std::vector<StoredEvent>(from, from + count);
    }
    Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override
    {
        const std::lock_guard lock(m_journal->mutex);
        const auto to = std::lower_bound(m_journal->begin(), m_journal->end(), before,
                                         [](const StoredEvent& e, Sequence s) { return e.sequence < s; });
        const auto count = std::min<std::ptrdiff_t>(to - m_journal->begin(), static_cast<std::ptrdiff_t>(limit));
        return std::vector<StoredEvent>(to - count, to);
    }
    Result<StoredEvent> read(Sequence sequence) override
    {
        const std::lock_guard lock(m_journal->mutex);
        for (const auto& event : *m_journal) {
            if (event.sequence == sequence)
                return event;
        }
        return fail(ErrorCode::NotFound, "no such event");
    }
    Result<Sequence> last() override { return m_journal->empty() ? Sequence{} : m_journal->back().sequence; }
    Result<std::vector<Gap>> gaps() override { return std::vector<Gap>(); }

private:
    Journal m_journal;
};

class MemoryStore final : public EventStore
{
public:
    explicit MemoryStore(Journal journal) : m_journal(std::move(journal)) {}
    Result<std::unique_ptr<EventReader>> openReader() const override
    {
        return std::make_unique<MemoryReader>(m_journal);
    }

private:
    Journal m_journal;
};

} // namespace grantex::test
