// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/server_clock.h"
#include "core/net/message.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace grantex {

/// Keeps credentials until shortly before they expire and lets one fetch at a time bring new ones, however many
/// requests wait for them. `Credentials` has an optional `expires`. One thread.
template <typename Credentials>
class CredentialKeeper
{
public:
    /// Credentials, or the response that their failure means for the request that wanted them: not reachable is
    /// retried, refused waits for a person.
    using Answer = std::variant<Credentials, Response>;
    using Wanting = std::function<void(const Answer&)>;

    explicit CredentialKeeper(std::shared_ptr<const ServerClock> clock) : m_clock(std::move(clock)) {}

    /// Calls `done` with credentials that are good now: at once when they are there, else with what settle() brings.
    /// True: the caller has to begin a fetch.
    [[nodiscard]] bool get(Wanting done)
    {
        if (m_kept && (!m_renewAt || m_clock->now() < *m_renewAt)) {
            done(*m_kept);
            return false;
        }
        m_waiting.push_back(std::move(done));
        return !std::exchange(m_fetching, true);
    }
    /// The end of a fetch. While the old credentials last, a failure is not told: others are asked for with each
    /// request.
    void settle(const Answer& answer)
    {
        m_fetching = false;
        Answer told = answer;
        if (const auto* credentials = std::get_if<Credentials>(&answer))
            keep(*credentials);
        else if (m_kept && m_kept->expires && m_clock->now() < *m_kept->expires)
            told = *m_kept;
        for (const auto& waiting : std::exchange(m_waiting, {}))
            waiting(told);
    }
    /// The credentials were refused: the next get() fetches others.
    void forget() { m_kept.reset(); }
    /// The same, if `refused` says so of what is kept: of many requests that were sent with the same credentials one
    /// has others fetched.
    template <typename Predicate>
    void forgetIf(const Predicate& refused)
    {
        if (m_kept && refused(*m_kept))
            m_kept.reset();
    }
    /// The fetch under way was ended; those who wait are not called.
    void cancel()
    {
        m_waiting.clear();
        m_fetching = false;
    }

private:
    void keep(const Credentials& credentials)
    {
        // Time enough to go on with the old ones while the new cannot be had.
        constexpr Millis kBefore{5 * 60'000};
        m_kept = credentials;
        m_renewAt.reset();
        if (credentials.expires)
            m_renewAt = *credentials.expires - std::min(kBefore, (*credentials.expires - m_clock->now()) / 4);
    }

    std::shared_ptr<const ServerClock> m_clock;
    std::optional<Credentials> m_kept;
    std::optional<UtcTime> m_renewAt;
    std::vector<Wanting> m_waiting;
    bool m_fetching = false;
};

} // namespace grantex
