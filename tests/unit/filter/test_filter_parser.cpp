// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/explanation.h"
#include "core/filter/parser.h"
#include "core/filter/printer.h"

#include "core/base/time_text.h"

#include <QtTest>

using namespace grantex;
using namespace grantex::filter;

/// Text → tree → normal form, explanation, and every kind of mistake with its place and its fix.
class TestFilterParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForm_data();
    void normalForm();
    void mistakes_data();
    void mistakes();
    void explanation_data();
    void explanation();
    void destinationRule_data();
    void destinationRule();
    void withoutAWindow();
    void limits();
    void errorForTheCommandLine();
};

void TestFilterParser::normalForm_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char* name, const char* typed, const char* normal) {
        QTest::newRow(name) << QByteArray(typed) << QByteArray(normal);
    };
    row("nothing", "  ", "");
    row("a word is text", "INSUFFICIENT", "INSUFFICIENT");
    row("a space is AND", "type:budget.*  data.pct>=80", "type:budget.* data.pct>=80");
    row("written operators", "a && b || c AND NOT d", "a b OR c -d");
    row("lower case operators", "a and b or not c", "a b OR -c");
    row("brackets that matter", "(a OR b) c", "(a OR b) c");
    row("brackets that do not", "((a b)) (c)", "a b c");
    row("minus before a bracket", "-(a OR b)", "-(a OR b)");
    row("later colons are of the value", "scope:payments:initiate:max_500", "scope:payments:initiate:max_500");
    row("a list", "type:(grant.revoked,anomaly.*)", "type:(grant.revoked, anomaly.*)");
    row("a list with OR", "type:(a OR b or c)", "type:(a, b, c)");
    row("a range in brackets", "data.pct:[50 TO 80]", "data.pct:[50 TO 80]");
    row("a range with dots", "time:14:02..14:05", "time:[14:02 TO 14:05]");
    row("an open range", "data.pct:*..80", "data.pct:[* TO 80]");
    row("comparison behind a colon", "data.pct:>=80", "data.pct>=80");
    row("spaces around a comparison", "data.pct >= 80", "data.pct>=80");
    row("presence", "data.pct:*", "has:data.pct");
    row("presence asked", "has:grant", "has:grant");
    row("not equal", "scope!=x", "scope!=x");
    row("equal twice", "id == evt_1", "id=evt_1");
    row("a regular expression", "data.service~/^(google|slack)$/", "data.service~/^(google|slack)$/");
    row("a regular expression with case", "type!~/A\\/b/c", "type!~/A\\/b/c");
    row("a regular expression behind a colon", "type:/^budget/", "type~/^budget/");
    row("a regular expression as text", "/max_\\d+/", "/max_\\d+/");
    row("a path as text is no expression", "/v1/grants", "/v1/grants");
    row("an odd key", "data.\"odd key\"[0].x:1", "data.\"odd key\"[0].x:1");
    row("every element", "data.items[*].id:7", "data.items[*].id:7");
    row("aliases", "event:a user:b color:red grantId:g", "type:a principal:b colour:red grant:g");
    row("field names in capitals", "TYPE:a", "type:a");
    row("quotes", "\"two words\" note:\"say \\\"hi\\\"\"", "\"two words\" note:\"say \\\"hi\\\"\"");
    row("an escaped star", "scope:a\\*b", "scope:a\\*b");
    row("an escaped keyword", "\\or", "\\or");
    row("a lone minus", "a -", "a \\-");
    row("a field's name is text", "type (>5)", "\"type\" >5");
    row("a path that goes on as text", "data.\"x\" :t", "\"data.\" \"x\" :t");
    row("minus twice", "--a", "a");
    row("sliding time", "last:15m", "last:15m");
}

void TestFilterParser::normalForm()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, normal);
    const auto query = parse(typed.toStdString());
    QVERIFY2(query, query ? "" : query.error().sentence.c_str());
    QCOMPARE(QByteArray::fromStdString(print(*query)), normal);
    const auto again = parse(print(*query));
    QVERIFY2(again, again ? "" : again.error().sentence.c_str());
    QCOMPARE(QByteArray::fromStdString(print(*again)), normal);
}

