// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/display.h"
#include "ui/text/phrasing.h"

#include <QHash>
#include <QTest>
#include <QTranslator>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace std::chrono_literals;

namespace {

/// The marks and units of Japanese.
class Japanese final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        static const QHash<QByteArray, QString> known{
            {"%1: %2", u"%1：%2"_s}, {", ", u"、"_s},          {"; ", u"；"_s},       {". ", u"。"_s},
            {"%1 %2", u"%1%2"_s},    {"%1 s", u"%1秒"_s},      {"%1 min", u"%1分"_s}, {"%1 h", u"%1時間"_s},
            {"%1 d", u"%1日"_s},     {"%1 ms", u"%1ミリ秒"_s},
        };
        return qstrcmp(context, "grantex::Phrasing") == 0 ? known.value(source) : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class TestPhrasing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_japanese); }

    void partsArePutTogether()
    {
        QCOMPARE(withColon(u"Paused"_s, u"no key"_s), u"Paused: no key"_s);
        QCOMPARE(inList({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
        QCOMPARE(inList({u"a"_s}), u"a"_s);
        QCOMPARE(inList({}), QString());
        QCOMPARE(inClauses({u"a"_s, u"b"_s}), u"a; b"_s);
        QCOMPARE(inSentences({u"A"_s, u"B."_s}), u"A. B."_s);
        QCOMPARE(withNext(u"A."_s, u"B."_s), u"A. B."_s);
        QCOMPARE(withNext(u"A."_s, QString()), u"A."_s);
        QCOMPARE(withNext(QString(), u"B."_s), u"B."_s);
        QCOMPARE(withCapital(u"budget events. Each."_s), u"Budget events. Each."_s);
        QCOMPARE(withCapital(u"budget.exhausted events"_s), u"budget.exhausted events"_s);
        QCOMPARE(withCapital(u"done."_s), u"Done."_s);
        QCOMPARE(withCapital(u""_s), QString());
        QCOMPARE(withCapital(u" x"_s), u" x"_s);
        QCOMPARE(actingFor(u"Invoice bot"_s, u"alice"_s), u"Invoice bot for alice"_s);
        QCOMPARE(actingFor(QString(), u"alice"_s), u"for alice"_s);
        QCOMPARE(actingFor(u"Invoice bot"_s, QString()), u"Invoice bot"_s);
    }

    void asTheLanguageDoes()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_japanese));
        QCOMPARE(withColon(u"一時停止中"_s, u"no key"_s), u"一時停止中：no key"_s);
        QCOMPARE(inList({u"files:read"_s, u"web:search"_s}), u"files:read、web:search"_s);
        QCOMPARE(inClauses({u"a"_s, u"b"_s}), u"a；b"_s);
        QCOMPARE(inSentences({u"残り5"_s, u"予測なし。"_s}), u"残り5。予測なし。"_s);
        QCOMPARE(withNext(u"読み取れません。"_s, u"もう一度試してください。"_s),
                 u"読み取れません。もう一度試してください。"_s);
        QCOMPARE(lengthOfTime(181s), u"3分1秒"_s);
        QCOMPARE(lengthOfTime(267ms), u"267ミリ秒"_s);
        QCOMPARE(lengthOfTime(2h), u"2時間"_s);
        QCOMPARE(lengthOfTime(75h), u"3日3時間"_s);
    }

    void whatIsALengthOfTime()
    {
        QCOMPARE(inUnits(u"1 min 29 s"_s), std::optional(u"1 min 29 s"_s));
        QCOMPARE(inUnits(u"0.250 s"_s), std::optional(u"0.250 s"_s));
        for (const QString& other : {u"5"_s, u"5 apples"_s, u"in 5 s"_s, u"5 s "_s, u"5 s 3"_s, QString()})
            QVERIFY2(!inUnits(other), qPrintable(other));
    }

    void labelsWithoutTheirKeys_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("plain");
        QTest::newRow("in the word") << u"&Save"_s << u"Save"_s;
        QTest::newRow("inside") << u"Sho&w Only These"_s << u"Show Only These"_s;
        QTest::newRow("behind") << u"保存(&S)"_s << u"保存"_s;
        QTest::newRow("before an ellipsis") << u"開く(&O)…"_s << u"開く…"_s;
        QTest::newRow("behind a bracket") << u"选中项 (1)(&S)"_s << u"选中项 (1)"_s;
        QTest::newRow("an ampersand") << u"R && &D"_s << u"R & D"_s;
        QTest::newRow("none") << u"Close"_s << u"Close"_s;
        QTest::newRow("at the end") << u"odd &"_s << u"odd &"_s;
    }

    void labelsWithoutTheirKeys()
    {
        QFETCH(QString, label);
        QFETCH(QString, plain);
        QCOMPARE(plainLabel(label), plain);
    }

private:
    Japanese m_japanese;
};

} // namespace

QTEST_GUILESS_MAIN(TestPhrasing)
#include "test_phrasing.moc"
