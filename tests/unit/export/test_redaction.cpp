// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/redaction.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
    static QByteArray redacted(const QByteArray& json, bool emails, bool principals)
    {
        const auto redaction = Redaction::of({emails, principals, {}});
        return QByteArray::fromStdString(redaction->apply(json.toStdString()));
    }

private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a value") << quoted("{'a':'alice@example.com'}") << quoted("{'a':'[e-mail]'}");
        QTest::newRow("inside a text, twice") << quoted("{'a':'from alice+x@ex-ample.co.uk to <bob@b.de>.'}")
                                              << quoted("{'a':'from [e-mail] to <[e-mail]>.'}");
        QTest::newRow("end of a sentence") << quoted("{'a':'ask bob@b.de.'}") << quoted("{'a':'ask [e-mail].'}");
        QTest::newRow("a member name") << quoted("{'alice@example.com':1}") << quoted("{'[e-mail]':1}");
        QTest::newRow("an escaped sign") << quoted("{'a':'alice\\u0040example.com'}") << quoted("{'a':'[e-mail]'}");
        QTest::newRow("escaped letters") << quoted("{'a':'\\u0061lice@example.com\\n'}")
                                         << quoted("{'a':'[e-mail]\\n'}");
        QTest::newRow("in an address") << quoted("{'a':'https://x/?u=alice%40example.com&b=1'}")
                                       << quoted("{'a':'https://x/?u=[e-mail]&b=1'}");
        QTest::newRow("another alphabet") << quoted("{'a':'älice@exämple.com'}") << quoted("{'a':'[e-mail]'}");
        QTest::newRow("a quoted mailbox")
            << quoted("{'a':'\\'alice smith\\'@example.com'}") << quoted("{'a':'[e-mail]'}");
        QTest::newRow("no mailbox") << quoted("{'a':'@here x@ @ 5'}") << quoted("{'a':'@here x@ @ 5'}");
        QTest::newRow("bytes around stay") << "{ \"n\" : 1.50,\r\n\"t\":\"\\u00e9\" , \"a\":\"a@b.c\"}"_ba
                                           << "{ \"n\" : 1.50,\r\n\"t\":\"\\u00e9\" , \"a\":\"[e-mail]\"}"_ba;
    }
    void emails()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        QCOMPARE(redacted(json, true, false), expected);
        QVERIFY(parseEvent(redacted(json, true, false).toStdString()));
    }

    void persons_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a principal") << quoted("{'data':{'principalId':'alice','n':1}}")
                                     << quoted("{'data':{'principalId':'[redacted]','n':1}}");
        QTest::newRow("deep, in a list") << quoted("{'l':[{'x':{'userId' : 17 }}]}")
                                         << quoted("{'l':[{'x':{'userId' : '[redacted]' }}]}");
        QTest::newRow("a whole object") << quoted("{'subject':{'name':'a','t':'}\\''},'n':[1,2]}")
                                        << quoted("{'subject':'[redacted]','n':[1,2]}");
        QTest::newRow("an escaped name") << quoted("{'\\u0070rincipalId':'alice'}")
                                         << quoted("{'\\u0070rincipalId':'[redacted]'}");
        QTest::newRow("null stays") << quoted("{'principalId':null,'sub':true}")
                                    << quoted("{'principalId':null,'sub':'[redacted]'}");
        QTest::newRow("a text that is such a name")
            << quoted("{'revokedBy':'principal','a':['user']}") << quoted("{'revokedBy':'principal','a':['user']}");
    }
    void persons()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        QCOMPARE(redacted(json, false, true), expected);
    }

    void everythingTogether()
    {
        Redaction::Rules rules{true, true, {"data.secret"}};
        const auto redaction = Redaction::of(rules);
        const std::string json =
            quoted("{'id':'evt_1','type':'sso.login','data':{'email':'a@b.c','userId':'u','secret':{'k':'a@b.c'}}}")
                .toStdString();
        const StoredEvent event{{7}, fromEpochMillis(1), *parseEvent(json)};
        const StoredEvent out = redaction->apply(event);
        QCOMPARE(out.event.json, std::string(quoted("{'id':'evt_1','type':'sso.login','data':{'email':'[e-mail]','"
                                                    "userId':'[redacted]','secret':'[redacted]'}}")
                                                 .toStdString()));
        QCOMPARE(out.event.id, std::string("evt_1"));
        QCOMPARE(out.sequence.value, 7);
    }

    void aFramesTypeStays()
    {
        const auto redaction = Redaction::of({true, false, {}});
        const StoredEvent event{{1}, {}, *parseEvent(quoted("{'grantId':'g'}").toStdString(), "budget.threshold")};
        QCOMPARE(redaction->apply(event).event.type, std::string("budget.threshold"));
    }

    void nothingIsTakenOutWithoutRules()
    {
        const Redaction none;
        QVERIFY(none.isEmpty());
        const StoredEvent event{{1}, {}, *parseEvent(quoted("{'principalId':'a@b.c'}").toStdString())};
        QCOMPARE(none.apply(event).event.json, event.event.json);
        QVERIFY(!Redaction::of({false, false, {"a..b"}}));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
