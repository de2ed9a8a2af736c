// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command_judge.h"
#include "core/destinations/command/line_splitter.h"
#include "tests/unit/destinations/destination_support.h"

#include <QTemporaryDir>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

using enum OutcomeKind;

std::vector<StoredEvent> threeEvents()
{
    return {storedEvent(R"({"id":"evt_1","type":"t"})", 1), storedEvent(R"({"id":"evt_2","type":"t"})", 2),
            storedEvent(R"({"id":"evt_3","type":"t"})", 3)};
}

Result<Config> parse(const QString& members)
{
    return parseConfig(
        R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"n","type":"command",)" +
            members.toStdString() + "}]}",
        "/etc/grantex/config.json", findDestinationSchema);
}

/// "D-R": delivered, as the rest, rejected.
QString mapOf(const Verdict& verdict, qsizetype events)
{
    QString map(events, u'-');
    for (const auto& entry : verdict.named)
        map[static_cast<qsizetype>(entry.index)] = entry.kind == Delivered  ? u'D'
                                                   : entry.kind == Rejected ? u'R'
                                                                            : u'?';
    return map;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersDecide_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("code");
        const QString ok1 = u"{\"id\":\"evt_1\",\"ok\":true}\n"_s;
        const QString ok2 = u"{\"id\":\"evt_2\",\"ok\":true}\n"_s;
        const QString ok3 = u"{\"id\":\"evt_3\",\"ok\":true}\n"_s;
        QTest::newRow("every event accepted") << ok1 + ok2 + ok3 << Delivered << u"---"_s << u""_s;
        QTest::newRow("in another order") << ok3 + ok1 + ok2 << Delivered << u"---"_s << u""_s;
        QTest::newRow("with more members than are known")
            << u"{\"ok\":true,\"took\":1.5,\"id\":\"evt_1\",\"x\":[]}\n"_s + ok2 + ok3 << Delivered << u"---"_s
            << u""_s;
        QTest::newRow("one refused") << ok1 + u"{\"id\":\"evt_2\",\"ok\":false,\"error\":\"no such user\"}\n"_s + ok3
                                     << Delivered << u"DRD"_s << u"refused"_s;
        QTest::newRow("one refused without a word")
            << ok1 + u"{\"id\":\"evt_2\",\"ok\":false}\n"_s + ok3 << Delivered << u"DRD"_s << u"refused"_s;
        QTest::newRow("all refused") << u"{\"id\":\"evt_1\",\"ok\":false}\n{\"id\":\"evt_2\",\"ok\":false}\n"
                                        "{\"id\":\"evt_3\",\"ok\":false,\"retry\":false}\n"_s
                                     << Rejected << u"RRR"_s << u"refused"_s;
        QTest::newRow("one to be tried again")
            << ok1 + ok2 + u"{\"id\":\"evt_3\",\"ok\":false,\"error\":\"busy\",\"retry\":true}\n"_s << Retry << u"DD-"_s
            << u"retry"_s;
        QTest::newRow("one refused and one to be tried again")
            << u"{\"id\":\"evt_1\",\"ok\":false}\n{\"id\":\"evt_2\",\"ok\":false,\"retry\":true}\n"_s + ok3 << Retry
            << u"R-D"_s << u"retry"_s;
        QTest::newRow("wait before the next attempt")
            << ok1 + ok2 + u"{\"id\":\"evt_3\",\"ok\":false,\"retryAfterMs\":1500}\n"_s << Throttled << u"DD-"_s
            << u"retry"_s;
        QTest::newRow("a person is needed")
            << ok1 + u"{\"id\":\"evt_2\",\"ok\":false,\"pause\":true,\"error\":\"token expired\"}\n"_s + ok3 << Paused
            << u"D-D"_s << u"paused"_s;
        QTest::newRow("pausing is stronger than waiting")
            << u"{\"id\":\"evt_1\",\"ok\":false,\"pause\":true}\n{\"id\":\"evt_2\",\"ok\":false,\"retryAfterMs\":5}\n"_s +
                   ok3
            << Paused << u"--D"_s << u"paused"_s;
        QTest::newRow("an event nobody spoke of is never delivered")
            << ok1 + ok2 << Retry << u"DD-"_s << u"no answer"_s;
        QTest::newRow("no answer at all") << u""_s << Retry << u"---"_s << u"no answer"_s;
        QTest::newRow("a second answer to the same event counts for nothing")
            << ok1 + ok1 + ok2 << Retry << u"DD-"_s << u"no answer"_s;
        for (const QString& line : {u"hello"_s, u"{\"id\":\"evt_3\"}"_s, u"{\"id\":\"evt_3\",\"ok\":\"true\"}"_s,
                                    u"{\"id\":\"evt_3\",\"ok\":1}"_s, u"{\"id\":3,\"ok\":true}"_s, u"[true]"_s,
                                    u"{\"id\":\"evt_3\",\"ok\":false,\"retry\":\"yes\"}"_s,
                                    u"{\"id\":\"evt_3\",\"ok\":true"_s, u"{\"id\":\"evt_9\",\"ok\":true}"_s})
            QTest::addRow("no answer: %s", qPrintable(line))
                << ok1 + ok2 + line + u'\n' << Retry << u"DD-"_s << u"no answer"_s;
    }
    void answersDecide()
    {
        QFETCH(QString, lines);
        QFETCH(OutcomeKind, kind);
        QFETCH(QString, map);
        QFETCH(QString, code);
        Response response;
        response.kind = Response::Kind::Answered;
        response.body = lines.toStdString();
        const auto events = threeEvents();
        const Verdict verdict = judgeCommand(response, events);
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(mapOf(verdict, 3), map);
        QCOMPARE(QString::fromStdString(verdict.code), code);
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
        QCOMPARE(verdict.retryAfter.has_value(), kind == Throttled);
        for (const auto& entry : verdict.named)
            QCOMPARE(entry.reason.empty(), entry.kind == Delivered);
    }

    void wordsAreShownAsTheyMayBe()
    {
        const Secret secret("hunter2-secret");
        Response response;
        response.kind = Response::Kind::Answered;
        response.body = R"({"id":"evt_1","ok":false,"error":"bad\u0007 token hunter2-secret"})"
                        "\n";
        const auto events = threeEvents();
        const Verdict verdict = judgeCommand(response, {events.data(), 1});
        QCOMPARE(QString::fromStdString(verdict.named.at(0).reason), u"bad token [redacted]"_s);
    }

    void eventsWithoutAnIdAreAnsweredInTheirOrder()
    {
        const std::vector<StoredEvent> events{
            storedEvent(R"({"type":"a"})", 1), storedEvent(R"({"id":"evt_2","type":"b"})", 2),
            storedEvent(R"({"type":"c"})", 3), storedEvent(R"({"id":"evt_2","type":"d"})", 4)};
        Response response;
        response.kind = Response::Kind::Answered;
        response.body = "{\"id\":\"evt_2\",\"ok\":true}\n{\"id\":null,\"ok\":true}\n{\"ok\":false}\n{\"id\":\"evt_2\","
                        "\"ok\":false}\n";
        const Verdict verdict = judgeCommand(response, events);
        QCOMPARE(mapOf(verdict, 4), u"DDRR"_s);
    }

    void failuresKeepWhatWasAnswered_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<OutcomeKind>("kind");
        using Kind = Response::Kind;
        const auto row = [](const char* name, Kind failure, const QString& header, const QString& value,
                            OutcomeKind kind) {
            QTest::newRow(name) << static_cast<int>(failure) << header << value << kind;
        };
        row("it ended", Kind::Interrupted, u"Exit-Code"_s, u"3"_s, Retry);
        row("it ended as if all were well", Kind::Interrupted, u"Exit-Code"_s, u"0"_s, Retry);
        row("it was killed", Kind::Interrupted, {}, {}, Retry);
        row("its configuration is wrong", Kind::Interrupted, u"Exit-Code"_s, u"78"_s, Paused);
        row("it died four times over the same event", Kind::Interrupted, u"Deaths"_s, u"4"_s, Retry);
        row("it died five times over the same event", Kind::Interrupted, u"Deaths"_s, u"5"_s, Split);
        row("it is silent", Kind::TimedOut, {}, {}, Retry);
        row("it was given up", Kind::Cancelled, {}, {}, Retry);
        row("it talks nonsense", Kind::LocalFailure, u"Failure"_s, u"garbage"_s, Paused);
        row("it cannot be started", Kind::LocalFailure, {}, {}, Paused);
        row("no room for one more process", Kind::LocalFailure, u"Failure"_s, u"fork"_s, Retry);
    }
    void failuresKeepWhatWasAnswered()
    {
        QFETCH(int, failure);
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(OutcomeKind, kind);
        Response response;
        response.kind = static_cast<Response::Kind>(failure);
        response.message = "What happened.";
        response.body = "{\"id\":\"evt_2\",\"ok\":true}\n{\"id\":\"evt_1\",\"ok\":false,\"error\":\"no\"}\n";
        if (!header.isEmpty())
            response.headers.push_back({header.toStdString(), value.toStdString()});
        const auto events = threeEvents();
        const Verdict verdict = judgeCommand(response, events);
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(mapOf(verdict, 3), u"RD-"_s);
        QVERIFY(!verdict.code.empty());
        QVERIFY(verdict.reason == "What happened.");
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("says");
        QTest::newRow("no command") << u"\"batchSize\":5"_s << u"destinations[0].command"_s;
        QTest::newRow("a shell line instead of a list") << u"\"command\":\"jq .\""_s << u"must be a list of texts"_s;
        QTest::newRow("an empty list") << u"\"command\":[]"_s << u"destinations[0].command"_s;
        QTest::newRow("an empty program") << u"\"command\":[\"\",\"x\"]"_s << u"names no program"_s;
        QTest::newRow("an environment that is a list")
            << u"\"command\":[\"x\"],\"env\":[\"A=b\"]"_s << u"must be an object of texts and secret references"_s;
        QTest::newRow("a number in the environment")
            << u"\"command\":[\"x\"],\"env\":{\"A\":1}"_s << u"destinations[0].env.A"_s;
        QTest::newRow("a bad reference") << u"\"command\":[\"x\"],\"env\":{\"A\":{\"vault\":\"x\"}}"_s
                                         << u"destinations[0].env.A"_s;
        QTest::newRow("a bad name") << u"\"command\":[\"x\"],\"env\":{\"A-B\":\"x\"}"_s << u"A-B"_s;
        QTest::newRow("a bad name of a secret")
            << u"\"command\":[\"x\"],\"env\":{\"1\":{\"env\":\"X\"}}"_s << u"\"1\""_s;
        QTest::newRow("a variable given twice")
            << u"\"command\":[\"x\"],\"env\":{\"A\":\"x\",\"A\":\"y\"}"_s << u"given twice"_s;
        QTest::newRow("the id redacted") << u"\"command\":[\"x\"],\"redact\":[\"$.id\"]"_s << u"redact"_s;
        QTest::newRow("an impossible grace") << u"\"command\":[\"x\"],\"graceMs\":-1"_s << u"graceMs"_s;
        QTest::newRow("compression of a pipe") << u"\"command\":[\"x\"],\"compression\":\"gzip\""_s << u"compression"_s;
    }
    void settingsAreChecked()
    {
        QFETCH(QString, members);
        QFETCH(QString, says);
        const auto config = parse(members);
        QVERIFY(!config);
        const QString text = QString::fromStdString(config.error().message + " " + config.error().remedy);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.contains(u"/etc/grantex/config.json"_s) && text.contains(u"destinations[0]"_s), qPrintable(text));
    }

    void settingsAreRead()
    {
        const auto config = parse(
            uR"("command":["run","a b"],"env":{"PLAIN":"p","TOKEN":{"env":"SOC_TOKEN"}},"workingDirectory":"work")"_s);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const SettingValues& values = config->destinations.front().values;
        QCOMPARE(values.list("command"), (TextList{"run", "a b"}));
        QCOMPARE(values.map("env"), (TextMap{{"PLAIN", "p"}}));
        QVERIFY(std::get<SecretRef>(values.all().at("env.TOKEN")) ==
                (SecretRef{SecretRef::Kind::Environment, "SOC_TOKEN"}));
        QVERIFY(values.text("workingDirectory") == "/etc/grantex/work");
        QCOMPARE(values.integer("graceMs"), 1000);
    }

    void theFolderOfTheConfigurationIsTheDefault()
    {
        const auto config = parse(u"\"command\":[\"x\"]"_s);
        QVERIFY(config);
        QCOMPARE(QString::fromStdString(config->destinations.front().values.text("workingDirectory")),
                 u"/etc/grantex/"_s);
    }

    void longLinesAreCut()
    {
        LineSplitter splitter;
        std::vector<std::string> lines;
        const auto take = [&](const std::string& line) { lines.push_back(line); };
        splitter.add("one\r\ntw", take);
        splitter.add("o\n\n", take);
        splitter.add(std::string(3 * LineSplitter::kLongest, 'x'), take);
        splitter.add("yz\nlast", take);
        QCOMPARE(lines.size(), 4U);
        QVERIFY(lines[0] == "one" && lines[1] == "two" && lines[2].empty());
        QCOMPARE(lines[3].size(), LineSplitter::kLongest);
        splitter.finish(take);
        QVERIFY(lines.back() == "last");
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "test_command.moc"
