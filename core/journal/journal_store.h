// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/file_lock.h"
#include "core/journal/lane_record.h"
#include "core/journal/salvage.h"
#include "core/journal/sqlite.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// The one writing connection to a journal; holds its lock. Every change happens between begin() and commit(); a failed
/// commit() or a rollback() leaves memory and file as they were before begin(). One thread. Format: FORMAT.md beside
/// this.
class JournalStore
{
public:
    /// Opens or makes the journal in `directory` (made with mode 0700). Busy when another program owns it. A damaged
    /// one is set aside and salvaged first, see salvaged().
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>> open(const std::string& directory);
    ~JournalStore();

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();
    void rollback();

    /// The event's sequence, or nullopt when it is a duplicate (same id, same bytes: counted, not kept).
    [[nodiscard]] Result<std::optional<Sequence>> append(const Event& event, UtcTime at);
    /// Keeps at most 64 KiB of the input, and of the newest 10,000 only.
    [[nodiscard]] Result<> addMalformed(const MalformedInput& input);

    [[nodiscard]] Result<> registerLane(const LaneRegistration& lane, UtcTime now);
    /// The lane's switch; position and counters stay.
    [[nodiscard]] Result<> setLaneEnabled(const LaneId& lane, bool enabled);
    /// Forgets a lane that is no longer configured, and its replays: positions, counters, dead letters, open batches.
    /// Usage for one that is configured. Its events stay in the journal.
    [[nodiscard]] Result<> discardLane(const LaneId& lane);
    /// "From now": the lane goes on after the newest event; what waits is counted as dropped.
    [[nodiscard]] Result<> skipToEnd(const LaneId& lane);
    /// Makes a lane `<id>#replay-<n>` that sends events of the journal once more; the original is not touched. NotFound
    /// without such a lane or such events.
    [[nodiscard]] Result<LaneId> startReplay(const ReplayRequest& request, UtcTime now);
    [[nodiscard]] Result<> freeze(const LaneId& lane, const FrozenBatch& batch);
    [[nodiscard]] Result<> addAck(const LaneId& lane, const PendingAck& ack);
    [[nodiscard]] Result<> settle(const Settlement& settlement, UtcTime now);

