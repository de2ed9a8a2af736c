// SPDX-License-Identifier: GPL-3.0-or-later
// What a large backlog costs: memory while all of it waits behind a destination that answers 503, the time a start
// with it takes, and memory while it is sent. Prints `name value` lines.
#include "core/destinations/registry.h"
#include "core/journal/journal_store.h"
#include "core/pipeline/pipeline.h"
#include "core/secrets/secret_store.h"
#include "tests/bench/peers.h"
#include "tests/bench/usage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace grantex;
using namespace grantex::bench;

namespace {

constexpr std::int64_t kGroup = 1000;

Config configure(const std::string& directory, int port)
{
    const std::string text =
        R"({"version":1,"source":{"type":"sse","url":"http://127.0.0.1:9","apiKey":{"keychain":"key"}},)"
        R"("journal":{"directory":"journal","maxSizeMiB":1048576},"destinations":[{"name":"hec","type":"splunk",)"
        R"("startFrom":"beginning","hecUrl":"http://127.0.0.1:)" +
        std::to_string(port) + R"(","hecToken":{"keychain":"key"},"batchSize":1000}]})";
    auto config = parseConfig(text, directory + "/config.json", findDestinationSchema);
    if (!config)
        std::abort();
    config->file.clear();
    MemorySecretStore secrets;
    (void)secrets.write({SecretRef::Kind::Keychain, "key"}, Secret("bench"));
    (void)resolveSecrets(*config, secrets);
    return *std::move(config);
}

/// In a process of its own, so that its memory is not counted as the program's.
bool fill(const std::string& directory, std::int64_t events)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = JournalStore::open(directory);
        bool good =
            store && (*store)->begin() &&
            (*store)->registerLane({{"hec"}, "hec", "splunk", "beginning"}, fromEpochMillis(1'700'000'000'000)) &&
            (*store)->commit();
        for (std::int64_t i = 0; good && i < events; i += kGroup) {
            good = (*store)->begin().has_value();
            for (std::int64_t j = i; good && j < i + kGroup; ++j) {
                auto event = parseEvent(eventJson(j, 0), {});
                good = event && (*store)->append(*event, fromEpochMillis(1'700'000'000'000 + j));
            }
            good = good && (*store)->commit();
        }
        ::_exit(good ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0;
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
    if (!fill(directory + "/journal", events)) {
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
