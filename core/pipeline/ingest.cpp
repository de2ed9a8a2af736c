// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ingest.h"

#include "core/settings/config_changes.h"
#include "core/source/make_source.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

constexpr std::size_t kMaxBuffered = 1000;
constexpr int kAliveIntervalMs = 10'000;
constexpr Millis kAliveStep{1000};

bool isLive(const std::vector<SourceSettings>& sources)
{
    return std::any_of(sources.begin(), sources.end(),
                       [](const auto& source) { return source.type != SourceSettings::Type::File; });
}

} // namespace

/// Hears one source and keeps its place among several.
class Ingest::Listener final : public SourceListener
{
public:
    Listener(Ingest& ingest, int index) : m_ingest(ingest), m_index(index) {}

    void received(Event event, UtcTime at) override { m_ingest.received(std::move(event), at); }
    void malformed(std::string bytes, std::string reason, UtcTime at) override
    {
        m_ingest.m_malformed.push_back({at, std::move(reason), std::move(bytes)});
        if (m_ingest.m_malformed.size() >= kMaxBuffered)
            m_ingest.flush();
    }
    void oversized(std::size_t bytes, UtcTime at) override
    {
        m_ingest.flush();
        m_ingest.m_writer.post([at, bytes](JournalStore& store) { return store.addOversizedGap(at, bytes); });
    }
    void burstEnded() override { m_ingest.flush(); }
    void connected(UtcTime at) override
    {
        if (!std::exchange(m_isConnected, true))
            m_ingest.connectionChanged(+1, at, {});
        m_ingest.noteAlive(at);
    }
    void alive(UtcTime at) override
    {
        m_ingest.noteAlive(at);
        Q_EMIT m_ingest.heard(m_index, at);
    }
    void disconnected(UtcTime lastByteAt, std::string reason) override
    {
        if (std::exchange(m_isConnected, false))
            m_ingest.connectionChanged(-1, lastByteAt, reason);
    }
    void statusChanged(const SourceStatus& status) override
    {
        m_state = status.state;
        Q_EMIT m_ingest.statusChanged(m_index, status);
        const auto& all = m_ingest.m_connections;
        const bool over = std::all_of(all.begin(), all.end(), [](const Connection& connection) {
            return connection.listener->m_state == SourceStatus::State::Finished ||
                   connection.listener->m_state == SourceStatus::State::Failed;
        });
        if (over) {
            m_ingest.flush();
            Q_EMIT m_ingest.ended();
        }
    }
    /// Whether it was connected until now.
    bool forgetConnection() { return std::exchange(m_isConnected, false); }
    void setIndex(int index) { m_index = index; }

private:
    Ingest& m_ingest;
    int m_index;
    bool m_isConnected = false;
    SourceStatus::State m_state = SourceStatus::State::Idle;
};

Ingest::Ingest(Start start, JournalWriter& writer, const Clock& clock)
    : m_start(std::move(start)), m_writer(writer), m_clock(clock)
{
    m_live = isLive(m_start.sources);
    m_aliveTimer.setParent(this);
    m_aliveTimer.setInterval(kAliveIntervalMs);
    connect(&m_aliveTimer, &QTimer::timeout, this, &Ingest::markAlive);
}

Ingest::~Ingest() = default;

std::vector<SourceSettings> Ingest::connections() const
{
    std::vector<SourceSettings> all;
    for (const auto& settings : m_start.sources) {
        all.push_back(settings);
        all.back().redundant = false;
        if (!settings.redundant || settings.type == SourceSettings::Type::File)
            continue;
        all.push_back(all.back());
        all.back().type =
            settings.type == SourceSettings::Type::Sse ? SourceSettings::Type::WebSocket : SourceSettings::Type::Sse;
    }
    return all;
}

void Ingest::add(const SourceSettings& settings)
{
    auto listener = std::make_unique<Listener>(*this, static_cast<int>(m_connections.size()));
    auto source = makeSource(settings, *listener, m_clock, m_start.since);
    m_connections.push_back({settings, std::move(listener), std::move(source)});
}

void Ingest::end(Connection& connection)
{
    connection.source->stop();
    flush();
    if (connection.listener->forgetConnection())
        connectionChanged(-1, m_clock.utcNow(), "the configuration was changed");
}

