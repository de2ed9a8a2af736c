// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/delivery_runner.h"

#include "core/destinations/registry.h"
#include "core/filter/destination_filter.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr int kStatusIntervalMs = 100;

} // namespace

DeliveryRunner::DeliveryRunner(Setup setup, JournalWriter& writer, const LaneRecords& records, const Clock& clock)
    : m_setup(std::move(setup)), m_writer(writer), m_records(records), m_clock(clock), m_wakeTimer(this),
      m_statusTimer(this), m_stopTimer(this)
{
    m_committed = m_setup.last.value;
    m_wakeTimer.setSingleShot(true);
    m_wakeTimer.setTimerType(Qt::PreciseTimer);
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(kStatusIntervalMs);
    m_stopTimer.setSingleShot(true);
    connect(&m_wakeTimer, &QTimer::timeout, this, &DeliveryRunner::pumpAll);
    connect(&m_statusTimer, &QTimer::timeout, this, &DeliveryRunner::publish);
    connect(&m_stopTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_stopping, false))
            Q_EMIT quiet();
    });
}

DeliveryRunner::~DeliveryRunner() = default;

void DeliveryRunner::start()
{
    auto reader = JournalReader::open(m_setup.journalDirectory);
    if (!reader) {
        Q_EMIT failed(QString::fromStdString(reader.error().message));
        return;
    }
    m_port = std::make_unique<JournalPort>(std::move(*reader), m_writer, m_records, m_clock, *this);
    for (const auto& settings : m_setup.destinations) {
        addLane(settings);
        addReplaysOf(settings.id);
    }
    pumpAll();
}

void DeliveryRunner::addReplaysOf(const LaneId& parent)
{
    for (const auto& record : m_records.all()) {
        if (record.parent == parent && record.end && !record.completedAt)
            addReplay(record.id);
    }
}

void DeliveryRunner::addReplay(const LaneId& replay)
{
    const auto records = m_records.all();
    const auto record = std::find_if(records.begin(), records.end(), [&](const auto& r) { return r.id == replay; });
    // What is being rebuilt takes its replays along when it is ready.
    if (record == records.end() || find(replay) != nullptr || !m_port || isRetiring(replay) ||
        m_registering.contains(record->parent))
        return;
    for (const auto& destination : m_setup.destinations) {
        if (destination.id != record->parent)
            continue;
        DestinationSettings settings = destination;
        settings.id = record->id;
        settings.name = record->name;
        settings.enabled = record->enabled;
        settings.filter = record->filter;
        addLane(settings, record->end);
        wake();
    }
}

void DeliveryRunner::removeCompleteReplays()
{
    std::erase_if(m_lanes, [](const auto& lane) { return lane->isComplete() && lane->isQuiet(); });
}

LaneStatus DeliveryRunner::keylessStatus(const DestinationSettings& settings)
{
    LaneStatus status;
    status.id = settings.id;
    status.name = settings.name;
    status.type = settings.type;
    status.state = settings.enabled ? LaneStatus::State::Paused : LaneStatus::State::Off;
    status.reason = settings.missing->what;
    status.remedy = settings.missing->remedy;
    status.missingSecret = settings.missing->field;
    return status;
}

void DeliveryRunner::addLane(const DestinationSettings& settings, std::optional<Sequence> end)
{
    if (settings.missing) {
        m_keyless.insert_or_assign(settings.id, settings);
        return;
    }
    m_keyless.erase(settings.id);
    auto destination = createDestination(settings);
    auto filter = filter::destinationFilter(settings.filter);
    if (!destination || !filter) {
        const Error& error = destination ? filter.error() : destination.error();
        Q_EMIT failed(QString::fromStdString(settings.name + ": " + error.message));
        return;
    }
    auto transport = (*destination)->openTransport();
    LaneOptions options{.id = settings.id,
                        .name = settings.name,
                        .type = settings.type,
                        .journalId = m_setup.journalId,
                        .enabled = settings.enabled,
                        .batchSize = static_cast<std::size_t>(settings.batchSize),
                        .maxBatchBytes = static_cast<std::size_t>(settings.maxBatchBytes),
                        .maxInFlight = static_cast<std::size_t>(settings.maxInFlight),
                        .flushInterval = settings.flushInterval,
                        .backoff = {settings.retryInitial, settings.retryMax},
                        .end = end,
                        .filter = std::move(*filter)};
    auto lane = std::make_unique<Lane>(std::move(options), std::move(*destination), std::move(transport), *m_port,
                                       m_clock, [] { return QRandomGenerator::global()->generateDouble(); });
    lane->changed = [this] { wake(); };
    lane->start();
    if (m_draining)
        lane->sourceEnded();
    m_lanes.push_back(std::move(lane));
}

