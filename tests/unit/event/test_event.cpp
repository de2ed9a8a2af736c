// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/event/event.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QByteArray repeated(const QByteArray& text, int times)
{
    return text.repeated(times);
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEnvelopeIsRead_data();
    void theEnvelopeIsRead();
    void whatIsNoEventIsRefused_data();
    void whatIsNoEventIsRefused();
    void validJsonOfEveryKindIsKept_data();
    void validJsonOfEveryKindIsKept();
    void lineEndsBetweenTokensBecomeSpaces_data();
    void lineEndsBetweenTokensBecomeSpaces();
    void aLargeEventIsRead();
    void anEventWithoutIdIsNamedByItsPlace();
};

void TestEvent::theEnvelopeIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("frameType");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("createdAt");

    QTest::newRow("a whole envelope")
        << R"({"id":"evt_1","type":"grant.created","createdAt":"2026-11-23T11:25:15.838Z","data":{}})"_ba
        << ""_ba
        << "evt_1"_ba
        << "grant.created"_ba
        << "2026-11-23T11:25:15.838Z"_ba;
    QTest::newRow("timestamp stands in for createdAt")
        << R"({"timestamp":"2026-11-23T11:25:15Z","id":"evt_1","type":"t","data":{}})"_ba
        << ""_ba
        << "evt_1"_ba
        << "t"_ba
        << "2026-11-23T11:25:15.000Z"_ba;
    QTest::newRow("createdAt wins over timestamp whatever comes first")
        << R"({"createdAt":"2026-01-01T00:00:00Z","timestamp":"2027-01-01T00:00:00Z"})"_ba
        << ""_ba
        << ""_ba
        << "unknown"_ba
        << "2026-01-01T00:00:00.000Z"_ba;
    QTest::newRow("a createdAt that is no time is passed over")
        << R"({"createdAt":"soon","timestamp":"2027-01-01T00:00:00Z"})"_ba
        << ""_ba
        << ""_ba
        << "unknown"_ba
        << "2027-01-01T00:00:00.000Z"_ba;
    QTest::newRow("a draft frame takes its type from the event line")
        << R"({"grantId":"grnt_1","threshold":80,"remaining":2000,"timestamp":"2026-02-01T01:00:00Z"})"_ba
        << "budget.threshold"_ba
        << ""_ba
        << "budget.threshold"_ba
        << "2026-02-01T01:00:00.000Z"_ba;
    QTest::newRow("the object's own type wins over the event line") << R"({"type":"grant.created"})"_ba
                                                                    << "message"_ba
                                                                    << ""_ba
                                                                    << "grant.created"_ba
                                                                    << ""_ba;
    QTest::newRow("an empty type is none") << R"({"type":""})"_ba
                                           << "a.b"_ba
                                           << ""_ba
                                           << "a.b"_ba
                                           << ""_ba;
    QTest::newRow("an event line that is no UTF-8 names no type") << "{}"_ba
                                                                  << "\xFF"_ba
                                                                  << ""_ba
                                                                  << "unknown"_ba
                                                                  << ""_ba;
    QTest::newRow("an id that is a number is none") << R"({"id":17,"type":5,"createdAt":1700000000})"_ba
                                                    << ""_ba
                                                    << ""_ba
                                                    << "unknown"_ba
                                                    << ""_ba;
    QTest::newRow("what data holds is not the envelope")
        << R"({"data":{"id":"evt_x","type":"y","createdAt":"2026-01-01T00:00:00Z"}})"_ba
        << ""_ba
        << ""_ba
        << "unknown"_ba
        << ""_ba;
    QTest::newRow("of a repeated key the last counts") << R"({"id":"evt_1","id":"evt_2"})"_ba
                                                       << ""_ba
                                                       << "evt_2"_ba
                                                       << "unknown"_ba
                                                       << ""_ba;
    QTest::newRow("escapes in keys and values are resolved")
        << R"({"\u0069d":"evt\u005f1","type":"grant\u002ecreated"})"_ba
        << ""_ba
        << "evt_1"_ba
        << "grant.created"_ba
        << ""_ba;
    QTest::newRow("a lone surrogate in the id becomes the replacement character")
        << R"({"id":"a\ud83d","type":"\udc00b"})"_ba
        << ""_ba
        << "a\xEF\xBF\xBD"_ba
        << "\xEF\xBF\xBD"
           "b"_ba
        << ""_ba;
    QTest::newRow("a surrogate pair is one character") << R"({"id":"\ud83d\ude00\\ud83d"})"_ba
                                                       << ""_ba
                                                       << "\xF0\x9F\x98\x80\\ud83d"_ba
                                                       << "unknown"_ba
                                                       << ""_ba;
}