void TestFilterParser::mistakes_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("fix");
    const auto row = [](const char* name, const char* typed, int position, int length, const char* sentence,
                        const char* fix) {
        QTest::newRow(name) << QByteArray(typed) << position << length << QByteArray(sentence) << QByteArray(fix);
    };
    row("an unknown field", "agnet:x", 0, 5, "There is no field “agnet”: did you mean “agent”?", "agent");
    row("nothing like it", "zzzzzz:x", 0, 6, "There is no field “zzzzzz”. Text with a colon is searched in quotes.",
        "data.zzzzzz");
    row("data left out", "a budget.pct>80", 2, 10, "There is no field “budget.pct”.", "data.budget.pct");
    row("data without a path", "data:x", 0, 4, "After data comes the path of what to look at.", "data.pct");
    row("no value", "type:", 5, 0, "A value is missing here.", "");
    row("no value before a bracket", "(type:)", 6, 1, "A value is missing here.", "");
    row("no left side", "OR x", 0, 1, "Something to look for is missing here.", "");
    row("no right side", "x OR", 4, 0, "Something to look for is missing here.", "");
    row("an open bracket", "(a b", 0, 1, "This bracket is never closed.", "");
    row("a closing bracket", "a)", 1, 1, "There is a closing bracket without an opening one.", "");
    row("an open list", "type:(a, b", 5, 1, "This list is never closed.", "");
    row("a list without commas", "type:(a b)", 8, 1, "Between the values of a list stands a comma.", "(a, b)");
    row("a stray comma", "a, b", 1, 1, "A comma has its place only in a list of values.",
        "type:(grant.created, grant.revoked)");
    row("an open quote", "note:\"a", 5, 2, "The closing quotation mark is missing.", "\"a\"");
    row("an open range", "data.x:[1 TO 2", 7, 1, "This range is never closed.", "[50 TO 80]");
    row("a range without TO", "data.x:[1 2]", 10, 1, "Between the ends of a range stands TO.", "[50 TO 80]");
    row("no time", "time>soon", 5, 4, "“soon” is no time.", "2026-03-01T12:00Z, 14:02, today, now-5m");
    row("no length of time", "last:soon", 5, 4, "“soon” is no length of time.", "15m, 2h30m, 7d");
    row("last compared", "last>5m", 0, 7, "last takes one length of time after a colon.", "last:15m");
    row("age without a comparison", "age:5m", 0, 6, "age is compared with < or >.", "age:<5m");
    row("no number", "n>x", 2, 1, "“x” is no number.", "");
    row("an unknown state", "is:pined", 3, 5,
        "“pined” is no state of a row; known are gap, pinned, marked, forwarded, failed, unread, dup, error.",
        "pinned");
    row("a broken expression", "type~/(/", 5, 3, "The regular expression is not valid: missing ): (.", "");
    row("an expression for a time", "time~/x/", 0, 8, "A regular expression fits text only.", "");
    row("a dot at the end", "data.:x", 5, 1, "A name is missing after the dot.", "data.pct");
    row("a broken index", "data.a[x]:1", 7, 1, "Between the brackets of a path stands a number or *.", "[0]");
}

void TestFilterParser::mistakes()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, fix);
    const auto query = parse(typed.toStdString());
    QVERIFY(!query);
    QCOMPARE(QByteArray::fromStdString(query.error().sentence), sentence);
    QCOMPARE(int(query.error().span.position), position);
    QCOMPARE(int(query.error().span.length), length);
    QCOMPARE(QByteArray::fromStdString(query.error().fix), fix);
}

