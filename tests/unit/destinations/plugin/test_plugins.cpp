// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin_types.h"
#include "tests/unit/destinations/destination_support.h"
#include "tests/unit/net/raw_server.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <sys/stat.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

using enum OutcomeKind;

const QString kOdd = QStringLiteral(ODD_PLUGINS);

/// A folder that may be trusted, with copies of plug-ins in it.
class Folder
{
public:
    explicit Folder(const QStringList& names = {})
    {
        for (const QString& name : names)
            add(name);
    }
    void add(const QString& name, const QString& as = {})
    {
        const QString target = m_folder.filePath((as.isEmpty() ? name : as) + u".so"_s);
        const QString from = (name == u"tcp-lines"_s ? QStringLiteral(EXAMPLE_PLUGINS) : kOdd) + u'/' + name + u".so"_s;
        if (!QFile::copy(from, target))
            qFatal("cannot copy %s", qPrintable(from));
        ::chmod(qPrintable(target), 0755);
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::vector<std::string> list() const { return {path()}; }
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

std::string configuration(const std::string& members)
{
    return R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d",)" + members + "}]}";
}

SchemaLookup lookupOf(PluginTypes& types)
{
    return SchemaLookup([&types](const std::string& type) -> const DestinationSchema* {
        const auto* found = types.find(type);
        return found == nullptr ? nullptr : &found->schema;
    });
}

/// A destination of odd.so with `mode`, as the program makes it.
Result<std::unique_ptr<Destination>> odd(PluginTypes& types, const std::string& mode)
{
    const auto config = parseConfig(configuration("\"type\":\"odd\",\"timeoutMs\":60000,\"mode\":\"" + mode + "\""),
                                    "/c.json", lookupOf(types));
    if (!config)
        return tl::unexpected(config.error());
    return types.find("odd")->create(config->destinations.front().values);
}

Response answered()
{
    Response response;
    response.kind = Response::Kind::Answered;
    return response;
}

} // namespace

class TestPlugins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", "/nonexistent"); }

