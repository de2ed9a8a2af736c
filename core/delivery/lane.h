// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/delivery/ack_book.h"
#include "core/delivery/batch.h"
#include "core/delivery/intake.h"
#include "core/delivery/lane_journal.h"
#include "core/delivery/lane_status.h"
#include "core/delivery/limiter.h"
#include "core/destinations/destination.h"

#include <list>
#include <memory>
#include <optional>
#include <set>

namespace grantex {

struct LaneOptions
{
    LaneId id;
    std::string name;
    std::string type;
    std::string journalId;
    bool enabled = true;
    std::size_t batchSize = 100;
    std::size_t maxBatchBytes = 0; ///< 0: the destination's own limit
    std::size_t maxInFlight = 4;   ///< open batches at once; 1: strict order
    Millis flushInterval{1000};    ///< from the first waiting event
    Backoff backoff;
    std::optional<Sequence> end = {}; ///< a replay's last event
    filter::Predicate filter = {};    ///< what it lets pass is delivered; the journal counts with the same
};

/// A cursor in the journal plus one destination: reads the next events, has them encoded and sent, and settles them as
/// the destination's answers say. A state machine without threads, event loop or timers of its own: its owner calls
/// pump() after every call and whenever nextWake() has come. All calls and callbacks on one thread. The rules are those
/// of DELIVERY.md.
class Lane
{
public:
    Lane(LaneOptions options, std::unique_ptr<Destination> destination, std::unique_ptr<Transport> transport,
         LaneJournal& journal, const Clock& clock, RandomUnit random);
    ~Lane();

    /// Loads position and frozen batches, and may send from now on.
    void start();
    /// The journal holds events up to `last`.
    void eventsCommitted(Sequence last);
    /// Nothing more will come: partial batches go at once.
    void sourceEnded() { m_flushNow = true; }
    void setEnabled(bool enabled);
    /// "From now": what waits is dropped once the requests under way are answered.
    void skipToEnd();
    /// The journal's record was changed from outside: reads it again once the requests under way are answered.
    void reload();
    /// Forgets waits: the next attempt is made now.
    void retryNow();
    /// Sends partial batches that need no waiting, then nothing more.
    void beginStop();

    /// Does what is due. Cheap when nothing is.
    void pump();
    [[nodiscard]] std::optional<MonoTime> nextWake() const;
    /// No request and no settlement is under way, and none would be started without waiting.
    [[nodiscard]] bool isQuiet() const;
    /// Every event up to the journal's last is settled.
    [[nodiscard]] bool isSettled() const { return m_settled.isContiguous() && m_settled.position() >= m_journalLast; }
    /// A replay has settled its last event: the lane has nothing to do any more.
    [[nodiscard]] bool isComplete() const
    {
        return m_options.end && !m_needsLoad && m_settled.position() >= *m_options.end;
    }
    [[nodiscard]] bool isPaused() const { return m_pausedUntil || isAskingRefused(); }
    /// Without counters: those are the journal's.
    [[nodiscard]] LaneStatus status() const;
    [[nodiscard]] const LaneId& id() const { return m_options.id; }
    [[nodiscard]] const Destination& destination() const { return *m_destination; }

