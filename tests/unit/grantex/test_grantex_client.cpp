// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/directory.h"
#include "core/grantex/grantex_client.h"
#include "tests/unit/net/raw_server.h"
#include "tests/unit/simulator/simulator_client.h"

#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace grantex;
using grantex::test::RawServer;

namespace {

constexpr int kPatience = 20'000;

GrantexClient::Patience quick()
{
    GrantexClient::Patience patience;
    patience.backoff = {Millis(1), Millis(5)};
    patience.timeout = Millis(5000);
    return patience;
}

/// Makes one call and waits for its end.
template <typename T, typename Start>
std::optional<Result<T>> await(const Start& start)
{
    auto ended = std::make_shared<std::optional<Result<T>>>();
    start([ended](Result<T> result) { ended->emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return ended->has_value(); }, kPatience))
        return std::nullopt;
    return *ended;
}

auto allocationsOf(GrantexClient& client)
{
    return await<std::vector<AllocationRecord>>([&](auto done) { client.allocations(std::move(done)); });
}

} // namespace

class TestGrantexClient : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EmbeddedSimulator> m_simulator;
    std::unique_ptr<test::Caller> m_caller;

    [[nodiscard]] ServiceAddress address(const char* key = "gx_demo_key") const
    {
        return {m_simulator->url() + "/", Secret(key), {}};
    }

