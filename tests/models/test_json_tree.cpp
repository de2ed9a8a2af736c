// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_list_model.h"
#include "ui/detail/json_search.h"
#include "ui/detail/json_tree_model.h"
#include "ui/detail/json_words.h"
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
        JsonListModel list;
        list.setNodes(std::make_shared<const JsonNodes>(text));
        QVERIFY(list.rowCount() >= 0);
        QVERIFY(searchJson(JsonNodes(text), u"b"_s, 10).size() <= 2);
        QVERIFY(indentedJson(text).text.size() >= 0);
    }

    void theListHoldsEveryValueWithItsPath()
    {
        JsonListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNodes(std::make_shared<const JsonNodes>(
            u"{\"id\":\"evt_1\",\"data\":{\"n\":1.500,\"list\":[\"a\",{\"b\":null}],\"none\":{},\"no\":[]}}"_s));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(u"%1=%2 (%3)"_s.arg(model.index(row, 0).data().toString(),
                                            model.index(row, 1).data().toString(),
                                            model.index(row, 2).data().toString()));
        QCOMPARE(rows, (QStringList{u"id=evt_1 (text)"_s, u"data.n=1.500 (number)"_s, u"data.list[0]=a (text)"_s,
                                    u"data.list[1].b=null (null)"_s, u"data.none=0 field(s) (object)"_s,
                                    u"data.no=0 item(s) (list)"_s}));
    }

    void aSearchFindsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("a value, whatever its case")
            << u"ALICE"_s << QStringList{u"data.principal"_s, u"data.list[1]"_s};
        QTest::newRow("a key") << u"princ"_s << QStringList{u"data.principal"_s};
        QTest::newRow("digits of a number") << u"1.5"_s << QStringList{u"data.n"_s};
        QTest::newRow("across tokens") << u"\"n\":1"_s << QStringList{u"data.n"_s};
        QTest::newRow("only after decoding")
            << u"caf\u00e9"_s << QStringList{u"data.\"caf\u00e9\""_s, u"data.list[0]"_s};
        QTest::newRow("the escape as it stands") << u"\\u00e9\"]"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
        QTest::newRow("absent") << u"zebra"_s << QStringList{};
    }
    void aSearchFindsWhatIsSeen()
    {
        QFETCH(const QString, needle);
        QFETCH(const QStringList, paths);
        const JsonNodes nodes(u"{\"data\":{\"principal\":\"alice@x\",\"n\":1.500,\"caf\\u00e9\":1,"
                              "\"list\":[\"a caf\\u00e9\",\"Alice\"]}}"_s);
        QStringList found;
        for (const JsonHit& hit : searchJson(nodes, needle, 100))
            found.append(nodes.path(hit.node));
        QCOMPARE(found, paths);
    }

    void idsAreKnownByKeyOrPrefix()
    {
        const JsonNodes nodes(u"{\"data\":{\"agentId\":\"a7\",\"principalId\":\"bob\",\"revokedGrants\":[\"g1\"],"
                              "\"x\":\"grnt_1\",\"y\":\"ag_1\",\"z\":\"bob\",\"grantId\":7}}"_s);
        std::vector<IdKind> kinds;
        for (int node = 2; node < nodes.size(); ++node)
            kinds.push_back(idKindAt(nodes, node));
        QCOMPARE(kinds, (std::vector{IdKind::Agent, IdKind::Principal, IdKind::None, IdKind::Grant, IdKind::Grant,
                                     IdKind::Agent, IdKind::None, IdKind::None}));
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
        const IndentedJson indented = indentedJson(text);
        const QString& lines = indented.text;
        QCOMPARE(lines.count(u'\n'), 9);
        QString joined;
        for (const auto& token : jsonTokens(lines))
            joined += QStringView(lines).sliced(token.begin, token.length);
        QCOMPARE(joined, text);
        // Each character of a token is found again, there and back.
        for (const auto& token : jsonTokens(text)) {
            for (qsizetype at = token.begin; at < token.begin + token.length; ++at) {
                const qsizetype place = indented.placeOf(at);
                QCOMPARE(lines[place], text[at]);
                QCOMPARE(indented.originalOf(place), at);
            }
        }
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
