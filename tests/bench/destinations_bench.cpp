// SPDX-License-Identifier: GPL-3.0-or-later
// What each destination costs: processor time to encode an event against a copy of the same bytes in memory, and the
// whole way from the journal to a peer on loopback that accepts everything. One line for each destination.
// usage: destinations_bench [EVENTS [NAME]]
#include "core/destinations/registry.h"
#include "core/pipeline/pipeline.h"
#include "tests/bench/backlog.h"
#include "tests/bench/peers.h"
#include "tests/bench/usage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <optional>

using namespace grantex;
using namespace grantex::bench;

namespace {

constexpr int kPatience = 120'000;
constexpr std::size_t kBlock = 1000;

struct Row
{
    const char* name;
    const char* type;
    std::string settings; ///< @ stands for the peer's address, # for a Kafka broker's
};

/// As their users set them up, with batches of 500. A new destination is one more row.
const std::vector<Row>& rows()
{
    static const std::vector<Row> all{
        {"splunk", "splunk", R"("hecUrl":"@","hecToken":{"keychain":"key"})"},
        {"splunk gzip", "splunk", R"("hecUrl":"@","hecToken":{"keychain":"key"},"compression":"gzip")"},
        {"datadog", "datadog", R"("endpoint":"@","apiKey":{"keychain":"key"},"tags":["env:prod"])"},
        {"datadog gzip", "datadog", R"("endpoint":"@","apiKey":{"keychain":"key"},"compression":"gzip")"},
        {"webhook array", "webhook", R"("url":"@/hook","secret":{"keychain":"key"})"},
        {"webhook ndjson", "webhook", R"("url":"@/hook","secret":{"keychain":"key"},"format":"ndjson")"},
        {"s3", "s3",
         R"("endpoint":"@","bucket":"b-1","accessKeyId":{"keychain":"key"},"secretAccessKey":{"keychain":"key"})"},
        {"s3 gzip", "s3",
         R"("endpoint":"@","bucket":"b-1","accessKeyId":{"keychain":"key"},"secretAccessKey":{"keychain":"key"},)"
         R"("compression":"gzip")"},
        {"file", "file", R"("path":"out.ndjson")"},
        {"file rotated", "file", R"("path":"%Y-%m-%d.ndjson","rotateMiB":16,"compression":"gzip")"},
        {"command", "command",
         R"("command":["stdbuf","-oL","sed","-E","s/^.\"id\":\"([^\"]*)\".*/{\"id\":\"\\1\",\"ok\":true}/"])"},
        {"bigquery", "bigquery",
         R"("projectId":"p","datasetId":"d","tableId":"t","endpoint":"@","authentication":"none")"},
        {"bigquery gzip", "bigquery",
         R"("projectId":"p","datasetId":"d","tableId":"t","endpoint":"@","authentication":"none","compression":"gzip")"},
        {"kafka", "kafka", R"("brokers":["#"],"topic":"events")"},
        {"kafka transact.", "kafka", R"("brokers":["#"],"topic":"events","transactional":true)"},
    };
    return all;
}

/// librdkafka's mock brokers in a process of their own, from the first use on.
class KafkaBrokers
{
public:
    KafkaBrokers() = default;
    KafkaBrokers(const KafkaBrokers&) = delete;
    KafkaBrokers& operator=(const KafkaBrokers&) = delete;
    ~KafkaBrokers()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const std::string& address()
    {
        if (!m_address.empty())
            return m_address;
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/mock_kafka"), QStringList());
        if (m_process.waitForReadyRead())
            m_address = m_process.readLine().trimmed().split(',').first().toStdString();
        return m_address;
    }

private:
    QProcess m_process;
    std::string m_address;
};

std::string settingsOf(const Row& row, int port, KafkaBrokers& kafka)
{
    std::string text = row.settings;
    if (const auto at = text.find('#'); at != std::string::npos)
        text.replace(at, 1, kafka.address());
    if (const auto at = text.find('@'); at != std::string::npos)
        text.replace(at, 1, "http://127.0.0.1:" + std::to_string(port));
    return "\"name\":\"" + std::string(row.type) + "\",\"type\":\"" + row.type +
           R"(","startFrom":"beginning","batchSize":500,"flushIntervalMs":50,)" + text;
}

std::vector<StoredEvent> makeEvents()
{
    std::vector<StoredEvent> events;
    for (std::size_t i = 0; i < kBlock; ++i) {
        auto event = parseEvent(eventJson(static_cast<std::int64_t>(i), 0), {});
        if (event)
            events.push_back({Sequence{static_cast<std::int64_t>(i) + 1}, fromEpochMillis(1'700'000'000'000), *event});
    }
    return events;
}

/// Nanoseconds of processor time an event that `work` takes for a batch.
template <typename Work>
double perEvent(std::int64_t events, const std::vector<StoredEvent>& block, Work work)
{
    constexpr std::size_t kBatch = 500;
    const Usage before = Usage::now();
    std::int64_t done = 0;
    while (done < events) {
        for (std::size_t at = 0; at < block.size(); at += kBatch)
            work(std::span(block).subspan(at, kBatch));
        done += static_cast<std::int64_t>(block.size());
    }
    return (Usage::now() - before).seconds() * 1e9 / static_cast<double>(done);
}

void encode(const Row& row, const DestinationSettings& settings, std::int64_t events)
{
    const auto made = createDestination(settings);
    if (!made) {
        std::printf("%-16s %s\n", row.name, made.error().message.c_str());
        return;
    }
    const Destination& destination = **made;
    const auto block = makeEvents();
    const BatchContext context{"journal", "lane", "batch", fromEpochMillis(1'700'000'000'000)};
    std::size_t bytes = 0;
    const double encoded = perEvent(events, block, [&](std::span<const StoredEvent> batch) {
        if (const auto request = destination.encode(batch, context))
            bytes = request->body.size() / batch.size();
    });
    std::size_t measured = 0;
    const double sized = perEvent(events, block, [&](std::span<const StoredEvent> batch) {
        for (const auto& event : batch)
            measured += destination.encodedSize(event);
    });
    const double floor = perEvent(events, block, [&](std::span<const StoredEvent> batch) {
        std::string copy;
        for (const auto& event : batch)
            copy += event.event.json;
        measured += copy.size();
    });
    std::printf("%-16s encode_ns %.0f size_ns %.0f copy_ns %.0f bytes %zu%s", row.name, encoded, sized, floor, bytes,
                measured == 0 ? " nothing" : "");
}

bool send(const Row& row, const std::string& directory, Config config, std::int64_t events)
{
    if (!fillJournal(directory + "/journal", row.type, row.type, events))
        return false;
    auto pipeline = Pipeline::create(std::move(config), {});
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", pipeline.error().message.c_str());
        return false;
    }
    Pipeline& running = **pipeline;
    QElapsedTimer timer;
    std::optional<double> seconds;
    QObject::connect(&running, &Pipeline::countersChanged, [&] {
        if (seconds || running.lanes().front().counters.delivered < events)
            return;
        seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        QCoreApplication::quit();
    });
    QTimer::singleShot(kPatience, &running, &QCoreApplication::quit);
    const Usage before = Usage::now();
    timer.start();
    running.start();
    QCoreApplication::exec();
    const double used = (Usage::now() - before).seconds();
    if (seconds)
        std::printf(" events_a_second %.0f cpu_us %.2f", static_cast<double>(events) / *seconds,
                    used * 1e6 / static_cast<double>(events));
    return seconds.has_value();
}

} // namespace

int main(int argc, char* argv[])
{
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const std::string only = argc > 2 ? argv[2] : "";
    const Peer sink = Peer::sink(nullptr);
    const QCoreApplication application(argc, argv);
    KafkaBrokers kafka;
    bool good = true;
    for (const Row& row : rows()) {
        const DestinationType* type = findDestinationType(row.type);
        if (type == nullptr || !type->schema.available || (!only.empty() && only != row.name))
            continue;
        const QTemporaryDir scratch;
        const std::string directory = scratch.path().toStdString();
        auto config = benchConfig(directory, settingsOf(row, sink.port(), kafka));
        if (!config) {
            std::printf("%-16s %s\n", row.name, config.error().message.c_str());
            continue;
        }
        encode(row, config->destinations.front(), events);
        const bool sent = send(row, directory, *std::move(config), events);
        std::printf("%s\n", sent ? "" : " not delivered");
        std::fflush(stdout);
        good = good && sent;
    }
    return good ? 0 : 1;
}
