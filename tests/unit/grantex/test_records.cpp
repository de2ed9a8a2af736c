// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/record_reader.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAllocationAsTheServiceSendsIt()
    {
        const auto list = readAllocations(
            R"({"allocations":[{"id":"bdg_1","grantId":"grnt_1","developerId":"dev_1","initialBudget":"100.0000",)"
            R"("remainingBudget":"0.5000","currency":"USD","createdAt":"2026-03-01T12:00:00.000Z","updatedAt":"2026-03-01T12:00:01Z"}]})");
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t(1));
        const auto& one = list->front();
        QCOMPARE(one.grantId, std::string("grnt_1"));
        QCOMPARE(one.initial->text(), std::string("100.0000"));
        QCOMPARE(one.remaining->text(), std::string("0.5000"));
        QCOMPARE(one.currency, std::string("USD"));
        QCOMPARE(toEpochMillis(*one.updatedAt), 1772366401000LL);
    }

    void moneyMayBeANumberAndKeepsEveryDigit()
    {
        const auto one =
            readAllocation(R"({"grantId":"g","initialBudget":12345678901234567890.25,"remainingBudget":1e2})");
        QVERIFY(one.has_value());
        QCOMPARE(one->initial->text(), std::string("12345678901234567890.25"));
        QCOMPARE(one->remaining->text(), std::string("100"));
    }

    void whatIsOddIsPassedOver()
    {
        const auto list = readAllocations(
            R"({"page":1,"allocations":[null,7,"x",[],{},{"grantId":7},{"grantId":"g","currency":9,"initialBudget":null,)"
            R"("new":{"deep":[1,{"a":2}]},"createdAt":"yesterday"}],"more":false})");
        QVERIFY2(list.has_value(), list ? "" : list.error().message.c_str());
        QCOMPARE(list->size(), std::size_t(1));
        QCOMPARE(list->front().currency, std::string());
        QVERIFY(!list->front().initial && !list->front().createdAt);
    }

    void transactionsComeWithTheirTotal()
    {
        const auto page = readTransactions(
            R"({"total":151,"transactions":[{"id":"btx_1","grantId":"g","amount":"2.5000",)"
            R"("description":"Train ICE","metadata":{"order":{"n":1}},"createdAt":"2026-03-01T12:00:00Z"},{"id":"btx_2","amount":3,"metadata":{}}]})");
        QVERIFY(page.has_value());
        QCOMPARE(page->total, std::int64_t(151));
        QCOMPARE(page->transactions.size(), std::size_t(2));
        QCOMPARE(page->transactions[0].description, std::string("Train ICE"));
        QCOMPARE(page->transactions[0].metadata, std::string(R"({"order":{"n":1}})"));
        QCOMPARE(page->transactions[1].metadata, std::string());
        QCOMPARE(page->transactions[1].amount->text(), std::string("3"));
    }

    void grantsAgentsAndAccounts()
    {
        const auto grants = readGrants(
            R"({"grants":[{"grantId":"g1","agentId":"a","principalId":"p","parentGrantId":"g0","scopes":["x",7,"y"],"status":"active"}]})");
        QVERIFY(grants.has_value());
        QCOMPARE(grants->front().scopes, (std::vector<std::string>{"x", "y"}));
        QCOMPARE(grants->front().parentGrantId, std::string("g0"));
        const auto agents =
            readAgents(R"({"agents":[{"agentId":"ag_1","name":"J\u00fcrgen \ud83d","status":"active"}]})");
        QVERIFY(agents.has_value());
        QVERIFY(agents->front().name.starts_with("J\u00fcrgen"));
        QCOMPARE(readAccount(R"({"developerId":"dev_1","plan":"free"})")->plan, std::string("free"));
        QCOMPARE(readHealth(R"({"status":"healthy","checks":{}})").value(), std::string("healthy"));
    }

    void noAnswerOfTheServiceIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page of a proxy") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("another list") << QByteArray(R"({"agents":[]})");
        QTest::newRow("a list that is none") << QByteArray(R"({"allocations":{"grantId":"g"}})");
        QTest::newRow("half of it") << QByteArray("{\"allocations\":[{\"grantId\":\"g\",\"initialB");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"allocations\":[{\"grantId\":\"\xff\"}]}");
    }
    void noAnswerOfTheServiceIsMalformed()
    {
        QFETCH(const QByteArray, body);
        const auto list = readAllocations(body.toStdString());
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().code, ErrorCode::Malformed);
        QVERIFY(!list.error().remedy.empty());
    }

    void anErrorsWords()
    {
        const auto words = readServiceWords(R"({"message":"Grant not found","code":"NOT_FOUND","requestId":"r"})");
        QCOMPARE(words.message, std::string("Grant not found"));
        QCOMPARE(words.code, std::string("NOT_FOUND"));
        QVERIFY(readServiceWords("<html>").message.empty());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "test_records.moc"
