// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"
#include "core/index/row_dictionary.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace grantex::test {

/// Events in memory behind the interface of a journal.
class MemoryStore final : public EventStore
{
public:
    using Events = std::shared_ptr<const std::vector<StoredEvent>>;
    explicit MemoryStore(Events events) : m_events(std::move(events)) {}

    Result<std::unique_ptr<EventReader>> openReader() const override
    {
        return std::make_unique<Reader>(m_events, m_given);
    }
    /// Events that readBefore() gave so far.
    [[nodiscard]] std::int64_t given() const { return *m_given; }

private:
    using Count = std::shared_ptr<std::atomic<std::int64_t>>;
    class Reader final : public EventReader
    {
    public:
        Reader(Events events, Count given) : m_events(std::move(events)), m_given(std::move(given)) {}
        Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
        {
            std::vector<StoredEvent> found;
            for (const StoredEvent& event : *m_events) {
                if (event.sequence > after && found.size() < limit)
                    found.push_back(event);
            }
            return found;
        }
        Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override
        {
            const auto to = std::lower_bound(m_events->begin(), m_events->end(), before,
                                             [](const StoredEvent& e, Sequence s) { return e.sequence < s; });
            const auto count = std::min<std::ptrdiff_t>(to - m_events->begin(), static_cast<std::ptrdiff_t>(limit));
            *m_given += count;
            return std::vector<StoredEvent>(to - count, to);
        }
        Result<StoredEvent> read(Sequence /*sequence*/) override { return fail(ErrorCode::NotFound, "not asked"); }
        Result<Sequence> last() override { return m_events->empty() ? Sequence{} : m_events->back().sequence; }
        Result<std::vector<Gap>> gaps() override { return std::vector<Gap>(); }

    private:
        Events m_events;
        Count m_given;
    };
    Events m_events;
    Count m_given = std::make_shared<std::atomic<std::int64_t>>(0);
};

inline StoredEvent eventOf(std::int64_t sequence, const std::string& type, const std::string& data)
{
    const std::string json = R"({"id":"evt_)" + std::to_string(sequence) + R"(","type":")" + type +
                             R"(","createdAt":"2026-11-23T11:25:15.838Z","data":)" + data + "}";
    return {{sequence}, fromEpochMillis(1'000'000 + sequence), *parseEvent(json)};
}

} // namespace grantex::test
