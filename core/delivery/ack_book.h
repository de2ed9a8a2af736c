// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/lane_record.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// Batches that the provider has taken against a receipt and has not yet confirmed, and when to ask for them. Sends and
/// settles nothing itself. One thread; time is given.
class AckBook
{
public:
    static constexpr std::size_t kMost = 64;      ///< unconfirmed batches of one lane
    static constexpr Millis kShortestWait{1000};  ///< between two rounds of asking while confirmations come
    static constexpr Millis kLongestWait{10'000}; ///< … and while none does

    struct Entry
    {
        PendingAck ack;
        MonoTime since{};
        bool lost = false;
    };
    /// One request: all that is asked for in one channel.
    struct Question
    {
        std::string channel;
        std::vector<std::int64_t> ids;
    };

    /// Takes what the journal holds; all of it is asked for at once. What stays unconfirmed for `patience` is lost, to
    /// be sent again.
    void load(const std::vector<PendingAck>& acks, UtcTime utcNow, MonoTime now, Millis patience);
    /// False when the provider gave this receipt before: it has begun to count anew, and the earlier one is lost.
    bool add(PendingAck ack, MonoTime now);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    /// nullopt: nothing to ask for, or answers are still to come.
    [[nodiscard]] std::optional<MonoTime> nextAsk() const;
    /// Call when nextAsk() has come; each question wants one answered() or unanswered().
    [[nodiscard]] std::vector<Question> ask();
    /// What the provider confirmed leaves the book; what it did not confirm in time is lost from now on.
    [[nodiscard]] std::vector<PendingAck> answered(const Question& question, const std::vector<std::int64_t>& confirmed,
                                                   MonoTime now);
    /// The provider could not be asked: patience does not run out, as nothing was denied.
    void unanswered(MonoTime now, Millis wait = kLongestWait);

    /// A lost entry leaves the book to be sent again; nullopt: none.
    [[nodiscard]] std::optional<PendingAck> takeLost();
    [[nodiscard]] bool hasLost() const;

private:
    void wait(MonoTime now, Millis span);

    std::vector<Entry> m_entries;
    MonoTime m_askAt{};
    Millis m_wait = kShortestWait;
    Millis m_patience{};
    std::size_t m_asking = 0;
};

} // namespace grantex
