// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/json_diff.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestJsonDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differencesAreToldByPath_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("lines");
        QTest::newRow("equal") << uR"({"a":1,"b":[1,2]})"_s << uR"({ "b" : [1, 2], "a" : 1 })"_s << QString();
        QTest::newRow("the same text spelt differently") << uR"({"a":"\u00e9\/"})"_s << uR"({"a":"é/"})"_s << QString();
        QTest::newRow("changed") << uR"({"data":{"pct":50}})"_s << uR"({"data":{"pct":80}})"_s
                                 << u"~ data.pct: 50 → 80"_s;
        QTest::newRow("every digit counts") << uR"({"a":20.0})"_s << uR"({"a":20.00})"_s << u"~ a: 20.0 → 20.00"_s;
        QTest::newRow("a number is not a text") << uR"({"a":1})"_s << uR"({"a":"1"})"_s << u"~ a: 1 → \"1\""_s;
        QTest::newRow("added") << uR"({})"_s << uR"({"a":{"b":1}})"_s << u"+ a: {\"b\":1}"_s;
        QTest::newRow("removed") << uR"({"a":null,"b":1})"_s << uR"({"b":1})"_s << u"- a: null"_s;
        QTest::newRow("another kind") << uR"({"a":{}})"_s << uR"({"a":[]})"_s << u"~ a: {} → []"_s;
        QTest::newRow("an odd key") << uR"({"odd key":1})"_s << uR"({"odd key":2})"_s << u"~ \"odd key\": 1 → 2"_s;
        QTest::newRow("an element put in front changes no other")
            << uR"({"s":["b","c"]})"_s << uR"({"s":["a","b","c"]})"_s << u"+ s[0]: \"a\""_s;
        QTest::newRow("an element taken out") << uR"(["a","b","c"])"_s << uR"(["a","c"])"_s << u"- [1]: \"b\""_s;
        QTest::newRow("an element changed inside") << uR"([{"id":1,"n":1},{"id":2,"n":1}])"_s
                                                   << uR"([{"id":1,"n":1},{"id":2,"n":5}])"_s << u"~ [1].n: 1 → 5"_s;
        QTest::newRow("more elements than before") << uR"([1])"_s << uR"([2,3])"_s << u"~ [0]: 1 → 2\n+ [1]: 3"_s;
        QTest::newRow("a name twice") << uR"({"a":1,"a":2})"_s << uR"({"a":1,"a":3})"_s << u"~ a: 2 → 3"_s;
        QTest::newRow("an empty text") << QString() << uR"({"a":1})"_s << u"+ .: {\"a\":1}"_s;
        QTest::newRow("no JSON") << u"{\"a\":1,"_s << u"{\"a\":2"_s << u"~ a: 1 → 2"_s;
        QTest::newRow("several") << uR"({"a":1,"b":{"c":2,"d":3}})"_s << uR"({"a":0,"b":{"c":2,"e":4}})"_s
                                 << u"~ a: 1 → 0\n- b.d: 3\n+ b.e: 4"_s;
    }
    void differencesAreToldByPath()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, lines);
        QCOMPARE(diffText(diffJson(before, after)), lines);
        QCOMPARE(countsOf(diffJson(before, after)).total() == 0, lines.isEmpty());
        // The way back tells as many, with added and removed changed places.
        const auto there = countsOf(diffJson(before, after));
        const auto back = countsOf(diffJson(after, before));
        QCOMPARE(back.added, there.removed);
        QCOMPARE(back.removed, there.added);
        QCOMPARE(back.changed, there.changed);
    }

    void whatIsEqualIsThereToBeFolded()
    {
        const auto diff = diffJson(uR"({"id":"x","data":{"a":1,"b":2}})"_s, uR"({"id":"x","data":{"a":1,"b":3}})"_s);
        QCOMPARE(diff.change, JsonDiff::Change::Inside);
        QCOMPARE(diff.children.size(), 2U);
        QCOMPARE(diff.children[0].change, JsonDiff::Change::Same);
        QCOMPARE(diff.children[0].before, u"\"x\""_s);
        QCOMPARE(diff.children[1].change, JsonDiff::Change::Inside);
        QCOMPARE(diff.children[1].children[1].path, u"data.b"_s);
    }

    void depthAndLengthOfStrangersAreSurvived()
    {
        const QString deep = u"["_s.repeated(100'000) + u"]"_s.repeated(100'000);
        QVERIFY(diffText(diffJson(deep, deep)).isEmpty());
        QString other = deep;
        other.insert(100'000, u'1');
        QCOMPARE(countsOf(diffJson(deep, other)).changed, 1);
        QStringList numbers;
        for (int i = 0; i < 20'000; ++i)
            numbers.append(QString::number(i));
        const QString longOne = u"["_s + numbers.join(u',') + u"]"_s;
        numbers[19'999] = u"x"_s;
        QCOMPARE(countsOf(diffJson(longOne, u"["_s + numbers.join(u',') + u"]"_s)).changed, 1);
        QVERIFY(diffText(diffJson(u"]}{[\":,"_s, u"}}}"_s)).size() > 0);
    }
};

QTEST_APPLESS_MAIN(TestJsonDiff)
#include "test_json_diff.moc"
