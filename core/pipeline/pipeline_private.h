// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/control_server.h"
#include "core/pipeline/delivery_runner.h"
#include "core/pipeline/ingest.h"
#include "core/pipeline/mailbox.h"
#include "core/pipeline/owner_link.h"
#include "core/pipeline/pipeline.h"

#include <QThread>
#include <QTimer>
#include <set>

namespace grantex {

/// Of everything that is asked for after stop().
[[nodiscard]] inline tl::unexpected<Error> stoppingError()
{
    return fail(ErrorCode::Busy, "The program is stopping.");
}

/// What the sources of the facade share; nobody else includes this.
class Pipeline::Private
{
public:
    Config config;
    Options options;
    SystemClock clock;
    LaneRecords records;
    Mailbox mailbox;
    JournalCounters counters;
    Sequence published; ///< newest event that eventsCommitted() told
    std::vector<Gap> gaps;
    std::vector<SourceStatus> sources;
    std::vector<LaneStatus> lanes;
    std::unique_ptr<JournalReader> reader;
    std::string journalId;
    Ingest::Start ingestStart;
    std::optional<SalvageReport> salvaged; ///< until start() tells it
    std::unique_ptr<JournalStore> store;   ///< until start() hands it to the writer
    std::unique_ptr<JournalWriter> writer;
    QThread ingestThread;
    QThread deliveryThread;
    Ingest* ingest = nullptr;           ///< lives and dies on ingestThread
    DeliveryRunner* delivery = nullptr; ///< lives and dies on deliveryThread
    std::unique_ptr<ControlServer> control;
    std::optional<OwnerStatus> owner; ///< of a viewer: who does the work; empty: nobody
    QThread linkThread;
    OwnerLink* link = nullptr;    ///< of a viewer; lives and dies on linkThread
    QTimer look;                  ///< of a viewer: for new events
    std::int64_t versionSeen = 0; ///< of a viewer: PRAGMA data_version at the last look
    QTimer beat;
    /// Lanes that were given letters back in a step whose next one has not come yet: whoever asks may be gone.
    std::set<LaneId> retried;
    QTimer retriedIdle; ///< since the last step
    std::function<Result<>(const Config&)> reloadGuard;
    bool reloading = false;
    bool catchingUp = false;
    bool stopping = false;

    /// Runs `call` on the thread of `object`.
    template <typename Object, typename Call>
    static void on(Object* object, Call call)
    {
        if (object != nullptr)
            QMetaObject::invokeMethod(object, std::move(call), Qt::QueuedConnection);
    }

    /// Of a viewer: the owner does it. `decided` is called on the link's thread.
    void askOwner(QJsonObject request, OwnerLink::Decided decided = {})
    {
        on(link,
           [link = link, request = std::move(request), decided = std::move(decided)] { link->send(request, decided); });
    }

    void joinThreads()
    {
        linkThread.quit();
        linkThread.wait();
        if (writer)
            writer->stopWaiting();
        ingestThread.quit();
        ingestThread.wait();
        if (writer)
            writer->stop();
        deliveryThread.quit();
        deliveryThread.wait();
    }
};

[[nodiscard]] RetentionPolicy retentionPolicyOf(const JournalSettings& journal);

} // namespace grantex
