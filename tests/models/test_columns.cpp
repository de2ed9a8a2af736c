// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/columns.h"
#include "ui/events/json_cell.h"
#include "ui/text/time_style.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNow = UtcTime(Millis(1'795'433'175'838)); // 2026-11-23T11:26:15.838Z

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreReadBack()
    {
        auto columns = builtInColumns();
        for (const ValueFormat format : {ValueFormat::Text, ValueFormat::Number, ValueFormat::Time, ValueFormat::Money})
            columns.push_back(*jsonColumn(u"data.\"odd: key\"[*].x"_s, format));
        for (const Column& column : columns) {
            const auto again = columnOf(keyOf(column));
            QVERIFY2(again.has_value(), qPrintable(keyOf(column)));
            QCOMPARE(*again, column);
            QVERIFY(!titleOf(column).isEmpty());
        }
        QVERIFY(!columnOf(u"json:number:"_s));
        QVERIFY(!columnOf(u"json:colour:data.x"_s));
        QVERIFY(!columnOf(u"nonsense"_s));
    }

    void aPathThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : {u""_s, u" "_s, u"a b"_s, u"[0]"_s, u"a."_s, u"a OR type:x"_s, u"a:b"_s, u"a[x]"_s})
            QTest::newRow(qPrintable(path)) << path;
    }
    void aPathThatIsNoneIsRefused()
    {
        QFETCH(const QString, path);
        QVERIFY(!jsonColumn(path, ValueFormat::Text));
    }

    void cellsShowWhatStandsAtThePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const QString& path, ValueFormat format, const QString& cell) {
            QTest::newRow(name) << path << static_cast<int>(format) << cell;
        };
        row("a number", u"data.pct"_s, ValueFormat::Number, u"80"_s);
        row("a text", u"data.name"_s, ValueFormat::Text, u"zoë \uFFFD"_s);
        row("several", u"data.scopes"_s, ValueFormat::Text, u"a:b, c:d"_s);
        row("one of several", u"data.scopes[1]"_s, ValueFormat::Text, u"c:d"_s);
        row("inside of elements", u"data.list[*].x"_s, ValueFormat::Number, u"1, 2"_s);
        row("an object", u"data.list"_s, ValueFormat::Text, u"{…}, {…}"_s);
        row("money", u"data.left"_s, ValueFormat::Money, u"1,234,567.8901"_s);
        row("money without cents", u"data.debt"_s, ValueFormat::Money, u"-20.00"_s);
        row("no money", u"data.name"_s, ValueFormat::Money, u"zoë \uFFFD"_s);
        row("a time of today", u"data.at"_s, ValueFormat::Time, u"11:25:15.838"_s);
        row("an epoch of another day", u"data.epoch"_s, ValueFormat::Time, u"11-22 11:25:15.000"_s);
        row("of the envelope", u"type"_s, ValueFormat::Text, u"x.y"_s);
        row("nothing there", u"data.absent.x"_s, ValueFormat::Text, QString());
    }
    void cellsShowWhatStandsAtThePath()
    {
        QFETCH(const QString, path);
        QFETCH(const int, format);
        QFETCH(const QString, cell);
        const auto column = jsonColumn(path, static_cast<ValueFormat>(format));
        QVERIFY(column.has_value());
        const std::string json =
            "{\"type\":\"x.y\",\"data\":{\"pct\":80,\"name\":\"zo\\u00eb \\u202e\",\"scopes\":[\"a:b\","
            "\"c:d\"],\"list\":[{\"x\":1},{\"x\":2}],\"left\":\"1234567.8901\",\"debt\":-20,"
            "\"at\":\"2026-11-23T11:25:15.838Z\",\"epoch\":1795346715}}";
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString shown = jsonCell(json, *column, {TimeStyle::Mode::Utc, 0}, kNow);
        QLocale::setDefault(before);
        QCOMPARE(shown, cell);
    }

    void theFormatIsGuessedFromTheValue()
    {
        QCOMPARE(likelyFormat(u"data.pct"_s, u"80"_s), ValueFormat::Number);
        QCOMPARE(likelyFormat(u"data.remaining"_s, u"\"15.0000\""_s), ValueFormat::Money);
        QCOMPARE(likelyFormat(u"data.initialBudget"_s, u"100"_s), ValueFormat::Money);
        QCOMPARE(likelyFormat(u"data.expiresAt"_s, u"\"2026-11-23T11:25:15.838Z\""_s), ValueFormat::Time);
        QCOMPARE(likelyFormat(u"data.agentId"_s, u"\"ag_1\""_s), ValueFormat::Text);
        QCOMPARE(likelyFormat(u"data.count"_s, u"\"7\""_s), ValueFormat::Text);
    }

    void timesAreWrittenInTheirStyle_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::newRow("utc") << u"utc"_s << u"UTC"_s << u"11:25:15.838"_s;
        QTest::newRow("east") << u"+05:30"_s << u"UTC+5:30"_s << u"16:55:15.838"_s;
        QTest::newRow("west, the day before") << u"-12:00"_s << u"UTC\u221212"_s << u"23:25:15.838"_s;
    }
    void timesAreWrittenInTheirStyle()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, zone);
        QFETCH(const QString, text);
        const TimeStyle style = timeStyleOf(key);
        QCOMPARE(keyOf(style), key);
        QCOMPARE(zoneOf(style, kNow), zone);
        QCOMPARE(clockTime(style, kNow - std::chrono::minutes(1), kNow), text);
    }

    void styleKeysAreReadBackAndNonsenseIsLocal()
    {
        for (const QString& key : {u"local"_s, u"utc"_s, u"now"_s, u"selected"_s, u"delta"_s, u"-03:30"_s})
            QCOMPARE(keyOf(timeStyleOf(key)), key);
        for (const QString& key : {u""_s, u"+99:00"_s, u"+5"_s, u"x"_s})
            QCOMPARE(timeStyleOf(key), TimeStyle{});
    }

    void lengthsHaveASign()
    {
        QCOMPARE(signedLength(Millis(99)), u"+0.099 s"_s);
        QCOMPARE(signedLength(Millis(-12'345)), u"\u221212.345 s"_s);
        QCOMPARE(signedLength(Millis(200'000)), u"+3 min 20 s"_s);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "test_columns.moc"
