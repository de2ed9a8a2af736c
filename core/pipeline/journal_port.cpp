// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/journal_port.h"

namespace grantex {

Result<std::vector<StoredEvent>> JournalPort::readAfter(Sequence after, std::size_t limit)
{
    return m_reader->readAfter(after, limit);
}

Result<std::vector<StoredEvent>> JournalPort::readMembers(const std::vector<Sequence>& members)
{
    return m_reader->readMembers(members);
}

Result<std::optional<std::string>> JournalPort::readEdit(const LaneId& lane, Sequence sequence)
{
    return m_reader->readEdit(lane.value, sequence);
}

LaneRecord JournalPort::record(const LaneId& lane)
{
    for (auto& known : m_records.all()) {
        if (known.id == lane)
            return known;
    }
    return {};
}

std::function<void(bool)> JournalPort::comeBack(std::function<void(bool)> done)
{
    return [context = &m_context, done = std::move(done)](bool durable) {
        QMetaObject::invokeMethod(
            context, [done, durable] { done(durable); }, Qt::QueuedConnection);
    };
}

void JournalPort::freeze(const LaneId& lane, FrozenBatch batch, std::function<void(bool)> done)
{
    m_writer.postAhead([lane, batch = std::move(batch)](JournalStore& store) { return store.freeze(lane, batch); },
                       comeBack(std::move(done)));
}

void JournalPort::addAck(const LaneId& lane, PendingAck ack, std::function<void(bool)> done)
{
    m_writer.postAhead([lane, ack = std::move(ack)](JournalStore& store) { return store.addAck(lane, ack); },
                       comeBack(std::move(done)));
}

void JournalPort::skipToEnd(const LaneId& lane, std::function<void(bool)> done)
{
    m_writer.post([lane](JournalStore& store) { return store.skipToEnd(lane); }, comeBack(std::move(done)));
}

void JournalPort::settle(Settlement settlement, std::function<void(bool)> done)
{
    m_writer.postAhead([settlement = std::move(settlement),
                        now = m_clock.utcNow()](JournalStore& store) { return store.settle(settlement, now); },
                       comeBack(std::move(done)));
}

} // namespace grantex