private Q_SLOTS:
    void init()
    {
        m_simulator = test::startSilent();
        QVERIFY(m_simulator);
        m_caller = std::make_unique<test::Caller>(*m_simulator);
    }
    void cleanup()
    {
        m_caller.reset();
        m_simulator.reset();
    }

    void everyCallWorksOnTheSimulatedService()
    {
        m_caller->publish(3000);
        GrantexClient client(address(), quick());
        const auto allocations = allocationsOf(client);
        QVERIFY(allocations && *allocations);
        QVERIFY((*allocations)->size() > 10);
        std::optional<AllocationRecord> used;
        for (const auto& one : **allocations) {
            if (*one.remaining < *one.initial)
                used = one;
        }
        QVERIFY(used.has_value());
        const auto balance = await<AllocationRecord>([&](auto done) { client.balance(used->grantId, done); });
        QVERIFY(balance && *balance);
        QCOMPARE((*balance)->remaining->text(), used->remaining->text());
        const auto page = await<TransactionPage>([&](auto done) { client.transactions(used->grantId, 1, 100, done); });
        QVERIFY(page && *page);
        Decimal spent;
        for (const auto& one : (*page)->transactions)
            spent = spent.plus(*one.amount).value();
        QCOMPARE(spent, used->initial->minus(*used->remaining).value());
        const auto grants = await<std::vector<GrantRecord>>([&](auto done) { client.grants("active", done); });
        QVERIFY(grants && *grants && !(*grants)->empty());
        const auto grant = await<GrantRecord>([&](auto done) { client.grant((*grants)->front().grantId, done); });
        QVERIFY(grant && *grant);
        QCOMPARE((*grant)->agentId, (*grants)->front().agentId);
        const auto agents = await<std::vector<AgentRecord>>([&](auto done) { client.agents(done); });
        QVERIFY(agents && *agents);
        QCOMPARE((*agents)->size(), std::size_t(12));
        const auto me = await<AccountRecord>([&](auto done) { client.account(done); });
        QVERIFY(me && *me);
        QCOMPARE((*me)->mode, std::string("sandbox"));
        const auto health = await<std::string>([&](auto done) { client.health(done); });
        QVERIFY(health && *health);
        QCOMPARE(**health, std::string("healthy"));
    }

    void transactionsComeInPages()
    {
        m_caller->publish(4000);
        GrantexClient client(address(), quick());
        const auto allocations = allocationsOf(client);
        QVERIFY(allocations && *allocations);
        for (const auto& one : **allocations) {
            const auto all = await<TransactionPage>([&](auto done) { client.transactions(one.grantId, 1, 100, done); });
            QVERIFY(all && *all);
            if ((*all)->total < 5)
                continue;
            std::vector<std::string> ids;
            for (int page = 1; page <= 3; ++page) {
                const auto part =
                    await<TransactionPage>([&](auto done) { client.transactions(one.grantId, page, 2, done); });
                QVERIFY(part && *part);
                QCOMPARE((*part)->total, (*all)->total);
                for (const auto& transaction : (*part)->transactions)
                    ids.push_back(transaction.id);
            }
            for (std::size_t i = 0; i < 5; ++i)
                QCOMPARE(ids[i], (*all)->transactions[i].id);
            return;
        }
        QFAIL("no budget with five debits");
    }

    void aRevocationEndsTheGrant()
    {
        m_caller->publish(200);
        GrantexClient client(address(), quick());
        const auto grants = await<std::vector<GrantRecord>>([&](auto done) { client.grants("active", done); });
        QVERIFY(grants && *grants && !(*grants)->empty());
        const std::string id = (*grants)->front().grantId;
        const auto done = await<void>([&](auto ended) { client.revoke(id, ended); });
        QVERIFY(done.has_value());
        QVERIFY2(done->has_value(), *done ? "" : done->error().message.c_str());
        const auto after = await<GrantRecord>([&](auto ended) { client.grant(id, ended); });
        QVERIFY(after && *after);
        QCOMPARE((*after)->status, std::string("revoked"));
        const auto again = await<void>([&](auto ended) { client.revoke(id, ended); });
        QVERIFY(again && !*again);
        QCOMPARE(again->error().code, ErrorCode::NotFound);
    }

    void aRefusedKeyIsToldAndNotRepeated()
    {
        GrantexClient client(address("gx_wrong_key"), quick());
        const auto answer = allocationsOf(client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::Denied);
        QVERIFY2(answer->error().message.find("Invalid API key") != std::string::npos, answer->error().message.c_str());
        QVERIFY(answer->error().remedy.find("key") != std::string::npos);
        QVERIFY(answer->error().message.find("gx_wrong_key") == std::string::npos);
    }

    void tooManyRequestsHoldEverythingBack()
    {
        m_caller->fault("refuse rest 429 retry-after 1");
        GrantexClient client(address(), quick());
        QElapsedTimer timer;
        timer.start();
        const auto answer = allocationsOf(client);
        QVERIFY(answer && *answer);
        QVERIFY2(timer.elapsed() >= 950, qPrintable(QString::number(timer.elapsed())));
    }

    void aWaitThatIsTooLongIsAnError()
    {
        m_caller->fault("refuse rest 429 retry-after 600");
        GrantexClient client(address(), quick());
        const auto answer = allocationsOf(client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::Busy);
        QVERIFY2(answer->error().remedy.find("10 min") != std::string::npos, answer->error().remedy.c_str());
    }

    void aPassingFailureIsAskedAgainButARevocationIsSentOnce()
    {
        int requests = 0;
        RawServer server(
            [&](const std::string&) { return RawServer::answer(++requests < 3 ? 502 : 200, R"({"allocations":[]})"); });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        const auto answer = allocationsOf(client);
        QVERIFY(answer && *answer);
        QCOMPARE(requests, 3);
        requests = 0;
        const auto revoked = await<void>([&](auto done) { client.revoke("grnt_1", done); });
        QVERIFY(revoked && !*revoked);
        QCOMPARE(revoked->error().code, ErrorCode::Unavailable);
        QCOMPARE(requests, 1);
    }

    void aRevocationIsSentWithoutABodyOrAType()
    {
        std::string seen;
        RawServer server([&](const std::string& request) {
            seen = request;
            return RawServer::answer(200, "{}");
        });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        QVERIFY(await<void>([&](auto done) { client.revoke("grnt_1/../../x?y", done); })->has_value());
        QVERIFY2(seen.starts_with("DELETE /v1/grants/grnt_1%2F..%2F..%2Fx%3Fy HTTP/1.1\r\n"), seen.c_str());
        QVERIFY(QByteArray::fromStdString(seen).toLower().indexOf("content-type") < 0);
        QVERIFY(seen.find("Authorization: Bearer gx_key\r\n") != std::string::npos);
    }

    void aRedirectNeverTakesTheKeyAlong()
    {
        RawServer thief([](const std::string&) { return RawServer::answer(200, R"({"allocations":[]})"); });
        RawServer server([&](const std::string&) {
            return RawServer::answer(302, "", "Location: " + thief.url("/v1/budget/allocations") + "\r\n");
        });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        const auto answer = allocationsOf(client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::Usage);
        QCOMPARE(thief.connections(), 0);
    }

    void badAnswersEndInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("close");
        QTest::addColumn<int>("code");
        QTest::newRow("silence") << QByteArray() << false << int(ErrorCode::Timeout);
        QTest::newRow("closed at once") << QByteArray() << true << int(ErrorCode::Io);
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"alloc") << true
                                     << int(ErrorCode::Io);
        QTest::newRow("half a body, then silence")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"alloc") << false << int(ErrorCode::Timeout);
        QTest::newRow("a lie") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>") << false
                               << int(ErrorCode::Malformed);
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << true << int(ErrorCode::Io);
    }
    void badAnswersEndInWords()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, close);
        QFETCH(const int, code);
        RawServer server([&](const std::string&) { return RawServer::Answer{bytes.toStdString(), close}; });
        auto patience = quick();
        patience.timeout = Millis(300);
        patience.attempts = 2;
        GrantexClient client({server.url(), Secret("gx_key"), {}}, patience);
        const auto answer = allocationsOf(client);
        QVERIFY(answer && !*answer);
        QCOMPARE(int(answer->error().code), code);
        QVERIFY(!answer->error().message.empty());
    }

    void manyGrantsFitIntoOneAnswer()
    {
        std::string body = R"({"allocations":[)";
        for (int i = 0; i < 20'000; ++i)
            body += (i > 0 ? "," : "") + std::string("{\"grantId\":\"grnt_") + std::to_string(i) +
                    "\",\"currency\":\"USD\",\"initialBudget\":\"100.0000\"}";
        body += "]}";
        RawServer server([&](const std::string&) { return RawServer::answer(200, body); });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        const auto answer = allocationsOf(client);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->size(), std::size_t(20'000));
    }

    void itMayGoWhileARequestIsUnderWay()
    {
        RawServer server([](const std::string&) { return RawServer::Answer{}; });
        bool isCalled = false;
        {
            GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
            client.allocations([&](const auto&) { isCalled = true; });
            QTRY_COMPARE(server.requests().size(), std::size_t(1));
        }
        QTest::qWait(20);
        QVERIFY(!isCalled);
    }

    void namesAreFetchedOnceForManyStrangers()
    {
        int lists = 0;
        RawServer server([&](const std::string&) {
            ++lists;
            return RawServer::answer(200,
                                     R"({"agents":[{"agentId":"ag_1","name":"One"},{"agentId":"ag_2","name":"Two"}]})");
        });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        Directory directory(client, {Millis(3'600'000), Millis(1)});
        const QSignalSpy changed(&directory, &Directory::namesChanged);
        for (int round = 0; round < 50; ++round) {
            directory.meetAgent("ag_1");
            directory.meetAgent("ag_2");
            directory.meetAgent("ag_unknown" + std::to_string(round));
        }
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QCOMPARE(directory.names()->at("ag_2").name, std::string("Two"));
        directory.meetAgent("ag_stranger");
        QTest::qWait(50);
        QCOMPARE(lists, 1); // the floor holds
        directory.refreshAgents();
        QTRY_COMPARE_WITH_TIMEOUT(lists, 2, kPatience);
    }

    void aStrangerMetAfterTheFloorIsAskedFor()
    {
        int lists = 0;
        RawServer server([&](const std::string&) {
            ++lists;
            return RawServer::answer(200, R"({"agents":[{"agentId":"ag_1","name":"One"}]})");
        });
        GrantexClient client({server.url(), Secret("gx_key"), {}}, quick());
        Directory directory(client, {Millis(1), Millis(1)});
        directory.meetAgent("ag_other");
        QTRY_COMPARE_WITH_TIMEOUT(lists, 1, kPatience);
        QTest::qWait(30);
        QCOMPARE(lists, 1); // the same stranger is no reason to ask again
        directory.meetAgent("ag_new");
        QTRY_COMPARE_WITH_TIMEOUT(lists, 2, kPatience);
    }

    void grantsThatNoEventToldAreLookedUpOnce()
    {
        m_caller->publish(100);
        GrantexClient client(address(), quick());
        Directory directory(client, {Millis(1), Millis(1)});
        const auto grants = await<std::vector<GrantRecord>>([&](auto done) { client.grants("", done); });
        QVERIFY(grants && *grants);
        std::vector<GrantRecord> learnt;
        connect(&directory, &Directory::grantLearnt, this, [&](const GrantRecord& grant) { learnt.push_back(grant); });
        QSignalSpy failed(&directory, &Directory::failed);
        for (int i = 0; i < 3; ++i) {
            directory.meetGrant((*grants)->front().grantId);
            directory.meetGrant("grnt_nobody_knows");
            directory.meetGrant((*grants)->back().grantId);
        }
        QTRY_COMPARE_WITH_TIMEOUT(learnt.size(), std::size_t(2), kPatience);
        QCOMPARE(learnt.front().principalId, (*grants)->front().principalId);
        QTRY_COMPARE_WITH_TIMEOUT(client.pending(), std::size_t(0), kPatience);
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGrantexClient)
#include "test_grantex_client.moc"
