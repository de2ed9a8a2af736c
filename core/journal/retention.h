// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal_store.h"

#include <deque>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace grantex {

/// How much a journal may keep.
struct RetentionPolicy
{
    enum class WhenFull { DropOldest, StopReading };
    Millis maxAge = std::chrono::hours(24 * 30);
    std::int64_t maxBytes = std::int64_t{4096} * 1024 * 1024; ///< of live pages and WAL
    WhenFull whenFull = WhenFull::DropOldest;
};

/// Keeps a journal within its bounds, in small steps between the writer's commits. Age removes only what every holding
/// lane has settled; at the size cap what is settled goes first, then the policy decides. One thread: the writer's.
class Retention
{
public:
    struct Step
    {
        bool changed = false;              ///< something was committed, or there is other room than was told
        bool again = false;                ///< more is to be done at once
        std::vector<std::string> warnings; ///< for people, already rate limited
    };

    /// `clock` must outlive this.
    Retention(RetentionPolicy policy, const Clock& clock) : m_policy(policy), m_clock(clock) {}

    /// One step in a transaction of its own; none may be open. After a failure the store is rolled back.
    [[nodiscard]] Result<Step> step(JournalStore& store);
    /// True: the journal is full of unsettled events, and nothing new is to be taken until lanes settle some.
    [[nodiscard]] bool isRefusing() const { return m_refusing; }
    /// True: events went within the last minutes that a destination had not taken, because the journal is full.
    [[nodiscard]] bool isDropping() const { return m_dropping; }
    /// About the bytes of the events that a destination has yet to take, as last measured.
    [[nodiscard]] std::int64_t heldBytes() const { return m_samples.empty() ? 0 : m_samples.back().held; }
    void setPolicy(const RetentionPolicy& policy) { m_policy = policy; }
    [[nodiscard]] const RetentionPolicy& policy() const { return m_policy; }
    /// When unsettled events will fill the journal, if they grow on as they did; zero: it is full.
    [[nodiscard]] std::optional<Millis> fullIn() const { return m_fullIn; }

private:
    struct Sample
    {
        MonoTime at;
        std::int64_t held;
    };
    [[nodiscard]] Result<> remove(JournalStore& store, const JournalSize& size, Step& step);
    [[nodiscard]] Result<JournalSize> shrink(JournalStore& store, Step& step);
    void forecast(const JournalStore& store, const JournalSize& size, MonoTime now, Step& step);
    [[nodiscard]] bool isOtherRoom();
    void tellDrops(std::int64_t dropped, MonoTime now, Step& step);
    [[nodiscard]] std::int64_t liveBudget(const JournalSize& size) const;

    RetentionPolicy m_policy;
    const Clock& m_clock;
    bool m_full = false;
    bool m_refusing = false;
    bool m_dropping = false;
    std::optional<MonoTime> m_nextAge, m_nextTruncate, m_nextWarning, m_lastDrop, m_lastLoss;
    std::deque<Sample> m_samples;
    std::optional<Millis> m_fullIn;
    std::tuple<bool, bool, std::int64_t> m_toldRoom; ///< dropping, whether it fills, parts that are held
};

} // namespace grantex
