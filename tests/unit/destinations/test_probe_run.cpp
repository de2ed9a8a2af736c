// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/destinations/destination_support.h"
#include "tests/unit/net/raw_server.h"

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

ProbeReport probe(const Destination& destination)
{
    const auto transport = destination.openTransport();
    std::optional<ProbeReport> report;
    runProbe(destination, *transport, [&](ProbeReport r) { report = std::move(r); });
    if (!QTest::qWaitFor([&] { return report.has_value(); }, 20'000))
        QTest::qFail("no report", __FILE__, __LINE__);
    return report.value_or(ProbeReport{});
}

/// "name ok, connect failed"
QString summary(const ProbeReport& report)
{
    QStringList parts;
    for (const auto& step : report.steps)
        parts << QString::fromStdString(step.name) + (step.ok ? u" ok"_s : u" failed"_s);
    return parts.join(u", "_s);
}

} // namespace

class TestProbeRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsTellHowFarItGot_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QList<QByteArray>>("bodies");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char* name, const char* type, const QList<int>& statuses,
                            const QList<QByteArray>& bodies, const char* steps) {
            QTest::newRow(name) << QString::fromLatin1(type) << statuses << bodies << QString::fromLatin1(steps);
        };
        row("Datadog with a good key", "datadog", {200, 202}, {"{\"valid\":true}", "{}"},
            "name ok, connect ok, credentials ok, intake ok");
        row("Datadog with a bad key", "datadog", {403}, {"{\"errors\":[\"Forbidden\"]}"},
            "name ok, connect ok, credentials failed");
        row("a private intake without the key check", "datadog", {404, 202}, {"", "{}"},
            "name ok, connect ok, credentials ok, intake ok");
        row("an address that is no intake", "datadog", {404, 404}, {"", ""},
            "name ok, connect ok, credentials ok, intake failed");
        row("Splunk with a good token", "splunk", {200, 400},
            {"{\"text\":\"HEC is healthy\",\"code\":17}", "{\"text\":\"No data\",\"code\":5}"},
            "name ok, connect ok, health ok, token ok");
        row("Splunk with a bad token", "splunk", {200, 403},
            {"{\"text\":\"HEC is healthy\",\"code\":17}", "{\"text\":\"Invalid token\",\"code\":4}"},
            "name ok, connect ok, health ok, token failed");
        row("an unhealthy Splunk", "splunk", {503}, {"{\"text\":\"HEC is unhealthy, queues are full\",\"code\":18}"},
            "name ok, connect ok, health failed");
        row("a web server instead of Splunk", "splunk", {404, 200}, {"", "<html>"},
            "name ok, connect ok, health ok, token failed");
        row("a webhook that takes batches", "webhook", {204}, {""}, "name ok, connect ok, receiver ok");
        row("a webhook that wants events", "webhook", {400}, {"empty"}, "name ok, connect ok, receiver ok");
        row("a webhook that is not there", "webhook", {404}, {""}, "name ok, connect ok, receiver failed");
    }
    void stepsTellHowFarItGot()
    {
        QFETCH(QString, type);
        QFETCH(QList<int>, statuses);
        QFETCH(QList<QByteArray>, bodies);
        QFETCH(QString, steps);
        qsizetype at = 0;
        const RawServer server([&](const std::string&) {
            const qsizetype i = std::min(at++, statuses.size() - 1);
            return RawServer::answer(statuses.at(i), bodies.at(i).toStdString());
        });
        const ProbeReport report = probe(*destinationAt(type.toStdString(), server.url()));
        QCOMPARE(summary(report), steps);
        QCOMPARE(report.ok(), !steps.contains("failed"_L1));
        QCOMPARE(server.requests().size(), static_cast<std::size_t>(statuses.size()));
    }

    void failuresOfTheWayAreSteps_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("steps");
        QTest::newRow("a name that is not found") << u"https://no-such-host.invalid"_s << u"name failed"_s;
        QTest::newRow("a port where nobody listens") << u"https://127.0.0.1:1"_s << u"name ok, connect failed"_s;
        QTest::newRow("a port that speaks no TLS")
            << u"https://127.0.0.1:PORT"_s << u"name ok, connect ok, TLS failed"_s;
    }
    void failuresOfTheWayAreSteps()
    {
        QFETCH(QString, base);
        QFETCH(QString, steps);
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain,
                [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        base.replace("PORT"_L1, QString::number(plain.serverPort()));
        const ProbeReport report = probe(*destinationAt("splunk", base.toStdString()));
        QCOMPARE(summary(report), steps);
        QVERIFY(!report.steps.back().detail.empty());
        QVERIFY(!report.steps.back().remedy.empty());
    }

    void wrongLocalFilesAreSettings()
    {
        const auto destination = makeDestination(
            "splunk",
            "\"hecUrl\":\"https://127.0.0.1:1\",\"hecToken\":{\"env\":\"X\"},\"caFile\":\"/nonexistent/ca.pem\"",
            {{"hecToken", "tok-0123"}});
        QVERIFY(destination);
        const ProbeReport report = probe(*destination);
        QCOMPARE(summary(report), u"settings failed"_s);
        QVERIFY(report.steps.back().remedy.find("caFile") != std::string::npos);
    }

    void secretsDoNotReachReports()
    {
        const RawServer server([](const std::string&) {
            return RawServer::answer(403, "{\"text\":\"token tok-0123 is no good\",\"code\":4}");
        });
        const ProbeReport report = probe(*destinationAt("splunk", server.url()));
        for (const auto& step : report.steps)
            QVERIFY(step.detail.find("tok-0123") == std::string::npos);
    }

private:
    static std::unique_ptr<Destination> destinationAt(const std::string& type, const std::string& base)
    {
        if (type == "datadog")
            return makeDestination(type, "\"apiKey\":{\"env\":\"X\"},\"endpoint\":\"" + base + "\"",
                                   {{"apiKey", "key-0123"}});
        if (type == "splunk")
            return makeDestination(type, "\"hecToken\":{\"env\":\"X\"},\"hecUrl\":\"" + base + "\"",
                                   {{"hecToken", "tok-0123"}});
        return makeDestination(type, "\"url\":\"" + base + "/in\"");
    }
};

QTEST_GUILESS_MAIN(TestProbeRun)
#include "test_probe_run.moc"
