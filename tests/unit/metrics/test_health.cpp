// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/metrics/health.h"

#include <QTest>

using namespace grantex;

Q_DECLARE_METATYPE(std::vector<SourceHealth>)
Q_DECLARE_METATYPE(std::vector<LaneHealth>)

class TestHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStatusFollowsSourcesAndLanes_data();
    void theStatusFollowsSourcesAndLanes();
    void everyFindingIsToldOnItsOwnLine();
    void secretsAreRedacted();
};

void TestHealth::theStatusFollowsSourcesAndLanes_data()
{
    QTest::addColumn<std::vector<SourceHealth>>("sources");
    QTest::addColumn<std::vector<LaneHealth>>("lanes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    using Sources = std::vector<SourceHealth>;
    using Lanes = std::vector<LaneHealth>;
    const auto row = [](const char* name, const Sources& sources, const Lanes& lanes, int status, const char* body) {
        QTest::newRow(name) << sources << lanes << status << QByteArray(body);
    };
    const Sources lively{{"sse", Millis(0)}};
    row("nothing to watch", {}, {}, 200, "ok\n");
    row("bytes a moment ago", lively, {}, 200, "ok\n");
    row("75 s of silence are still allowed", {{"sse", Millis(75'000)}}, {}, 200, "ok\n");
    row("longer silence is not", {{"sse", Millis(75'001)}}, {}, 503, "source sse: nothing received for 1 min 15 s\n");
    row("one of two redundant sources is enough", {{"sse", Millis(500'000)}, {"websocket", Millis(10)}}, {}, 200,
        "ok\n");
    row("both silent", {{"sse", Millis(500'000)}, {"websocket", Millis(120'000)}}, {}, 503,
        "source sse, websocket: nothing received for 2 min\n");
    row("a file owes no bytes", {{"file", std::nullopt}}, {}, 200, "ok\n");
    row("a silent stream beside a file", {{"file", std::nullopt}, {"sse", Millis(90'000)}}, {}, 503,
        "source sse: nothing received for 1 min 30 s\n");
    row("a busy lane", lively, {{"a", 500, true, false, Millis(600'000)}}, 200, "ok\n");
    row("a stuck lane", lively, {{"a", 500, true, false, Millis(600'001)}}, 503,
        "destination a: 500 events waiting, no attempt for 10 min\n");
    row("a lane with nothing to do", lively, {{"a", 0, true, false, Millis(86'400'000)}}, 200, "ok\n");
    row("a lane switched off", lively, {{"a", 500, false, false, Millis(86'400'000)}}, 200, "ok\n");
    row("a paused lane is named", lively, {{"a", 500, true, true, Millis(86'400'000)}}, 200,
        "destination a: paused, 500 events waiting\n");
}

void TestHealth::theStatusFollowsSourcesAndLanes()
{
    QFETCH(std::vector<SourceHealth>, sources);
    QFETCH(std::vector<LaneHealth>, lanes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const HealthReport report = assessHealth(sources, lanes);
    QCOMPARE(QByteArray::fromStdString(report.body), body);
    QCOMPARE(report.status, status);
}

void TestHealth::everyFindingIsToldOnItsOwnLine()
{
    const HealthReport report = assessHealth(
        {{"sse", Millis(80'000)}},
        {{"a", 1, true, true, Millis(0)}, {"b", 2, true, false, Millis(700'000)}, {"c", 3, true, false, Millis(0)}});
    QCOMPARE(report.status, 503);
    QCOMPARE(QByteArray::fromStdString(report.body).count('\n'), 3);
    QVERIFY(report.body.find("destination c") == std::string::npos);
}

void TestHealth::secretsAreRedacted()
{
    const Secret key("hunter2000");
    const HealthReport report = assessHealth({{"https://a.example.com/?key=hunter2000", Millis(80'000)}}, {});
    QVERIFY(report.body.find("hunter2000") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "test_health.moc"
