// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane.h"
#include "scripted_destination.h"
#include "tests/support/direct_journal.h"
#include "tests/support/fake_clock.h"

#include <QTest>

namespace grantex::test {

inline Verdict verdict(OutcomeKind kind, std::string code = "400")
{
    Verdict made;
    made.kind = kind;
    made.code = std::move(code);
    made.reason = "said the provider";
    return made;
}

/// A lane over a real journal, with a scripted provider and a clock that moves when told.
struct Bench
{
    Provider provider;
    DirectJournal journal;
    FakeClock clock;
    LaneOptions options;
    Limits limits;
    std::unique_ptr<Lane> lane;

    Bench()
    {
        options.id = {"lane"};
        options.name = "lane";
        options.type = "test";
        options.journalId = "j";
        options.batchSize = 10;
        journal.registerLane({options.id, "lane", "test", "now"});
    }

    void start()
    {
        auto destination = std::make_unique<ScriptedDestination>(provider, limits);
        auto transport = destination->openTransport();
        lane = std::make_unique<Lane>(options, std::move(destination), std::move(transport), journal, clock,
                                      [] { return 0.5; });
        lane->start();
        lane->eventsCommitted(journal.store->counters().last);
    }

    /// Pumps and answers until nothing moves at this instant.
    void settle()
    {
        for (int i = 0; i < 10'000; ++i) {
            lane->pump();
            if (provider.hold || provider.queue.empty())
                return;
            provider.release();
        }
        QFAIL("the lane never comes to rest");
    }

    /// Lets time run on, waking the lane as its owner would.
    void runFor(Millis span)
    {
        const MonoTime end = clock.monoNow() + span;
        settle();
        for (int i = 0; i < 2'000'000; ++i) {
            const auto wake = lane->nextWake();
            if (!wake || *wake > end)
                break;
            if (*wake > clock.monoNow())
                clock.advance(std::chrono::ceil<Millis>(*wake - clock.monoNow()));
            settle();
        }
        if (clock.monoNow() < end)
            clock.advance(std::chrono::ceil<Millis>(end - clock.monoNow()));
    }

    void append(int count)
    {
        const Sequence last = journal.append(count);
        if (lane)
            lane->eventsCommitted(last);
    }

    [[nodiscard]] LaneCounters counters() { return journal.record(options.id).counters; }
};

} // namespace grantex::test