void TestEvent::theEnvelopeIsRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, frameType);
    const auto event = parseEvent(json.toStdString(), frameType.toStdString());
    QVERIFY2(event, event ? "" : event.error().message.c_str());
    QTEST(bytes(event->id), "id");
    QTEST(bytes(event->type), "type");
    QTEST(event->createdAt ? bytes(formatIso8601(*event->createdAt)) : ""_ba, "createdAt");
    QCOMPARE(bytes(event->json), json);
}

void TestEvent::whatIsNoEventIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blanks") << " \r\n\t"_ba;
    QTest::newRow("an array") << "[{}]"_ba;
    QTest::newRow("a string") << R"("x")"_ba;
    QTest::newRow("a number beyond 64 bits") << "123456789012345678901234567890"_ba;
    QTest::newRow("two objects") << "{}{}"_ba;
    QTest::newRow("garbage after the object") << R"({"id":"a"} x)"_ba;
    QTest::newRow("a NUL after the object") << QByteArray("{}\0", 3);
    QTest::newRow("half an object") << R"({"id":"evt_1","data":{"a":1)"_ba;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF{}"_ba;
    QTest::newRow("invalid UTF-8 in a value that nobody reads") << "{\"id\":\"a\",\"x\":{\"y\":\"\xC3\x28\"}}"_ba;
    QTest::newRow("an encoded surrogate") << "{\"x\":\"\xED\xA0\x80\"}"_ba;
    QTest::newRow("an overlong sequence") << "{\"x\":\"\xC0\xAF\"}"_ba;
    QTest::newRow("an unknown escape in a value that nobody reads") << R"({"x":{"y":"\q"}})"_ba;
    QTest::newRow("a broken unicode escape") << R"({"x":"\uD8zz"})"_ba;
    QTest::newRow("a raw line end inside a string") << "{\"x\":\"a\nb\"}"_ba;
    QTest::newRow("a raw control character inside a string") << "{\"x\":\"a\x01\"}"_ba;
    QTest::newRow("a bad literal deep inside") << R"({"x":[[{"y":nul}]]})"_ba;
    QTest::newRow("a leading zero") << R"({"x":[01]})"_ba;
    QTest::newRow("a leading zero beside a large number") << R"({"a":123456789012345678901,"x":01})"_ba;
    QTest::newRow("a sign alone beside a large number") << R"({"a":123456789012345678901,"x":-})"_ba;
    QTest::newRow("two numbers run together beside a large one") << R"({"a":1e999,"x":10-2})"_ba;
    QTest::newRow("a dot without digits") << R"({"x":1.})"_ba;
    QTest::newRow("a plus sign") << R"({"x":+1})"_ba;
    QTest::newRow("NaN") << R"({"x":NaN})"_ba;
    QTest::newRow("a comma too many") << R"({"a":1,})"_ba;
    QTest::newRow("a key without quotes") << R"({a:1})"_ba;
    QTest::newRow("single quotes") << R"({'a':1})"_ba;
    QTest::newRow("a comment") << R"({"a":1/**/})"_ba;
    QTest::newRow("a colon missing") << R"({"a" 1})"_ba;
    QTest::newRow("brackets crossed") << R"({"a":[{]}})"_ba;
    QTest::newRow("100,000 levels of arrays")
        << R"({"a":)"_ba + repeated("["_ba, 100'000) + repeated("]"_ba, 100'000) + "}";
    QTest::newRow("a million levels never closed") << repeated(R"({"a":)"_ba, 1'000'000);
}

