// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"

#include "core/destinations/registry.h"
#include "core/pipeline/control_commands.h"
#include "core/pipeline/pipeline_private.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr int kBeatMs = 33;
constexpr int kRetriedIdleMs = 2000;
constexpr std::size_t kCatchUpEvents = 5000;
constexpr std::size_t kViewerEvents = 1000;

} // namespace

RetentionPolicy retentionPolicyOf(const JournalSettings& journal)
{
    return {std::chrono::hours(24 * journal.maxAgeDays), journal.maxSizeMiB * 1024 * 1024,
            journal.whenFull == JournalSettings::WhenFull::StopReading ? RetentionPolicy::WhenFull::StopReading
                                                                       : RetentionPolicy::WhenFull::DropOldest};
}

Pipeline::Pipeline(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->beat.setSingleShot(true);
    d->beat.setInterval(kBeatMs);
    connect(&d->beat, &QTimer::timeout, this, &Pipeline::deliverBeat);
    d->retriedIdle.setSingleShot(true);
    d->retriedIdle.setInterval(kRetriedIdleMs);
    connect(&d->retriedIdle, &QTimer::timeout, this, [this] {
        for (const LaneId& lane : std::exchange(d->retried, {}))
            takeUpRetried(lane);
    });
}

Result<std::unique_ptr<Pipeline>> Pipeline::create(Config config, Options options)
{
    qRegisterMetaType<EventBlock>("grantex::EventBlock");
    qRegisterMetaType<SourceStatus>("grantex::SourceStatus");
    qRegisterMetaType<std::vector<LaneStatus>>("std::vector<grantex::LaneStatus>");
    auto d = std::make_unique<Private>();
    d->config = std::move(config);
    d->options = std::move(options);
    if (d->options.readerOnly)
        return createViewer(std::move(d));
    const std::string& directory = d->config.journal.directory;
    auto store = d->options.openStore ? d->options.openStore(directory) : JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    d->store = std::move(*store);
    d->salvaged = d->store->takeSalvaged();
    if (auto begun = d->store->begin(); !begun)
        return tl::unexpected(begun.error());
    for (const auto& destination : d->config.destinations) {
        auto done = d->store->registerLane({destination.id, destination.name, destination.type, destination.startFrom,
                                            targetDigest(destination), destination.enabled, destination.filter},
                                           d->clock.utcNow());
        if (!done)
            return tl::unexpected(done.error());
        LaneStatus status;
        status.id = destination.id;
        status.name = destination.name;
        status.type = destination.type;
        status.state = destination.enabled ? LaneStatus::State::Idle : LaneStatus::State::Off;
        if (destination.missing)
            status = DeliveryRunner::keylessStatus(destination);
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
    d->look.stop();
    d->control.reset();
    if (d->ingest != nullptr)
        Private::on(d->ingest, [ingest = d->ingest] { ingest->stop(); });
    if (d->delivery != nullptr)
        Private::on(d->delivery, [delivery = d->delivery] { delivery->shutDown(); });
    d->joinThreads();
}

void Pipeline::start()
{
    if (d->options.readerOnly)
        return startViewer();
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
                                                retentionPolicyOf(d->config.journal));
    d->delivery = new DeliveryRunner(std::move(setup), *d->writer, d->records, d->clock);
    d->ingest = new Ingest(std::move(d->ingestStart), *d->writer, d->clock);
    startDelivery();
    startIngest();
    startControl();
    if (d->salvaged)
        Q_EMIT warning(
            QString::fromStdString(d->salvaged->text() + " The damaged file is kept: " + d->salvaged->file + "."));
}

void Pipeline::startControl()
{
    const UtcTime startedAt = d->clock.utcNow();
    auto control = ControlServer::start(
        d->config.journal.directory, [this, startedAt](const QJsonObject& request, const ControlServer::Reply& reply) {
            runControlCommand(*this, request, startedAt, reply);
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
    // Not told on: whoever shows or judges a silence asks at his own pace.
    connect(d->ingest, &Ingest::heard, this, [this](int source, UtcTime at) {
        if (const auto index = static_cast<std::size_t>(source); index < d->sources.size())
            d->sources[index].lastByteAt = at;
    });
    connect(d->ingest, &Ingest::sourcesReplaced, this, [this](int count) {
        d->sources.resize(static_cast<std::size_t>(count));
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
    // A reload that was asked for there may still be waiting for a keychain further up the stack.
    if (!d->reloading)
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
    // A viewer reads all its events here: in slices that no hand notices, also on a slow disk.
    const std::size_t most = d->options.readerOnly ? kViewerEvents : kCatchUpEvents;
    auto events = d->reader->readAfter(d->published, most);
    if (!events)
        return;
    // A short slice is the end of the journal: what is committed from now on comes through the mailbox again, except
    // that one more slice may be needed for what came between the two.
    d->catchingUp = !events->empty();
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

std::shared_ptr<const EventStore> Pipeline::eventStore() const
{
    return std::make_shared<const JournalEventStore>(d->config.journal.directory);
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
    if (d->options.readerOnly)
        return d->lanes;
    const auto records = d->records.all();
    const auto statusOf = [&](const LaneRecord& record) {
        const auto known =
            std::find_if(d->lanes.begin(), d->lanes.end(), [&](const auto& lane) { return lane.id == record.id; });
        LaneStatus status = known == d->lanes.end() ? LaneStatus() : *known;
        if (known == d->lanes.end())
            status.state = record.enabled || record.completedAt ? LaneStatus::State::Idle : LaneStatus::State::Off;
        if (record.removed)
            status.state = LaneStatus::State::Removed;
        status.id = record.id;
        status.name = record.name;
        status.type = record.type;
        status.counters = record.counters;
        return status;
    };
    // In the order of the configuration, each with its replays; then what is no longer configured.
    std::vector<LaneStatus> lanes;
    for (const auto& destination : d->config.destinations) {
        for (const auto& record : records) {
            const bool isReplay = record.parent == destination.id;
            if (!record.removed && (record.id == destination.id || isReplay) && !record.isOver())
                lanes.push_back(statusOf(record));
        }
    }
    for (const auto& record : records) {
        if (record.removed && !record.isOver())
            lanes.push_back(statusOf(record));
    }
    return lanes;
}

} // namespace grantex