    /// Makes these dead letters of the lane waiting again, and gives how many they were: ids that the lane does not
    /// have, and events that its filter leaves out, are passed over. An event that retention has removed meanwhile is
    /// put back under its own sequence.
    [[nodiscard]] Result<std::int64_t> retryDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids);
    /// Events and ids of the lane's next dead letters after that event, ascending by event; none whose id is larger.
    [[nodiscard]] Result<std::vector<std::pair<Sequence, std::int64_t>>>
    deadLettersAfter(const LaneId& lane, Sequence after, std::int64_t upTo, std::size_t most);
    /// As retryDeadLetters() of one letter, but what this lane sends is `json` from now on; the event's own bytes stay
    /// as they are. Bytes equal to those take an earlier edit back. NotFound without such a letter; Usage for what
    /// checkEdit() refuses, and for an event that the lane's filter leaves out.
    [[nodiscard]] Result<> retryEdited(const LaneId& lane, std::int64_t letter, const std::string& json, UtcTime now);
    /// Discards these dead letters of the lane: they count as dropped.
    [[nodiscard]] Result<std::int64_t> dropDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids);

    [[nodiscard]] Result<std::int64_t> openGap(UtcTime from, const std::string& kind, const std::string& reason);
    [[nodiscard]] Result<> closeGap(std::int64_t id, UtcTime to);
    /// Events that were lost between socket and journal: counted, and told as a closed gap of kind `storage`. What is
    /// lost within a minute of the last loss, for the same reason, makes that gap longer.
    [[nodiscard]] Result<> addStorageGap(const StorageLoss& loss);
    /// A closed gap of kind `oversized`: one event of `bytes` was skipped.
    [[nodiscard]] Result<> addOversizedGap(UtcTime at, std::size_t bytes);
    /// Remembers when the stream was last known to be connected.
    [[nodiscard]] Result<> markAlive(UtcTime at);

    // Retention (retention_store.cpp). The first three inside a transaction, the others outside.
    struct Removal
    {
        std::optional<UtcTime> receivedBefore; ///< nullopt: of any age
        bool unsettledToo = false;             ///< else only what every lane that holds retention has settled
        std::int64_t events = 2000;            ///< at most, …
        std::int64_t bytes = 4 * 1024 * 1024;  ///< … and about so many
    };
    struct Removed
    {
        std::int64_t events = 0;
        std::int64_t dropped = 0; ///< counted as such, all lanes together
    };
    /// Removes the oldest events and remembers their ids. A lane that had not settled one counts it as dropped.
    [[nodiscard]] Result<Removed> removeOldest(const Removal& removal, UtcTime now);
    /// Forgets ids removed before `before`, and the oldest beyond `most`; true: more is to be done.
    [[nodiscard]] Result<bool> trimRetired(UtcTime before, std::int64_t most);
    /// Marks the lanes that are not in `configured` (nor replays of those) as removed, the others as present. A removed
    /// lane counts no new events; one that comes back goes on from its position and counts what has come meanwhile and
    /// is still held.
    [[nodiscard]] Result<> keepConfigured(const std::vector<LaneId>& configured, UtcTime now);
    [[nodiscard]] Result<> vacuumPages(int pages);
    /// Empties the WAL, as far as readers allow; never waits for one.
    [[nodiscard]] Result<> truncateWal();
    [[nodiscard]] Result<JournalSize> size() const;
    /// How much of `live` bytes is taken by events that a lane still needs; an estimate by their number.
    [[nodiscard]] std::int64_t heldBytes(std::int64_t live) const;

    // What a data-protection request names (erase_store.cpp).
    struct EraseRequest
    {
        std::vector<SequenceRange> ranges;
        std::vector<std::string> ids;
        filter::Predicate filter; ///< of those; of all when neither ranges nor ids are given
        bool rehearsal = false;   ///< only count what would go
    };
    struct Erased
    {
        std::int64_t events = 0;
        std::int64_t deadLetters = 0;
        std::int64_t dropped = 0; ///< counted as such, all lanes together
    };
    /// Removes events and their dead letters so that none of their bytes stays in the file or its WAL, and remembers
    /// the ids for as long as after retention, so that they do not come back. Rewrites the whole file: needs as much
    /// room again. Outside a transaction.
    [[nodiscard]] Result<Erased> erase(const EraseRequest& request, UtcTime now);

    // Damage (repair_store.cpp). Outside a transaction.
    /// What was salvaged when the journal was opened or last repaired; told once.
    [[nodiscard]] std::optional<SalvageReport> takeSalvaged() { return std::exchange(m_salvaged, std::nullopt); }
    /// Somebody (a reader, or a repair that was cut off) has left word that the journal is damaged.
    [[nodiscard]] std::optional<std::string> notedDamage() const;
    /// Sets the journal aside, salvages it with what memory knows, and goes on with the new one. After a failure
    /// everything fails until another repair() succeeds; nothing is lost by that.
    [[nodiscard]] Result<> repair(const std::string& reason);

    // What the open transaction (or the last commit) sees.
    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] JournalCounters counters() const;
    [[nodiscard]] std::vector<LaneRecord> lanes() const;
    [[nodiscard]] std::optional<UtcTime> lastAlive() const { return m_state.lastAlive; }
    [[nodiscard]] std::optional<Gap> openGap() const { return m_state.openGap; }
    /// Another number whenever a gap was opened, closed, grown or added.
    [[nodiscard]] std::uint64_t gapsVersion() const { return m_state.gapsVersion; }
    /// Creation time of the newest event that states one.
    [[nodiscard]] std::optional<UtcTime> newestCreatedAt() const;

