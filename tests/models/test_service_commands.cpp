// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/service_commands.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestServiceCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void curlAsksForWhatTheIdNames_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("target");
        QTest::newRow("a grant") << int(IdKind::Grant) << u"grnt_01"_s << u"https://api.grantex.dev"_s
                                 << u"https://api.grantex.dev/v1/grants/grnt_01"_s;
        QTest::newRow("a service with a path") << int(IdKind::Agent) << u"ag_01"_s << u"http://127.0.0.1:8080/x/"_s
                                               << u"http://127.0.0.1:8080/x/v1/agents/ag_01"_s;
        QTest::newRow("a principal") << int(IdKind::Principal) << u"user:alice@example.com"_s << u"https://g.dev"_s
                                     << u"'https://g.dev/v1/grants?principalId=user%3Aalice%40example.com'"_s;
        QTest::newRow("an id that would escape the path") << int(IdKind::Grant) << u"../x?y=1#z"_s << u"https://g.dev"_s
                                                          << u"https://g.dev/v1/grants/..%2Fx%3Fy%3D1%23z"_s;
        QTest::newRow("an id that would run a command")
            << int(IdKind::Grant) << u"$(id)`id`';\n"_s << u"https://g.dev"_s
            << u"https://g.dev/v1/grants/%24%28id%29%60id%60%27%3B%0A"_s;
        QTest::newRow("a service with a password")
            << int(IdKind::Grant) << u"g1"_s << u"https://me:pw@g.dev"_s << u"https://g.dev/v1/grants/g1"_s;
    }
    void curlAsksForWhatTheIdNames()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, id);
        QFETCH(const QString, service);
        QFETCH(const QString, target);
        QCOMPARE(curlCommand(static_cast<IdKind>(kind), id, service),
                 u"curl -H \"Authorization: Bearer $GRANTEX_API_KEY\" "_s + target);
    }

    void withoutAnIdOrAServiceThereIsNoCurl()
    {
        QVERIFY(curlCommand(IdKind::None, u"x"_s, u"https://g.dev"_s).isEmpty());
        QVERIFY(curlCommand(IdKind::Grant, {}, u"https://g.dev"_s).isEmpty());
        QVERIFY(curlCommand(IdKind::Grant, u"x"_s, {}).isEmpty());
        QVERIFY(curlCommand(IdKind::Grant, u"x"_s, u"events.ndjson"_s).isEmpty());
    }

    void theCommandLineToolIsGivenAQuotedId()
    {
        QCOMPARE(grantexCommand(IdKind::Grant, u"grnt_01"_s), u"grantex grants get grnt_01"_s);
        QCOMPARE(grantexCommand(IdKind::Agent, u"ag_01"_s), u"grantex agents get ag_01"_s);
        QCOMPARE(grantexCommand(IdKind::Principal, u"alice@example.com"_s),
                 u"grantex grants list --principal alice@example.com"_s);
        QCOMPARE(grantexCommand(IdKind::Grant, u"a'b;$(id)"_s), u"grantex grants get 'a'\\''b;$(id)'"_s);
        QVERIFY(grantexCommand(IdKind::Grant, u"a\nrm -rf ~\n"_s).isEmpty());
        QVERIFY(grantexCommand(IdKind::Grant, u"--help"_s).isEmpty());
        QVERIFY(grantexCommand(IdKind::None, u"a"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestServiceCommands)
#include "test_service_commands.moc"
