// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator/simulator_client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <array>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

class TestSimulatorEndpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void healthNeedsNoKeyAndTheRestDoes();
    void unknownPathsHaveTheErrorShape();
    void agentsExplainTheIdsOfGrants();
    void balanceAndTransactionsAddUp();
    void pagesAreChecked();
    void deletingAGrantRevokesItAndTellsTheStream();
    void deletingWithAnEmptyJsonBodyIsRefused();
    void hecCountsWhatItTakes();
    void hecFaults_data();
    void hecFaults();
    void anAnswerLostAfterAcceptance();
    void aHungCollectorNeverAnswers();
    void sinkTakesEveryShape();
    void webhooksAreSignedAndRetried();
    void publishWantsANumber();

private:
    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
};

void TestSimulatorEndpoints::init()
{
    m_simulator = startSilent();
    QVERIFY(m_simulator != nullptr);
    m_caller = std::make_unique<Caller>(*m_simulator);
}

void TestSimulatorEndpoints::healthNeedsNoKeyAndTheRestDoes()
{
    QVERIFY(m_caller->send("GET", "/health").body.startsWith(R"({"status":"healthy")"));
    for (const auto* path : {"/v1/me", "/v1/agents", "/v1/grants", "/v1/budget/allocations"}) {
        const auto refused = m_caller->send("GET", path);
        QCOMPARE(refused.status, 401);
        QCOMPARE(QJsonDocument::fromJson(refused.body).object().keys(),
                 QStringList({u"code"_s, u"message"_s, u"requestId"_s}));
        QCOMPARE(m_caller->get(path).status, 200);
    }
}

void TestSimulatorEndpoints::unknownPathsHaveTheErrorShape()
{
    for (const auto* path : {"/", "/v1/nothing", "/v1/grants/grnt_none", "/v1/budget/balance/grnt_none"}) {
        const auto answer = m_caller->get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object().value(u"code"_s).toString(), u"NOT_FOUND"_s);
    }
}

void TestSimulatorEndpoints::agentsExplainTheIdsOfGrants()
{
    QSet<QString> agents;
    for (const auto& agent : m_caller->json("/v1/agents").value(u"agents"_s).toArray()) {
        QVERIFY(!agent[u"name"].toString().isEmpty());
        agents.insert(agent[u"agentId"].toString());
    }
    const auto grants = m_caller->json("/v1/grants?status=active").value(u"grants"_s).toArray();
    QVERIFY(!grants.isEmpty());
    for (const auto& grant : grants) {
        QVERIFY(agents.contains(grant[u"agentId"].toString()));
        QCOMPARE(grant[u"status"].toString(), u"active"_s);
    }
    QCOMPARE(m_caller->json("/v1/grants?status=revoked").value(u"grants"_s).toArray().size(), 0);
}

void TestSimulatorEndpoints::balanceAndTransactionsAddUp()
{
    m_caller->publish(1000);
    int checked = 0;
    for (const auto& allocation : m_caller->json("/v1/budget/allocations").value(u"allocations"_s).toArray()) {
        const auto path = "/v1/budget/balance/" + allocation[u"grantId"].toString().toUtf8();
        QCOMPARE(m_caller->json(path.constData()), allocation.toObject());
        const auto ledger = "/v1/budget/transactions/" + allocation[u"grantId"].toString().toUtf8() + "?pageSize=100";
        const auto transactions = m_caller->json(ledger.constData());
        const auto amount = [](QString text) { return text.remove(u'.').toLongLong(); };
        auto sum = amount(allocation[u"remainingBudget"].toString());
        for (const auto& entry : transactions.value(u"transactions"_s).toArray()) {
            sum += amount(entry[u"amount"].toString());
            ++checked;
        }
        QCOMPARE(sum, amount(allocation[u"initialBudget"].toString()));
    }
    QVERIFY(checked > 20);
}

