// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane.h"
#include "core/pipeline/journal_port.h"
#include "core/settings/config.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace grantex {

/// Drives the lanes on the delivery thread: wakes them when events are committed, answers come or their time has come.
class DeliveryRunner final : public QObject
{
    Q_OBJECT
public:
    /// How a lane stands whose secret cannot be read: it is registered, and what comes waits.
    [[nodiscard]] static LaneStatus keylessStatus(const DestinationSettings& settings);

    struct Setup
    {
        std::vector<DestinationSettings> destinations; ///< secrets resolved or told to be missing
        std::string journalDirectory;
        std::string journalId;
        Sequence last;
    };
    DeliveryRunner(Setup setup, JournalWriter& writer, const LaneRecords& records, const Clock& clock);
    ~DeliveryRunner() override;

    /// On the delivery thread from here on.
    void start();
    void setEnabled(const LaneId& lane, bool enabled);
    /// Of a lane that runs: one without its secret waits for that.
    void retryNow(const LaneId& lane);
    void reload(const LaneId& lane);
    /// "From now": what waits is dropped once the requests under way are answered.
    void skipToEnd(const LaneId& lane);
    /// Runs the replay that the journal holds under this id.
    void addReplay(const LaneId& replay);
    /// Another set of destinations. Lanes that are not touched go on undisturbed; changed and removed ones send nothing
    /// more, what they have under way is still answered and counted, and then a changed one begins anew. New and
    /// changed ones are registered with the journal here, removed ones marked there.
    void reconfigure(std::vector<DestinationSettings> destinations);
    /// Nothing more will be committed: lanes send partial batches at once; settled() follows.
    void sourceEnded();
    /// Lanes send what needs no waiting; quiet() follows, at the latest after `timeout`.
    void beginStop(Millis timeout);
    void shutDown();

    /// From any thread: the journal holds events up to `last`.
    void noteCommitted(Sequence last);

Q_SIGNALS:
    void statusChanged(const std::vector<grantex::LaneStatus>& lanes);
    void settled(bool onlyPausedRemain);
    void quiet();
    void failed(const QString& text);

private:
    void wake();
    void pumpAll();
    void publish();
    void checkSettled();
    void checkQuiet();
    void addLane(const DestinationSettings& settings, std::optional<Sequence> end = {});
    void addReplaysOf(const LaneId& parent);
    void removeCompleteReplays();
    // Reconfiguration (delivery_reload.cpp).
    void switchLane(const LaneId& lane, bool enabled);
    void retire(const LaneId& original);
    void removeRetired();
    void forgetKeyless();
    void registerLane(const DestinationSettings& settings);
    void registered(const LaneId& lane, std::uint64_t ticket);
    [[nodiscard]] DestinationSettings* settingsOf(const LaneId& lane);
    [[nodiscard]] bool isRetiring(const LaneId& lane) const
    {
        return !m_retiring.empty() && m_retiring.contains(m_records.originalOf(lane));
    }
    [[nodiscard]] Lane* find(const LaneId& lane);

    Setup m_setup;
    JournalWriter& m_writer;
    const LaneRecords& m_records;
    const Clock& m_clock;
    std::unique_ptr<JournalPort> m_port;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::map<LaneId, DestinationSettings> m_keyless; ///< wait for a secret: no lane runs for them
    std::set<LaneId> m_retiring;                     ///< originals whose lanes end with what they have under way
    std::map<LaneId, std::uint64_t> m_registering;   ///< the journal is told of them; the newest ticket counts
    std::uint64_t m_ticket = 0;
    std::atomic<std::int64_t> m_committed{0};
    std::atomic<bool> m_woken{false};
    bool m_statusDirty = false;
    bool m_draining = false;
    bool m_stopping = false;
    QTimer m_wakeTimer;
    QTimer m_statusTimer;
    QTimer m_stopTimer;
};

} // namespace grantex
