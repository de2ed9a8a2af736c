// SPDX-License-Identifier: GPL-3.0-or-later
// What an event costs on its whole way: socket, parser, journal, lane, HEC. Peers run in processes of their own, so the
// processor time told is the pipeline's alone. Prints `name value` lines.
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline.h"
#include "core/secrets/secret_store.h"
#include "tests/bench/floors.h"
#include "tests/bench/peers.h"
#include "tests/bench/usage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace grantex;
using namespace grantex::bench;

namespace {

struct Options
{
    Sending sending;
    int batch = 1000;
    int flushMs = 1000;
    int inFlight = 4;
    bool deliver = true;
    std::string directory;
    std::string floor;
};

[[noreturn]] void usage()
{
    std::fputs(
        "usage: pipeline_bench [--source sse|sse-tls|sse-h2|ws|ws-tls] [--events N] [--rate PER_SECOND] [--batch N]\n"
        "                      [--flush-ms N] [--in-flight N] [--no-destination] [--directory DIR]\n"
        "                      [--floor recv|curl|parse|insert]\n",
        stderr);
    std::exit(2);
}

Options parse(int argc, char* argv[])
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--no-destination") {
            options.deliver = false;
            continue;
        }
        if (i + 1 >= argc)
            usage();
        const std::string value = argv[++i];
        if (name == "--source")
            options.sending.stream = value == "sse-tls"  ? Stream::SseTls
                                     : value == "sse-h2" ? Stream::SseHttp2
                                     : value == "ws"     ? Stream::WebSocket
                                     : value == "ws-tls" ? Stream::WebSocketTls
                                                         : Stream::Sse;
        else if (name == "--events")
            options.sending.events = std::atoll(value.c_str());
        else if (name == "--rate")
            options.sending.rate = std::atof(value.c_str());
        else if (name == "--batch")
            options.batch = std::atoi(value.c_str());
        else if (name == "--flush-ms")
            options.flushMs = std::atoi(value.c_str());
        else if (name == "--in-flight")
            options.inFlight = std::atoi(value.c_str());
        else if (name == "--directory")
            options.directory = value;
        else if (name == "--floor")
            options.floor = value;
        else
            usage();
    }
    return options;
}

Config configure(const Options& options, const Peer& sender, const Peer& sink, const std::string& directory)
{
    const bool tls = !sender.certificate().empty();
    const bool webSocket =
        options.sending.stream == Stream::WebSocket || options.sending.stream == Stream::WebSocketTls;
    std::string text = R"({"version":1,"source":{"type":")";
    text += webSocket ? "websocket" : "sse";
    text += R"(","url":"http)" + std::string(tls ? "s" : "") + "://127.0.0.1:" + std::to_string(sender.port()) +
            R"(","apiKey":{"keychain":"key"})";
    if (tls)
        text += R"(,"caFile":")" + directory + R"(/ca.pem")";
    text += R"(},"journal":{"directory":"journal","maxSizeMiB":65536},"destinations":[)";
    if (options.deliver)
        text += R"({"name":"hec","type":"splunk","startFrom":"beginning","hecUrl":"http://127.0.0.1:)" +
                std::to_string(sink.port()) + R"(","hecToken":{"keychain":"key"},"batchSize":)" +
                std::to_string(options.batch) + R"(,"flushIntervalMs":)" + std::to_string(options.flushMs) +
                R"(,"maxInFlight":)" + std::to_string(options.inFlight) + "}";
    text += "]}";
    auto config = parseConfig(text, directory + "/config.json", findDestinationSchema);
    if (!config) {
        std::fprintf(stderr, "%s\n", config.error().message.c_str());
        std::exit(1);
    }
    config->file.clear();
    MemorySecretStore secrets;
    (void)secrets.write({SecretRef::Kind::Keychain, "key"}, Secret("bench"));
    (void)resolveSecrets(*config, secrets);
    return *std::move(config);
}