void TestEvent::whatIsNoEventIsRefused()
{
    QFETCH(QByteArray, json);
    const auto event = parseEvent(json.toStdString());
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Malformed);
    QVERIFY(!event.error().message.empty());
}

void TestEvent::validJsonOfEveryKindIsKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("blanks and line ends around tokens") << " \r\n{ \"id\" :\t\"a\" , \"b\":[ ] }\n "_ba;
    QTest::newRow("an integer beyond 64 bits") << R"({"id":"a","n":-123456789012345678901234567890})"_ba;
    QTest::newRow("an unsigned 64 bit integer") << R"({"id":"a","n":18446744073709551615})"_ba;
    QTest::newRow("a number no double can hold") << R"({"id":"a","n":[1e999,-1.5E+999,0.1e-999]})"_ba;
    QTest::newRow("more digits than a double has") << R"({"id":"a","n":0.12345678901234567890123456789})"_ba;
    QTest::newRow("digits inside strings beside a large number")
        << R"({"id":"a\"1","n":99999999999999999999,"m":"01"})"_ba;
    QTest::newRow("minus zero") << R"({"id":"a","n":-0})"_ba;
    QTest::newRow("a lone surrogate in a key") << R"({"id":"a","\udfff":1})"_ba;
    QTest::newRow("an escaped NUL") << R"({"id":"a","x":"\u0000"})"_ba;
    QTest::newRow("text beyond the basic plane") << "{\"id\":\"a\",\"x\":\"\xF0\x9F\x98\x80\xE2\x80\xA8\"}"_ba;
    QTest::newRow("a thousand levels") << R"({"a":)"_ba + repeated("["_ba, 1'000) + repeated("]"_ba, 1'000) + "}";
}

void TestEvent::validJsonOfEveryKindIsKept()
{
    QFETCH(QByteArray, json);
    const auto event = parseEvent(json.toStdString());
    QVERIFY2(event, event ? "" : event.error().message.c_str());
    QCOMPARE(bytes(event->json), json);
}

void TestEvent::lineEndsBetweenTokensBecomeSpaces_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing to change") << R"({"a": "\r\n"})"_ba
                                       << R"({"a": "\r\n"})"_ba;
    QTest::newRow("LF, CR and CRLF become one space each") << "{\n\"a\":\r1,\r\n\"b\":2}"_ba
                                                           << "{ \"a\": 1, \"b\":2}"_ba;
    QTest::newRow("two line ends become two spaces") << "{\n\n\r\r\n}"_ba
                                                     << "{    }"_ba;
    QTest::newRow("a line end at each end stays a space") << "\r{}\r"_ba
                                                          << " {} "_ba;
    QTest::newRow("other blanks are left alone") << "{\t \v}"_ba
                                                 << "{\t \v}"_ba;
}

void TestEvent::lineEndsBetweenTokensBecomeSpaces()
{
    QFETCH(QByteArray, json);
    QTEST(bytes(oneLine(json.toStdString())), "line");
}

void TestEvent::aLargeEventIsRead()
{
    const std::string json = R"({"id":"evt_big","data":")" + std::string(4U * 1024U * 1024U, 'x') + R"("})";
    const auto event = parseEvent(json);
    QVERIFY(event);
    QCOMPARE(bytes(event->id), "evt_big"_ba);
    QVERIFY(event->json == json);
}

void TestEvent::anEventWithoutIdIsNamedByItsPlace()
{
    StoredEvent stored;
    stored.sequence = Sequence{42};
    QCOMPARE(bytes(eventIdFor(stored, "j7")), "seq-j7-42"_ba);
    stored.event.id = "evt_1";
    QCOMPARE(bytes(eventIdFor(stored, "j7")), "evt_1"_ba);
}

QTEST_APPLESS_MAIN(TestEvent)
#include "test_event.moc"
