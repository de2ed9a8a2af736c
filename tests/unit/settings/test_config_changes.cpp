// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_changes.h"
#include "tests/unit/settings/small_schemas.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

namespace {

const char* const kHook = R"({"name": "hook", "type": "webhook", "url": "https://a.example")";

Config parsed(const std::string& bytes)
{
    auto config = parse(bytes);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    return std::move(*config);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : "; ") + line;
    return all;
}

} // namespace

class TestConfigChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsToldInASentence_data();
    void aChangeIsToldInASentence();
    void aDestinationIsAnotherLane_data();
    void aDestinationIsAnotherLane();
    void anotherSecretIsAnotherLaneAndIsNotTold();
    void aSourceIsAnotherConnection_data();
    void aSourceIsAnotherConnection();
};

void TestConfigChanges::aChangeIsToldInASentence_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("told");
    const std::string out = R"({"name": "out", "type": "file", "path": "/x"})";
    const std::string other = R"({"name": "other", "type": "file", "path": "/y"})";
    const auto around = [](const std::string& rest) { return R"({"version": 1, )" + rest + "}"; };
    const std::string stream = R"("source": {"type": "sse", "url": "https://a.example", "apiKey": {"env": "K"}})";
    QTest::newRow("nothing") << withDestinations(out) << withDestinations(out) << std::string();
    QTest::newRow("another order of the destinations")
        << withDestinations(out + "," + other) << withDestinations(other + "," + out) << std::string();
    QTest::newRow("one more destination")
        << withDestinations(out) << withDestinations(out + "," + other) << std::string("destination other: added");
    QTest::newRow("one destination less") << withDestinations(out + "," + other) << withDestinations(out)
                                          << std::string("destination other: removed; the journal keeps its position");
    QTest::newRow("another path") << withDestinations(out)
                                  << withDestinations(R"({"name": "out", "type": "file", "path": "/z"})")
                                  << std::string("destination out: changed");
    QTest::newRow("another name under the same id")
        << withDestinations(R"({"id": "1", "name": "out", "type": "file", "path": "/x"})")
        << withDestinations(R"({"id": "1", "name": "archive", "type": "file", "path": "/x"})")
        << std::string("destination archive: renamed, was out");
    QTest::newRow("switched off") << withDestinations(out)
                                  << withDestinations(
                                         R"({"name": "out", "type": "file", "path": "/x", "enabled": false})")
                                  << std::string("destination out: off");
    QTest::newRow("changed and switched on")
        << withDestinations(R"({"name": "out", "type": "file", "path": "/x", "enabled": false})")
        << withDestinations(R"({"name": "out", "type": "file", "path": "/z"})")
        << std::string("destination out: changed; destination out: on");
    QTest::newRow("another source") << around(stream)
                                    << around(R"("source": {"type": "sse", "url": "https://b.example", )"
                                              R"("apiKey": {"env": "K"}})")
                                    << std::string("source: changed");
    QTest::newRow("one more source")
        << around(stream)
        << around(R"("source": [{"type": "sse", "url": "https://a.example", "apiKey": {"env": "K"}}, )"
                  R"({"type": "file", "path": "/f"}])")
        << std::string("source: changed");
    QTest::newRow("other bounds of the journal")
        << around(stream) << around(stream + R"(, "journal": {"maxAgeDays": 3})")
        << std::string("journal: other bounds");
    QTest::newRow("metrics somewhere") << around(stream) << around(stream + R"(, "metrics": {"listen": "127.0.0.1:9"})")
                                       << std::string("metrics: listening at 127.0.0.1:9");
    QTest::newRow("metrics nowhere") << around(stream + R"(, "metrics": {"listen": "127.0.0.1:9"})") << around(stream)
                                     << std::string("metrics: off");
}

void TestConfigChanges::aChangeIsToldInASentence()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, told);
    QCOMPARE(joined(describeChanges(parsed(before), parsed(after))), told);
}

void TestConfigChanges::aDestinationIsAnotherLane_data()
{
    QTest::addColumn<std::string>("added");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the switch is no reason") << std::string(R"("enabled": false)") << true;
    QTest::newRow("where it once began is no reason") << std::string(R"("startFrom": "beginning")") << true;
    QTest::newRow("what the default says anyway is no reason") << std::string(R"("format": "array")") << true;
    QTest::newRow("another batch size is") << std::string(R"("batchSize": 7)") << false;
    QTest::newRow("another longest wait is") << std::string(R"("retryMaxMs": 40000)") << false;
    QTest::newRow("another choice is") << std::string(R"("format": "single")") << false;
    QTest::newRow("another header is") << std::string(R"("headers": {"a": "b"})") << false;
    QTest::newRow("other tags are") << std::string(R"("tags": ["c"])") << false;
    QTest::newRow("a nested value is") << std::string(R"("deep": {"er": {"limit": 8}})") << false;
}

void TestConfigChanges::aDestinationIsAnotherLane()
{
    QFETCH(std::string, added);
    QFETCH(bool, isSame);
    const std::string hook = kHook;
    const auto one = parsed(withDestinations(hook + "}")).destinations.front();
    const auto other = parsed(withDestinations(hook + ", " + added + "}")).destinations.front();
    QCOMPARE(isSameLane(one, other), isSame);
    QCOMPARE(isSameLane(other, one), isSame);
}

void TestConfigChanges::anotherSecretIsAnotherLaneAndIsNotTold()
{
    const auto with = [](const char* secret) {
        Config config = parsed(withDestinations(std::string(kHook) + "}"));
        config.destinations.front().values.set("secret", Secret(secret));
        return config;
    };
    QVERIFY(isSameLane(with("one-secret").destinations.front(), with("one-secret").destinations.front()));
    const auto told = describeChanges(with("one-secret"), with("another-secret"));
    QCOMPARE(joined(told), std::string("destination hook: changed"));
}

void TestConfigChanges::aSourceIsAnotherConnection_data()
{
    QTest::addColumn<std::string>("other");
    QTest::addColumn<bool>("isSame");
    const std::string same = R"({"type": "sse", "url": "https://a.example", "apiKey": {"env": "K"})";
    QTest::newRow("the same again") << same + "}" << true;
    QTest::newRow("the default said") << same + R"(, "redundant": false})" << true;
    QTest::newRow("other types of events") << same + R"(, "types": ["grant.created"]})" << false;
    QTest::newRow("redundant") << same + R"(, "redundant": true})" << false;
    QTest::newRow("another protocol")
        << std::string(R"({"type": "websocket", "url": "https://a.example", "apiKey": {"env": "K"}})") << false;
}

void TestConfigChanges::aSourceIsAnotherConnection()
{
    QFETCH(std::string, other);
    QFETCH(bool, isSame);
    const auto source = [](const std::string& text) { return parsed(withSource(text)).sources.front(); };
    const auto one = source(R"({"type": "sse", "url": "https://a.example", "apiKey": {"env": "K"}})");
    QCOMPARE(grantex::isSame(one, source(other)), isSame);
    auto withAnotherKey = one;
    withAnotherKey.apiKey = Secret("another");
    QVERIFY(!grantex::isSame(one, withAnotherKey));
}

QTEST_APPLESS_MAIN(TestConfigChanges)
#include "test_config_changes.moc"
