// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_journal.h"
#include "core/journal/journal_reader.h"
#include "core/journal/journal_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtGlobal>
#include <algorithm>
#include <memory>

namespace grantex::test {

/// The ranges of a settlement of the events from `first` to `last`: one each.
[[nodiscard]] inline std::vector<SequenceRange> each(std::int64_t first, std::int64_t last)
{
    std::vector<SequenceRange> ranges;
    for (std::int64_t i = first; i <= last; ++i)
        ranges.push_back({{i}, {i}});
    return ranges;
}

/// A real journal in a temporary directory, written and read on the calling thread: lanes are tested against it without
/// threads. `reopen()` is what a crash between two commits leaves.
class DirectJournal final : public LaneJournal
{
public:
    DirectJournal() { reopen(); }

    void reopen()
    {
        reader.reset();
        store.reset();
        auto opened = JournalStore::open(directory());
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        store = std::move(*opened);
        reader = std::move(*JournalReader::open(directory()));
    }

    [[nodiscard]] std::string directory() const { return m_directory.path().toStdString() + "/journal"; }

    void registerLane(const LaneRegistration& lane)
    {
        change([&] { return store->registerLane(lane, UtcTime{}); });
    }

    /// Appends events of type `test` with ids `<prefix><n>`, numbered on from the last; gives the newest sequence.
    Sequence append(int count, const std::string& prefix = "evt_")
    {
        change([&]() -> Result<> {
            for (int i = 0; i < count; ++i) {
                const std::string id = prefix + std::to_string(++m_made);
                Event event{id, "test", std::nullopt, R"({"id":")" + id + R"(","type":"test","data":{}})"};
                if (auto done = store->append(event, UtcTime{}); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
        return store->counters().last;
    }

    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        return reader->readAfter(after, limit);
    }
    Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& members) override
    {
        return reader->readMembers(members);
    }
    Result<std::optional<std::string>> readEdit(const LaneId& lane, Sequence sequence) override
    {
        return reader->readEdit(lane.value, sequence);
    }
    LaneRecord record(const LaneId& lane) override
    {
        const auto lanes = store->lanes();
        const auto it = std::find_if(lanes.begin(), lanes.end(), [&](const auto& known) { return known.id == lane; });
        return it == lanes.end() ? LaneRecord{} : *it;
    }
    void freeze(const LaneId& lane, FrozenBatch batch, std::function<void(bool)> done) override
    {
        change([&] { return store->freeze(lane, batch); });
        done(true);
    }
    void addAck(const LaneId& lane, PendingAck ack, std::function<void(bool)> done) override
    {
        change([&] { return store->addAck(lane, ack); });
        done(true);
    }
    void skipToEnd(const LaneId& lane, std::function<void(bool)> done) override
    {
        change([&] { return store->skipToEnd(lane); });
        done(true);
    }
    void settle(Settlement settlement, std::function<void(bool)> done) override
    {
        change([&] { return store->settle(settlement, UtcTime{}); });
        done(true);
    }

    template <typename Change>
    void change(const Change& apply)
    {
        if (!store->begin() || !apply() || !store->commit())
            qFatal("a change of the test journal failed");
    }

    std::unique_ptr<JournalStore> store;
    std::unique_ptr<JournalReader> reader;

private:
    /// In memory where that is possible: the tests make thousands of commits, and none cuts the power.
    [[nodiscard]] static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
               QStringLiteral("/grantex-test-XXXXXX");
    }

    QTemporaryDir m_directory{place()};
    int m_made = 0;
};

} // namespace grantex::test
