// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"

#include "core/destinations/registry.h"
#include "core/pipeline/control_commands.h"
#include "core/pipeline/control_server.h"
#include "core/pipeline/delivery_runner.h"
#include "core/pipeline/ingest.h"
#include "core/pipeline/mailbox.h"

#include <QThread>
#include <QTimer>
#include <algorithm>

namespace grantex {

namespace {

constexpr int kBeatMs = 33;
constexpr std::size_t kCatchUpEvents = 5000;

RetentionPolicy policyOf(const JournalSettings& journal)
{
    return {std::chrono::hours(24 * journal.maxAgeDays), journal.maxSizeMiB * 1024 * 1024,
            journal.whenFull == JournalSettings::WhenFull::StopReading ? RetentionPolicy::WhenFull::StopReading
                                                                       : RetentionPolicy::WhenFull::DropOldest};
}

} // namespace

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
    std::unique_ptr<JournalStore> store; ///< until start() hands it to the writer
    std::unique_ptr<JournalWriter> writer;
    QThread ingestThread;
    QThread deliveryThread;
    Ingest* ingest = nullptr;           ///< lives and dies on ingestThread
    DeliveryRunner* delivery = nullptr; ///< lives and dies on deliveryThread
    std::unique_ptr<ControlServer> control;
    QTimer beat;
    bool catchingUp = false;
    bool stopping = false;

    /// Runs `call` on the thread of `object`.
    template <typename Object, typename Call>
    static void on(Object* object, Call call)
    {
        if (object != nullptr)
            QMetaObject::invokeMethod(object, std::move(call), Qt::QueuedConnection);
    }

    void joinThreads()
    {
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

Pipeline::Pipeline(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->beat.setSingleShot(true);
    d->beat.setInterval(kBeatMs);
    connect(&d->beat, &QTimer::timeout, this, &Pipeline::deliverBeat);
}

Result<std::unique_ptr<Pipeline>> Pipeline::create(Config config, Options options)
{
    qRegisterMetaType<EventBlock>("grantex::EventBlock");
    qRegisterMetaType<SourceStatus>("grantex::SourceStatus");
    qRegisterMetaType<std::vector<LaneStatus>>("std::vector<grantex::LaneStatus>");
    auto d = std::make_unique<Private>();
    d->config = std::move(config);
    d->options = options;
    if (d->config.journal.directory.empty())
        d->config.journal.directory = defaultJournalDirectory();
    auto store = JournalStore::open(d->config.journal.directory);
    if (!store)
        return tl::unexpected(store.error());
    d->store = std::move(*store);

    if (auto begun = d->store->begin(); !begun)
        return tl::unexpected(begun.error());
    for (const auto& destination : d->config.destinations) {
        auto done = d->store->registerLane({destination.id, destination.name, destination.type, destination.startFrom,
                                            targetDigest(destination), destination.enabled},
                                           d->clock.utcNow());
        if (!done)
            return tl::unexpected(done.error());
        LaneStatus status;
        status.id = destination.id;
        status.name = destination.name;
        status.type = destination.type;
        status.state = destination.enabled ? LaneStatus::State::Idle : LaneStatus::State::Off;
        d->lanes.push_back(std::move(status));
    }
    std::vector<LaneId> configured;
    for (const auto& destination : d->config.destinations)
        configured.push_back(destination.id);
    if (auto done = d->store->keepConfigured(configured, d->clock.utcNow()); !done)
        return tl::unexpected(done.error());
    if (auto done = d->store->commit(); !done)
        return tl::unexpected(done.error());

    auto reader = JournalReader::open(d->config.journal.directory);
    if (!reader)
        return tl::unexpected(reader.error());
    d->reader = std::move(*reader);
    d->journalId = d->store->id();
    d->counters = d->store->counters();
    d->published = d->counters.last;
    d->records.set(d->store->lanes());
    d->ingestStart = {d->config.sources, d->store->newestCreatedAt(), d->store->lastAlive(),
                      d->store->openGap().has_value()};
    if (auto gaps = d->reader->gaps())
        d->gaps = std::move(*gaps);
    return std::unique_ptr<Pipeline>(new Pipeline(std::move(d)));
}

Pipeline::~Pipeline()
{
    d->control.reset();
    if (d->ingest != nullptr)
        Private::on(d->ingest, [ingest = d->ingest] { ingest->stop(); });
    if (d->delivery != nullptr)
        Private::on(d->delivery, [delivery = d->delivery] { delivery->shutDown(); });
    d->joinThreads();
}

void Pipeline::start()
{
    const auto collectSoon = [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->beat.isActive())
                    d->beat.start();
            },
            Qt::QueuedConnection);
    };
    JournalWriter::Callbacks callbacks;
    callbacks.committed = [this, collectSoon](const CommitReport& report) {
        d->records.set(report.lanes);
        if (!report.events->empty() && d->delivery != nullptr)
            d->delivery->noteCommitted(report.counters.last);
        if (d->mailbox.put(report))
            collectSoon();
    };
    callbacks.failing = [this, collectSoon](const Error& error) {
        if (d->mailbox.putFailure(error))
            collectSoon();
    };

    // Both exist before the writer's thread does, which calls them.
    DeliveryRunner::Setup setup{d->config.destinations, d->config.journal.directory, d->journalId, d->counters.last};
    d->writer = std::make_unique<JournalWriter>(std::move(d->store), d->clock, std::move(callbacks),
                                                policyOf(d->config.journal));
    d->delivery = new DeliveryRunner(std::move(setup), *d->writer, d->records, d->clock);
    d->ingest = new Ingest(std::move(d->ingestStart), *d->writer, d->clock);
    startDelivery();
    startIngest();
    startControl();
}

