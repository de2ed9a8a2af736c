// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "core/event/event.h"
#include "core/index/event_store.h"
#include "core/journal/event_reader.h"
#include "core/journal/lane_record.h"
#include "core/journal/records.h"
#include "core/pipeline/control_status.h"
#include "core/settings/config.h"
#include "core/settings/config_text.h"
#include "core/source/source.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace grantex {

class JournalStore;

/// The running machine behind window and forwarder: source → journal → lanes. Owns the ingest, writer and delivery
/// threads. Lives on the thread that made it (the UI thread); signals arrive there in batches on a beat of at most 30
/// Hz, however fast events come. All calls return at once.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool createJournal = true;
        bool deliverOnce =
            false; ///< `--once`: finished() when the source ended and all lanes settled or only paused remain
        /// A viewer of a journal that another program owns: no lock, no source, no lanes. Events come from the file,
        /// the rest from the owner, to whom also every wish goes.
        bool readerOnly = false;
        /// Reads the configuration and its secrets again, for reload(). On the pipeline's thread.
        std::function<Result<Config>()> reread = {};
        /// Opens the journal in this directory as its owner; JournalStore::open() when it is not given.
        std::function<Result<std::unique_ptr<JournalStore>>(const std::string& directory)> openStore = {};
    };

    /// Opens the journal (takes its lock) and registers the lanes; nothing runs yet. `config` has its secrets resolved;
    /// what is told to be missing stands paused until reload() finds it.
    [[nodiscard]] static Result<std::unique_ptr<Pipeline>> create(Config config, Options options);
    ~Pipeline() override; ///< stops at once: what is not sent stays in the journal

    void start();
    /// Stops reading, sends the partial batches, at most for `timeout`; then stopped().
    void stop(Millis timeout);

    /// Reads the configuration again and takes over what is different: lanes and connections that are not touched go on
    /// undisturbed. Gives what changed, a sentence each; after an error nothing has changed. A secret that was there
    /// and cannot be read any more is such an error. A viewer asks the owner and gives nothing.
    [[nodiscard]] Result<std::vector<std::string>> reload();

    [[nodiscard]] bool isViewer() const;
    /// Of a viewer: the program that owns the journal, as it last told; nullopt: nobody receives or forwards now.
    [[nodiscard]] const std::optional<OwnerStatus>& owner() const;

    /// A reader of the journal for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<EventReader>> openReader() const;
    /// The journal for tables, scans and exports on any thread; outlives the pipeline.
    [[nodiscard]] std::shared_ptr<const EventStore> eventStore() const;

    [[nodiscard]] const Config& config() const;
    [[nodiscard]] std::vector<SourceStatus> sources() const;
    [[nodiscard]] std::vector<LaneStatus> lanes() const;
    [[nodiscard]] JournalCounters counters() const;
    [[nodiscard]] std::vector<Gap> gaps() const;

    /// As the slots below; `decided` is called on this thread once the journal has it, or has refused it.
    void startReplay(const ReplayRequest& request, std::function<void(const Result<LaneId>&)> decided);
    void discardLane(const LaneId& lane, std::function<void(const Result<>&)> decided);
    /// With how many of them it was done.
    enum class DeadLetterChange { Retry, Drop };
    void changeDeadLetters(DeadLetterChange change, const LaneId& lane, const std::vector<std::int64_t>& ids,
                           std::function<void(const Result<std::int64_t>&)> decided);

    /// All letters of a lane after an event, with ids up to one.
    struct DeadLetterSpan
    {
        Sequence after;
        std::int64_t upTo = 0; ///< what is given up from now on has a larger one
    };
    struct DeadLetterStep
    {
        std::int64_t count = 0; ///< with so many it was done
        Sequence last;          ///< where the next step goes on
        bool isLast = true;
    };
    /// One bounded step through them, between which events are taken. Of a viewer the owner is asked.
    void changeDeadLetters(DeadLetterChange change, const LaneId& lane, const DeadLetterSpan& span,
                           std::function<void(const Result<DeadLetterStep>&)> decided);
    /// All of them with ids up to `upTo`, step by step; `decided` hears of how many. Letters that the destination's
    /// filter leaves out by now are not retried.
    void changeAllDeadLetters(DeadLetterChange change, const LaneId& lane, std::int64_t upTo,
                              std::function<void(const Result<std::int64_t>&)> decided);

    /// Has `lane` send `json` in place of a dead letter's own bytes: it waits again with that. Refused as
    /// JournalStore::retryEdited() does. Of a viewer the owner is asked.
    void retryEdited(const LaneId& lane, std::int64_t letter, const std::string& json,
                     std::function<void(const Result<>&)> decided);

    /// Changes the configuration file by `edit` and takes it over: both, or neither. What reload() refuses (a secret
    /// that cannot be read, another journal) is taken out of the file again. Gives what reload() gives.
    [[nodiscard]] Result<std::vector<std::string>>
    changeConfiguration(const std::function<Result<>(ConfigText&)>& edit);
    /// Whether there is a configuration file that can be changed: a demo and files that are only looked at have none.
    [[nodiscard]] bool hasConfiguration() const;

    /// Gives the room of removed events back to the disk, in small steps between which events are taken; `done` is
    /// called on this thread with the bytes. A viewer cannot: Unavailable.
    void compactJournal(std::function<void(const Result<std::int64_t>&)> done);

    /// What else must agree to another configuration before reload() takes it over.
    void setReloadGuard(std::function<Result<>(const Config&)> guard);

