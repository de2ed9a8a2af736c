// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/forwarder.h"

#include "app/common/log.h"
#include "core/base/time_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace grantex {

namespace {

std::string describe(const SourceStatus& status)
{
    using State = SourceStatus::State;
    std::string text = "source " + status.endpoint + ": ";
    switch (status.state) {
    case State::Idle:
        return text + "idle";
    case State::Connecting:
        return text + "connecting";
    case State::WaitingFirstByte:
        return text + "connected, waiting for the first byte";
    case State::Live:
        return text + "live";
    case State::WaitingRetry:
        text += "disconnected: " + status.reason;
        break;
    case State::PausedCredentials:
        text += "credentials refused: " + status.reason;
        break;
    case State::Finished:
        return text + "read to its end";
    case State::Failed:
        return text + "failed: " + status.reason;
    case State::Stopped:
        return text + "stopped";
    }
    if (status.nextTryAt)
        text += "; next try at " + formatIso8601(*status.nextTryAt);
    return text;
}

std::string describe(const LaneStatus& lane)
{
    using State = LaneStatus::State;
    const std::string why = lane.reason + (lane.code.empty() ? "" : " (" + lane.code + ")");
    switch (lane.state) {
    case State::Off:
    case State::NotRunning:
        return lane.name + ": off";
    case State::Idle:
    case State::Delivering:
        return lane.name + ": delivering";
    case State::Backoff:
        return lane.name + ": will retry: " + why;
    case State::Throttled:
        return lane.name + ": busy, waiting as it asked: " + why;
    case State::Paused:
        return lane.name + ": PAUSED, nothing is lost: " + why + " " + lane.remedy;
    case State::Removed:
        return lane.name + ": no longer configured; " + std::to_string(lane.counters.waiting()) + " events wait and " +
               std::to_string(lane.counters.deadLettered) +
               " dead letters are kept until it is discarded (grantex-forwarder discard-lane)";
    }
    return lane.name;
}

} // namespace

Forwarder::Forwarder(std::unique_ptr<Pipeline> pipeline, const ForwarderOptions& options)
    : m_pipeline(std::move(pipeline)), m_options(options),
      m_printer(options.print,
                filter::Predicate(options.filter, {SystemClock().utcNow(), QTimeZone::systemTimeZone()})),
      m_alerts(*m_pipeline)
{
    Pipeline* p = m_pipeline.get();
    connect(p, &Pipeline::eventsCommitted, this, [this](const EventBlock& events) {
        if (!m_printer.print(events))
            stop();
    });
    connect(p, &Pipeline::sourcesChanged, this, &Forwarder::sourcesChanged);
    connect(p, &Pipeline::lanesChanged, this, &Forwarder::lanesChanged);
    connect(p, &Pipeline::warning, this, [](const QString& text) { Log::warning(text.toStdString()); });
    connect(p, &Pipeline::reloaded, this, &Forwarder::reloaded);
    connect(p, &Pipeline::finished, this, &Forwarder::ended);
    connect(p, &Pipeline::stopped, this, [this] {
        logSummary();
        QCoreApplication::exit(m_exitCode);
    });
}

Result<> Forwarder::start()
{
    const auto takeUp = [this](const Config& next) -> Result<> {
        // What can fail comes first: a reload that is refused changes nothing.
        auto rules = AlertLog::read(next.file);
        if (!rules)
            return tl::unexpected(rules.error());
        if (auto done = listenForMetrics(next); !done)
            return done;
        m_alerts.setRules(std::move(*rules));
        return {};
    };
    if (auto done = takeUp(m_pipeline->config()); !done)
        return done;
    m_pipeline->setReloadGuard(takeUp);
    m_pipeline->start();
    return {};
}

Result<> Forwarder::listenForMetrics(const Config& config)
{
    const std::string& listen = config.metricsListen;
    if (listen == m_metricsListen)
        return {};
    std::unique_ptr<MetricsServer> next;
    if (!listen.empty()) {
        auto server = MetricsServer::start(listen, *m_pipeline, &m_alerts);
        if (!server)
            return tl::unexpected(server.error());
        next = std::move(*server);
        Log::info("metrics at http://" + listen + "/metrics");
    }
    m_metrics = std::move(next);
    m_metricsListen = listen;
    return {};
}

