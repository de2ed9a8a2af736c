// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"
#include "core/setup/connection_test.h"
#include "core/simulator/simulator.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
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
        options.rate = 50;
        auto live = EmbeddedSimulator::start(options);
        QVERIFY(live.has_value());
        m_live = std::move(*live);
    }
    void cleanup() { m_report.reset(); }

    void aGoodKeyPassesEveryStep()
    {
        const auto test = ConnectionTest::ofSource(sourceAt(m_simulator->url(), "gx_demo_key"), take());
        QTRY_VERIFY(m_report.has_value());
        QVERIFY(m_report->ok());
        QCOMPARE(namesOf(*m_report), (std::vector<std::string>{"name", "connect", "credentials"}));
    }
    void eachWayThatIsChosenIsOpened_data()
    {
        QTest::addColumn<SourceSettings::Type>("type");
        QTest::addColumn<bool>("redundant");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("event stream") << SourceSettings::Type::Sse << false << QStringList{u"event stream"_s};
        QTest::newRow("websocket") << SourceSettings::Type::WebSocket << false << QStringList{u"websocket"_s};
        QTest::newRow("both") << SourceSettings::Type::Sse << true << QStringList{u"event stream"_s, u"websocket"_s};
    }
    void eachWayThatIsChosenIsOpened()
    {
        QFETCH(const SourceSettings::Type, type);
        QFETCH(const bool, redundant);
        QFETCH(const QStringList, steps);
        auto source = sourceAt(m_live->url(), "gx_demo_key");
        source.type = type;
        source.redundant = redundant;
        const auto test = ConnectionTest::ofStream(source, take());
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 30'000);
        QVERIFY2(m_report->ok(), m_report->steps.back().detail.c_str());
        std::vector<std::string> expected{"name", "connect", "credentials"};
        for (const QString& step : steps)
            expected.push_back(step.toStdString());
        QCOMPARE(namesOf(*m_report), expected);
    }
    void whatBlocksTheChosenWayIsToldThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<SourceSettings::Type>("type");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("remedy");
        const QByteArray refused = "HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\n\r\nno way";
        const QByteArray opened = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
        const QByteArray page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nhtml";
        const QByteArray full = "HTTP/1.1 429 Too Many\r\nContent-Length: 2\r\n\r\n{}";
        using Type = SourceSettings::Type;
        QTest::newRow("the upgrade is refused")
            << refused << Type::WebSocket << u"websocket"_s << u"403"_s << u"event stream"_s;
        QTest::newRow("the upgrade is answered by a page")
            << page << Type::WebSocket << u"websocket"_s << u"200"_s << u"event stream"_s;
        QTest::newRow("the upgrade is held back")
            << QByteArray() << Type::WebSocket << u"websocket"_s << u"no answer"_s << u"event stream"_s;
        QTest::newRow("the stream is refused")
            << refused << Type::Sse << u"event stream"_s << u"403"_s << u"WebSocket"_s;
        QTest::newRow("the stream is a page") << page << Type::Sse << u"event stream"_s << u""_s << u"WebSocket"_s;
        QTest::newRow("the stream is buffered")
            << opened << Type::Sse << u"event stream"_s << u"nothing came"_s << u"buffering"_s;
        QTest::newRow("the headers are held back")
            << QByteArray() << Type::Sse << u"event stream"_s << u"no answer"_s << u"buffering"_s;
        QTest::newRow("the account has no stream left")
            << full << Type::Sse << u"event stream"_s << u""_s << u"five streams"_s;
    }
    void whatBlocksTheChosenWayIsToldThere()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const SourceSettings::Type, type);
        QFETCH(const QString, step);
        QFETCH(const QString, words);
        QFETCH(const QString, remedy);
        // Lets every request for /v1/me pass, and gives one answer to whatever else is asked.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int streams = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                while (socket->canReadLine()) {
                    const QByteArray line = socket->readLine();
                    if (line.startsWith("GET "))
                        socket->setProperty("asked", line);
                    if (line != "\r\n")
                        continue;
                    const bool isMe = socket->property("asked").toByteArray().startsWith("GET /v1/me ");
                    streams += isMe ? 0 : 1;
                    socket->write(isMe ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba : answer);
                }
            });
        });
        auto source = sourceAt("http://127.0.0.1:" + std::to_string(server.serverPort()), "gx_demo_key");
        source.type = type;
        // What is held back here never comes: how long that is waited for decides nothing.
        const bool isHeld = answer.isEmpty() || answer.endsWith("event-stream\r\n\r\n");
        const auto test =
            ConnectionTest::ofStream(source, take(), isHeld ? Millis(500) : ConnectionTest::kStreamPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 30'000);
        QVERIFY(!m_report->ok());
        const auto& last = m_report->steps.back();
        QCOMPARE(QString::fromStdString(last.name), step);
        QVERIFY2(last.detail.find(words.toStdString()) != std::string::npos, ("[" + last.detail + "]").c_str());
        QVERIFY2(last.remedy.find(remedy.toStdString()) != std::string::npos, last.remedy.c_str());
        QVERIFY(last.detail.find("gx_demo_key") == std::string::npos);
        QCOMPARE(m_report->steps[m_report->steps.size() - 2].name, std::string("credentials"));
        QVERIFY(m_report->steps[m_report->steps.size() - 2].ok);
        QCOMPARE(streams, 1);
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
    std::unique_ptr<EmbeddedSimulator> m_live; ///< which sends events
    std::optional<ProbeReport> m_report;
    int m_others = 0;
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "test_connection_test.moc"