    /// Called after every change that status() would show or that needs a new nextWake(), outside of any other call's
    /// way.
    std::function<void()> changed;

private:
    void load();
    [[nodiscard]] bool loadFrozen(const FrozenBatch& frozen);
    void skip();
    void readPending();
    /// False: it cannot be read yet, and nothing behind it either.
    [[nodiscard]] bool takePending(StoredEvent event, MonoTime now);
    /// Puts what a person changed in place of the event's bytes.
    [[nodiscard]] Result<> applyEdit(StoredEvent& event);
    [[nodiscard]] Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& members);
    void formBatches();
    void makeBatch();
    void openBatch(Batch batch);
    void settlePassed();
    void pass(SequenceRange range, MonoTime now);
    [[nodiscard]] std::vector<SequenceRange> takePassed();
    [[nodiscard]] std::optional<MonoTime> passedDue() const;
    void deadLetterOversized(Part& part, const std::vector<std::size_t>& sizes);
    void dispatch();
    [[nodiscard]] bool maySend(const Batch& batch, MonoTime now) const;
    void send(Batch& batch);
    void answered(std::uint64_t ordinal, const Response& response);
    void conclude(Batch& batch, Part part, const Verdict& verdict);
    void keep(Batch& batch, Part rest, const Verdict& verdict, bool progressed);
    void refuse(Batch& batch, Part part, const Verdict& verdict);
    void accepted(Batch& batch);
    void noteTrouble();
    void noteLoad(const Batch& batch, const Response& response, const Verdict& verdict);
    void keepReceipt(Batch& batch, const Part& part, const Receipt& receipt);
    void askForAcks();
    void asked(const AckBook::Question& question, const Response& response);
    void settleAcks(const std::vector<PendingAck>& acks, bool delivered);
    void resendLost(std::size_t room);
    [[nodiscard]] bool isAskingRefused() const { return m_askTrouble && m_askTrouble->kind == OutcomeKind::Paused; }
    [[nodiscard]] bool hasRoom() const
    {
        return m_limiter.hasRoom(flying()) && m_acks.size() + flying() < AckBook::kMost;
    }
    void prove(Batch& batch);
    void convict(Batch& batch);
    void judgeParked();
    void pauseRefused();
    void pause(const Verdict& verdict);
    void settle(Batch& batch, Settlement settlement);
    void removeComplete();
    void finishStep();
    [[nodiscard]] Batch* find(std::uint64_t ordinal);
    [[nodiscard]] BatchContext contextFor(const std::vector<StoredEvent>& events, const std::string& name) const;
    [[nodiscard]] std::string digest(const std::vector<StoredEvent>& events) const;
    [[nodiscard]] std::size_t flying() const;
    [[nodiscard]] bool hasMore() const { return !m_pending.isEmpty() || m_readUpTo < m_journalLast; }

    const LaneOptions m_options;
    std::unique_ptr<Destination> m_destination;
    std::unique_ptr<Transport> m_transport;
    LaneJournal& m_journal;
    const Clock& m_clock;
    RandomUnit m_random;
    Limits m_limits;

    bool m_enabled;
    bool m_started = false;
    bool m_needsLoad = true; ///< position and frozen batches are to be read from the journal once nothing is under way
    bool m_wantsSkip = false;
    bool m_flushNow = false;
    bool m_stopping = false;
    int m_busy = 0; ///< > 0: batches are being walked, none may be removed

    Sequence m_journalLast;
    Sequence m_readUpTo;                                ///< newest sequence that was read into m_pending or passed over
    std::shared_ptr<const std::set<Sequence>> m_edited; ///< as the journal's record has it
    SettledRanges m_settled;                            ///< mirrors the journal, settlements under way not yet included
    std::set<Sequence> m_claimed; ///< members of frozen batches and pending acks found at start: not to be read again
    /// Passed over without anything to deliver, and in no event's cover; settled with whatever is settled next, or
    /// alone when nothing else is left.
    std::vector<SequenceRange> m_passed;
    std::optional<MonoTime> m_passedSince; ///< set while m_passed holds anything
    bool m_readOn = false;                 ///< reading stopped after a slice, not at the end
    Intake m_pending;

    std::list<Batch> m_batches; ///< ascending by ordinal
    std::uint64_t m_nextOrdinal = 1;
    std::set<std::uint64_t>
        m_acceptedOrdinals; ///< batches the destination accepted something of; trimmed to the open ones

    AckBook m_acks;
    std::optional<Verdict> m_askTrouble; ///< why the provider could not be asked the last time
    int m_writes = 0;                    ///< changes of the journal that belong to no batch and are not durable yet

    AdaptiveLimiter m_limiter;
    std::optional<MonoTime> m_pausedUntil;
    Millis m_retest{0};          ///< the pause's present length
    bool m_probing = false;      ///< after a pause one request at a time, until one is accepted
    bool m_refusedAlike = false; ///< the pause came from refusals: do not bisect again before something is accepted
    bool m_loneRefusal = false;  ///< … and no next batch was there to compare with
    std::optional<MonoTime> m_throttledUntil;
    std::optional<MonoTime> m_readFailedUntil;
    int m_throttles = 0;                    ///< in a row
    int m_namedRefusals = 0;                ///< named by the destination in a row without anything accepted
    Verdict m_last;                         ///< the newest verdict that was not plain success
    std::optional<UtcTime> m_troubledSince; ///< the first failure since something was accepted
    std::optional<UtcTime> m_lastAttemptAt;
    LaneActivity m_activity;

    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< callbacks hold it weakly
};

} // namespace grantex
