// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/settings/small_schemas.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

class TestConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeFileIsRead();
    void defaultsFillWhatIsNotSaid();
    void aListOfSourcesIsRead();
    void nestedSettingsAreRead();
    void secretsStandAsReferences();
    void theIdIsTheNameUntilGiven();
    void plainHttpIsForThisMachineOnly_data();
    void plainHttpIsForThisMachineOnly();
    void metricsListenOn_data();
    void metricsListenOn();
    void aByteOrderMarkIsSkipped();
    void unicodeIsKept();
};

namespace {

/// The parsed configuration, or a failed test that says why not.
Config parsed(const std::string& bytes)
{
    auto config = parse(bytes);
    if (config)
        return *config;
    QTest::qFail(config.error().message.c_str(), __FILE__, __LINE__);
    return {};
}

} // namespace

void TestConfig::aWholeFileIsRead()
{
    const Config config = parsed(R"({
      "version": 1,
      "source": { "type": "websocket", "url": "https://api.grantex.dev", "apiKey": {"env": "GRANTEX_API_KEY"},
                  "types": ["grant.created", "grant.revoked"], "redundant": true, "maxEventBytes": 65536,
                  "proxy": "socks5://proxy.example.com:1080", "caFile": "ca.pem" },
      "journal": { "directory": "j", "maxAgeDays": 7, "maxSizeMiB": 512, "whenFull": "stop-reading" },
      "destinations": [
        { "name": "out", "type": "file", "path": "events.ndjson", "enabled": false, "id": "4711",
          "startFrom": "2026-03-01T12:00:00Z", "batchSize": 5, "retryMaxMs": 9000 } ],
      "metrics": { "listen": "127.0.0.1:9464" }
    })");
    QCOMPARE(config.file, std::string("/etc/x/config.json"));
    QCOMPARE(config.sources.size(), std::size_t(1));
    const SourceSettings& source = config.sources.front();
    QCOMPARE(source.type, SourceSettings::Type::WebSocket);
    QCOMPARE(source.url, std::string("https://api.grantex.dev"));
    QCOMPARE(source.apiKeyRef, (SecretRef{SecretRef::Kind::Environment, "GRANTEX_API_KEY"}));
    QVERIFY(source.apiKey.isEmpty());
    QCOMPARE(source.types, (std::vector<std::string>{"grant.created", "grant.revoked"}));
    QVERIFY(source.redundant);
    QCOMPARE(source.maxEventBytes, std::int64_t(65536));
    QCOMPARE(source.proxy, std::string("socks5://proxy.example.com:1080"));
    QCOMPARE(source.caFile, std::string("/etc/x/ca.pem"));
    QCOMPARE(config.journal.directory, std::string("/etc/x/j"));
    QCOMPARE(config.journal.maxAgeDays, std::int64_t(7));
    QCOMPARE(config.journal.maxSizeMiB, std::int64_t(512));
    QCOMPARE(config.journal.whenFull, JournalSettings::WhenFull::StopReading);
    QCOMPARE(config.destinations.size(), std::size_t(1));
    const DestinationSettings& out = config.destinations.front();
    QCOMPARE(out.name, std::string("out"));
    QCOMPARE(out.id, LaneId{"4711"});
    QCOMPARE(out.type, std::string("file"));
    QVERIFY(!out.enabled);
    QCOMPARE(out.startFrom, std::string("2026-03-01T12:00:00Z"));
    QCOMPARE(out.batchSize, std::int64_t(5));
    QCOMPARE(out.retryMax, Millis(9000));
    QCOMPARE(out.values.text("path"), std::string("/etc/x/events.ndjson"));
    QCOMPARE(out.values.text("name"), std::string("out"));
    QCOMPARE(out.values.integer("batchSize"), std::int64_t(5));
    QVERIFY(!out.values.boolean("enabled"));
    QCOMPARE(config.metricsListen, std::string("127.0.0.1:9464"));
}