void Forwarder::reload()
{
    // A signal that comes while a keychain is waited for may stand for a newer file.
    m_reloadWanted = true;
    if (std::exchange(m_reloading, true))
        return;
    Q_EMIT reloading();
    while (std::exchange(m_reloadWanted, false)) {
        if (const auto changes = m_pipeline->reload(); !changes)
            Log::error("the configuration was not taken over, the old one goes on: " + changes.error().message + " " +
                       changes.error().remedy);
    }
    m_reloading = false;
    Q_EMIT reloadEnded();
}

void Forwarder::reloaded(const QStringList& changes)
{
    Log::info("configuration read again: " +
              (changes.isEmpty() ? "nothing changed" : changes.join(u"; ").toStdString()));
}

void Forwarder::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    Q_EMIT stopping();
    Log::info("stopping: flushing partial batches; what is not sent stays in the journal");
    m_pipeline->stop(m_options.shutdownTimeout);
}

void Forwarder::finish(int exitCode)
{
    m_exitCode = exitCode;
    stop();
}

void Forwarder::ended(bool onlyPausedRemain)
{
    if (onlyPausedRemain)
        Log::error("only paused destinations remain; their events wait in the journal");
    finish(onlyPausedRemain ? 3 : 0);
}

bool Forwarder::anythingWaiting() const
{
    const auto lanes = m_pipeline->lanes();
    return std::any_of(lanes.begin(), lanes.end(), [](const auto& lane) {
        return lane.state != LaneStatus::State::Removed && lane.counters.waiting() > 0;
    });
}

void Forwarder::sourcesChanged()
{
    const auto sources = m_pipeline->sources();
    m_sources.resize(std::max(m_sources.size(), sources.size()));
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const SourceStatus& now = sources[i];
        m_everConnected = m_everConnected || now.state == SourceStatus::State::Live;
        if (now.state == m_sources[i].state && now.reason == m_sources[i].reason)
            continue;
        m_sources[i] = now;
        const bool bad = now.state == SourceStatus::State::WaitingRetry || now.state == SourceStatus::State::Failed ||
                         now.state == SourceStatus::State::PausedCredentials;
        bad ? Log::warning(describe(now)) : Log::info(describe(now));
        // With nothing to deliver there is nothing to stay for; otherwise the lanes go on and the source re-tests.
        if (now.state == SourceStatus::State::PausedCredentials && !m_everConnected &&
            (m_options.once || !anythingWaiting()))
            finish(4);
        if (now.state == SourceStatus::State::Failed && m_options.once)
            finish(2);
    }
}

void Forwarder::lanesChanged()
{
    for (const auto& lane : m_pipeline->lanes()) {
        const auto state = lane.state == LaneStatus::State::Idle ? LaneStatus::State::Delivering : lane.state;
        const std::pair now{state, lane.code};
        const auto told = m_told.find(lane.id);
        if (told != m_told.end() && told->second == now)
            continue;
        m_told.insert_or_assign(lane.id, now);
        const bool bad = state == LaneStatus::State::Backoff || state == LaneStatus::State::Paused ||
                         state == LaneStatus::State::Throttled;
        bad ? Log::warning(describe(lane)) : Log::info(describe(lane));
    }
}

void Forwarder::logSummary() const
{
    const JournalCounters counters = m_pipeline->counters();
    Log::info("received " + std::to_string(counters.received) + ", duplicates " + std::to_string(counters.duplicates) +
              ", malformed " + std::to_string(counters.malformed));
    for (const auto& lane : m_pipeline->lanes()) {
        const LaneCounters& c = lane.counters;
        Log::info(lane.name + ": delivered " + std::to_string(c.delivered) + ", waiting " +
                  std::to_string(c.waiting()) + ", dead-lettered " + std::to_string(c.deadLettered) + ", dropped " +
                  std::to_string(c.dropped));
    }
}

} // namespace grantex
