// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"
#include "core/setup/connection_test.h"
#include "core/simulator/simulator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace grantex;

namespace {

std::vector<std::string> namesOf(const ProbeReport& report)
{
    std::vector<std::string> names;
    for (const auto& step : report.steps)
        names.push_back(step.name);
    return names;
}

SourceSettings sourceAt(const std::string& url, const char* key)
{
    SourceSettings source;
    source.url = url;
    source.apiKey = Secret(key);
    return source;
}

DestinationSettings destinationOf(const std::string& object)
{
    auto config = parseConfig(R"({"version":1,"source":{"type":"file","path":"-"},"destinations":[)" + object + "]}",
                              "/etc/grantex.json", destinationSchemas());
    return config ? config->destinations.front() : DestinationSettings{};
}

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SimulatorOptions options;
        options.rate = 0;
        auto simulator = EmbeddedSimulator::start(options);
        QVERIFY(simulator.has_value());
        m_simulator = std::move(*simulator);
    }
    void cleanup() { m_report.reset(); }

    void aGoodKeyPassesEveryStep()
    {
        const auto test = ConnectionTest::ofSource(sourceAt(m_simulator->url(), "gx_demo_key"), take());
        QTRY_VERIFY(m_report.has_value());
        QVERIFY(m_report->ok());
        QCOMPARE(namesOf(*m_report), (std::vector<std::string>{"name", "connect", "credentials"}));
    }
    void aBadKeyFailsAtTheCredentialsAndIsNotRepeated()
    {
        const auto test = ConnectionTest::ofSource(sourceAt(m_simulator->url(), "gx_wrong_key"), take());
        QTRY_VERIFY(m_report.has_value());
        QVERIFY(!m_report->ok());
        QCOMPARE(m_report->steps.back().name, std::string("credentials"));
        QVERIFY(!m_report->steps.back().remedy.empty());
        for (const auto& step : m_report->steps)
            QVERIFY(step.detail.find("gx_wrong_key") == std::string::npos);
    }
    void nobodyThereFailsAtTheConnection()
    {
        const auto test = ConnectionTest::ofSource(sourceAt("http://127.0.0.1:9", "x"), take());
        QTRY_VERIFY(m_report.has_value());
        QCOMPARE(m_report->steps.back().name, std::string("connect"));
        QVERIFY(!m_report->steps.back().remedy.empty());
    }
    void anUnknownNameFailsAtTheName()
    {
        const auto test = ConnectionTest::ofSource(sourceAt("https://no-such-host.invalid", "x"), take());
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 30'000);
        QVERIFY(!m_report->ok());
        QVERIFY(m_report->steps.back().name == "name" || m_report->steps.back().name == "connect");
    }
    void oneTestEventReachesTheDestination()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("out.ndjson"));
        const auto settings = destinationOf(R"({"name":"f","type":"file","path":")" + path.toStdString() + R"("})");
        const auto test = ConnectionTest::ofOneEvent(settings, take());
        QTRY_VERIFY(m_report.has_value());
        QVERIFY2(m_report->ok(), m_report->steps.back().detail.c_str());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readAll();
        QVERIFY(line.contains("monitor.test"));
        QCOMPARE(line.count('\n'), 1);
    }
    void aTestEventTellsWhyItWasRefused()
    {
        auto settings = destinationOf(R"({"name":"s","type":"splunk","hecUrl":")" + m_simulator->url() +
                                      R"(","hecToken":{"env":"X"}})");
        settings.values.set("hecToken", Secret("wrong-token"));
        const auto test = ConnectionTest::ofOneEvent(settings, take());
        QTRY_VERIFY(m_report.has_value());
        QVERIFY(!m_report->ok());
        QVERIFY(!m_report->steps.back().detail.empty());
        QVERIFY(!m_report->steps.back().remedy.empty());
    }
    void settingsThatCannotWorkAreToldWithoutAnyRequest()
    {
        auto settings = destinationOf(R"({"name":"s","type":"splunk","hecUrl":")" + m_simulator->url() +
                                      R"(","hecToken":{"env":"X"}})");
        settings.type = "nonsense";
        const auto test = ConnectionTest::ofDestination(settings, take());
        QVERIFY(!m_report.has_value());
        QTRY_VERIFY(m_report.has_value());
        QCOMPARE(namesOf(*m_report), std::vector<std::string>{"settings"});
    }
    void aTestThatIsGivenUpIsNotTold()
    {
        auto test = ConnectionTest::ofSource(sourceAt(m_simulator->url(), "gx_demo_key"), take());
        test.reset();
        const auto second = ConnectionTest::ofSource(sourceAt(m_simulator->url(), "gx_demo_key"),
                                                     [this](const ProbeReport&) { ++m_others; });
        QTRY_COMPARE(m_others, 1);
        QVERIFY(!m_report.has_value());
    }

private:
    ConnectionTest::Done take()
    {
        return [this](const ProbeReport& report) { m_report = report; };
    }

    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::optional<ProbeReport> m_report;
    int m_others = 0;
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "test_connection_test.moc"
