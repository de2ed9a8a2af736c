// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/event/decimal_text.h"
#include "core/event/fields.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

QByteArray joined(const std::vector<std::string>& list)
{
    QByteArray all;
    for (const std::string& item : list)
        all += QByteArray::fromStdString(item) + ' ';
    return all.trimmed();
}

/// The fields that are not empty, as one line.
QByteArray told(const EventFields& fields)
{
    QByteArray all;
    const auto add = [&all](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            all += QByteArray(name) + '=' + value + ';';
    };
    const auto text = [](const std::string& value) { return QByteArray::fromStdString(value); };
    add("grant", text(fields.grantId));
    add("agent", text(fields.agentId));
    add("principal", text(fields.principalId));
    add("token", text(fields.tokenId));
    add("parent", text(fields.parentGrantId));
    add("scopes", joined(fields.scopes));
    add("revoked", joined(fields.revokedGrants));
    add("by", text(fields.revokedBy));
    add("cascade", fields.cascade ? (*fields.cascade ? "yes"_ba : "no"_ba) : ""_ba);
    add("expires", fields.expiresAt ? text(formatIso8601(*fields.expiresAt)) : ""_ba);
    add("depth", fields.delegationDepth ? QByteArray::number(*fields.delegationDepth) : ""_ba);
    add("used", text(fields.percentUsed));
    add("remaining", text(fields.remaining));
    add("initial", text(fields.initial));
    add("currency", text(fields.currency));
    return all;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreReadFromEveryShape_data();
    void fieldsAreReadFromEveryShape();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
};

void TestFields::fieldsAreReadFromEveryShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("a delegated grant")
        << R"({"id":"evt_1","type":"grant.created","data":{"grantId":"g","agentId":"a","principalId":"o'brien \"q\"",)"
           R"("scopes":["calendar:read","x"],"expiresAt":"2026-11-24T11:25:15.832Z","delegationDepth":1,"parentGrantId":"p"}})"_ba
        << "grant=g;agent=a;principal=o'brien \"q\";parent=p;scopes=calendar:read x;expires=2026-11-24T11:25:15.832Z;depth=1;"_ba;
    QTest::newRow("a revocation as the service sends it") << R"({"data":{"grantId":"g","cascade":false}})"_ba
                                                          << "grant=g;cascade=no;"_ba;
    QTest::newRow("a revocation as the documents show it") << R"({"data":{"grantId":"g","revokedBy":"principal"}})"_ba
                                                           << "grant=g;by=principal;"_ba;
    QTest::newRow("a threshold as the service sends it")
        << R"({"data":{"grantId":"g","pct":80,"remaining":"15.0000"}})"_ba
        << "grant=g;used=80;remaining=15.0000;"_ba;
    QTest::newRow("a threshold as the documents show it")
        << R"({"data":{"thresholdPercent":50,"remainingBudget":12.50,"initialBudget":"100.0000","currency":"USD"}})"_ba
        << "used=50;remaining=12.50;initial=100.0000;currency=USD;"_ba;
    QTest::newRow("a draft frame without envelope")
        << R"({"grantId":"g","threshold":80,"remaining":2000,"timestamp":"2026-02-01T01:00:00Z"})"_ba
        << "grant=g;used=80;remaining=2000;"_ba;
    QTest::newRow("an exhausted budget") << R"({"data":{"percentage":"100","initial":5,"remaining":"0"}})"_ba
                                         << "used=100;remaining=0;initial=5;"_ba;
    QTest::newRow("a null does not hide the other name") << R"({"data":{"remaining":"7","remainingBudget":null}})"_ba
                                                         << "remaining=7;"_ba;
    QTest::newRow("grants revoked by an anomaly") << R"({"data":{"revokedGrants":["g1","g2"],"agentId":"a"}})"_ba
                                                  << "agent=a;revoked=g1 g2;"_ba;
    QTest::newRow("data that is no object leaves the top") << R"({"grantId":"g","data":"x"})"_ba
                                                           << "grant=g;"_ba;
    QTest::newRow("the top is not read beside data") << R"({"grantId":"g","data":{}})"_ba
                                                     << ""_ba;
    QTest::newRow("data is found after large unknown values")
        << R"({"x":[1,{"data":{"grantId":"no"}}],"y":"\"data\"","data":{"z":{"grantId":"no"},"grantId":"g"}})"_ba
        << "grant=g;"_ba;
    QTest::newRow("members of a wrong type are empty")
        << R"({"data":{"grantId":5,"scopes":"a","cascade":"true","delegationDepth":1.5,"expiresAt":7,"pct":[1],"agentId":"a"}})"_ba
        << "agent=a;"_ba;
    QTest::newRow("scopes that are no text are passed over")
        << R"({"data":{"scopes":["a",1,null,{"x":[]},["b"],"c"],"grantId":"g"}})"_ba
        << "grant=g;scopes=a c;"_ba;
    QTest::newRow("a depth beyond int is none") << R"({"data":{"delegationDepth":4294967296}})"_ba
                                                << ""_ba;
    QTest::newRow("a lone surrogate hides nothing")
        << R"({"data":{"\ud800":1,"principalId":"a\ud83d","grantId":"g"}})"_ba
        << "grant=g;principal=a\xEF\xBF\xBD;"_ba;
    QTest::newRow("escaped keys are read") << R"({"\u0064ata":{"grant\u0049d":"g"}})"_ba
                                           << "grant=g;"_ba;
    QTest::newRow("no JSON") << "hello"_ba
                             << ""_ba;
    QTest::newRow("a mistake before data is found") << R"({"id":"a","tZ","data":{"grantId":"g"},"x":"y":"z"}}})"_ba
                                                    << ""_ba;
    QTest::newRow("a mistake after fields were read") << R"({"data":{"grantId":"g","tZ"}})"_ba
                                                      << ""_ba;
    QTest::newRow("an array") << "[1]"_ba
                              << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("deep nesting") << R"({"x":)"_ba + QByteArray("[").repeated(200'000) << ""_ba;
}

