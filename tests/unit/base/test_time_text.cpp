// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <QTest>

using namespace grantex;

class TestTimeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreRead_data();
    void timesAreRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void timesAreWritten_data();
    void timesAreWritten();
    void lengthsOfTimeAreWritten_data();
    void lengthsOfTimeAreWritten();
};

void TestTimeText::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millis");
    const auto row = [](const char* name, const char* text, qint64 millis) {
        QTest::newRow(name) << QByteArray(text) << millis;
    };
    row("the epoch", "1970-01-01T00:00:00Z", 0);
    row("whole seconds", "2026-03-01T12:00:00Z", 1772366400000);
    row("milliseconds", "2026-03-01T12:00:00.123Z", 1772366400123);
    row("tenths", "2026-03-01T12:00:00.1Z", 1772366400100);
    row("hundredths", "2026-03-01T12:00:00.12Z", 1772366400120);
    row("nanoseconds are cut, not rounded", "2026-03-01T12:00:00.123999999Z", 1772366400123);
    row("a comma before the fraction", "2026-03-01T12:00:00,5Z", 1772366400500);
    row("small letters", "2026-03-01t12:00:00z", 1772366400000);
    row("a space between date and time", "2026-03-01 12:00:00Z", 1772366400000);
    row("an offset to the east", "2026-03-01T14:00:00+02:00", 1772366400000);
    row("an offset to the west", "2026-03-01T07:00:00.250-05:00", 1772366400250);
    row("an offset without colon", "2026-03-01T17:30:00+0530", 1772366400000);
    row("an offset over midnight", "2026-03-01T00:30:00+01:00", 1772321400000);
    row("a leap day", "2024-02-29T00:00:00Z", 1709164800000);
    row("a leap second", "2016-12-31T23:59:60Z", 1483228800000);
    row("before 1970", "1969-12-31T23:59:59.999Z", -1);
    row("the year 9999", "9999-12-31T23:59:59.999Z", 253402300799999);
}

void TestTimeText::timesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, millis);
    const auto time = parseIso8601(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(qint64(toEpochMillis(*time)), millis);
}

void TestTimeText::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
    row("nothing", "");
    row("a word", "yesterday");
    row("a date alone", "2026-03-01");
    row("no offset", "2026-03-01T12:00:00");
    row("no seconds", "2026-03-01T12:00Z");
    row("a dot without digits", "2026-03-01T12:00:00.Z");
    row("a fraction without offset", "2026-03-01T12:00:00.123");
    row("month 13", "2026-13-01T12:00:00Z");
    row("month 0", "2026-00-01T12:00:00Z");
    row("30 February", "2026-02-30T12:00:00Z");
    row("29 February in an ordinary year", "2026-02-29T12:00:00Z");
    row("hour 24", "2026-03-01T24:00:00Z");
    row("minute 60", "2026-03-01T12:60:00Z");
    row("second 61", "2026-03-01T12:00:61Z");
    row("a sign in a number", "2026-03-01T12:00:+1Z");
    row("an offset of 24 hours", "2026-03-01T12:00:00+24:00");
    row("an offset of 60 minutes", "2026-03-01T12:00:00+01:60");
    row("an offset of hours alone", "2026-03-01T12:00:00+01");
    row("an offset cut short", "2026-03-01T12:00:00+01:0");
    row("text behind it", "2026-03-01T12:00:00Z ");
    row("a second offset", "2026-03-01T12:00:00+01:00Z");
    row("other separators", "2026/03/01T12:00:00Z");
    row("digits of another script", "２０２６-03-01T12:00:00Z");
}

void TestTimeText::whatIsNoTimeIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIso8601(text.toStdString()).has_value());
}

void TestTimeText::timesAreWritten_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("milliseconds") << qint64(1772366400007) << QByteArray("2026-03-01T12:00:00.007Z");
    QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("a leap day") << qint64(1709164800000) << QByteArray("2024-02-29T00:00:00.000Z");
}

void TestTimeText::timesAreWritten()
{
    QFETCH(qint64, millis);
    QFETCH(QByteArray, text);
    const std::string written = formatIso8601(fromEpochMillis(millis));
    QCOMPARE(QByteArray::fromStdString(written), text);
    QCOMPARE(qint64(toEpochMillis(parseIso8601(written).value())), millis);
}

void TestTimeText::lengthsOfTimeAreWritten_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](qint64 millis, const char* text) { QTest::newRow(text) << millis << QByteArray(text); };
    row(0, "0 ms");
    row(850, "850 ms");
    row(999, "999 ms");
    row(1000, "1 s");
    row(12'999, "12 s");
    row(60'000, "1 min");
    row(200'000, "3 min 20 s");
    row(3'600'000, "1 h");
    row(7'500'000, "2 h 5 min");
    row(86'399'000, "23 h 59 min");
    row(86'400'000, "1 d");
    row(273'600'000, "3 d 4 h");
}

void TestTimeText::lengthsOfTimeAreWritten()
{
    QFETCH(qint64, millis);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatDuration(Millis(millis))), text);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "test_time_text.moc"
