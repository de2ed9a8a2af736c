// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_tree_model.h"
#include "ui/text/identifiers.h"
#include "ui/text/json_tokens.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

QModelIndex child(const JsonTreeModel& model, int row, const QModelIndex& parent = {})
{
    return model.index(row, 0, parent);
}

} // namespace

class TestJsonTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysValuesAndTypes()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setJson(u"{\"id\":\"evt_1\",\"data\":{\"n\":1.500,\"ok\":true,\"none\":null,\"list\":[\"a\",\"b\"]}}"_s);
        QCOMPARE(model.rowCount(), 2);
        const auto data = child(model, 1);
        QCOMPARE(data.data().toString(), u"data"_s);
        QCOMPARE(data.siblingAtColumn(1).data().toString().left(1), u"4"_s);
        const auto number = child(model, 0, data);
        QCOMPARE(number.siblingAtColumn(1).data().toString(), u"1.500"_s);
        QCOMPARE(number.siblingAtColumn(2).data().toString(), u"number"_s);
        QCOMPARE(child(model, 2, data).siblingAtColumn(2).data().toString(), u"null"_s);
        const auto item = child(model, 1, child(model, 3, data));
        QCOMPARE(item.data().toString(), u"[1]"_s);
        QCOMPARE(model.path(item), u"data.list[1]"_s);
        QCOMPARE(model.value(item), u"b"_s);
        QCOMPARE(model.json(item), u"\"b\""_s);
    }

    void aPathQuotesOddKeys()
    {
        JsonTreeModel model;
        model.setJson(u"{\"data\":{\"odd key\":{\"a\\\"b\":1}}}"_s);
        const auto leaf = child(model, 0, child(model, 0, child(model, 0)));
        QCOMPARE(model.path(leaf), u"data.\"odd key\".\"a\\\"b\""_s);
    }

    void theJsonOfASubtreeIsItsBytes()
    {
        JsonTreeModel model;
        model.setJson(u"{\"a\" : { \"x\" :1e2 , \"y\":[ ] } }"_s);
        QCOMPARE(model.json(child(model, 0)), u"{ \"x\" :1e2 , \"y\":[ ] }"_s);
    }

    void textThatIsNoJsonIsSurvived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("an unfinished string") << u"{\"a\":\"b"_s;
        QTest::newRow("an unfinished escape") << u"{\"a\":\"\\"_s;
        QTest::newRow("too many brackets") << u"}]{\"a\":1}}}"_s;
        QTest::newRow("two texts") << u"{\"a\":1}{\"b\":2}"_s;
        QTest::newRow("a bare number") << u"12"_s;
        QTest::newRow("letters") << u"hello ☃ {"_s;
        QTest::newRow("deep nesting") << QString(50'000, u'[');
    }
    void textThatIsNoJsonIsSurvived()
    {
        QFETCH(const QString, text);
        JsonTreeModel model;
        model.setJson(text);
        QVERIFY(model.rowCount() >= 0);
        QVERIFY(indentedJson(text).size() >= 0);
    }

    void escapesAreDecoded_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("text");
        QTest::newRow("simple escapes") << u"\"a\\n\\t\\\"\\\\\\/\""_s << u"a\n\t\"\\/"_s;
        QTest::newRow("a code point") << u"\"\\u00e9\""_s << u"é"_s;
        QTest::newRow("a surrogate pair") << u"\"\\ud83d\\ude00\""_s << u"😀"_s;
        QTest::newRow("half a pair") << u"\"x\\ud83dy\""_s << u"x\uFFFDy"_s;
        QTest::newRow("no hex") << u"\"\\u12zz\""_s << u"\\u12zz"_s;
    }
    void escapesAreDecoded()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, text);
        QCOMPARE(decodedString(token), text);
    }

    void indentationKeepsEveryToken()
    {
        const QString text = u"{\"a\":1.00,\"b\":[],\"c\":[1,{\"d\":\"x\\u0041\"}]}"_s;
        const QString lines = indentedJson(text);
        QCOMPARE(lines.count(u'\n'), 9);
        QString joined;
        for (const auto& token : jsonTokens(lines))
            joined += QStringView(lines).sliced(token.begin, token.length);
        QCOMPARE(joined, text);
    }

    void aUlidTellsItsTime()
    {
        const auto time = ulidTime(u"evt_01M842EC5Y9MV5H94VV1REHMN2");
        QVERIFY(time.has_value());
        QCOMPARE(toEpochMillis(*time) / 1000, 1795433115LL); // 2026-11-23T11:25:15Z, as the capture's createdAt says
        QVERIFY(!ulidTime(u"evt_81M842EC5Y9MV5H94VV1REHMN2").has_value());
        QVERIFY(!ulidTime(u"alice@example.com").has_value());
        QVERIFY(!ulidTime(u"evt_").has_value());
    }

    void tooltipsDecodeTimesButNotPlainNumbers()
    {
        const auto now = fromEpochMillis(1'795'433'175'838);
        QVERIFY(meaningOfValue(u"2026-11-23T11:25:15.838Z"_s, false, now).contains(u"1 min ago"_s));
        QVERIFY(meaningOfValue(u"1795433115"_s, true, now).contains(u"2026-11-23T11:25:15.000Z"_s));
        QVERIFY(meaningOfValue(u"80"_s, true, now).isEmpty());
        QVERIFY(meaningOfValue(u"calendar:read"_s, false, now).isEmpty());
    }
};

QTEST_MAIN(TestJsonTree)
#include "test_json_tree.moc"