public Q_SLOTS:
    /// Ends or makes the connection to Grantex (the "Connect" button). Deliveries go on.
    void setConnected(bool connected);
    void reconnectNow();
    /// The switch of one destination. Kept in the configuration file when there is one.
    void setDestinationEnabled(const grantex::LaneId& lane, bool enabled);
    void retryNow(const grantex::LaneId& lane);
    /// "From now": the destination goes on after the newest event; what waits is counted as dropped.
    void startFromNow(const grantex::LaneId& lane);
    /// Forgets a destination that is no longer configured, with its position, counters and dead letters.
    void discardLane(const grantex::LaneId& lane);
    /// Sends events of the journal to a destination once more, as a lane of its own; replayStarted() or warning()
    /// follows.
    void startReplay(const grantex::ReplayRequest& request);
    /// Makes these dead letters wait again, or discards them (they count as dropped). Ids that the lane does not have
    /// are passed over.
    void retryDeadLetters(const grantex::LaneId& lane, const std::vector<std::int64_t>& ids);
    void dropDeadLetters(const grantex::LaneId& lane, const std::vector<std::int64_t>& ids);

Q_SIGNALS:
    /// Newly committed events, ascending, none left out.
    void eventsCommitted(const grantex::EventBlock& events);
    void sourcesChanged();
    void lanesChanged();
    void countersChanged();
    void gapsChanged();
    /// Something a person should know and that no other signal tells (a failing disk, a lost lock).
    void warning(const QString& text);
    void replayStarted(const grantex::LaneId& replay);
    /// Of a viewer: another owner, or none.
    void ownerChanged();
    void reloaded(const QStringList& changes);
    /// Only with deliverOnce. `onlyPausedRemain`: exit code 3.
    void finished(bool onlyPausedRemain);
    void stopped();

private:
    class Private;
    explicit Pipeline(std::unique_ptr<Private> priv);
    [[nodiscard]] static Result<std::unique_ptr<Pipeline>> createViewer(std::unique_ptr<Private> priv);
    void startViewer();
    void lookForEvents();
    void ownerTold(const grantex::OwnerStatus& status);
    void ownerGone(const std::vector<grantex::LaneStatus>& lanes);
    void startDelivery();
    void startIngest();
    void startControl();
    void lookForSecrets();
    void endStop();
    void takeUpRetried(const LaneId& lane);
    void goOnWithDeadLetters(DeadLetterChange change, const LaneId& lane, const DeadLetterSpan& span,
                             std::int64_t before, std::function<void(const Result<std::int64_t>&)> decided);
    void deliverBeat();
    void catchUp();

    std::unique_ptr<Private> d;
};

} // namespace grantex
