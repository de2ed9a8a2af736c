// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"
#include "core/net/zstd.h"
#include "tests/unit/destinations/destination_support.h"
#include "tests/unit/net/raw_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

const std::string kHook = "\"url\":\"https://hooks.example/in\"";

Request encoded(const Destination& destination, const std::vector<StoredEvent>& events)
{
    auto request = destination.encode(events, sampleContext());
    if (!request)
        QTest::qFail(request.error().message.c_str(), __FILE__, __LINE__);
    return request ? *std::move(request) : Request{};
}

std::string headerOf(const Request& request, const std::string& name)
{
    for (const auto& header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

class TestDestinationRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAreExact_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("settings");
        QTest::newRow("Datadog with its defaults") << u"datadog-defaults.txt"_s << u"datadog"_s << u""_s;
        QTest::newRow("Datadog with tags, fields and an endpoint")
            << u"datadog-custom.txt"_s << u"datadog"_s
            << u"\"endpoint\":\"http://127.0.0.1:8126/\",\"tags\":[\"env:prod\",\"team:a\"],\"fields\":{\"dc\":\"eu \\\"1\\\"\"},\"service\":\"s\",\"source\":\"o\",\"hostname\":\"h\""_s;
        QTest::newRow("Splunk with its defaults")
            << u"splunk-defaults.txt"_s << u"splunk"_s << u"\"hecUrl\":\"https://splunk.example:8088\""_s;
        QTest::newRow("Splunk with host, fields and a path in its URL")
            << u"splunk-custom.txt"_s << u"splunk"_s
            << u"\"hecUrl\":\"https://splunk.example/proxy/services/collector/event/\",\"host\":\"h\",\"index\":\"sec\",\"source\":\"o\",\"sourcetype\":\"t\",\"fields\":{\"dc\":\"eu\"}"_s;
        QTest::newRow("webhook with its defaults, signed")
            << u"webhook-array.txt"_s << u"webhook"_s << QString::fromStdString(kHook);
        QTest::newRow("webhook as NDJSON with basic authentication and a header")
            << u"webhook-ndjson.txt"_s << u"webhook"_s
            << QString::fromStdString(kHook) +
                   u",\"format\":\"ndjson\",\"headers\":{\"X-Team\":\"a\"},\"auth\":{\"type\":\"basic\",\"user\":\"u\",\"password\":{\"env\":\"P\"}}"_s;
        QTest::newRow("S3 with its defaults") << u"s3-defaults.txt"_s << u"s3"_s << u"\"bucket\":\"events\""_s;
        QTest::newRow("S3 with every header, a hive layout and a path")
            << u"s3-custom.txt"_s << u"s3"_s
            << u"\"bucket\":\"events\",\"prefix\":\"a b/ü+c\",\"endpoint\":\"http://127.0.0.1:9000/\",\"layout\":\"hive\",\"sse\":\"aws:kms\",\"kmsKeyId\":\"alias/k\",\"storageClass\":\"GLACIER_IR\",\"tags\":{\"team\":\"sec ops\",\"a:b\":\"c/d=e\"}"_s;
        QTest::newRow("command") << u"command-deliver.txt"_s << u"command"_s
                                 << u"\"command\":[\"/usr/local/bin/forward\",\"--to\",\"soc\"]"_s;
        QTest::newRow("BigQuery with its defaults")
            << u"bigquery-defaults.txt"_s << u"bigquery"_s
            << u"\"projectId\":\"my-project\",\"datasetId\":\"security\",\"tableId\":\"events\""_s;
        QTest::newRow("BigQuery with typed columns, static ones and an endpoint")
            << u"bigquery-custom.txt"_s << u"bigquery"_s
            << u"\"projectId\":\"example.com:p\",\"datasetId\":\"d\",\"tableId\":\"t ü\",\"schema\":\"typed\",\"endpoint\":\"http://127.0.0.1:9050/\",\"fields\":{\"dc\":\"eu \\\"1\\\"\"},\"skipInvalidRows\":false,\"ignoreUnknownValues\":true,\"deduplicate\":false"_s;
        QTest::newRow("file") << u"file-append.txt"_s << u"file"_s << u"\"path\":\"/var/log/out.ndjson\""_s;
        QTest::newRow("files named after time and type")
            << u"file-many.txt"_s << u"file"_s
            << u"\"path\":\"/var/log/%Y/%{type}.ndjson\",\"rotateMiB\":10,\"compression\":\"gzip\",\"keep\":3"_s;
    }
    void requestsAreExact()
    {
        QFETCH(QString, file);
        QFETCH(QString, type);
        QFETCH(QString, settings);
        std::string json = settings.toStdString();
        std::map<std::string, std::string> secrets;
        const auto need = [&](const char* key, const char* value) {
            json += std::string(json.empty() ? "" : ",") + "\"" + key + "\":{\"env\":\"X\"}";
            secrets[key] = value;
        };
        if (type == u"datadog"_s)
            need("apiKey", "dd-key-0123");
        else if (type == u"splunk"_s)
            need("hecToken", "hec-token-0123");
        else if (type == u"webhook"_s)
            need("secret", "hook-secret-0123");
        if (settings.contains("basic"_L1))
            secrets["auth.password"] = "pass-0123";
        const auto destination = makeDestination(type.toStdString(), json, secrets);
        QVERIFY(destination);
        QByteArray text = asText(encoded(*destination, sampleEvents()));
        text.replace("ORIGIN-VERSION: " GRANTEX_VERSION, "ORIGIN-VERSION: <version>");
        QCOMPARE(text, golden(file));
    }

    void sizesAreNeverTooSmall_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("settings");
        QTest::newRow("Datadog") << u"datadog"_s << u"\"apiKey\":{\"env\":\"X\"}"_s;
        QTest::newRow("Splunk") << u"splunk"_s << u"\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}"_s;
        QTest::newRow("webhook array") << u"webhook"_s << QString::fromStdString(kHook);
        QTest::newRow("webhook NDJSON") << u"webhook"_s << QString::fromStdString(kHook) + u",\"format\":\"ndjson\""_s;
        QTest::newRow("file") << u"file"_s << u"\"path\":\"/x\""_s;
        QTest::newRow("S3") << u"s3"_s << u"\"bucket\":\"bucket\""_s;
        QTest::newRow("BigQuery") << u"bigquery"_s << u"\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\""_s;
        QTest::newRow("command") << u"command"_s << u"\"command\":[\"x\"]"_s;
        QTest::newRow("file with redaction") << u"file"_s << u"\"path\":\"/x\",\"redact\":[\"data.remaining\"]"_s;
    }
    void sizesAreNeverTooSmall()
    {
        QFETCH(QString, type);
        QFETCH(QString, settings);
        const auto destination = makeDestination(type.toStdString(), settings.toStdString());
        QVERIFY(destination);
        auto events = sampleEvents();
        events.push_back(storedEvent("{\"type\":\"no.id\",\"data\":{}}", 123456789));
        // What stands around the events: the brackets of an array, or the flags of a request.
        std::size_t sum = type == u"bigquery"_s ? 120 : 2;
        for (const auto& event : events)
            sum += destination->encodedSize(event);
        const std::size_t body = encoded(*destination, events).body.size();
        QVERIFY2(body <= sum, qPrintable(u"%1 > %2"_s.arg(body).arg(sum)));
        QVERIFY(sum - body < 80); // and not wildly too large either: a placeholder for one unknown id
    }

    void messagesHoldTheServersBytes()
    {
        const auto destination = makeDestination("datadog", "\"apiKey\":{\"env\":\"X\"}");
        QVERIFY(destination);
        const auto events = sampleEvents();
        const auto logs =
            QJsonDocument::fromJson(QByteArray::fromStdString(encoded(*destination, events).body)).array();
        QCOMPARE(logs.size(), 2);
        for (qsizetype i = 0; i < 2; ++i)
            QVERIFY(logs.at(i).toObject().value("message"_L1).toString().toStdString() ==
                    oneLine(events.at(static_cast<std::size_t>(i)).event.json));
    }

    void datadogStatusAndTags_data()
    {
        QTest::addColumn<QString>("eventType");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("tags");
        QTest::newRow("a grant is information") << u"grant.created"_s << u"info"_s << u"type:grant.created"_s;
        QTest::newRow("a revocation warns") << u"grant.revoked"_s << u"warn"_s << u"type:grant.revoked"_s;
        QTest::newRow("an anomaly warns") << u"anomaly.auto_revoked"_s << u"warn"_s << u"type:anomaly.auto_revoked"_s;
        QTest::newRow("an exhausted budget is an error")
            << u"budget.exhausted"_s << u"error"_s << u"type:budget.exhausted"_s;
        QTest::newRow("a type cannot smuggle tags in") << u"a,env:prod b"_s << u"info"_s << u"type:a_env:prod_b"_s;
    }
    void datadogStatusAndTags()
    {
        QFETCH(QString, eventType);
        QFETCH(QString, status);
        QFETCH(QString, tags);
        const auto destination = makeDestination("datadog", "\"apiKey\":{\"env\":\"X\"}");
        QVERIFY(destination);
        const auto event = storedEvent("{\"id\":\"e\",\"type\":\"" + eventType.toStdString() + "\"}");
        const auto log = QJsonDocument::fromJson(QByteArray::fromStdString(encoded(*destination, {event}).body))
                             .array()
                             .at(0)
                             .toObject();
        QCOMPARE(log.value("status"_L1).toString(), status);
        QCOMPARE(log.value("ddtags"_L1).toString(), tags);
        QCOMPARE(log.value("timestamp"_L1).toInteger(), 1772366400000LL); // received: the event names no time
    }

    void eachSiteHasItsIntake_data()
    {
        QTest::addColumn<QString>("site");
        for (const char* site : {"datadoghq.com", "us3.datadoghq.com", "us5.datadoghq.com", "datadoghq.eu",
                                 "ap1.datadoghq.com", "ap2.datadoghq.com", "ddog-gov.com", "us2.ddog-gov.com"})
            QTest::newRow(site) << QString::fromLatin1(site);
    }
    void eachSiteHasItsIntake()
    {
        QFETCH(QString, site);
        const auto destination =
            makeDestination("datadog", "\"apiKey\":{\"env\":\"X\"},\"site\":\"" + site.toStdString() + "\"");
        QVERIFY(destination);
        QVERIFY(encoded(*destination, sampleEvents()).url ==
                "https://http-intake.logs." + site.toStdString() + "/api/v2/logs");
        QVERIFY(destination->probe().at(0).request.url == "https://api." + site.toStdString() + "/api/v1/validate");
    }

    void splunksChannelIsStableForALane()
    {
        const auto destination = makeDestination("splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}");
        QVERIFY(destination);
        BatchContext context = sampleContext();
        const auto channel = [&] {
            return headerOf(destination->encode(sampleEvents(), context).value(), "X-Splunk-Request-Channel");
        };
        const std::string first = channel();
        context.batchId = "batch-2";
        QVERIFY(channel() == first);
        context.laneId = "lane-2";
        QVERIFY(channel() != first);
    }

    /// Splunk refuses an exponent (code 15), and binary fractions would move milliseconds.
    void splunkTimesArePlainDecimal_data()
    {
        QTest::addColumn<qlonglong>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole seconds") << 1772366400000LL << u"1772366400.000"_s;
        QTest::newRow("one millisecond") << 1772366400001LL << u"1772366400.001"_s;
        QTest::newRow("a tenth") << 1772366400100LL << u"1772366400.100"_s;
        QTest::newRow("the epoch") << 0LL << u"0.000"_s;
        QTest::newRow("seven milliseconds of 1970") << 7LL << u"0.007"_s;
        QTest::newRow("just before the epoch") << -7LL << u"-0.007"_s;
        QTest::newRow("1969") << -1'500LL << u"-1.500"_s;
        QTest::newRow("the year 9999") << 253402300799999LL << u"253402300799.999"_s;
    }
    void splunkTimesArePlainDecimal()
    {
        QFETCH(qlonglong, ms);
        QFETCH(QString, text);
        const auto destination = makeDestination("splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}");
        QVERIFY(destination);
        StoredEvent event = sampleEvents().front();
        event.event.createdAt = fromEpochMillis(ms);
        const auto body = QByteArray::fromStdString(encoded(*destination, {event}).body);
        QVERIFY2(body.contains("\"time\":" + text.toUtf8() + ","), body.constData());
    }
    void splunkEventsWithoutIdCanBeFound()
    {
        const auto destination = makeDestination("splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}");
        QVERIFY(destination);
        const std::string body = encoded(*destination, {storedEvent("{\"type\":\"a\"}", 42)}).body;
        QVERIFY2(body.find("\"fields\":{\"event_id\":\"seq-journal-1-42\"}") != std::string::npos, body.c_str());
    }

    void compressionPacksTheBody_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("settings");
        QTest::newRow("Datadog") << u"datadog"_s << u"\"apiKey\":{\"env\":\"X\"}"_s;
        QTest::newRow("Splunk") << u"splunk"_s << u"\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}"_s;
        QTest::newRow("webhook") << u"webhook"_s << QString::fromStdString(kHook);
    }
    void compressionPacksTheBody()
    {
        QFETCH(QString, type);
        QFETCH(QString, settings);
        const auto plain = makeDestination(type.toStdString(), settings.toStdString());
        const auto packed = makeDestination(type.toStdString(), settings.toStdString() + ",\"compression\":\"gzip\"");
        QVERIFY(plain && packed);
        const Request request = encoded(*packed, sampleEvents());
        QVERIFY(request.body == gzip(encoded(*plain, sampleEvents()).body));
        QVERIFY(headerOf(request, "Content-Encoding") == "gzip");
        if (type == u"splunk"_s) // its collector takes no other packing
            return;
        const auto small = makeDestination(type.toStdString(), settings.toStdString() + R"(,"compression":"zstd")");
        QVERIFY(small);
        const Request other = encoded(*small, sampleEvents());
        QVERIFY(other.body == zstd(encoded(*plain, sampleEvents()).body));
        QVERIFY(headerOf(other, "Content-Encoding") == "zstd");
    }

    /// Checked against: printf '1772366405.%s' "$body" | openssl dgst -sha256 -hmac hook-secret-0123
    void webhookSignaturesMatchOpenssl()
    {
        const auto destination = makeDestination("webhook", kHook + ",\"secret\":{\"env\":\"X\"},\"format\":\"single\"",
                                                 {{"secret", "hook-secret-0123"}});
        QVERIFY(destination);
        const Request request = encoded(*destination, {storedEvent("{\"id\":\"evt_1\",\"type\":\"t\"}")});
        QVERIFY(request.body == "{\"id\":\"evt_1\",\"type\":\"t\"}");
        QVERIFY(headerOf(request, "X-Grantex-Timestamp") == "1772366405");
        QCOMPARE(QByteArray::fromStdString(headerOf(request, "X-Grantex-Signature-V2")),
                 QByteArray("sha256=702dc923b8ca8481cefb89b648df3253a6bcfb7b72ed3e3d001f7be12678e0d4"));
        QCOMPARE(QByteArray::fromStdString(headerOf(request, "X-Grantex-Signature")),
                 QByteArray("sha256=6ab1b16123d0e373e88fd12f6a37bf70ef1409a4e5475f4911b57c0b6f26d0e6"));
    }
    void webhookSignsWhatGoesOverTheWire()
    {
        const auto sign = [](const std::string& more) {
            const auto destination = makeDestination("webhook", kHook + ",\"secret\":{\"env\":\"X\"}" + more,
                                                     {{"secret", "hook-secret-0123"}});
            return headerOf(encoded(*destination, sampleEvents()), "X-Grantex-Signature-V2");
        };
        QVERIFY(sign("") != sign(",\"compression\":\"gzip\""));
    }
    void webhookSingleTakesOneEvent()
    {
        const auto destination = makeDestination("webhook", kHook + ",\"format\":\"single\"");
        QVERIFY(destination);
        QCOMPARE(destination->limits().maxEvents, 1U);
        QVERIFY(!destination->encode(sampleEvents(), sampleContext()));
    }
    void webhookBatchesHaveAnIdentity()
    {
        const auto destination = makeDestination("webhook", kHook);
        QVERIFY(destination);
        QVERIFY(destination->limits().hasIdentity);
        QVERIFY(headerOf(encoded(*destination, sampleEvents()), "Idempotency-Key") == "batch-1");
    }
    void basicCredentialsAreRedactedInTheirWireForm()
    {
        const auto destination = makeDestination(
            "webhook", kHook + ",\"auth\":{\"type\":\"basic\",\"user\":\"u\",\"password\":{\"env\":\"P\"}}",
            {{"auth.password", "pass-0123"}});
        QVERIFY(destination);
        const std::string sent = headerOf(encoded(*destination, sampleEvents()), "Authorization");
        QVERIFY(sent == "Basic dTpwYXNzLTAxMjM=");
        QVERIFY(redact(sent).find("dTpwYXNz") == std::string::npos);
    }

    void splunkRenewsARefusedChannelOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("heals");
        QTest::newRow("a missing channel heals") << 10 << true;
        QTest::newRow("an invalid channel heals") << 11 << true;
        QTest::newRow("acks switched off heal") << 14 << true;
        QTest::newRow("an invalid channel stays") << 11 << false;
    }
    void splunkRenewsARefusedChannelOnce()
    {
        QFETCH(int, code);
        QFETCH(bool, heals);
        RawServer server([&](const std::string&) {
            if (m_server->requests().size() == 1 || !heals)
                return RawServer::answer(400, "{\"text\":\"x\",\"code\":" + std::to_string(code) + "}");
            return RawServer::answer(200, "{\"text\":\"Success\",\"code\":0}");
        });
        m_server = &server;
        const auto destination = makeDestination(
            "splunk", "\"hecToken\":{\"env\":\"X\"},\"hecUrl\":\"" + server.url() + "\"", {{"hecToken", "tok-1"}});
        QVERIFY(destination);
        const auto transport = destination->openTransport();
        const auto events = sampleEvents();
        const Response response = exchange(*transport, encoded(*destination, events));
        QCOMPARE(server.requests().size(), 2U);
        const auto channel = [&](std::size_t i) {
            const std::string& request = server.requests().at(i);
            const auto at = request.find("X-Splunk-Request-Channel: ");
            return at == std::string::npos ? std::string() : request.substr(at + 26, 36);
        };
        QVERIFY(channel(0) != channel(1));
        QCOMPARE(channel(1).empty(), code == 14);
        const Verdict verdict = destination->interpret(response, events);
        QCOMPARE(verdict.kind, heals ? OutcomeKind::Delivered : OutcomeKind::Paused);
    }

    void splunkFollowsATokenWhoseAcksAreSwitched()
    {
        bool acks = false;
        RawServer server([&](const std::string& request) {
            const bool channel = request.find("X-Splunk-Request-Channel: ") != std::string::npos;
            if (channel == acks)
                return RawServer::answer(200, "{\"text\":\"Success\",\"code\":0}");
            return RawServer::answer(400, acks ? "{\"text\":\"x\",\"code\":10}" : "{\"text\":\"x\",\"code\":14}");
        });
        const auto destination = makeDestination(
            "splunk", "\"hecToken\":{\"env\":\"X\"},\"hecUrl\":\"" + server.url() + "\"", {{"hecToken", "tok-1"}});
        QVERIFY(destination);
        const auto transport = destination->openTransport();
        for (const bool state : {false, true, false, true}) {
            acks = state;
            for (const std::size_t sent : {2U, 1U}) { // found out once, then known
                const std::size_t before = server.requests().size();
                const Response response = exchange(*transport, encoded(*destination, sampleEvents()));
                QCOMPARE(response.status, 200);
                QCOMPARE(server.requests().size() - before, sent);
            }
        }
    }

    /// Nobody asks for these acks, and Splunk stops taking events when a channel holds too many.
    void splunkLeavesAChannelThatHoldsManyAcks()
    {
        std::vector<long long> ackIds{99'999, 100'000, 0};
        RawServer server([&](const std::string&) {
            const long long ackId = ackIds.front();
            ackIds.erase(ackIds.begin());
            return RawServer::answer(200, "{\"text\":\"Success\",\"code\":0,\"ackId\":" + std::to_string(ackId) + "}");
        });
        const auto destination = makeDestination(
            "splunk", "\"hecToken\":{\"env\":\"X\"},\"hecUrl\":\"" + server.url() + "\"", {{"hecToken", "tok-1"}});
        QVERIFY(destination);
        const auto transport = destination->openTransport();
        const auto events = sampleEvents();
        std::vector<std::string> channels;
        for (int i = 0; i < 3; ++i) {
            const Response response = exchange(*transport, encoded(*destination, events));
            QCOMPARE(destination->interpret(response, events).kind, OutcomeKind::Delivered);
            const std::string& request = server.requests().back();
            channels.push_back(request.substr(request.find("X-Splunk-Request-Channel: ") + 26, 36));
        }
        QCOMPARE(server.requests().size(), 3U);
        QVERIFY(channels.at(0) == channels.at(1));
        QVERIFY(channels.at(1) != channels.at(2));
    }

private:
    const RawServer* m_server = nullptr;
};

QTEST_GUILESS_MAIN(TestDestinationRequests)
#include "test_destination_requests.moc"
