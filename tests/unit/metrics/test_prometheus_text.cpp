// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/prometheus_text.h"

#include <QByteArray>
#include <QList>
#include <QTest>

using namespace grantex;

class TestPrometheusText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFamilyIsThere_data();
    void everyFamilyIsThere();
    void samplesStandUnderTheirNames_data();
    void samplesStandUnderTheirNames();
    void labelsAreEscaped();
    void largeCountsAreExact();
    void everyLineIsWellFormed();
};

namespace {

MetricsSnapshot busySnapshot()
{
    MetricsSnapshot snapshot;
    snapshot.received = 1200;
    snapshot.duplicates = 3;
    snapshot.conflicts = 2;
    snapshot.storageDropped = 7;
    snapshot.journalBytes = 65536;
    snapshot.journalFullIn = Millis(90'000);
    snapshot.gaps = Millis(61'500);
    snapshot.sources = {{"sse", true}, {"websocket", false}};
    snapshot.destinations = {
        {"splunk-prod", 1000, 150, 40, 10, 17, {{"delivered", 12}, {"retry", 5}}},
        {"archive", 0, 1200, 0, 0, 0, {}},
    };
    return snapshot;
}

QList<QByteArray> linesOf(const MetricsSnapshot& snapshot)
{
    return QByteArray::fromStdString(renderPrometheus(snapshot)).split('\n');
}

} // namespace

void TestPrometheusText::everyFamilyIsThere_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char* family, const char* type) {
        QTest::newRow(family) << QByteArray(family) << QByteArray(type);
    };
    row("grantex_received_events_total", "counter");
    row("grantex_duplicate_events_total", "counter");
    row("grantex_conflicting_events_total", "counter");
    row("grantex_storage_dropped_events_total", "counter");
    row("grantex_journal_size_bytes", "gauge");
    row("grantex_journal_full_seconds", "gauge");
    row("grantex_delivered_events_total", "counter");
    row("grantex_waiting_events", "gauge");
    row("grantex_dead_lettered_events_total", "counter");
    row("grantex_dropped_events_total", "counter");
    row("grantex_gap_seconds_total", "counter");
    row("grantex_source_connected", "gauge");
    row("grantex_requests_total", "counter");
    row("grantex_outcomes_total", "counter");
}

void TestPrometheusText::everyFamilyIsThere()
{
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, type);
    for (const auto& snapshot : {MetricsSnapshot(), busySnapshot()}) {
        const auto lines = linesOf(snapshot);
        QCOMPARE(lines.count("# TYPE " + family + " " + type), 1);
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [&family](const QByteArray& line) { return line.startsWith("# HELP " + family + " "); }));
    }
}

void TestPrometheusText::samplesStandUnderTheirNames_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"grantex_received_events_total 1200", "grantex_duplicate_events_total 3",
          "grantex_conflicting_events_total 2", "grantex_storage_dropped_events_total 7",
          "grantex_journal_size_bytes 65536", "grantex_journal_full_seconds 90", "grantex_gap_seconds_total 61.5",
          R"(grantex_source_connected{source="sse"} 1)", R"(grantex_source_connected{source="websocket"} 0)",
          R"(grantex_delivered_events_total{destination="splunk-prod"} 1000)",
          R"(grantex_delivered_events_total{destination="archive"} 0)",
          R"(grantex_waiting_events{destination="splunk-prod"} 150)",
          R"(grantex_waiting_events{destination="archive"} 1200)",
          R"(grantex_dead_lettered_events_total{destination="splunk-prod"} 40)",
          R"(grantex_dropped_events_total{destination="splunk-prod"} 10)",
          R"(grantex_requests_total{destination="splunk-prod"} 17)",
          R"(grantex_outcomes_total{destination="splunk-prod",outcome="delivered"} 12)",
          R"(grantex_outcomes_total{destination="splunk-prod",outcome="retry"} 5)"})
        QTest::newRow(line) << QByteArray(line);
}

void TestPrometheusText::samplesStandUnderTheirNames()
{
    QFETCH(QByteArray, line);
    QCOMPARE(linesOf(busySnapshot()).count(line), 1);
}

void TestPrometheusText::labelsAreEscaped()
{
    MetricsSnapshot snapshot;
    snapshot.destinations = {{"a \"b\" \\ c\nd ü", 7, 0, 0, 0, 0, {}}};
    const auto lines = linesOf(snapshot);
    const QByteArray escaped = R"(grantex_delivered_events_total{destination="a \"b\" \\ c\nd ü"} 7)";
    QCOMPARE(lines.count(escaped), 1);
}

void TestPrometheusText::largeCountsAreExact()
{
    MetricsSnapshot snapshot;
    snapshot.received = 9'007'199'254'740'991;
    const QByteArray prefix = "grantex_received_events_total ";
    for (const auto& line : linesOf(snapshot)) {
        if (line.startsWith(prefix)) {
            QCOMPARE(static_cast<std::int64_t>(line.mid(prefix.size()).toDouble()), snapshot.received);
            return;
        }
    }
    QFAIL("the counter is not there");
}

void TestPrometheusText::everyLineIsWellFormed()
{
    auto lines = linesOf(busySnapshot());
    QVERIFY2(lines.last().isEmpty(), "the text must end with a line end");
    lines.removeLast();
    for (const auto& line : lines) {
        const bool comment = line.startsWith("# HELP grantex_") || line.startsWith("# TYPE grantex_");
        bool isNumber = false;
        static_cast<void>(line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber));
        QVERIFY2(comment || (line.startsWith("grantex_") && isNumber), line.constData());
    }
}

QTEST_GUILESS_MAIN(TestPrometheusText)
#include "test_prometheus_text.moc"
