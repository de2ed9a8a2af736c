// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/sse_source.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/source/recording_listener.h"
#include "tests/unit/source/stream_server.h"

#include <memory>

namespace grantex::test {

/// An SSE source, the server it reads and what it says. Retries come at once, watchdogs not by themselves.
struct SseBench
{
    explicit SseBench(std::deque<StreamServer::Answer> answers = {{StreamServer::streamHead()}})
        : server(std::move(answers))
    {
        settings.url = server.url();
        settings.apiKey = Secret("sk_test_0123456789");
        tuning.backoff = {Millis(1), Millis(1)};
        tuning.random = [] { return 0.5; };
    }

    void start(std::optional<UtcTime> since = {})
    {
        source = std::make_unique<SseSource>(settings, heard, clock, since, tuning);
        source->start();
    }
    [[nodiscard]] SourceStatus status() const { return source->status(); }

    static std::string frame(const std::string& json) { return "data: " + json + "\n\n"; }
    static std::string frame(int number)
    {
        return frame(R"({"id":"evt_)" + std::to_string(number) + R"(","type":"grant.created","data":{}})");
    }

    StreamServer server;
    FakeClock clock;
    RecordingListener heard;
    SourceSettings settings;
    SourceTuning tuning;
    std::unique_ptr<SseSource> source;
};

} // namespace grantex::test