void TestSimulatorEndpoints::pagesAreChecked()
{
    for (const auto* path : {"/v1/budget/transactions/x?page=0", "/v1/budget/transactions/x?page=abc",
                             "/v1/budget/transactions/x?pageSize=101", "/v1/budget/transactions/x?pageSize=-1"})
        QCOMPARE(m_caller->get(path).status, 400);
    QCOMPARE(m_caller->get("/v1/budget/transactions/x?page=9223372036854775807&pageSize=100").body,
             QByteArray(R"({"transactions":[],"total":0})"));
}

void TestSimulatorEndpoints::deletingAGrantRevokesItAndTellsTheStream()
{
    RawStream stream(m_simulator->port());
    QVERIFY(waitForClients(*m_caller, u"sse"_s, 1));
    const auto grants = m_caller->json("/v1/grants?status=active").value(u"grants"_s).toArray();
    const auto id = grants.at(0)[u"grantId"].toString().toUtf8();
    const auto path = "/v1/grants/" + id;
    QCOMPARE(m_caller->send("DELETE", path.constData(), {}, {Caller::key()}).status, 204);
    QVERIFY(stream.waitFor("\"type\":\"grant.revoked\""));
    QVERIFY(stream.bytes().contains("\"data\":{\"grantId\":\"" + id + "\",\"cascade\":false}}"));
    QCOMPARE(m_caller->json(path.constData()).value(u"status"_s).toString(), u"revoked"_s);
    QCOMPARE(m_caller->send("DELETE", path.constData(), {}, {Caller::key()}).status, 404);
}

