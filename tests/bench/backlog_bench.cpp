// SPDX-License-Identifier: GPL-3.0-or-later
// What a large backlog costs: memory while all of it waits behind a destination that answers 503, the time a start
// with it takes, and memory while it is sent. Prints `name value` lines.
#include "core/pipeline/pipeline.h"
#include "tests/bench/backlog.h"
#include "tests/bench/peers.h"
#include "tests/bench/usage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace grantex;
using namespace grantex::bench;

namespace {

Config configure(const std::string& directory, int port)
{
    return benchConfig(directory,
                       R"("name":"hec","type":"splunk","startFrom":"beginning","hecUrl":"http://127.0.0.1:)" +
                           std::to_string(port) + R"(","hecToken":{"keychain":"key"},"batchSize":1000)")
        .value();
}

/// Runs a pipeline for `seconds`; tells how long it took to its first request.
bool run(const char* name, const std::string& directory, int port, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    auto pipeline = Pipeline::create(configure(directory, port), {});
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", pipeline.error().message.c_str());
        return false;
    }
    const double created = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Pipeline& running = **pipeline;
    bool told = false;
    QObject::connect(&running, &Pipeline::lanesChanged, [&] {
        if (told || running.lanes().empty() || !running.lanes().front().lastAttemptAt)
            return;
        told = true;
        // The status is published at most 100 ms after the request was sent.
        std::printf("%s_open_ms %.1f\n%s_first_request_told_ms %.1f\n", name, created, name,
                    static_cast<double>(timer.nsecsElapsed()) / 1e6);
    });
    QTimer::singleShot(seconds * 1000, &running, &QCoreApplication::quit);
    const Usage before = Usage::now();
    running.start();
    QCoreApplication::exec();
    const LaneCounters counters = running.lanes().front().counters;
    std::printf("%s_rss_mib %.1f\n%s_cpu_seconds %.2f\n%s_waiting %lld\n%s_delivered %lld\n", name, rssMiB(), name,
                (Usage::now() - before).seconds(), name, static_cast<long long>(counters.waiting()), name,
                static_cast<long long>(counters.delivered));
    return told;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 10'000'000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    const Peer busy = Peer::refusing();
    const Peer sink = Peer::sink(nullptr);
    const QTemporaryDir scratch;
    const std::string directory = scratch.path().toStdString();
    if (!fillJournal(directory + "/journal", "hec", "splunk", events)) {
        std::fputs("The journal could not be filled.\n", stderr);
        return 1;
    }
    const QCoreApplication application(argc, argv);
    std::printf("events %lld\nempty_rss_mib %.1f\n", static_cast<long long>(events), rssMiB());
    bool good = run("waiting", directory, busy.port(), seconds);
    good = run("sending", directory, sink.port(), seconds) && good;
    std::printf("peak_rss_mib %.1f\n", peakRssMiB());
    return good ? 0 : 1;
}
