// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace grantex::test {

/// Keeps all that a source says.
class RecordingListener final : public SourceListener
{
public:
    struct Malformed
    {
        std::string bytes;
        std::string reason;
    };
    struct Disconnect
    {
        UtcTime lastByteAt;
        std::string reason;
    };

    void received(Event event, UtcTime at) override
    {
        events.push_back(std::move(event));
        times.push_back(at);
        ++pending;
    }
    void malformed(std::string bytes, std::string reason, UtcTime /*at*/) override
    {
        malformeds.push_back({std::move(bytes), std::move(reason)});
        ++pending;
    }
    void oversized(std::size_t bytes, UtcTime /*at*/) override { oversizes.push_back(bytes); }
    void burstEnded() override
    {
        ++bursts;
        pending = 0;
    }
    void connected(UtcTime at) override { connects.push_back(at); }
    void alive(UtcTime at) override { lives.push_back(at); }
    void disconnected(UtcTime lastByteAt, std::string reason) override
    {
        disconnects.push_back({lastByteAt, std::move(reason)});
    }
    void statusChanged(const SourceStatus& now) override { statuses.push_back(now); }

    [[nodiscard]] std::vector<std::string> json() const
    {
        std::vector<std::string> all;
        for (const Event& event : events)
            all.push_back(event.json);
        return all;
    }
    [[nodiscard]] SourceStatus::State state() const
    {
        return statuses.empty() ? SourceStatus::State::Idle : statuses.back().state;
    }
    [[nodiscard]] std::string reason() const { return statuses.empty() ? std::string() : statuses.back().reason; }
    [[nodiscard]] bool was(SourceStatus::State state) const
    {
        return std::any_of(statuses.begin(), statuses.end(), [state](const auto& s) { return s.state == state; });
    }

    std::vector<Event> events;
    std::vector<UtcTime> times;
    std::vector<Malformed> malformeds;
    std::vector<std::size_t> oversizes;
    std::vector<UtcTime> connects;
    std::vector<UtcTime> lives;
    std::vector<Disconnect> disconnects;
    std::vector<SourceStatus> statuses;
    int bursts = 0;
    int pending = 0; ///< reported, but their burst has not ended yet
};

} // namespace grantex::test