    void aPluginIsATypeLikeAnyOther()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({"splunk"});
        types.setConfigured(folder.list());
        const DestinationType* type = types.find("odd");
        QVERIFY(type != nullptr);
        QCOMPARE(types.find("odd"), type);
        QVERIFY(types.find("even") == nullptr);
        QVERIFY(type->schema.label == "Odd");
        const std::string help = describeDestination(*type);
        for (const char* key : {"mode", "variables", "batchSize", "timeoutMs", "redact"})
            QVERIFY2(help.find("\n  " + std::string(key) + "  (") != std::string::npos, key);
        QVERIFY(help.find("batchSize  (whole number; default 7)") != std::string::npos);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("plugins");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& plugins, const char* says) {
            QTest::newRow(name) << plugins << plugins.last() << QString::fromLatin1(says);
        };
        row("a newer version of the interface", {u"odd-future"_s},
            "version 2 of the plug-in interface, and this program has version 1");
        row("another interface", {u"odd-stranger"_s}, "for something else (org.example.ImageFormat/1)");
        row("the type of a built-in destination", {u"odd-splunk"_s},
            "its type splunk is that of a destination that is built in");
        row("the type of another plug-in", {u"odd-twin"_s, u"odd"_s}, "/odd-twin.so");
        row("a type that is no name", {u"odd-name"_s}, "no \"type\" of small letters");
        row("it throws when it is made", {u"odd-made"_s}, "it fails to start: boom in the constructor");
        row("it throws when it is asked what it is", {u"odd-describing"_s},
            "it fails to describe itself: boom in describe");
        row("it is called otherwise than it says", {u"odd-liar"_s},
            "it calls itself something-else, its metadata odd-liar");
        row("a setting with the name of a common one", {u"odd-key"_s},
            "its setting batchSize has the name of another one");
    }
    void refusals()
    {
        QFETCH(QStringList, plugins);
        QFETCH(QString, refused);
        QFETCH(QString, says);
        const Folder folder(plugins);
        PluginTypes types({"splunk"});
        types.setConfigured(folder.list());
        const auto reports = types.reports();
        QCOMPARE(reports.size(), static_cast<std::size_t>(plugins.size()));
        const auto& report = reports.back();
        QCOMPARE(QString::fromStdString(report.file), folder.file(refused + u".so"_s));
        QVERIFY2(QString::fromStdString(report.problem).contains(says), report.problem.c_str());
        QCOMPARE(types.all().size(), static_cast<std::size_t>(plugins.size()) - 1);
        const QString why = QString::fromStdString(types.explain(report.type));
        QVERIFY2(why.contains(folder.file(refused + u".so"_s) + u" is not used: "_s), qPrintable(why));
    }

    void whatIsNoPluginIsTold()
    {
        const Folder folder;
        QFile file(folder.file(u"text.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
        file.close();
        ::chmod(qPrintable(folder.file(u"text.so"_s)), 0755);
        PluginTypes types({});
        types.setConfigured({folder.path(), "/no/such/folder"});
        const auto reports = types.reports();
        QCOMPARE(reports.size(), 2U);
        QVERIFY2(reports[0].problem.find("no Qt plug-in") != std::string::npos, reports[0].problem.c_str());
        QVERIFY2(reports[1].problem.find("no such folder") != std::string::npos, reports[1].problem.c_str());
    }

    void whatOthersCanWriteToIsNotLoaded_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<uint>("mode");
        QTest::newRow("a file for everybody") << false << 0757U;
        QTest::newRow("a file for its group") << false << 0775U;
        QTest::newRow("a folder for everybody") << true << 0707U;
        QTest::newRow("a folder for its group") << true << 0770U;
    }
    void whatOthersCanWriteToIsNotLoaded()
    {
        QFETCH(bool, isFolder);
        QFETCH(uint, mode);
        const Folder folder({u"odd"_s});
        const std::string changed = isFolder ? folder.path() : folder.file(u"odd.so"_s).toStdString();
        ::chmod(changed.c_str(), mode);
        PluginTypes types({});
        types.setConfigured(folder.list());
        QVERIFY(types.find("odd") == nullptr);
        const std::string why = types.explain("odd");
        QVERIFY2(why.find("can be written to by others (chmod go-w " + changed + ")") != std::string::npos,
                 why.c_str());
        ::chmod(changed.c_str(), 0755);
        QVERIFY(types.find("odd") != nullptr); // once mended, without a restart
    }

    void directoriesComeInTheirOrder()
    {
        const Folder first({u"odd"_s});
        const Folder second({u"odd-twin"_s});
        qputenv("GRANTEX_PLUGIN_PATH", QByteArray::fromStdString(second.path()));
        PluginTypes types({});
        types.setConfigured(first.list());
        const auto reports = types.reports();
        qunsetenv("GRANTEX_PLUGIN_PATH");
        QCOMPARE(reports.size(), 2U);
        QCOMPARE(QString::fromStdString(reports[0].file), first.file(u"odd.so"_s));
        QVERIFY(reports[0].problem.empty());
        QVERIFY(!reports[1].problem.empty());
    }

    void theConfigurationNamesDirectories()
    {
        const Folder folder({u"odd"_s, u"odd-future"_s});
        const auto parse = [&](const std::string& members, const std::string& directory) {
            std::string text = configuration(members);
            text.insert(text.size() - 1, ",\"plugins\":{\"directories\":[\"" + directory + "\"]}");
            return parseConfig(text, folder.path() + "/config.json", destinationSchemas());
        };
        const auto found = parse(R"("type":"odd")", ".");
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(QString::fromStdString(found->pluginDirectories.at(0)), QString::fromStdString(folder.path()) + u'/');
        const auto missing = parse(R"("type":"odd-future")", ".");
        QVERIFY(!missing);
        const QString text = QString::fromStdString(missing.error().message + " " + missing.error().remedy);
        QVERIFY2(text.contains(u"destinations[0].type"_s) && text.contains(u"version 2 of the plug-in interface"_s) &&
                     text.contains(u"command, odd"_s),
                 qPrintable(text));
        const auto typo =
            parseConfig(R"({"version":1,"source":{"type":"file","path":"/x"},"plugins":{"directory":["x"]}})",
                        "/c.json", destinationSchemas());
        QVERIFY(!typo && typo.error().message.find("plugins.directory") != std::string::npos);
    }

    void mistakesInTheConfigurationAreNamed_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("says");
        QTest::newRow("a value it refuses") << u"\"mode\":\"even\""_s << u"destinations[0].mode: must not be even"_s;
        QTest::newRow("values that do not go together") << u"\"mode\":\"lonely\""_s << u"mode lonely needs company."_s;
        QTest::newRow("a check that throws") << u"\"mode\":\"check-throws\""_s << u"boom in the check of mode"_s;
        QTest::newRow("a whole check that throws") << u"\"mode\":\"all-checks-throw\""_s << u"boom in check"_s;
        QTest::newRow("a key it does not have") << u"\"moode\":\"x\""_s << u"Did you mean \"mode\"?"_s;
        QTest::newRow("a path of redact") << u"\"redact\":[\"a..b\"]"_s << u"a..b"_s;
    }
    void mistakesInTheConfigurationAreNamed()
    {
        QFETCH(QString, members);
        QFETCH(QString, says);
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto config =
            parseConfig(configuration("\"type\":\"odd\"," + members.toStdString()), "/c.json", lookupOf(types));
        QVERIFY(!config);
        const QString text = QString::fromStdString(config.error().message + " " + config.error().remedy);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void whatCannotBeMadeFailsInWords_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("says");
        QTest::newRow("it throws") << u"create-throws"_s << u"boom in create"_s;
        QTest::newRow("it makes nothing") << u"nothing"_s << u"it made nothing"_s;
    }
    void whatCannotBeMadeFailsInWords()
    {
        QFETCH(QString, mode);
        QFETCH(QString, says);
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, mode.toStdString());
        QVERIFY(!made);
        QVERIFY2(QString::fromStdString(made.error().message).contains(says), made.error().message.c_str());
    }
    void itsWordsAreRedacted()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        SettingValues values;
        values.set("mode", std::string("secrets"));
        values.set("variables.TOKEN", Secret("hunter2-secret"));
        const auto made = types.find("odd")->create(values);
        QVERIFY(!made);
        QVERIFY2(made.error().message.find("the token is [redacted]") != std::string::npos,
                 made.error().message.c_str());
    }

    void eventsAndRequestsPassWhole()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, "fair");
        QVERIFY(made);
        auto events = sampleEvents();
        events.push_back(storedEvent(R"({"type":"no.id"})", 9));
        const auto request = (*made)->encode(events, sampleContext());
        QVERIFY(request);
        QVERIFY(request->url == "odd://lane-1" && request->timeout == Millis(60'000));
        QVERIFY2(request->body.find("evt_02 {\"id\":\"evt_02\",  \"type\"") != std::string::npos,
                 request->body.c_str());
        QVERIFY2(request->body.ends_with("seq-journal-1-9 {\"type\":\"no.id\"}\n"), request->body.c_str());
    }

    void whatThrowsIsAnOrdinaryFailure()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, "throws");
        QVERIFY(made);
        const auto events = sampleEvents();
        const Destination& destination = **made;
        QCOMPARE(destination.limits().maxEvents, 1000U);
        QVERIFY(destination.encodedSize(events[0]) > events[0].event.json.size());
        const auto request = destination.encode(events, sampleContext());
        QVERIFY(!request);
        QVERIFY(request.error().message.find("boom in encode") != std::string::npos && !request.error().remedy.empty());
        const Verdict verdict = destination.interpret(answered(), events);
        QCOMPARE(verdict.kind, Paused);
        QVERIFY(verdict.reason.find("boom in interpret") != std::string::npos && !verdict.remedy.empty());
        const auto transport = destination.openTransport();
        const Response response = exchange(*transport, Request{});
        QCOMPARE(response.kind, Response::Kind::LocalFailure);
        QVERIFY2(response.message.find("boom in connect") != std::string::npos, response.message.c_str());
        const auto asks = odd(types, "asks");
        QVERIFY((*asks)->encode(events, sampleContext()).error().message == "The index is missing.");
    }

    void nonsenseIsBroughtIntoRange()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, "nonsense");
        QVERIFY(made);
        const Limits limits = (*made)->limits();
        QCOMPARE(limits.maxEvents, 1U);
        QCOMPARE(limits.maxBytes, 1U);
        const auto events = sampleEvents();
        const Verdict verdict = (*made)->interpret(answered(), events);
        QCOMPARE(verdict.kind, Paused);
        QVERIFY(!verdict.remedy.empty());
        QVERIFY(!verdict.retryAfter);
        QCOMPARE(verdict.named.size(), 2U);
        QVERIFY(verdict.named[0].index == 0 && verdict.named[0].kind == Delivered);
        QVERIFY(verdict.named[1].index == 1 && verdict.named[1].kind == Rejected &&
                verdict.named[1].reason == "second");
    }

    void withoutAConnectionOfItsOwnItGetsOurs()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        RawServer server([](const std::string&) { return RawServer::answer(202, "taken"); });
        SettingValues values;
        values.set("mode", std::string("http"));
        values.set("variables", TextMap{{"URL", server.url("/in")}});
        const auto made = types.find("odd")->create(values);
        QVERIFY(made);
        const auto events = sampleEvents();
        const auto transport = (*made)->openTransport();
        const Response response = exchange(*transport, *(*made)->encode(events, sampleContext()));
        QCOMPARE(response.status, 202);
        QCOMPARE((*made)->interpret(response, events).kind, Delivered);
        QCOMPARE(server.requests().size(), 1U);
        QVERIFY(server.requests()[0].starts_with("POST /in "));
        QVERIFY(server.requests()[0].find("X-Odd: yes\r\n") != std::string::npos);
        QVERIFY(server.requests()[0].find("evt_01 {") != std::string::npos);
    }

    void probesThatThrowFailTheTest_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("says");
        QTest::newRow("no steps for it throws") << u"throws"_s << u"boom in probe"_s;
        QTest::newRow("no steps at all") << u"nonsense"_s << u"it has no test"_s;
        QTest::newRow("a step that throws") << u"fair"_s << u"boom in judge"_s;
    }
    void probesThatThrowFailTheTest()
    {
        QFETCH(QString, mode);
        QFETCH(QString, says);
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, mode.toStdString());
        const auto transport = (*made)->openTransport();
        std::optional<ProbeReport> report;
        runProbe(**made, *transport, [&](ProbeReport done) { report = std::move(done); });
        QTRY_VERIFY(report.has_value());
        QVERIFY(!report->ok());
        const std::string text = report->steps.back().detail;
        QVERIFY2(QString::fromStdString(text).contains(says), text.c_str());
        QVERIFY(!report->steps.back().remedy.empty());
    }

    void connectionsAreKeptInOrder_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("kind");
        using Kind = Response::Kind;
        QTest::newRow("answers at once") << u"fair"_s << static_cast<int>(Kind::Answered);
        QTest::newRow("answers twice") << u"twice"_s << static_cast<int>(Kind::Answered);
        QTest::newRow("answers from another thread") << u"thread"_s << static_cast<int>(Kind::Answered);
        QTest::newRow("throws") << u"send-throws"_s << static_cast<int>(Kind::LocalFailure);
        QTest::newRow("throws what is no exception")
            << u"send-throws-a-number"_s << static_cast<int>(Kind::LocalFailure);
        QTest::newRow("never answers") << u"never"_s << static_cast<int>(Kind::TimedOut);
    }
    void connectionsAreKeptInOrder()
    {
        QFETCH(QString, mode);
        QFETCH(int, kind);
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, mode.toStdString());
        const auto transport = (*made)->openTransport();
        Request request;
        request.body = "body";
        request.timeout = Millis(mode == u"never"_s ? 1 : 60'000);
        std::vector<Response> got;
        QThread* where = nullptr;
        transport->send(request, [&](Response response) {
            got.push_back(std::move(response));
            where = QThread::currentThread();
        });
        QVERIFY(got.empty());
        QTRY_COMPARE(got.size(), 1U);
        QCOMPARE(static_cast<int>(got[0].kind), kind);
        QCOMPARE(where, QThread::currentThread());
        QVERIFY(got[0].kind != Response::Kind::Answered || got[0].body == "body");
        QCoreApplication::processEvents();
        QCOMPARE(got.size(), 1U);
    }
    void whatIsCancelledIsToldOnce()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, "never");
        const auto transport = (*made)->openTransport();
        std::vector<Response::Kind> got;
        for (int i = 0; i < 3; ++i)
            transport->send(Request{}, [&](const Response& response) { got.push_back(response.kind); });
        transport->cancelAll(); // its cancelAll() throws
        QCOMPARE(got, std::vector<Response::Kind>(3, Response::Kind::Cancelled));
    }
    void aConnectionMayGoBeforeItsAnswerComes()
    {
        const Folder folder({u"odd"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto made = odd(types, "thread");
        for (int i = 0; i < 20; ++i) {
            auto transport = (*made)->openTransport();
            transport->send(Request{}, [](const Response&) {});
        }
        QTest::qWait(20);
    }

    void theExampleJudgesLineByLine()
    {
        const Folder folder({u"tcp-lines"_s});
        PluginTypes types({});
        types.setConfigured(folder.list());
        const auto config =
            parseConfig(configuration(R"("type":"tcp-lines","host":"127.0.0.1","port":9)"), "/c.json", lookupOf(types));
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const auto made = types.find("tcp-lines")->create(config->destinations.front().values);
        QVERIFY(made);
        const std::vector<StoredEvent> events{storedEvent(R"({"id":"a"})", 1), storedEvent(R"({"id":"b"})", 2),
                                              storedEvent(R"({"id":"c"})", 3)};
        Response response = answered();
        response.body = "OK\nERR no such thing\nBUSY\n";
        Verdict verdict = (*made)->interpret(response, events);
        QCOMPARE(verdict.kind, Retry);
        QCOMPARE(verdict.named.size(), 2U);
        QVERIFY(verdict.named[1].kind == Rejected && verdict.named[1].reason == "no such thing");
        response.body = "HTTP/1.1 400 Bad Request\n";
        verdict = (*made)->interpret(response, events);
        QCOMPARE(verdict.kind, Paused);
        const auto bad =
            parseConfig(configuration("\"type\":\"tcp-lines\",\"host\":\"http://x\""), "/c.json", lookupOf(types));
        QVERIFY(!bad && bad.error().message.find("destinations[0].host") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPlugins)
#include "test_plugins.moc"
