// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/decimal.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

Decimal of(const char* text)
{
    return Decimal::parse(text).value();
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDigitIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("money of the service") << u"15.0000"_s << u"15.0000"_s;
        QTest::newRow("whole") << u"2000"_s << u"2000"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("zero with places") << u"0.0000"_s << u"0.0000"_s;
        QTest::newRow("small") << u"0.0005"_s << u"0.0005"_s;
        QTest::newRow("below zero") << u"-12.5"_s << u"-12.5"_s;
        QTest::newRow("small and below zero") << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("exponent") << u"1.5e3"_s << u"1500"_s;
        QTest::newRow("what no double holds")
            << u"12345678901234567890.123456789"_s << u"12345678901234567890.123456789"_s;
        QTest::newRow("38 digits") << QString(38, u'9') << QString(38, u'9');
        QTest::newRow("38 places") << u"0."_s + QString(37, u'0') + u"1"_s << u"0."_s + QString(37, u'0') + u"1"_s;
    }
    void everyDigitIsKept()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        const auto number = Decimal::parse(text.toStdString());
        QVERIFY(number.has_value());
        QCOMPARE(QString::fromStdString(number->text()), kept);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("39 digits") << QString(39, u'9');
        QTest::newRow("39 places") << u"0."_s + QString(38, u'0') + u"1"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"all"_s;
        QTest::newRow("infinity") << u"Infinity"_s;
        QTest::newRow("hexadecimal") << u"0x10"_s;
        QTest::newRow("huge exponent") << u"1e500"_s;
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!Decimal::parse(text.toStdString()).has_value());
    }

    void sumsAreExact()
    {
        Decimal sum;
        for (int i = 0; i < 1000; ++i)
            sum = sum.plus(of("0.1")).value();
        QCOMPARE(sum, Decimal(100));
        QCOMPARE(of("100.0000").minus(of("99.9999"))->text(), std::string("0.0001"));
        QCOMPARE(of("1").minus(of("2.50"))->text(), std::string("-1.50"));
        QCOMPARE(of("99999999999999999999.9999").plus(of("0.0001"))->text(), std::string("100000000000000000000.0000"));
    }

    void whatASumCannotHoldIsRefused()
    {
        const Decimal most = of(std::string(38, '9').c_str());
        QVERIFY(!most.plus(Decimal(1)).has_value());
        QVERIFY(!most.plus(of("0.5")).has_value());
        // Zeros at the end are no digits to lose.
        const std::string nines(30, '9');
        QCOMPARE(of((nines + ".00000000").c_str()).plus(of("0.0000000000"))->text().substr(0, 30), nines);
    }

    void percentagesAreExact()
    {
        QCOMPARE(of("0.0003").percent(50).value(), of("0.00015"));
        QCOMPARE(of("100.0000").percent(20)->text(), std::string("20.0000"));
        QVERIFY(!of(std::string(38, '9').c_str()).percent(80).has_value());
    }

    void orderIsByValue()
    {
        QVERIFY(of("20") == of("20.0000"));
        QVERIFY(of("0") == of("-0.00"));
        QVERIFY(of("9.9999") < of("10"));
        QVERIFY(of("-10") < of("-9.9999"));
        QVERIFY(of(std::string(38, '9').c_str()) > of("0.00000000000000000000000000000000000001"));
        QCOMPARE(of("-0.5").sign(), -1);
        QCOMPARE(of("0.00").sign(), 0);
        QCOMPARE(of("18446744073709551616").sign(), 1);
    }

    void anApproximationIsNear()
    {
        QCOMPARE(of("15.25").toDouble(), 15.25);
        QCOMPARE(of("-1e20").toDouble(), -1e20);
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "test_decimal.moc"
