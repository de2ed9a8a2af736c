// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/event_store.h"

#include "core/index/journal_raw_scan.h"
#include "core/journal/journal_reader.h"

#include <algorithm>

namespace grantex {

namespace {

RawEvent rawOf(const StoredEvent& event)
{
    RawEvent raw;
    raw.sequence = event.sequence.value;
    raw.receivedMs = toEpochMillis(event.receivedAt);
    if (event.event.createdAt)
        raw.createdMs = toEpochMillis(*event.event.createdAt);
    raw.id = event.event.id;
    raw.type = event.event.type;
    raw.json = event.event.json;
    return raw;
}

/// Any reader as a scan.
class CopyingScan final : public RawScan
{
public:
    explicit CopyingScan(std::unique_ptr<EventReader> reader) : m_reader(std::move(reader)) {}

    Result<> visit(std::span<const std::int64_t> sequences, const Visit& visit) override
    {
        for (std::size_t at = 0; at < sequences.size();) {
            std::size_t next = at;
            while (next < sequences.size() && sequences[at] - sequences[next] < kAtOnce)
                ++next;
            // No more than lies between them: a single one costs a single read.
            const auto between = static_cast<std::size_t>(sequences[at] - sequences[next - 1] + 1);
            const auto events = m_reader->readBefore({sequences[at] + 1}, between);
            if (!events)
                return tl::unexpected(events.error());
            const auto wanted = sequences.subspan(at, next - at);
            for (auto event = events->rbegin(); event != events->rend(); ++event) {
                if (std::binary_search(wanted.rbegin(), wanted.rend(), event->sequence.value) && !visit(rawOf(*event)))
                    return {};
            }
            at = next;
        }
        return {};
    }

    Result<> visitBefore(Sequence before, std::size_t limit, const Visit& visit) override
    {
        const auto events = m_reader->readBefore(before, limit);
        if (!events)
            return tl::unexpected(events.error());
        for (auto event = events->rbegin(); event != events->rend(); ++event) {
            if (!visit(rawOf(*event)))
                break;
        }
        return {};
    }

private:
    static constexpr std::int64_t kAtOnce = 1000;
    std::unique_ptr<EventReader> m_reader;
};

} // namespace

Result<std::unique_ptr<RawScan>> EventStore::openRaw() const
{
    auto reader = openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    return std::make_unique<CopyingScan>(std::move(*reader));
}

Result<std::unique_ptr<EventReader>> JournalEventStore::openReader() const
{
    auto reader = JournalReader::open(m_directory);
    if (!reader)
        return tl::unexpected(reader.error());
    return std::unique_ptr<EventReader>(std::move(*reader));
}

Result<std::unique_ptr<RawScan>> JournalEventStore::openRaw() const
{
    auto scan = JournalRawScan::open(m_directory);
    if (!scan)
        return tl::unexpected(scan.error());
    return std::unique_ptr<RawScan>(std::move(*scan));
}

} // namespace grantex