void Pipeline::startControl()
{
    const UtcTime startedAt = d->clock.utcNow();
    auto control = ControlServer::start(d->config.journal.directory, [this, startedAt](const QJsonObject& request) {
        return runControlCommand(*this, request, startedAt);
    });
    if (control)
        d->control = std::move(*control);
    else // Some file systems have no sockets; capture and delivery do not depend on it.
        Q_EMIT warning(QString::fromStdString(control.error().message + " " + control.error().remedy));
}

void Pipeline::startDelivery()
{
    d->delivery->moveToThread(&d->deliveryThread);
    connect(&d->deliveryThread, &QThread::finished, d->delivery, &QObject::deleteLater);
    connect(&d->deliveryThread, &QThread::started, d->delivery, &DeliveryRunner::start);
    connect(d->delivery, &DeliveryRunner::statusChanged, this, [this](const std::vector<LaneStatus>& lanes) {
        d->lanes = lanes;
        Q_EMIT lanesChanged();
    });
    connect(d->delivery, &DeliveryRunner::failed, this, &Pipeline::warning);
    connect(d->delivery, &DeliveryRunner::settled, this, &Pipeline::finished);
    connect(d->delivery, &DeliveryRunner::quiet, this, &Pipeline::endStop);
    d->deliveryThread.setObjectName(QStringLiteral("delivery"));
    d->deliveryThread.start();
}

void Pipeline::startIngest()
{
    d->ingest->moveToThread(&d->ingestThread);
    connect(&d->ingestThread, &QThread::finished, d->ingest, &QObject::deleteLater);
    connect(&d->ingestThread, &QThread::started, d->ingest, &Ingest::start);
    connect(d->ingest, &Ingest::statusChanged, this, [this](int source, const SourceStatus& status) {
        const auto index = static_cast<std::size_t>(source);
        if (d->sources.size() <= index)
            d->sources.resize(index + 1);
        d->sources[index] = status;
        Q_EMIT sourcesChanged();
    });
    connect(d->ingest, &Ingest::ended, this, [this] {
        if (!d->options.deliverOnce)
            return;
        // Through the writer, so that everything received is committed before the lanes are told that it is all.
        d->writer->post(
            [](JournalStore&) -> Result<> { return {}; },
            [delivery = d->delivery](bool) { Private::on(delivery, [delivery] { delivery->sourceEnded(); }); });
    });
    d->ingestThread.setObjectName(QStringLiteral("ingest"));
    d->ingestThread.start();
}

void Pipeline::stop(Millis timeout)
{
    if (d->stopping || d->ingest == nullptr) {
        Q_EMIT stopped();
        return;
    }
    d->stopping = true;
    d->writer->stopWaiting();
    Private::on(d->ingest, [this, timeout, ingest = d->ingest] {
        ingest->stop();
        d->writer->post([](JournalStore&) -> Result<> { return {}; },
                        [delivery = d->delivery, timeout](bool) {
                            Private::on(delivery, [delivery, timeout] { delivery->beginStop(timeout); });
                        });
    });
}

void Pipeline::endStop()
{
    d->control.reset();
    Private::on(d->delivery, [delivery = d->delivery] { delivery->shutDown(); });
    d->joinThreads();
    d->ingest = nullptr;
    d->delivery = nullptr;
    deliverBeat();
    Q_EMIT stopped();
}

void Pipeline::deliverBeat()
{
    const Mailbox::Letter letter = d->mailbox.collect();
    if (d->catchingUp) {
        catchUp();
    } else {
        for (const auto& block : letter.events) {
            d->published = block->back().sequence;
            Q_EMIT eventsCommitted(block);
        }
        d->catchingUp = letter.eventsLeftOut;
    }
    if (d->catchingUp)
        d->beat.start();
    if (letter.counters) {
        d->counters = *letter.counters;
        Q_EMIT countersChanged();
        Q_EMIT lanesChanged();
    }
    if (letter.gapsChanged) {
        if (auto gaps = d->reader->gaps())
            d->gaps = std::move(*gaps);
        Q_EMIT gapsChanged();
    }
    for (const auto& text : letter.warnings)
        Q_EMIT warning(QString::fromStdString(text));
    if (letter.failure)
        Q_EMIT warning(QString::fromStdString(letter.failure->message));
}

