// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_writer.h"
#include "core/settings/config.h"
#include "core/source/source.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <vector>

namespace grantex {

/// Runs the sources and hands what they receive to the journal's writer, with the gaps between connections. Lives on
/// the ingest thread; statusChanged, heard and ended are emitted there.
class Ingest final : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        std::vector<SourceSettings> sources;
        std::optional<UtcTime> since;     ///< creation time of the newest event held
        std::optional<UtcTime> lastAlive; ///< last sign of life of an earlier run
        bool hasOpenGap = false;
    };
    Ingest(Start start, JournalWriter& writer, const Clock& clock);
    ~Ingest() override;

    void start();
    /// Ends all connections and hands over what is buffered.
    void stop();
    /// Connects or disconnects on a person's wish.
    void setConnected(bool connected);
    void reconnectNow();
    /// Other sources. A connection that stays as it is goes on undisturbed; what is new begins, what is gone ends.
    void setSources(std::vector<SourceSettings> sources);

Q_SIGNALS:
    /// From now on there are `count` sources, numbered anew; their statuses follow.
    void sourcesReplaced(int count);
    void statusChanged(int source, const grantex::SourceStatus& status);
    /// Bytes came, keep-alives included: at most about once a second, without a change of the status besides.
    void heard(int source, grantex::UtcTime at);
    /// Every source has come to its end (only files do).
    void ended();

private:
    class Listener;
    void flush();
    void received(Event event, UtcTime at);
    void connectionChanged(int delta, UtcTime at, const std::string& reason);
    void openGap(UtcTime from, const std::string& kind, const std::string& reason);
    void noteAlive(UtcTime at);
    void markAlive();
    struct Connection
    {
        SourceSettings settings; ///< with `redundant` taken apart
        std::unique_ptr<Listener> listener;
        std::unique_ptr<Source> source;
    };
    [[nodiscard]] std::vector<SourceSettings> connections() const;
    void add(const SourceSettings& settings);
    void end(Connection& connection);

    Start m_start;
    JournalWriter& m_writer;
    const Clock& m_clock;
    std::vector<Connection> m_connections;
    bool m_wanted = true; ///< a person did not disconnect by hand
    std::vector<ReceivedEvent> m_buffer;
    std::vector<MalformedInput> m_malformed;
    bool m_live = false; ///< at least one source is a stream: gaps mean something
    int m_connected = 0;
    UtcTime m_lastAlive{};
    UtcTime m_markedAlive{};
    QTimer m_aliveTimer;
};

} // namespace grantex
