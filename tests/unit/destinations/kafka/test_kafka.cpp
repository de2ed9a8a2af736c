// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/destinations/kafka/kafka_key.h"
#include "core/destinations/kafka/kafka_properties.h"
#include "core/destinations/kafka/kafka_records.h"
#include "tests/unit/destinations/destination_support.h"

#include <librdkafka/rdkafka.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

const std::string kSample = R"("brokers":["b:9092"],"topic":"t")";

std::string textOf(const std::string& json)
{
    const std::string text =
        R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d","type":"kafka",)" + json +
        "}]}";
    const auto config = parseConfig(text, "/etc/config.json", findDestinationSchema);
    return config ? std::string() : config.error().message + " " + config.error().remedy;
}

Response reports(const std::vector<std::pair<int, int>>& failures, const std::string& words = "words")
{
    Response response;
    response.kind = Response::Kind::Answered;
    response.status = 200;
    for (const auto& [index, code] : failures)
        response.headers.push_back({"Kafka-Message", std::to_string(index) + " " + std::to_string(code)});
    response.body = words;
    return response;
}

} // namespace

class TestKafka : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRequestByteForByte()
    {
        const auto destination = makeDestination("kafka", kSample + R"(,"key":"data.grantId")");
        const auto request = destination->encode(sampleEvents(), sampleContext());
        QVERIFY(request);
        QCOMPARE(asText(*request), golden(u"kafka-records.txt"_s));
        std::size_t sum = 0;
        for (const auto& event : sampleEvents())
            sum += destination->encodedSize(event);
        QCOMPARE(request->body.size(), sum);
    }

    void recordsAreReadBackAsTheyWereWritten()
    {
        std::string body;
        const std::string value("line\n,\0:1", 9);
        appendRecord(body, {"key", "type", "", value});
        appendRecord(body, {"", "", "id", ""});
        const auto records = readRecords(body);
        QVERIFY(records && records->size() == 2);
        QVERIFY((*records)[0].key == "key" && (*records)[0].type == "type" && (*records)[0].value == value);
        QVERIFY((*records)[1].id == "id" && (*records)[1].value.empty());
        for (std::size_t cut = 1; cut < body.size(); ++cut) {
            const auto part = readRecords(std::string_view(body).substr(0, cut));
            QVERIFY(!part || part->size() == 1);
        }
        QVERIFY(!readRecords("99999999999999999999:x,"));
        QVERIFY(!readRecords("5:x,1:a,1:a,1:a,\n"));
    }

    void keys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("found");
        QTest::newRow("the id") << u"id"_s << u"evt_01"_s;
        QTest::newRow("the type") << u"type"_s << u"grant.revoked"_s;
        QTest::newRow("none") << u"none"_s << u""_s;
        QTest::newRow("a text in data") << u"data.grantId"_s << u"g1"_s;
        QTest::newRow("as JSONPath") << u"$.data.grantId"_s << u"g1"_s;
        QTest::newRow("a literal in data") << u"data.cascade"_s << u"true"_s;
        QTest::newRow("escapes are undone") << u"data.note"_s << u"a\"b\\c é"_s;
        QTest::newRow("what is not there") << u"data.nothing.here"_s << u""_s;
    }
    void keys()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, found);
        const auto parsed = KafkaKey::parse(key.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QString::fromStdString(parsed->of(sampleEvents().front())), found);
    }

    void settingsBecomeProperties()
    {
        const std::string text =
            R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d","type":"kafka",
               "brokers":["a:1","b:2"],"topic":"t","compression":"zstd","caFile":"/ca.pem","clientId":"me",
               "security":{"protocol":"sasl_ssl","mechanism":"SCRAM-SHA-512","username":"u","password":{"env":"P"}},
               "properties":{"linger.ms":"20","ssl.key.password":{"env":"K"}}}]})";
        auto config = parseConfig(text, "/etc/config.json", findDestinationSchema);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        auto values = config->destinations.front().values;
        values.set("security.password", Secret("hunter2-x"));
        values.set("properties.ssl.key.password", Secret("hunter2-y"));
        const auto spec = kafkaSpecFrom(values);
        QVERIFY2(spec, spec ? "" : spec.error().message.c_str());
        const std::map<std::string, std::string> wanted{{"bootstrap.servers", "a:1,b:2"},
                                                        {"client.id", "me"},
                                                        {"enable.idempotence", "true"},
                                                        {"acks", "all"},
                                                        {"message.timeout.ms", "0"},
                                                        {"compression.codec", "zstd"},
                                                        {"linger.ms", "20"},
                                                        {"ssl.ca.location", "/ca.pem"},
                                                        {"security.protocol", "sasl_ssl"},
                                                        {"sasl.mechanisms", "SCRAM-SHA-512"},
                                                        {"sasl.username", "u"}};
        for (const auto& [name, value] : wanted)
            QVERIFY2(spec->properties.contains(name) && spec->properties.at(name) == value, name.c_str());
        QCOMPARE(std::string(spec->secrets.at("sasl.password").reveal()), std::string("hunter2-x"));
        QVERIFY(spec->secrets.contains("ssl.key.password"));
        for (const auto& [name, value] : spec->properties)
            QVERIFY2(value.find("hunter2") == std::string::npos, name.c_str());
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QString& more, const QString& words) {
            QTest::newRow(name) << u"\"brokers\":[\"b:9092\"],\"topic\":\"t\","_s + more << words;
        };
        QTest::newRow("no topic") << u"\"brokers\":[\"b:9092\"]"_s << u"topic"_s;
        QTest::newRow("no brokers") << u"\"topic\":\"t\""_s << u"brokers"_s;
        QTest::newRow("a broker that is an address of the web")
            << u"\"brokers\":[\"https://b/x y\"],\"topic\":\"t\""_s << u"host:port"_s;
        QTest::newRow("a topic that cannot be") << u"\"brokers\":[\"b\"],\"topic\":\"a b\""_s << u"249"_s;
        row("a key that is no path", u"\"key\":\"grantId\""_s, u"path into data"_s);
        row("a proxy", u"\"proxy\":\"http://p:3128\""_s, u"no proxy"_s);
        row("fewer acknowledgements", u"\"properties\":{\"acks\":\"1\"}"_s, u"must not hold acks"_s);
        row("a timeout that loses", u"\"properties\":{\"message.timeout.ms\":\"1000\"}"_s, u"message.timeout.ms"_s);
        row("code of others", u"\"properties\":{\"plugin.library.paths\":\"x\"}"_s, u"other people's code"_s);
        row("a password in clear", u"\"properties\":{\"ssl.key.password\":\"hunter2\"}"_s, u"in clear"_s);
        row("an unknown property", u"\"properties\":{\"linger.msec\":\"5\"}"_s, u"knows no property"_s);
        row("a value that cannot be", u"\"properties\":{\"linger.ms\":\"soon\"}"_s, u"linger.ms"_s);
        row("a user without a login", u"\"security\":{\"username\":\"u\"}"_s, u"of no use"_s);
        row("a login without a user", u"\"security\":{\"protocol\":\"sasl_ssl\"}"_s, u"username is missing"_s);
    }
    void mistakesAreTold()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, words);
        const QString told = QString::fromStdString(textOf(json.toStdString()));
        QVERIFY2(told.contains(words), qPrintable(told));
        QVERIFY(!told.contains(u"hunter2"_s));
    }

    void reportsBecomeOutcomes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<OutcomeKind>("all");
        const auto row = [](const char* name, int code, OutcomeKind all) { QTest::newRow(name) << code << all; };
        using enum OutcomeKind;
        row("REQUEST_TIMED_OUT", RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT, Retry);
        row("LEADER_NOT_AVAILABLE", RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, Retry);
        row("NOT_LEADER_FOR_PARTITION", RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, Retry);
        row("NOT_ENOUGH_REPLICAS", RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, Retry);
        row("NOT_ENOUGH_REPLICAS_AFTER_APPEND", RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND, Retry);
        row("_TRANSPORT", RD_KAFKA_RESP_ERR__TRANSPORT, Retry);
        row("_ALL_BROKERS_DOWN", RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, Retry);
        row("_TIMED_OUT", RD_KAFKA_RESP_ERR__TIMED_OUT, Retry);
        row("COORDINATOR_LOAD_IN_PROGRESS", RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, Retry);
        row("COORDINATOR_NOT_AVAILABLE", RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, Retry);
        row("_QUEUE_FULL", RD_KAFKA_RESP_ERR__QUEUE_FULL, Throttled);
        row("THROTTLING_QUOTA_EXCEEDED", RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED, Throttled);
        row("UNKNOWN_TOPIC_OR_PART", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, Paused);
        row("_UNKNOWN_TOPIC", RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, Paused);
        row("TOPIC_AUTHORIZATION_FAILED", RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, Paused);
        row("CLUSTER_AUTHORIZATION_FAILED", RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, Paused);
        row("SASL_AUTHENTICATION_FAILED", RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED, Paused);
        row("_AUTHENTICATION", RD_KAFKA_RESP_ERR__AUTHENTICATION, Paused);
        row("_SSL", RD_KAFKA_RESP_ERR__SSL, Paused);
        row("INVALID_REQUIRED_ACKS", RD_KAFKA_RESP_ERR_INVALID_REQUIRED_ACKS, Paused);
        row("UNSUPPORTED_FOR_MESSAGE_FORMAT", RD_KAFKA_RESP_ERR_UNSUPPORTED_FOR_MESSAGE_FORMAT, Paused);
        row("UNSUPPORTED_VERSION", RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION, Paused);
        row("MSG_SIZE_TOO_LARGE", RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, Split);
        row("RECORD_LIST_TOO_LARGE", RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE, Split);
        row("INVALID_MSG", RD_KAFKA_RESP_ERR_INVALID_MSG, Split);
        row("INVALID_RECORD", RD_KAFKA_RESP_ERR_INVALID_RECORD, Split);
        row("OUT_OF_ORDER_SEQUENCE_NUMBER", RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, Retry);
        row("INVALID_PRODUCER_EPOCH", RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH, Retry);
        row("_FENCED", RD_KAFKA_RESP_ERR__FENCED, Retry);
        row("_PURGE_INFLIGHT", RD_KAFKA_RESP_ERR__PURGE_INFLIGHT, Retry);
    }
    void reportsBecomeOutcomes()
    {
        QFETCH(const int, code);
        QFETCH(const OutcomeKind, all);
        const auto destination = makeDestination("kafka", kSample);
        const std::vector<StoredEvent> three(3, sampleEvents().front());
        const std::vector<StoredEvent> one(1, sampleEvents().front());
        const Verdict whole = destination->interpret(reports({{0, code}, {1, code}, {2, code}}), three);
        QCOMPARE(whole.kind, all);
        QVERIFY(whole.kind != OutcomeKind::Paused || !whole.remedy.empty());
        // One of three: the others are settled, whatever became of it.
        const Verdict part = destination->interpret(reports({{1, code}}), three);
        QCOMPARE(part.kind, all == OutcomeKind::Split ? OutcomeKind::Retry : all);
        QCOMPARE(part.named.size(), 2U);
        QVERIFY(part.named[0].index == 0 && part.named[1].index == 2);
        QVERIFY(part.named[0].kind == OutcomeKind::Delivered && part.named[1].kind == OutcomeKind::Delivered);
        // Alone: what would be split is this event's own fault.
        const Verdict alone = destination->interpret(reports({{0, code}}), one);
        if (all == OutcomeKind::Split)
            QCOMPARE(alone.named.at(0).kind, OutcomeKind::Rejected);
        else
            QCOMPARE(alone.kind, all);
    }

    void aTransactionIsNamedAfterItsLaneAndItsBatch()
    {
        const auto destination = makeDestination("kafka", kSample + R"(,"transactional":true)");
        QVERIFY(destination->limits().hasIdentity);
        const auto request = destination->encode(sampleEvents(), sampleContext());
        QVERIFY(request);
        QVERIFY(asText(*request).startsWith("PRODUCE kafka:t\nLane: grantex-journal-1-lane-1\nBatch: batch-1\n\n"));
        QVERIFY(!makeDestination("kafka", kSample)->limits().hasIdentity);
    }

    void withoutFailuresAllIsDelivered()
    {
        const auto destination = makeDestination("kafka", kSample);
        QCOMPARE(destination->interpret(reports({}), sampleEvents()).kind, OutcomeKind::Delivered);
        // What a person must repair goes before what passes.
        const auto both = destination->interpret(
            reports({{0, RD_KAFKA_RESP_ERR__TIMED_OUT}, {1, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED}}),
            sampleEvents());
        QCOMPARE(both.kind, OutcomeKind::Paused);
    }
};

QTEST_GUILESS_MAIN(TestKafka)
#include "test_kafka.moc"
