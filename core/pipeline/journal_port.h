// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_journal.h"
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"

#include <QObject>
#include <map>
#include <memory>
#include <mutex>

namespace grantex {

/// The lanes as last committed; written by the journal's thread, read by others. Thread-safe.
class LaneRecords
{
public:
    void set(std::vector<LaneRecord> lanes)
    {
        const std::lock_guard lock(m_mutex);
        m_lanes = std::move(lanes);
    }
    [[nodiscard]] std::vector<LaneRecord> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lanes;
    }
    /// The lane that a replay was made from; of any other lane its own id.
    [[nodiscard]] LaneId originalOf(const LaneId& lane) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& record : m_lanes) {
            if (record.id == lane && !record.parent.value.empty())
                return record.parent;
        }
        return lane;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<LaneRecord> m_lanes;
};

/// The journal as lanes see it: reads through a connection of the delivery thread, writes through the writer, whose
/// answers come back to `context`'s thread.
class JournalPort final : public LaneJournal
{
public:
    JournalPort(std::unique_ptr<JournalReader> reader, JournalWriter& writer, const LaneRecords& records,
                const Clock& clock, QObject& context)
        : m_reader(std::move(reader)), m_writer(writer), m_records(records), m_clock(clock), m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& members) override;
    [[nodiscard]] Result<std::optional<std::string>> readEdit(const LaneId& lane, Sequence sequence) override;
    [[nodiscard]] LaneRecord record(const LaneId& lane) override;
    void freeze(const LaneId& lane, FrozenBatch batch, std::function<void(bool)> done) override;
    void addAck(const LaneId& lane, PendingAck ack, std::function<void(bool)> done) override;
    void skipToEnd(const LaneId& lane, std::function<void(bool)> done) override;
    void settle(Settlement settlement, std::function<void(bool)> done) override;

private:
    [[nodiscard]] std::function<void(bool)> comeBack(std::function<void(bool)> done);

    std::unique_ptr<JournalReader> m_reader;
    JournalWriter& m_writer;
    const LaneRecords& m_records;
    const Clock& m_clock;
    QObject& m_context;
};

} // namespace grantex