private:
    struct State
    {
        JournalCounters counters;
        std::map<LaneId, LaneRecord> lanes;
        std::optional<UtcTime> lastAlive;
        std::optional<Gap> openGap;
        std::uint64_t gapsVersion = 0;
        std::optional<Gap> storageGap; ///< the newest of this run, with its loss
        std::int64_t storageGapEvents = 0;
        std::int64_t retired = 0; ///< rows of retired_ids; may be less after one came twice
        bool erased = false;      ///< retired_ids holds ids that were erased
        bool lanesChanged = false;
    };
    struct Statements
    {
        SqlStatement insertEvent, findById, insertMalformed, trimMalformed, setMeta, updateLane, insertLane,
            insertFrozen, deleteFrozen, insertAck, deleteAck, insertDead, findDead, someDead, restoreEvent, deleteDead,
            insertGap, closeGap, growGap, oldestEvents, deleteEvents, insertEdit, deleteEdit, deleteOldEdits,
            insertRetired, findRetired, trimRetired, setRemoved;
    };

    enum class Retired { No, SameBytes, OtherBytes };

    JournalStore(FileLock lock, std::string directory);
    [[nodiscard]] Result<> openDatabase();
    [[nodiscard]] Result<> openOrSalvage();
    [[nodiscard]] JournalMemory memory() const;
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> loadLanes();
    [[nodiscard]] Result<std::int64_t> countUnsettled(const SettledRanges& settled) const;
    [[nodiscard]] Result<> loadOpen();
    // edit_store.cpp
    [[nodiscard]] Result<> loadEdits();
    [[nodiscard]] Result<> putEdit(LaneRecord& lane, Sequence sequence, const std::string& json, UtcTime now);
    [[nodiscard]] Result<> forgetEdit(LaneRecord& lane, Sequence sequence);
    [[nodiscard]] Result<> forgetEditsOf(SequenceRange gone);
    [[nodiscard]] Result<> prepareStatements();
    [[nodiscard]] Result<std::optional<Sequence>> appendConflict(const Event& event, UtcTime at);
    [[nodiscard]] Result<bool> insert(const Event& event, UtcTime at, std::int64_t variant);
    [[nodiscard]] Result<> setMeta(std::string_view key, std::int64_t value);
    [[nodiscard]] Result<Sequence> resolveStart(const std::string& startFrom);
    [[nodiscard]] Result<LaneRecord*> findLane(const LaneId& id);
    [[nodiscard]] Result<> writeLane(const LaneRecord& lane, UtcTime now);
    [[nodiscard]] Result<> discardOpen(LaneRecord& lane);
    [[nodiscard]] Result<> takeOverDeadLetters(LaneRecord& lane);
    [[nodiscard]] Result<SequenceRange> resolveRange(const ReplayRequest& request);
    /// The first eight bytes of SHA-256, as FORMAT.md says.
    [[nodiscard]] static std::int64_t digest(std::string_view bytes);
    [[nodiscard]] Result<std::vector<Sequence>> findErased(const EraseRequest& request, UtcTime now);
    /// What stands in retired_ids for the id of an erased event: not the id.
    [[nodiscard]] static std::string erasedKey(std::string_view id);
    [[nodiscard]] Result<> eraseRetired(const std::string& id);
    [[nodiscard]] Result<> eraseOne(Sequence sequence, UtcTime now, Erased& erased);
    [[nodiscard]] Result<Retired> findRetired(const Event& event);
    /// What every lane that holds retention has settled.
    [[nodiscard]] SettledRanges settledByAll() const;
    [[nodiscard]] Result<bool> removeWithin(SequenceRange stretch, const Removal& removal, UtcTime now,
                                            std::vector<StoredEvent>& gone, std::int64_t& bytes);
    [[nodiscard]] std::int64_t countDropped(const std::vector<StoredEvent>& gone,
                                            const std::vector<SequenceRange>& emptied, UtcTime now);
    void countAppended(const Event& event, UtcTime at);
    /// How many events in the range the lane's filter lets pass that are neither settled nor in `others`.
    [[nodiscard]] Result<std::int64_t> countWaiting(const LaneRecord& lane, SequenceRange range,
                                                    const std::set<Sequence>& others);
    /// Unsettled events whose request is fixed or whose receipt is awaited.
    [[nodiscard]] static std::set<Sequence> fixedMembers(const LaneRecord& lane);
    [[nodiscard]] Result<> changeFilter(LaneRecord& lane, const std::string& filter);
    /// Counts anew what waits for the lane.
    [[nodiscard]] Result<> recount(LaneRecord& lane);
    [[nodiscard]] Result<std::vector<Sequence>> takeDeadLetters(const LaneId& lane, std::span<const std::int64_t> ids,
                                                                bool restoreEvents);
    [[nodiscard]] Result<std::int64_t> insertGap(const Gap& gap);

    FileLock m_lock;
    SqlDatabase m_database;
    std::string m_directory;
    std::string m_id;
    std::optional<SalvageReport> m_salvaged;
    bool m_positionsLost = false; ///< lanes that are registered now begin at the oldest event
    Statements m_sql;
    State m_state;     ///< with the open transaction's changes
    State m_committed; ///< as the file has it
};

} // namespace grantex