Lane* DeliveryRunner::find(const LaneId& id)
{
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto& lane) { return lane->id() == id; });
    return it == m_lanes.end() ? nullptr : it->get();
}

void DeliveryRunner::setEnabled(const LaneId& id, bool enabled)
{
    if (auto* settings = settingsOf(id))
        settings->enabled = enabled;
    if (const auto keyless = m_keyless.find(id); keyless != m_keyless.end()) {
        keyless->second.enabled = enabled;
        wake();
    }
    if (Lane* lane = find(id); lane != nullptr && !isRetiring(id))
        lane->setEnabled(enabled);
}

void DeliveryRunner::skipToEnd(const LaneId& id)
{
    if (Lane* lane = find(id))
        return lane->skipToEnd();
    // Without its secret nothing of it is under way; a replay has its own end.
    if (m_port && m_keyless.contains(id) && m_records.originalOf(id) == id)
        m_port->skipToEnd(id, [this](bool) { wake(); });
}

void DeliveryRunner::retryNow(const LaneId& id)
{
    if (Lane* lane = find(id))
        lane->retryNow();
}

void DeliveryRunner::reload(const LaneId& id)
{
    Lane* lane = find(id);
    if (lane == nullptr) {
        addReplay(id); // complete until now, and opened again
        return;
    }
    if (lane->isComplete())
        lane->setEnabled(true);
    lane->reload();
}

void DeliveryRunner::sourceEnded()
{
    m_draining = true;
    for (const auto& lane : m_lanes)
        lane->sourceEnded();
    pumpAll();
}

void DeliveryRunner::beginStop(Millis timeout)
{
    m_stopping = true;
    m_stopTimer.start(static_cast<int>(timeout.count()));
    for (const auto& lane : m_lanes) {
        lane->eventsCommitted({m_committed.load()});
        lane->beginStop();
    }
    pumpAll();
}

void DeliveryRunner::shutDown()
{
    m_wakeTimer.stop();
    m_statusTimer.stop();
    m_lanes.clear();
}

void DeliveryRunner::noteCommitted(Sequence last)
{
    m_committed = last.value;
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, &DeliveryRunner::pumpAll, Qt::QueuedConnection);
}

void DeliveryRunner::wake()
{
    // Lanes call this from inside their answers: pump them from the event loop, once for many changes.
    m_wakeTimer.start(0);
}

void DeliveryRunner::pumpAll()
{
    m_woken = false;
    const Sequence last{m_committed.load()};
    std::optional<MonoTime> next;
    for (const auto& lane : m_lanes) {
        lane->eventsCommitted(last);
        lane->pump();
        if (const auto time = lane->nextWake())
            next = next ? std::min(*next, *time) : *time;
    }
    if (next) {
        const auto wait = std::chrono::ceil<Millis>(*next - m_clock.monoNow());
        m_wakeTimer.start(static_cast<int>(std::clamp<Millis::rep>(wait.count(), 0, 60'000)));
    }
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
    removeCompleteReplays();
    removeRetired();
    checkSettled();
    checkQuiet();
}

void DeliveryRunner::publish()
{
    std::vector<LaneStatus> all;
    all.reserve(m_lanes.size());
    for (const auto& lane : m_lanes) {
        all.push_back(lane->status());
        // Switched off for what it is about to become, not by a person.
        if (isRetiring(lane->id()) && all.back().state == LaneStatus::State::Off)
            all.back().state = LaneStatus::State::Delivering;
    }
    for (const auto& [id, settings] : m_keyless)
        all.push_back(keylessStatus(settings));
    Q_EMIT statusChanged(all);
}

void DeliveryRunner::checkSettled()
{
    if (!m_draining || m_stopping || !m_retiring.empty() || !m_registering.empty())
        return;
    bool paused =
        std::any_of(m_keyless.begin(), m_keyless.end(), [](const auto& keyless) { return keyless.second.enabled; });
    for (const auto& lane : m_lanes) {
        if (lane->status().state == LaneStatus::State::Off || lane->isSettled())
            continue;
        if (!lane->isPaused() || !lane->isQuiet())
            return;
        paused = true;
    }
    m_draining = false;
    publish();
    Q_EMIT settled(paused);
}

void DeliveryRunner::checkQuiet()
{
    if (!m_stopping)
        return;
    for (const auto& lane : m_lanes) {
        if (!lane->isQuiet())
            return;
    }
    m_stopping = false;
    publish();
    Q_EMIT quiet();
}

} // namespace grantex
