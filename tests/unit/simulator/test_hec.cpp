// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"
#include "core/simulator/hec.h"
#include "core/simulator/hec_body.h"

#include <QTest>

using namespace grantex;

namespace {

HttpRequest post(std::string body, std::string path = "/services/collector/event")
{
    return {"POST", std::move(path), {}, {{"Authorization", "Splunk t"}}, std::move(body)};
}

} // namespace

class TestHec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsSplunkDoes_data();
    void answersAsSplunkDoes();
    void keepsWhatCameBeforeTheGuiltyEvent();
    void checksTheToken();
    void takesGzip();
    void aTrueAckIsToldOnce();
    void ackModes();
    void gunzipSurvivesAnything();
};

void TestHec::answersAsSplunkDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const QByteArray& body, int status, const QByteArray& answer) {
        QTest::newRow(name) << body << status << answer;
    };
    row("concatenated objects are accepted", R"({"event":{"id":"a"}}{"event":"text"} {"event":1})", 200,
        R"({"text":"Success","code":0})");
    row("nothing is no data", " \n", 400, R"({"text":"No data","code":5})");
    row("an object without event", R"({"event":1}{"time":1})", 400,
        R"({"text":"Event field is required","code":12,"invalid-event-number":1})");
    row("a blank event", R"({"event":""})", 400,
        R"({"text":"Event field cannot be blank","code":13,"invalid-event-number":0})");
    row("a null event", R"({"event":null})", 400,
        R"({"text":"Event field cannot be blank","code":13,"invalid-event-number":0})");
    row("broken JSON", R"({"event":1}{"event":)", 400,
        R"({"text":"Invalid data format","code":6,"invalid-event-number":1})");
    row("a bare word", "hello", 400, R"({"text":"Invalid data format","code":6,"invalid-event-number":0})");
    row("nested fields", R"({"event":1,"fields":{"a":{"b":1}}})", 400,
        R"({"text":"Error in handling indexed fields","code":15,"invalid-event-number":0})");
    row("lists of strings in fields are fine", R"({"event":1,"fields":{"a":["b","c"],"d":"e"}})", 200,
        R"({"text":"Success","code":0})");
    row("a wrong index counts from one", R"({"event":1,"index":"main"}{"event":1,"index":"other"})", 400,
        R"({"text":"Incorrect index","code":7,"invalid-event-number":2})");
    row("a poisoned event is named", R"({"event":1}{"event":"poison"}{"event":2})", 400,
        R"({"text":"Invalid data format","code":6,"invalid-event-number":1})");
    row("braces within strings do not count", R"({"event":"}{\"}"}{"event":2})", 200, R"({"text":"Success","code":0})");
}

void TestHec::answersAsSplunkDoes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    Hec hec("t");
    hec.setIndexes("main,security");
    hec.setRejectedText("poison");
    const auto reply = hec.answer(post(body.toStdString()));
    QCOMPARE(QByteArray::fromStdString(reply.body), answer);
    QCOMPARE(reply.status, status);
}

void TestHec::keepsWhatCameBeforeTheGuiltyEvent()
{
    Hec hec("t");
    static_cast<void>(hec.answer(post(R"({"event":{"id":"a"}}{"event":{"id":"b"}}{"x":1}{"event":{"id":"c"}})")));
    QCOMPARE(hec.ids().text(), std::string("a\nb\n"));
    static_cast<void>(hec.answer(post(R"({ "event" : {"id":"a"} })")));
    QCOMPARE(hec.ids().count(), 3);
    QCOMPARE(hec.ids().unique(), 2);
    QCOMPARE(hec.requests(), 2);
    QVERIFY(hec.lastEvents().ends_with("{ \"event\" : {\"id\":\"a\"} }\n"));
}

void TestHec::checksTheToken()
{
    Hec hec("t");
    auto request = post(R"({"event":1})");
    request.headers.clear();
    QCOMPARE(hec.answer(request).body, std::string(R"({"text":"Token is required","code":2})"));
    request.headers = {{"Authorization", "Bearer t"}};
    QCOMPARE(hec.answer(request).body, std::string(R"({"text":"Invalid authorization","code":3})"));
    request.headers = {{"Authorization", "Splunk x"}};
    const auto refused = hec.answer(request);
    QCOMPARE(refused.body, std::string(R"({"text":"Invalid token","code":4})"));
    QCOMPARE(refused.status, 403);
    QCOMPARE(hec.ids().count(), 0);
    QCOMPARE(hec.answer({"GET", "/services/collector/health", {}, {}, {}}).body,
             std::string(R"({"text":"HEC is healthy","code":17})"));
}

void TestHec::takesGzip()
{
    Hec hec("t");
    auto request = post(gzip(R"({"event":{"id":"packed"}})"));
    request.headers.push_back({"Content-Encoding", "gzip"});
    QCOMPARE(hec.answer(request).status, 200);
    QCOMPARE(hec.ids().text(), std::string("packed\n"));
    request.body.resize(request.body.size() / 2);
    QCOMPARE(hec.answer(request).status, 400);
}

void TestHec::aTrueAckIsToldOnce()
{
    Hec hec("t");
    auto request = post(R"({"event":1})");
    request.headers.push_back({"X-Splunk-Request-Channel", "c"});
    QCOMPARE(hec.answer(request).body, std::string(R"({"text":"Success","code":0,"ackId":0})"));
    QCOMPARE(hec.answer(request).body, std::string(R"({"text":"Success","code":0,"ackId":1})"));
    auto query = post(R"({"acks":[0,1,2]})", "/services/collector/ack");
    query.query = "channel=c";
    QCOMPARE(hec.answer(query).body, std::string(R"({"acks":{"0":true,"1":true,"2":false}})"));
    QCOMPARE(hec.answer(query).body, std::string(R"({"acks":{"0":false,"1":false,"2":false}})"));
}

void TestHec::ackModes()
{
    Hec hec("t");
    hec.setAckMode("on");
    QCOMPARE(hec.answer(post(R"({"event":1})")).body, std::string(R"({"text":"Data channel is missing","code":10})"));
    hec.setAckMode("off");
    auto query = post(R"({"acks":[0]})", "/services/collector/ack");
    query.query = "channel=c";
    QCOMPARE(hec.answer(query).body, std::string(R"({"text":"ACK is disabled","code":14})"));
    hec.setAckMode("never");
    auto request = post(R"({"event":1})");
    request.query = "channel=c";
    QVERIFY(hec.answer(request).body.find("ackId") != std::string::npos);
    QCOMPARE(hec.answer(query).body, std::string(R"({"acks":{"0":false}})"));
}

void TestHec::gunzipSurvivesAnything()
{
    QVERIFY(!gunzip("", 100));
    QVERIFY(!gunzip("not gzip", 100));
    QVERIFY(!gunzip(gzip(std::string(1'000'000, 'x')), 1000)); // a bomb
    QCOMPARE(gunzip(gzip("text"), 100).value_or(""), std::string("text"));
}

QTEST_GUILESS_MAIN(TestHec)
#include "test_hec.moc"