void TestFields::fieldsAreReadFromEveryShape()
{
    QFETCH(QByteArray, json);
    QTEST(told(readFields(json.toStdString())), "fields");
}

void TestFields::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("an integer") << "2000"_ba
                                << "2000"_ba;
    QTest::newRow("trailing zeros") << "15.0000"_ba
                                    << "15.0000"_ba;
    QTest::newRow("blanks around") << " 1.5\n"_ba
                                   << "1.5"_ba;
    QTest::newRow("negative") << "-0.10"_ba
                              << "-0.10"_ba;
    QTest::newRow("more digits than a double") << "12345678901234567890.123456789"_ba
                                               << "12345678901234567890.123456789"_ba;
    QTest::newRow("a small exponent") << "1e-7"_ba
                                      << "0.0000001"_ba;
    QTest::newRow("a large exponent") << "1.5e+21"_ba
                                      << "1500000000000000000000"_ba;
    QTest::newRow("an exponent inside the digits") << "123.456E1"_ba
                                                   << "1234.56"_ba;
    QTest::newRow("a negative exponent inside the digits") << "-1234.5e-2"_ba
                                                           << "-12.345"_ba;
    QTest::newRow("an exponent that leaves no zeros in front") << "0.5e2"_ba
                                                               << "50"_ba;
    QTest::newRow("zero") << "0"_ba
                          << "0"_ba;
    QTest::newRow("zero with an exponent") << "0e5"_ba
                                           << "0"_ba;
    QTest::newRow("an absurd exponent is refused") << "1e999999999"_ba
                                                   << ""_ba;
    QTest::newRow("text is refused") << "abc"_ba
                                     << ""_ba;
    QTest::newRow("text after the number is refused") << "5 USD"_ba
                                                      << ""_ba;
    QTest::newRow("a sign alone is refused") << "-"_ba
                                             << ""_ba;
    QTest::newRow("a dot alone is refused") << "5."_ba
                                            << ""_ba;
    QTest::newRow("two signs are refused") << "1e+-5"_ba
                                           << ""_ba;
    QTest::newRow("nothing is refused") << ""_ba
                                        << ""_ba;
}

void TestFields::numbersKeepTheirDigits()
{
    QFETCH(QByteArray, number);
    QTEST(QByteArray::fromStdString(plainDecimal(number.toStdString())), "plain");
}

QTEST_APPLESS_MAIN(TestFields)
#include "test_fields.moc"