void Ingest::setSources(std::vector<SourceSettings> sources)
{
    m_start.sources = std::move(sources);
    auto before = std::exchange(m_connections, {});
    std::vector<Source*> fresh;
    for (const auto& settings : connections()) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Connection& connection) {
            return connection.source && isSame(connection.settings, settings);
        });
        if (known == before.end()) {
            add(settings);
            fresh.push_back(m_connections.back().source.get());
            continue;
        }
        known->listener->setIndex(static_cast<int>(m_connections.size()));
        m_connections.push_back(std::move(*known));
    }
    for (auto& connection : before) {
        if (connection.source)
            end(connection);
    }
    m_live = isLive(m_start.sources);
    Q_EMIT sourcesReplaced(static_cast<int>(m_connections.size()));
    for (std::size_t i = 0; i < m_connections.size(); ++i)
        Q_EMIT statusChanged(static_cast<int>(i), m_connections[i].source->status());
    for (Source* source : fresh) {
        if (m_wanted)
            source->start();
    }
}

void Ingest::start()
{
    // An earlier run's last sign of life is where this run's first gap begins; a gap that it left open goes on.
    if (m_live && m_start.lastAlive && !m_start.hasOpenGap)
        openGap(*m_start.lastAlive, "not-running", "this program was not running");
    for (const auto& settings : connections())
        add(settings);
    m_aliveTimer.start();
    for (const auto& connection : m_connections)
        connection.source->start();
}

void Ingest::stop()
{
    m_aliveTimer.stop();
    for (const auto& connection : m_connections)
        connection.source->stop();
    flush();
    // A clean end is a sign of life: the next run's gap begins here.
    if (m_connected > 0)
        m_lastAlive = std::max(m_lastAlive, m_clock.utcNow());
    markAlive();
}

void Ingest::setConnected(bool connected)
{
    m_wanted = connected;
    for (const auto& connection : m_connections)
        connected ? connection.source->start() : connection.source->stop();
    if (connected)
        return;
    for (const auto& connection : m_connections)
        connection.listener->forgetConnection();
    if (std::exchange(m_connected, 0) > 0)
        openGap(m_clock.utcNow(), "connection", "disconnected by hand");
}

void Ingest::reconnectNow()
{
    for (const auto& connection : m_connections)
        connection.source->reconnectNow();
}

void Ingest::received(Event event, UtcTime at)
{
    m_buffer.push_back({std::move(event), at});
    if (m_buffer.size() >= kMaxBuffered)
        flush();
}

void Ingest::flush()
{
    if (!m_buffer.empty()) {
        noteAlive(m_buffer.back().at);
        std::vector<ReceivedEvent> next;
        next.reserve(m_buffer.size());
        m_writer.append(std::exchange(m_buffer, std::move(next)),
                        m_live ? JournalWriter::WhenFull::Drop : JournalWriter::WhenFull::Wait);
    }
    if (!m_malformed.empty()) {
        m_writer.post([inputs = std::exchange(m_malformed, {})](JournalStore& store) -> Result<> {
            for (const auto& input : inputs) {
                if (auto done = store.addMalformed(input); !done)
                    return done;
            }
            return {};
        });
    }
}

void Ingest::connectionChanged(int delta, UtcTime at, const std::string& reason)
{
    if (!m_live)
        return;
    flush();
    const int before = std::exchange(m_connected, m_connected + delta);
    if (before == 0 && m_connected == 1) {
        m_writer.post([at](JournalStore& store) -> Result<> {
            const auto gap = store.openGap();
            return gap ? store.closeGap(gap->id, at) : Result<>();
        });
    } else if (m_connected == 0 && before == 1) {
        openGap(at, "connection", reason);
    }
}

void Ingest::openGap(UtcTime from, const std::string& kind, const std::string& reason)
{
    flush();
    m_writer.post([from, kind, reason](JournalStore& store) -> Result<> {
        if (store.openGap())
            return {};
        const auto gap = store.openGap(from, kind, reason);
        return gap ? Result<>() : tl::unexpected(gap.error());
    });
}

void Ingest::noteAlive(UtcTime at)
{
    if (!m_live || m_connected == 0)
        return;
    m_lastAlive = std::max(m_lastAlive, at);
    if (m_lastAlive - m_markedAlive >= kAliveStep)
        markAlive();
}

void Ingest::markAlive()
{
    if (m_lastAlive <= m_markedAlive)
        return;
    m_markedAlive = m_lastAlive;
    m_writer.post([at = m_lastAlive](JournalStore& store) { return store.markAlive(at); });
}

} // namespace grantex