void tellLatencies(Latencies& latencies)
{
    const auto count = std::min<std::size_t>(static_cast<std::size_t>(latencies.count), Latencies::kRoom);
    if (count == 0)
        return;
    auto* const begin = static_cast<std::int64_t*>(latencies.nanoseconds);
    std::sort(begin, begin + count);
    for (const int percent : {50, 99}) {
        const std::size_t place = count * static_cast<std::size_t>(percent) / 100;
        std::printf("latency_p%d_ms %.2f\n", percent, static_cast<double>(begin[place]) / 1e6);
    }
    std::printf("latency_max_ms %.2f\n", static_cast<double>(begin[count - 1]) / 1e6);
}

} // namespace

int main(int argc, char* argv[])
{
    const Options options = parse(argc, argv);
    if (!options.floor.empty()) {
        const QTemporaryDir scratch(QString::fromStdString(options.directory.empty() ? "/tmp" : options.directory) +
                                    QStringLiteral("/floor-XXXXXX"));
        if (!runFloor(options.floor, options.sending, scratch.path().toStdString()))
            usage();
        return 0;
    }
    const Peer sender = Peer::sender(options.sending);
    Latencies* const latencies = options.sending.rate > 0 ? shareLatencies() : nullptr;
    const Peer sink = Peer::sink(latencies);
    const QTemporaryDir keys;
    const std::optional<Peer> proxy = options.sending.stream == Stream::SseHttp2
                                          ? std::optional(Peer::http2(sender, keys.path().toStdString()))
                                          : std::nullopt;
    const Peer& service = proxy ? *proxy : sender;

    const QCoreApplication application(argc, argv);
    const QTemporaryDir scratch(options.directory.empty()
                                    ? QDir::tempPath() + QStringLiteral("/bench-XXXXXX")
                                    : QString::fromStdString(options.directory + "/bench-XXXXXX"));
    const std::string directory = scratch.path().toStdString();
    if (QFile file(scratch.filePath(QStringLiteral("ca.pem"))); file.open(QIODevice::WriteOnly))
        file.write(service.certificate().c_str());
    auto pipeline = Pipeline::create(configure(options, service, sink, directory), {});
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", pipeline.error().message.c_str());
        return 1;
    }
    Pipeline& running = **pipeline;
    QElapsedTimer wall;
    const Usage before = Usage::now();
    const auto check = [&] {
        const std::int64_t done = options.deliver && !running.lanes().empty()
                                      ? running.lanes().front().counters.delivered
                                  : options.deliver ? 0
                                                    : running.counters().received;
        // What came faster than the disk took it was dropped and is told below: the run counts for nothing then.
        if (done + running.counters().storageDropped >= options.sending.events)
            QCoreApplication::quit();
    };
    QObject::connect(&running, &Pipeline::countersChanged, check);
    QObject::connect(&running, &Pipeline::warning,
                     [](const QString& text) { std::fprintf(stderr, "%s\n", qPrintable(text)); });
    wall.start();
    running.start();
    QCoreApplication::exec();

    const double seconds = static_cast<double>(wall.nsecsElapsed()) / 1e9;
    const Usage used = Usage::now() - before;
    const auto events = static_cast<double>(options.sending.events);
    std::printf("events %.0f\nevents_per_second %.0f\ncpu_us_per_event %.2f\n", events, events / seconds,
                used.seconds() * 1e6 / events);
    for (const auto& [thread, cpu] : threadSeconds())
        std::printf("thread_us_per_event[%s] %.2f\n", thread.c_str(), cpu * 1e6 / events);
    std::printf("storage_dropped %lld\nduplicates %lld\npeak_rss_mib %.1f\n",
                static_cast<long long>(running.counters().storageDropped),
                static_cast<long long>(running.counters().duplicates), peakRssMiB());
    if (latencies != nullptr)
        tellLatencies(*latencies);
    return running.counters().storageDropped == 0 ? 0 : 1;
}