void Pipeline::catchUp()
{
    auto events = d->reader->readAfter(d->published, kCatchUpEvents);
    if (!events)
        return;
    // A short slice is the end of the journal: what is committed from now on comes through the mailbox again, except
    // that one more slice may be needed for what came between the two.
    d->catchingUp = events->size() == kCatchUpEvents || !events->empty();
    if (events->empty())
        return;
    d->published = events->back().sequence;
    Q_EMIT eventsCommitted(std::make_shared<const std::vector<StoredEvent>>(std::move(*events)));
}

Result<std::unique_ptr<EventReader>> Pipeline::openReader() const
{
    auto reader = JournalReader::open(d->config.journal.directory);
    if (!reader)
        return tl::unexpected(reader.error());
    return std::unique_ptr<EventReader>(std::move(*reader));
}

const Config& Pipeline::config() const
{
    return d->config;
}
std::vector<SourceStatus> Pipeline::sources() const
{
    return d->sources;
}
JournalCounters Pipeline::counters() const
{
    return d->counters;
}
std::vector<Gap> Pipeline::gaps() const
{
    return d->gaps;
}

std::vector<LaneStatus> Pipeline::lanes() const
{
    std::vector<LaneStatus> lanes = d->lanes;
    for (auto& lane : lanes) {
        for (const auto& record : d->records.all()) {
            if (record.id == lane.id)
                lane.counters = record.counters;
        }
    }
    return lanes;
}

void Pipeline::setConnected(bool connected)
{
    Private::on(d->ingest, [ingest = d->ingest, connected] { ingest->setConnected(connected); });
}

void Pipeline::reconnectNow()
{
    Private::on(d->ingest, [ingest = d->ingest] { ingest->reconnectNow(); });
}

void Pipeline::setDestinationEnabled(const LaneId& lane, bool enabled)
{
    Private::on(d->delivery, [delivery = d->delivery, lane, enabled] { delivery->setEnabled(lane, enabled); });
    for (auto& destination : d->config.destinations) {
        if (destination.id == lane)
            destination.enabled = enabled;
    }
    if (d->writer) {
        d->writer->post([lane, enabled](JournalStore& store) -> Result<> {
            const auto done = store.setLaneEnabled(lane, enabled);
            return done || done.error().code != ErrorCode::Io ? Result<>() : done;
        });
    }
    const auto& known = d->config.destinations;
    const bool isConfigured =
        std::any_of(known.begin(), known.end(), [&](const auto& destination) { return destination.id == lane; });
    if (d->config.file.empty() || !isConfigured)
        return;
    if (const auto written = writeDestinationEnabled(d->config.file, lane, enabled); !written)
        Q_EMIT warning(QString::fromStdString(written.error().message));
}

void Pipeline::startFromNow(const LaneId& lane)
{
    Private::on(d->delivery, [delivery = d->delivery, lane] { delivery->skipToEnd(lane); });
}

void Pipeline::startReplay(const ReplayRequest& request)
{
    if (!d->writer || d->delivery == nullptr)
        return;
    // The task may run several times; a refusal is an answer, not a failure of the disk.
    const auto made = std::make_shared<Result<LaneId>>();
    d->writer->post(
        [request, made, now = d->clock.utcNow()](JournalStore& store) -> Result<> {
            *made = store.startReplay(request, now);
            if (!*made && made->error().code == ErrorCode::Io)
                return tl::unexpected(made->error());
            return {};
        },
        [this, made, delivery = d->delivery](bool durable) {
            if (!durable)
                return;
            if (*made)
                Private::on(delivery, [delivery, made] { delivery->addReplay(**made); });
            Private::on(this, [this, made] {
                if (*made)
                    Q_EMIT replayStarted(**made);
                else
                    Q_EMIT warning(QString::fromStdString(made->error().message + " " + made->error().remedy));
            });
        });
}

void Pipeline::retryNow(const LaneId& lane)
{
    Private::on(d->delivery, [delivery = d->delivery, lane] { delivery->retryNow(lane); });
}

void Pipeline::retryDeadLetters(const LaneId& lane, const std::vector<std::int64_t>& ids)
{
    if (!d->writer)
        return;
    d->writer->post(
        [lane, ids](JournalStore& store) -> Result<> {
            const auto moved = store.retryDeadLetters(lane, ids);
            return moved ? Result<>() : tl::unexpected(moved.error());
        },
        [delivery = d->delivery, lane](bool) { Private::on(delivery, [delivery, lane] { delivery->reload(lane); }); });
}

void Pipeline::dropDeadLetters(const LaneId& lane, const std::vector<std::int64_t>& ids)
{
    if (!d->writer)
        return;
    d->writer->post([lane, ids](JournalStore& store) -> Result<> {
        const auto dropped = store.dropDeadLetters(lane, ids);
        return dropped ? Result<>() : tl::unexpected(dropped.error());
    });
}

} // namespace grantex