void TestConfig::defaultsFillWhatIsNotSaid()
{
    const Config config =
        parsed(withDestinations(R"({"name": "hook", "type": "webhook", "url": "https://h.example.com"})"));
    QCOMPARE(config.sources.front().type, SourceSettings::Type::File);
    QCOMPARE(config.sources.front().path, std::string("-"));
    QCOMPARE(config.sources.front().maxEventBytes, std::int64_t(4 * 1024 * 1024));
    QCOMPARE(config.journal.maxAgeDays, std::int64_t(30));
    QCOMPARE(config.journal.maxSizeMiB, std::int64_t(4096));
    QCOMPARE(config.journal.whenFull, JournalSettings::WhenFull::DropOldest);
    QCOMPARE(config.journal.directory, stateDirectory());
    QVERIFY(config.metricsListen.empty());
    const DestinationSettings& hook = config.destinations.front();
    QVERIFY(hook.enabled);
    QCOMPARE(hook.startFrom, std::string("now"));
    QCOMPARE(hook.batchSize, std::int64_t(250));
    QCOMPARE(hook.maxInFlight, std::int64_t(4));
    // The table gives no default for it, so the one of the lane holds.
    QVERIFY(!hook.values.has("retryMaxMs"));
    QCOMPARE(hook.retryMax, Millis(30'000));
    QCOMPARE(hook.values.text("format"), std::string("array"));
    QCOMPARE(hook.values.list("tags"), (TextList{"a", "b"}));
    QCOMPARE(hook.values.text("caFile"), std::string("/etc/x/ca.pem"));
    QCOMPARE(hook.values.text("auth.type"), std::string("none"));
    QCOMPARE(hook.values.integer("deep.er.limit"), std::int64_t(7));
    QVERIFY(!hook.values.has("secret"));
    QVERIFY(!hook.values.has("headers"));
}

void TestConfig::aListOfSourcesIsRead()
{
    const Config config = parsed(withSource(R"([{"type": "file", "path": "/a"}, {"type": "file", "path": "b"}])"));
    QCOMPARE(config.sources.size(), std::size_t(2));
    QCOMPARE(config.sources[0].path, std::string("/a"));
    QCOMPARE(config.sources[1].path, std::string("/etc/x/b"));
    QVERIFY(config.destinations.empty());
}

void TestConfig::nestedSettingsAreRead()
{
    const Config config = parsed(withDestinations(
        R"({"name": "h", "type": "webhook", "url": "https://h.example.com", "headers": {"X-A": "1", "X-B": "2"}, "tags": ["x"],
            "auth": {"type": "basic", "password": {"keychain": "hook"}}, "deep": {"er": {"limit": 3}}})"));
    const SettingValues& values = config.destinations.front().values;
    QCOMPARE(values.map("headers"), (TextMap{{"X-A", "1"}, {"X-B", "2"}}));
    QCOMPARE(values.list("tags"), TextList{"x"});
    QCOMPARE(values.text("auth.type"), std::string("basic"));
    QCOMPARE(std::get<SecretRef>(values.all().at("auth.password")), (SecretRef{SecretRef::Kind::Keychain, "hook"}));
    QCOMPARE(values.integer("deep.er.limit"), std::int64_t(3));
}

void TestConfig::secretsStandAsReferences()
{
    const auto reference = [](const std::string& json) {
        const Config config = parsed(withDestinations(
            R"({"name": "h", "type": "webhook", "url": "https://h.example.com", "secret": )" + json + "}"));
        return std::get<SecretRef>(config.destinations.at(0).values.all().at("secret"));
    };
    QCOMPARE(reference(R"({"env": "DD_API_KEY"})"), (SecretRef{SecretRef::Kind::Environment, "DD_API_KEY"}));
    QCOMPARE(reference(R"({"keychain": "dd key"})"), (SecretRef{SecretRef::Kind::Keychain, "dd key"}));
    QCOMPARE(reference(R"({"file": "/run/secrets/dd"})"), (SecretRef{SecretRef::Kind::File, "/run/secrets/dd"}));
    QCOMPARE(reference(R"({"file": "../dd"})"), (SecretRef{SecretRef::Kind::File, "/etc/dd"}));
    QCOMPARE(reference(R"({"file": "$CREDENTIALS_DIRECTORY/dd"})"),
             (SecretRef{SecretRef::Kind::File, "$CREDENTIALS_DIRECTORY/dd"}));
}

void TestConfig::theIdIsTheNameUntilGiven()
{
    const Config config = parsed(withDestinations(R"({"name": "a", "type": "file", "path": "a"},
                                                     {"name": "b", "type": "file", "path": "b", "id": "x"})"));
    QCOMPARE(config.destinations[0].id, LaneId{"a"});
    QCOMPARE(config.destinations[1].id, LaneId{"x"});
}

void TestConfig::plainHttpIsForThisMachineOnly_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* name, const char* settings, bool allowed) {
        QTest::newRow(name) << QByteArray(settings) << allowed;
    };
    row("https to anywhere", R"("url": "https://h.example.com:8443/x?y=z")", true);
    row("http to 127.0.0.1", R"("url": "http://127.0.0.1:9000")", true);
    row("http to the rest of 127/8", R"("url": "http://127.9.8.7")", true);
    row("http to ::1", R"("url": "http://[::1]:9000")", true);
    row("http to localhost", R"("url": "http://LOCALHOST:9000")", true);
    row("http to a name that only begins like it", R"("url": "http://localhost.example.com")", false);
    row("http to a name that begins with the number", R"("url": "http://127.0.0.1.example.com")", false);
    row("http to another machine", R"("url": "http://10.0.0.1")", false);
    row("http to all interfaces", R"("url": "http://0.0.0.0")", false);
    row("http allowed, said before the address", R"("allowInsecureHttp": true, "url": "http://10.0.0.1")", true);
    row("http allowed, said after the address", R"("url": "http://10.0.0.1", "allowInsecureHttp": true)", true);
}

void TestConfig::plainHttpIsForThisMachineOnly()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, allowed);
    const auto config = parse(withDestinations(R"({"name": "h", "type": "webhook", )" + settings.toStdString() + "}"));
    QCOMPARE(config.has_value(), allowed);
    if (!allowed)
        QVERIFY(config.error().message.find("destinations[0].url: is plain http to another machine") !=
                std::string::npos);
}

void TestConfig::metricsListenOn_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("an IPv4 address") << QByteArray("127.0.0.1:9464") << true;
    QTest::newRow("all interfaces") << QByteArray("0.0.0.0:9464") << true;
    QTest::newRow("an IPv6 address in brackets") << QByteArray("[::1]:9464") << true;
    QTest::newRow("localhost") << QByteArray("localhost:0") << true;
    QTest::newRow("the last port") << QByteArray("127.0.0.1:65535") << true;
    QTest::newRow("a port too large") << QByteArray("127.0.0.1:65536") << false;
    QTest::newRow("a number too large for any port") << QByteArray("127.0.0.1:99999999999") << false;
    QTest::newRow("a negative port") << QByteArray("127.0.0.1:-1") << false;
    QTest::newRow("text behind the port") << QByteArray("127.0.0.1:94x") << false;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << false;
    QTest::newRow("only a port") << QByteArray("9464") << false;
    QTest::newRow("no address") << QByteArray(":9464") << false;
    QTest::newRow("a name to look up") << QByteArray("example.com:9464") << false;
    QTest::newRow("an IPv6 address without brackets") << QByteArray("::1:9464") << false;
    QTest::newRow("an IPv4 address in brackets") << QByteArray("[127.0.0.1]:9464") << false;
}

void TestConfig::metricsListenOn()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, good);
    const auto config = parse(R"({"version": 1, "source": {"type": "file", "path": "-"}, "metrics": {"listen": ")" +
                              address.toStdString() + "\"}}");
    QCOMPARE(config.has_value(), good);
    if (good)
        QCOMPARE(config->metricsListen, address.toStdString());
    else
        QVERIFY(config.error().message.starts_with("/etc/x/config.json: metrics.listen: must be an IP address"));
}

void TestConfig::aByteOrderMarkIsSkipped()
{
    QVERIFY(parse("\xef\xbb\xbf" + withDestinations({})).has_value());
}

void TestConfig::unicodeIsKept()
{
    const Config config =
        parsed(withDestinations(R"({"name": "Prüfstelle \u20ac 東京", "type": "file", "path": "ü"})"));
    QCOMPARE(config.destinations.front().name, std::string("Prüfstelle € 東京"));
    QCOMPARE(config.destinations.front().values.text("path"), std::string("/etc/x/ü"));
}

QTEST_GUILESS_MAIN(TestConfig)
#include "test_config.moc"