void TestSimulatorEndpoints::deletingWithAnEmptyJsonBodyIsRefused()
{
    const auto grants = m_caller->json("/v1/grants").value(u"grants"_s).toArray();
    const auto path = "/v1/grants/" + grants.at(0)[u"grantId"].toString().toUtf8();
    const auto answer =
        m_caller->send("DELETE", path.constData(), {}, {Caller::key(), {"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(m_caller->json(path.constData()).value(u"status"_s).toString(), u"active"_s);
}

void TestSimulatorEndpoints::hecCountsWhatItTakes()
{
    QCOMPARE(m_caller->hec(R"({"event":{"id":"a"}}{"event":{"id":"b"}})").status, 200);
    QCOMPARE(m_caller->hec(R"({"event":{"id":"b"}})").status, 200);
    QCOMPARE(m_caller->get("/simulator/hec").body, QByteArray(R"({"events":3,"unique":2,"requests":2})"));
    QCOMPARE(m_caller->get("/simulator/hec/ids").body, QByteArray("a\nb\nb\n"));
    QCOMPARE(m_caller->get("/services/collector/health").body, QByteArray(R"({"text":"HEC is healthy","code":17})"));
}

void TestSimulatorEndpoints::hecFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("busy") << QByteArray("hec 503 times 1") << 503 << QByteArray("\"code\":9");
    QTest::newRow("broken") << QByteArray("hec 500") << 500 << QByteArray("\"code\":8");
    QTest::newRow("wrong index") << QByteArray("hec index other") << 400 << QByteArray("\"code\":7");
    QTest::newRow("poison") << QByteArray("hec reject evt_x") << 400 << QByteArray("\"invalid-event-number\":0");
    QTest::newRow("slow") << QByteArray("hec slow 100ms") << 200 << QByteArray("\"code\":0");
    QTest::newRow("channel required") << QByteArray("hec ack on") << 400 << QByteArray("\"code\":10");
}

void TestSimulatorEndpoints::hecFaults()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    QCOMPARE(m_caller->fault(line).status, 200);
    QElapsedTimer timer;
    timer.start();
    const QByteArray body = R"({"index":"main","event":{"id":"evt_x"}})";
    const auto answer = m_caller->hec(body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(text), answer.body.constData());
    if (line.contains("slow"))
        QVERIFY(timer.elapsed() >= 95);
    m_caller->fault("clear");
    QCOMPARE(m_caller->hec(body).status, 200);
}

void TestSimulatorEndpoints::anAnswerLostAfterAcceptance()
{
    m_caller->fault("hec accept-then-close");
    QTcpSocket socket; // not Qt's HTTP client, which would send the request again
    socket.connectToHost(u"127.0.0.1"_s, m_simulator->port());
    socket.write("POST /services/collector/event HTTP/1.1\r\nAuthorization: Splunk hec-demo-token\r\n"
                 "Content-Length: 23\r\n\r\n{\"event\":{\"id\":\"lost\"}}");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(m_caller->get("/simulator/hec/ids").body, QByteArray("lost\n"));
}

void TestSimulatorEndpoints::aHungCollectorNeverAnswers()
{
    m_caller->fault("hec hang");
    std::array<QTcpSocket, 2> sockets;
    for (auto& socket : sockets) {
        socket.connectToHost(u"127.0.0.1"_s, m_simulator->port());
        socket.write("GET /services/collector/health HTTP/1.1\r\n\r\n");
    }
    // One of the two meets the fault, whichever the server reads first; the other is answered.
    QTRY_VERIFY(sockets[0].bytesAvailable() > 0 || sockets[1].bytesAvailable() > 0);
    QCOMPARE(m_caller->get("/services/collector/health").status, 200);
    auto& hung = sockets[0].bytesAvailable() > 0 ? sockets[1] : sockets[0];
    QCOMPARE(hung.bytesAvailable(), 0);
    QCOMPARE(hung.state(), QAbstractSocket::ConnectedState);
}

void TestSimulatorEndpoints::sinkTakesEveryShape()
{
    const auto post = [&](const QByteArray& body) {
        return m_caller->send("POST", "/simulator/sink", body, {{"Content-Type", "application/json"}}).status;
    };
    QCOMPARE(post(R"({"id":"a"})"), 200);
    QCOMPARE(post(R"([{"id":"b"},{"id":"c"}])"), 200);
    QCOMPARE(post("{\"id\":\"d\"}\n{\"id\":\"a\"}\n"), 200);
    QCOMPARE(post("{\"id\":"), 400);
    QCOMPARE(m_caller->get("/simulator/sink/ids").body, QByteArray("a\nb\nc\nd\na\n"));
    QCOMPARE(m_caller->json("/simulator/sink").value(u"unique"_s).toInt(), 4);
    m_caller->fault("sink 410");
    QCOMPARE(post("{}"), 410);
}

void TestSimulatorEndpoints::webhooksAreSignedAndRetried()
{
    m_caller->fault("sink 503 times 2");
    const auto line =
        "webhook " + QByteArray::fromStdString(m_simulator->url()) + "/simulator/sink s3cret backoff 10ms";
    QCOMPARE(m_caller->fault(line).status, 200);
    m_caller->publish(3);
    QTRY_COMPARE(m_caller->json("/simulator/sink").value(u"unique"_s).toInt(), 3);
    QMap<QByteArray, QByteArray> headers;
    const auto last = m_caller->json("/simulator/sink/last");
    for (const auto& header : last.value(u"headers"_s).toArray())
        headers[header[u"name"].toString().toLower().toUtf8()] = header[u"value"].toString().toUtf8();
    const auto body = last.value(u"body"_s).toString().toUtf8();
    const auto sign = [](const QByteArray& message) {
        return "sha256=" + QMessageAuthenticationCode::hash(message, "s3cret", QCryptographicHash::Sha256).toHex();
    };
    QCOMPARE(headers.value("x-grantex-signature"), sign(body));
    QCOMPARE(headers.value("x-grantex-signature-v2"), sign(headers.value("x-grantex-timestamp") + "." + body));
    QVERIFY(body.startsWith("{\"id\":\"evt_"));
    // Switched off: nothing more arrives.
    m_caller->fault("webhook off");
    m_caller->publish(1);
    QCOMPARE(m_caller->json("/simulator/sink").value(u"events"_s).toInt(), 3);
}

void TestSimulatorEndpoints::publishWantsANumber()
{
    for (const auto* body : {"", "{}", "{\"events\":0}", "{\"events\":\"1\"}", "[]"})
        QCOMPARE(m_caller->send("POST", "/simulator/publish", body, {Caller::plainText()}).status, 400);
}

QTEST_GUILESS_MAIN(TestSimulatorEndpoints)
#include "test_simulator_endpoints.moc"
