// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/destinations/destination_support.h"

#include <set>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

Result<Config> parse(const std::string& destination)
{
    return parseConfig("{\"version\":1,\"source\":{\"type\":\"file\",\"path\":\"/x\"},\"destinations\":[" +
                           destination + "]}",
                       "/etc/config.json", findDestinationSchema);
}

} // namespace

class TestDestinationRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasAWholeTable()
    {
        QStringList names;
        for (const auto& type : destinationTypes()) {
            names << QString::fromStdString(type.schema.type);
            std::set<std::string> keys;
            for (const auto& field : type.schema.fields) {
                QVERIFY2(keys.insert(field.key).second, field.key.c_str());
                QVERIFY2(!field.label.empty() && !field.help.empty(), field.key.c_str());
                if (field.kind == FieldKind::Choice)
                    QVERIFY2(std::find(field.choices.begin(), field.choices.end(), field.defaultValue) !=
                                 field.choices.end(),
                             field.key.c_str());
            }
            for (const char* key : {"id", "startFrom", "batchSize", "flushIntervalMs", "maxBatchBytes", "maxInFlight",
                                    "retryInitialMs", "retryMaxMs", "timeoutMs", "compression", "proxy", "caFile",
                                    "clientCertFile", "clientKey", "allowInsecureHttp", "redact", "filter"})
                QVERIFY2(keys.contains(key), key);
        }
        QCOMPARE(names, (QStringList{u"datadog"_s, u"splunk"_s, u"s3"_s, u"bigquery"_s, u"kafka"_s, u"webhook"_s,
                                     u"file"_s, u"command"_s}));
    }

    void defaultsAreThoseOfTheDesign_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<qlonglong>("batchSize");
        QTest::newRow("datadog") << u"\"type\":\"datadog\",\"apiKey\":{\"env\":\"K\"}"_s << 100LL;
        QTest::newRow("splunk") << u"\"type\":\"splunk\",\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"K\"}"_s
                                << 100LL;
        QTest::newRow("webhook") << u"\"type\":\"webhook\",\"url\":\"https://s\""_s << 100LL;
        QTest::newRow("file") << u"\"type\":\"file\",\"path\":\"out\""_s << 1000LL;
        QTest::newRow("s3") << u"\"type\":\"s3\",\"bucket\":\"bucket\""_s << 1000LL;
        QTest::newRow("bigquery")
            << u"\"type\":\"bigquery\",\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\""_s << 500LL;
        QTest::newRow("kafka") << u"\"type\":\"kafka\",\"brokers\":[\"b\"],\"topic\":\"t\""_s << 100LL;
        QTest::newRow("command") << u"\"type\":\"command\",\"command\":[\"x\"]"_s << 100LL;
    }
    void defaultsAreThoseOfTheDesign()
    {
        QFETCH(QString, destination);
        QFETCH(qlonglong, batchSize);
        const auto config = parse("{\"name\":\"n\"," + destination.toStdString() + "}");
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const DestinationSettings& settings = config->destinations.at(0);
        QCOMPARE(settings.batchSize, batchSize);
        QCOMPARE(settings.flushInterval.count(), settings.type == "s3" ? 60'000 : 1000);
        QCOMPARE(settings.maxInFlight, 4);
        QCOMPARE(settings.retryInitial.count(), 500);
        QCOMPARE(settings.retryMax.count(), 30'000);
        QCOMPARE(settings.values.integer("timeoutMs"), 30'000);
        QCOMPARE(settings.values.text("compression"), std::string(settings.type == "kafka" ? "lz4" : "none"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("says");
        QTest::newRow("a missing key") << u"\"type\":\"datadog\""_s << u"apiKey"_s;
        QTest::newRow("an unknown site") << u"\"type\":\"datadog\",\"apiKey\":{\"env\":\"K\"},\"site\":\"dd.com\""_s
                                         << u"site"_s;
        QTest::newRow("a header that breaks out")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"headers\":{\"X-A\":\"b\\r\\nHost: c\"}"_s << u"X-A"_s;
        QTest::newRow("a header that is ours")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"headers\":{\"idempotency-key\":\"1\"}"_s
            << u"idempotency-key"_s;
        QTest::newRow("basic authentication without a password")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"auth\":{\"type\":\"basic\",\"user\":\"u\"}"_s
            << u"password"_s;
        QTest::newRow("a token nobody uses")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"auth\":{\"token\":{\"env\":\"T\"}}"_s << u"auth.type"_s;
        QTest::newRow("a proxy with a password in it")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"proxy\":\"http://u:p@h:1\""_s << u"proxy"_s;
        QTest::newRow("compression of a file")
            << u"\"type\":\"file\",\"path\":\"x\",\"compression\":\"gzip\""_s << u"compression"_s;
        QTest::newRow("a field that would hide the event at Datadog")
            << u"\"type\":\"datadog\",\"apiKey\":{\"env\":\"K\"},\"fields\":{\"message\":\"x\"}"_s << u"message"_s;
        QTest::newRow("a field that would hide the identity at Splunk")
            << u"\"type\":\"splunk\",\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"K\"},\"fields\":{\"event_id\":\"x\"}"_s
            << u"event_id"_s;
        QTest::newRow("a redaction that hits nothing at Datadog")
            << u"\"type\":\"datadog\",\"apiKey\":{\"env\":\"K\"},\"redact\":[\"a..b\"]"_s << u"a..b"_s;
        QTest::newRow("a redaction that hits nothing at Splunk")
            << u"\"type\":\"splunk\",\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"K\"},\"redact\":[\"a[\"]"_s
            << u"a["_s;
        QTest::newRow("a redaction that hits nothing in a webhook")
            << u"\"type\":\"webhook\",\"url\":\"https://s\",\"redact\":[\"\"]"_s << u"redact"_s;
        QTest::newRow("a redaction that hits nothing in a file")
            << u"\"type\":\"file\",\"path\":\"x\",\"redact\":[\"a.*\"]"_s << u"a.*"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, destination);
        QFETCH(QString, says);
        const auto config = parse("{\"name\":\"n\"," + destination.toStdString() + "}");
        QVERIFY(!config);
        const std::string text = config.error().message + " " + config.error().remedy;
        QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    }

    /// What is fixed for one place must not go to another; everything else may change under it.
    void theTargetIsWhereEventsGo_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("moves");
        const QString hook = u"\"type\":\"webhook\",\"url\":\"https://a/in\""_s;
        const QString hec = u"\"type\":\"splunk\",\"hecUrl\":\"https://a\",\"hecToken\":{\"env\":\"K\"}"_s;
        const QString dog = u"\"type\":\"datadog\",\"apiKey\":{\"env\":\"K\"}"_s;
        const QString file = u"\"type\":\"file\",\"path\":\"/x\""_s;
        QTest::newRow("another URL") << hook << u"\"type\":\"webhook\",\"url\":\"https://b/in\""_s << true;
        QTest::newRow("another format") << hook << hook + u",\"format\":\"ndjson\""_s << false;
        QTest::newRow("another batch size") << hook << hook + u",\"batchSize\":7"_s << false;
        QTest::newRow("another type") << hook << file << true;
        QTest::newRow("another index") << hec << hec + u",\"index\":\"other\""_s << true;
        QTest::newRow("the index that is the default") << hec << hec + u",\"index\":\"main\""_s << false;
        QTest::newRow("another token") << hec
                                       << u"\"type\":\"splunk\",\"hecUrl\":\"https://a\",\"hecToken\":{\"env\":\"L\"}"_s
                                       << false;
        QTest::newRow("another site") << dog << dog + u",\"site\":\"datadoghq.eu\""_s << true;
        QTest::newRow("another endpoint") << dog << dog + u",\"endpoint\":\"http://127.0.0.1:1\""_s << true;
        const QString program = u"\"type\":\"command\",\"command\":[\"a\",\"b\"]"_s;
        QTest::newRow("another program") << program << u"\"type\":\"command\",\"command\":[\"a\",\"c\"]"_s << true;
        QTest::newRow("another environment") << program << program + u",\"env\":{\"A\":\"b\"}"_s << false;
        QTest::newRow("another path") << file << u"\"type\":\"file\",\"path\":\"/y\""_s << true;
    }
    void theTargetIsWhereEventsGo()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, moves);
        const auto digest = [](const QString& text) {
            const auto config = parse("{\"name\":\"n\"," + text.toStdString() + "}");
            return config ? targetDigest(config->destinations.front()) : std::string();
        };
        QVERIFY(!digest(before).empty() && !digest(after).empty());
        QCOMPARE(digest(before) != digest(after), moves);
    }

    void whatCannotBeMadeFailsInWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("an unknown type") << u"pigeon"_s << ErrorCode::Usage;
    }
    void whatCannotBeMadeFailsInWords()
    {
        QFETCH(QString, type);
        QFETCH(ErrorCode, code);
        DestinationSettings settings;
        settings.type = type.toStdString();
        const auto made = createDestination(settings);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QVERIFY(!made.error().remedy.empty());
    }

    void redactPathsAreCheckedWhenMade()
    {
        DestinationSettings settings;
        settings.type = "file";
        settings.values.set("path", std::string("/x"));
        settings.values.set("redact", TextList{"data..x"});
        const auto made = createDestination(settings);
        QVERIFY(!made);
        QVERIFY(made.error().message.find("data..x") != std::string::npos);
    }

    void helpNamesEveryKey()
    {
        for (const auto& type : destinationTypes()) {
            const std::string text = describeDestination(type);
            QVERIFY(text.find(type.schema.label) != std::string::npos);
            if (!type.schema.available) {
                QVERIFY(text.find("not available yet") != std::string::npos);
                continue;
            }
            for (const auto& field : type.schema.fields)
                QVERIFY2(text.find("\n  " + field.key + "  (") != std::string::npos, field.key.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestDestinationRegistry)
#include "test_destination_registry.moc"