void TestFilterParser::explanation_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* typed, const char* sentence) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(sentence);
    };
    row("", "all events");
    row("type:budget.* data.pct>=80 agent:ag_01 last:15m",
        "budget events whose pct is at least 80, from agent ag_01, in the last 15 minutes");
    row("type:(grant.revoked, anomaly.*) last:1h", "grant.revoked or anomaly events in the last hour");
    row("agent:ag_01HX* -type:token.issued", "events from agent ag_01HX*, but no token.issued events");
    row("\"INSUFFICIENT\" OR is:gap", "either events containing “INSUFFICIENT” or gaps");
    row("type:a -is:gap is:(pinned, dup)", "a events but not that are gaps, that are pinned or duplicates");
    row("has:data.delegationDepth", "events that have delegationDepth");
    row("data.service~/^google$/", "events whose service is like /^google$/");
    row("time:14:02..14:05",
        "events with a time between 14:02 (2026-03-01T14:02:00.000Z) and 14:05 (2026-03-01T14:05:00.000Z)");
    row("time:2026-03-01T14:02:11Z -time:today",
        "events at 2026-03-01T14:02:11Z, but not at today (2026-03-01T00:00:00.000Z)");
    row("data.pct:[50 TO *] (a OR b)", "events whose pct is at least 50, either containing “a” or containing “b”");
}

void TestFilterParser::explanation()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, sentence);
    const auto query = parse(typed.toStdString());
    QVERIFY(query);
    const Surroundings at{*parseIso8601("2026-03-01T18:00:00Z"), QTimeZone::utc()};
    QCOMPARE(QByteArray::fromStdString(explain(*query, at)), sentence);
}

void TestFilterParser::destinationRule_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("refused"); // the piece that is, or nothing
    const auto row = [](const char* typed, const char* refused) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(refused);
    };
    row("type:grant.* OR agent:a scope:b data.x:1 text", "");
    row("time>=2026-03-01T12:00Z", "");
    row("data.note:today", "");
    row("type:a last:15m", "last:15m");
    row("age<5m", "age<5m");
    row("-is:dup", "is:dup");
    row("(a OR dest:splunk)", "dest:splunk");
    row("has:note", "has:note");
    row("n>5", "n>5");
    row("time:today", "time:today");
    row("time:[2026-03-01 TO now]", "time:[2026-03-01 TO now]");
    row("time>14:02", "time>14:02");
}

void TestFilterParser::destinationRule()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, refused);
    const auto query = parse(typed.toStdString());
    QVERIFY(query);
    const auto wrong = unfitForDestination(*query);
    QCOMPARE(wrong.has_value(), !refused.isEmpty());
    if (wrong)
        QCOMPARE(typed.mid(int(wrong->span.position), int(wrong->span.length)), refused);
}

void TestFilterParser::withoutAWindow()
{
    QVERIFY(!unfitForPrinting(*parse("type:a last:5m n>5 time:today")));
    QVERIFY(!unfitForPrinting(Query{}));
    const auto wrong = unfitForPrinting(*parse("type:a OR is:pinned"));
    QVERIFY(wrong);
    QCOMPARE(int(wrong->span.position), 10);
}

void TestFilterParser::limits()
{
    QVERIFY(!parse(std::string(70000, 'a')));
    QVERIFY(!parse(std::string(300, '(') + "a" + std::string(300, ')')));
    QVERIFY(!parse(std::string(3000, '-') + "a"));
    QVERIFY(parse(std::string(90, '(') + "a" + std::string(90, ')')));
    std::string many;
    for (int i = 0; i < 1001; ++i)
        many += "a ";
    QVERIFY(!parse(many));
    QVERIFY(!parse("a\xff"));
    QVERIFY(!parse("type~/(a{1000}){1000}/"));
}

void TestFilterParser::errorForTheCommandLine()
{
    const std::string typed = "type:a agnet:x";
    const Error error = asError(parse(typed).error(), typed);
    QCOMPARE(error.code, ErrorCode::Usage);
    QCOMPARE(QByteArray::fromStdString(error.message),
             QByteArray("Filter, character 8 (“agnet”): There is no field “agnet”: did you mean “agent”?"));
    QCOMPARE(QByteArray::fromStdString(error.remedy), QByteArray("For example: agent"));
}

QTEST_GUILESS_MAIN(TestFilterParser)
#include "test_filter_parser.moc"
