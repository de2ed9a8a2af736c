// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/settings/small_schemas.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;

class TestConfigMistakes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMistakeNamesFilePathAndFix_data();
    void aMistakeNamesFilePathAndFix();
    void aSyntaxErrorNamesItsPlace_data();
    void aSyntaxErrorNamesItsPlace();
    void aSecretIsNeverRepeated_data();
    void aSecretIsNeverRepeated();
    void hugeAndDeepFilesAreRefused();
    void longAndWildTextIsShownTamed();
};

namespace {

constexpr auto kHook = R"({"name": "h", "type": "webhook", "url": "https://h.example.com", )";

QByteArray destination(const char* settings)
{
    return QByteArray::fromStdString(withDestinations(settings));
}

QByteArray hook(const char* settings)
{
    return QByteArray::fromStdString(withDestinations(std::string(kHook) + settings + "}"));
}

QByteArray source(const char* json)
{
    return QByteArray::fromStdString(withSource(json));
}

} // namespace

void TestConfigMistakes::aMistakeNamesFilePathAndFix_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("remedy");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message, const char* remedy) {
        QTest::newRow(name) << bytes << QByteArray(message) << QByteArray(remedy);
    };
    row("no version", R"({"source": {"type": "file", "path": "-"}})", "version: is missing", "Add \"version\": 1.");
    row("a version from the future", R"({"version": 2, "source": {"type": "file", "path": "-"}})",
        "version: must be 1 (found 2)", "newer version of this program");
    row("a version in quotes", R"({"version": "1"})", "version: must be 1 (found \"1\")", "newer");
    row("no object at all", "[1]", "must be an object (found a list)", "{ … }");
    row("no source", R"({"version": 1})", "source: is missing", "Add \"source\"");
    row("an empty list of sources", source("[]"), "source: is missing", "Add \"source\"");
    row("an unknown key at the top", R"({"version": 1, "source": {"type": "file", "path": "-"}, "destination": []})",
        "destination: is not a known key", "Did you mean \"destinations\"?");
    row("a key given twice at the top", R"({"version": 1, "version": 1, "source": {"type": "file", "path": "-"}})",
        "version: is given twice", "Remove one of the two");
    row("a key given twice in a destination", destination(R"({"name": "a", "name": "b", "type": "file", "path": "p"})"),
        "destinations[0].name: is given twice", "Remove one of the two");
    row("a key given twice with an escape",
        destination(R"({"name": "a", "n\u0061me": "b", "type": "file", "path": "p"})"),
        "destinations[0].name: is given twice", "Remove one of the two");
    row("a key given twice in a nested object", hook(R"("auth": {"type": "none", "type": "none"})"),
        "destinations[0].auth.type: is given twice", "Remove one");
    row("a header given twice", hook(R"("headers": {"A": "1", "A": "2"})"), "destinations[0].headers.A: is given twice",
        "Remove one");
    row("destinations that are no list",
        R"({"version": 1, "source": {"type": "file", "path": "-"}, "destinations": {}})",
        "destinations: must be a list (found an object)", "[ {…}, {…} ]");

    row("a source without type", source(R"({"path": "-"})"), "source.type: is missing", "Add \"type\"");
    row("a source with a mistyped type", source(R"({"tpye": "file", "path": "-"})"), "source.tpye: is not a known key",
        "Did you mean \"type\"?");
    row("a reserved source", source(R"({"type": "kafka"})"), "source.type: \"kafka\" is not available yet",
        "Use sse, websocket or file.");
    row("another reserved source", source(R"([{"type": "webhook"}])"),
        "source[0].type: \"webhook\" is not available yet", "Use sse, websocket or file.");
    row("an unknown source", source(R"({"type": "websockets"})"),
        "source.type: must be sse, websocket or file (found \"websockets\")", "Did you mean \"websocket\"?");
    row("a stream without address", source(R"({"type": "sse", "apiKey": {"env": "K"}})"), "source.url: is missing",
        "Add");
    row("a stream without key", source(R"({"type": "sse", "url": "https://a.example.com"})"),
        "source.apiKey: is missing", "{\"env\": \"GRANTEX_API_KEY\"}");
    row("a second source with a mistake",
        source(R"([{"type": "file", "path": "-"}, {"type": "sse", "url": 5, "apiKey": {"env": "K"}}])"),
        "source[1].url: must be a text (found 5)", "double quotes");
    row("plain http to a service elsewhere",
        source(R"({"type": "sse", "url": "http://a.example.com", "apiKey": {"env": "K"}})"),
        "source.url: is plain http to another machine", "allowInsecureHttp");
    row("a service address with a query",
        source(R"({"type": "sse", "url": "https://a.example.com?x=1", "apiKey": {"env": "K"}})"),
        "source.url: must end before any ? or #", "https://api.grantex.dev");
    row("a proxy without port",
        source(R"({"type": "sse", "url": "https://a.example.com", "apiKey": {"env": "K"}, "proxy": "http://p"})"),
        "source.proxy: must be http://host:port or socks5://host:port", "environment");
    row("an empty event type",
        source(R"({"type": "sse", "url": "https://a.example.com", "apiKey": {"env": "K"}, "types": ["a", ""]})"),
        "source.types: must not contain an empty text", "Remove it");
    row("redundant connections to a file", source(R"({"type": "file", "path": "-", "redundant": true})"),
        "source.redundant: is only for the source types sse and websocket", "Remove it.");
    row("an event size out of range", source(R"({"type": "file", "path": "-", "maxEventBytes": 1})"),
        "source.maxEventBytes: must be a whole number from 1024 to 268435456 (found 1)", "in that range");

    row("a journal rule that does not exist",
        R"({"version": 1, "source": {"type": "file", "path": "-"}, "journal": {"whenFull": "stop"}})",
        "journal.whenFull: must be drop-oldest or stop-reading (found \"stop\")", "Write one of them.");
    row("a journal without room",
        R"({"version": 1, "source": {"type": "file", "path": "-"}, "journal": {"maxSizeMiB": 0}})",
        "journal.maxSizeMiB: must be a whole number from 16 to 16777216 (found 0)", "range");

    row("a destination without name", destination(R"({"type": "file", "path": "p"})"),
        "destinations[0].name: is missing", "Add \"name\"");
    row("a mistyped key rather than the missing one", destination(R"({"nmae": "a", "type": "file", "path": "p"})"),
        "destinations[0].nmae: is not a known key", "Did you mean \"name\"?");
    row("a key in the wrong case", hook(R"("BatchSize": 5)"), "destinations[0].BatchSize: is not a known key",
        "Did you mean \"batchSize\"?");
    row("a key that is like no other", hook(R"("zzzzzzzz": 5)"), "destinations[0].zzzzzzzz: is not a known key",
        "Remove it");
    row("an unknown key in a nested object", hook(R"("auth": {"tpye": "none"})"),
        "destinations[0].auth.tpye: is not a known key", "Did you mean \"type\"?");
    row("an unknown type", destination(R"({"name": "a", "type": "webhok"})"),
        "destinations[0].type: is not a known destination type (found \"webhok\")",
        "Did you mean \"webhook\"? Known types: webhook, file.");
    row("a reserved type", destination(R"({"name": "a", "type": "kafka"})"),
        "destinations[0].type: \"kafka\" is not available yet", "another type");
    row("a replay mark in a name", destination(R"({"name": "a#replay-1", "type": "file", "path": "p"})"),
        "destinations[0].name: must not contain # or control characters", "hyphens");
    row("a line end in a name", destination(R"({"name": "a\nb", "type": "file", "path": "p"})"),
        "destinations[0].name: must not contain # or control characters", "hyphens");
    row("a text direction mark in an id",
        destination(R"({"name": "a", "id": "a\u202eb", "type": "file", "path": "p"})"),
        "destinations[0].id: must not contain # or control characters", "hyphens");
    row("an empty name", destination(R"({"name": "", "type": "file", "path": "p"})"),
        "destinations[0].name: must not be empty", "Write a text");
    row("an empty id", destination(R"({"name": "a", "id": "", "type": "file", "path": "p"})"),
        "destinations[0].id: must not be empty", "the name is the id");
    row("a name used twice",
        destination(
            R"({"name": "a", "type": "file", "path": "p"}, {"name": "a", "id": "b", "type": "file", "path": "q"})"),
        "destinations[1].name: \"a\" is used twice", "its own name");
    row("an id used twice",
        destination(
            R"({"name": "a", "type": "file", "path": "p"}, {"name": "b", "id": "a", "type": "file", "path": "q"})"),
        "destinations[1].id: \"a\" is used twice", "its own id");

    row("a text for a number", hook(R"("batchSize": "many")"),
        "destinations[0].batchSize: must be a whole number from 1 to 50000 (found \"many\")", "without quotes");
    row("a number out of range", hook(R"("batchSize": 0)"),
        "destinations[0].batchSize: must be a whole number from 1 to 50000 (found 0)", "in that range");
    row("a fraction for a whole number", hook(R"("batchSize": 1.5)"),
        "destinations[0].batchSize: must be a whole number", "in that range");
    row("a number larger than any", hook(R"("batchSize": 18446744073709551615)"),
        "destinations[0].batchSize: must be a whole number from 1 to 50000", "in that range");
    row("a nested number out of range", hook(R"("deep": {"er": {"limit": 11}})"),
        "destinations[0].deep.er.limit: must be a whole number from 0 to 10 (found 11)", "in that range");
    row("a text for a switch", hook(R"("allowInsecureHttp": "true")"),
        "destinations[0].allowInsecureHttp: must be true or false (found \"true\")", "without quotes");
    row("null for a text", destination(R"({"name": "a", "type": "file", "path": null})"),
        "destinations[0].path: must be a text (found null)", "double quotes");
    row("a text for an object", hook(R"("auth": "none")"), "destinations[0].auth: must be an object (found \"none\")",
        "{ … }");
    row("a missing required value", destination(R"({"name": "a", "type": "file"})"), "destinations[0].path: is missing",
        "Name a file.");
    row("an empty required value", destination(R"({"name": "a", "type": "file", "path": ""})"),
        "destinations[0].path: must not be empty", "Name a file.");
    row("a choice that is none", hook(R"("format": "ndjsn")"),
        "destinations[0].format: must be one of array, ndjson, single (found \"ndjsn\")", "Did you mean \"ndjson\"?");
    row("a number in a list of texts", hook(R"("tags": ["a", 5])"), "destinations[0].tags[1]: must be a text (found 5)",
        "double quotes");
    row("a text for a list", hook(R"("tags": "a")"), "destinations[0].tags: must be a list of texts (found \"a\")",
        "[\"…\", \"…\"]");
    row("a list element its check refuses", hook(R"("tags": ["a", "b c"])"),
        "destinations[0].tags[1]: must not contain a space", "Tags.");
    row("a number in a map of texts", hook(R"("headers": {"X": 1})"),
        "destinations[0].headers.X: must be a text (found 1)", "double quotes");
    row("a text its check refuses", destination(R"({"name": "h", "type": "webhook", "url": "https://h.example.com/"})"),
        "destinations[0].url: must not end in a slash: https://h.example.com/", "Name an address.");
    row("an address of another kind", destination(R"({"name": "h", "type": "webhook", "url": "ftp://h.example.com"})"),
        "destinations[0].url: must be a URL that begins with https:// or http://", "https://host.example.com");
    row("an address without host", destination(R"({"name": "h", "type": "webhook", "url": "https:///x"})"),
        "destinations[0].url: must be a URL that begins with https:// or http://", "https://host.example.com");
    row("values that do not fit together", hook(R"("auth": {"type": "basic"})"),
        "destinations[0]: basic needs auth.password", "Add it.");
    row("a start that is no time", hook(R"("startFrom": "yesterday")"),
        "destinations[0].startFrom: is neither now, beginning nor a time", "2026-03-01T12:00:00Z");
    row("waits that contradict each other", hook(R"("retryMaxMs": 100)"),
        "destinations[0].retryMaxMs: must not be below retryInitialMs", "Raise it");
    row("a NUL in a path", destination(R"({"name": "a", "type": "file", "path": "p\u0000q"})"),
        "destinations[0].path: must not contain the character U+0000", "Remove");
    row("a NUL in a header's name", hook(R"("headers": {"a\u0000": "b"})"),
        "destinations[0].headers: has a name that contains the character U+0000", "Remove");
}

void TestConfigMistakes::aMistakeNamesFilePathAndFix()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, remedy);
    const auto config = parse(bytes.toStdString());
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Usage);
    const QByteArray said = QByteArray::fromStdString(config.error().message);
    QVERIFY2(said.startsWith("/etc/x/config.json: " + message), said.constData());
    QVERIFY2(said.endsWith('.') && !said.endsWith(".."), said.constData());
    const QByteArray fix = QByteArray::fromStdString(config.error().remedy);
    QVERIFY2(fix.contains(remedy), fix.constData());
}

void TestConfigMistakes::aSyntaxErrorNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const char* bytes, const char* place, const char* reason) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(place) << QByteArray(reason);
    };
    row("a missing comma", "{\"version\": 1\n \"source\": 2}", "line 2", "");
    row("a comment", "{\n  // the key\n  \"version\": 1}", "line 2, column 3", "JSON has no comments");
    row("Python's True", "{\"version\":\n  True}", "line 2, column 3", "neither a number nor true");
    row("single quotes", "{\n\n  'version': 1}", "line 3, column 3", "a text needs double quotes");
    row("an unquoted text", "{\"a\": sk-live-4711}", "line 1, column 7", "a text needs double quotes");
    row("a text without closing quote", "{\"a\": \"b,\n \"c\": 1}", "line 1, column 10", "closing quote is missing");
    row("a tab inside a text", "{\"a\": \"b\tc\"}", "line 1, column 9", "control character");
    row("an escape of a Windows path", "{\"a\": \"C:\\data\"}", "line 1, column 10", "escape that JSON does not know");
    row("half a surrogate pair", "{\"a\":\n \"\\ud800\"}", "line 2, column 2", "\\u escape that is no character");
    row("a number beyond all", "{\"a\": 99999999999999999999999}", "line 1, column 7", "neither a number");
    row("a number that begins with zero", "{\"a\": 01}", "line 1, column 7", "neither a number");
    row("columns counted in characters", "{\"ü€東\": nil}", "line 1, column 9", "neither a number");
    row("a byte that is not UTF-8", "{\"a\": \"\xff\"}", "line 1, column 8", "not UTF-8");
    row("a cut file", "{\"a\": [1, 2", "line 1", "");
    row("text behind the end", "{}\n}", "line 2", "");
}

void TestConfigMistakes::aSyntaxErrorNamesItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, reason);
    const auto config = parse(bytes.toStdString());
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Usage);
    QVERIFY(!config.error().remedy.empty());
    const QByteArray said = QByteArray::fromStdString(config.error().message);
    QVERIFY2(said.startsWith("/etc/x/config.json: " + place), said.constData());
    QVERIFY2(said.contains(reason), said.constData());
    QVERIFY2(!said.contains("4711"), said.constData());
}

void TestConfigMistakes::aSecretIsNeverRepeated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QByteArray(message);
    };
    row("a key written out", hook(R"("secret": "hunter2")"),
        R"(destinations[0].secret: a secret must be a reference, e.g. {"env": "DD_API_KEY"})");
    row("a number for a key", hook(R"("secret": 22061967)"), "destinations[0].secret: a secret must be a reference");
    row("a list for a key", hook(R"("secret": ["hunter2"])"), "destinations[0].secret: a secret must be a reference");
    row("the source's key written out",
        source(R"({"type": "sse", "url": "https://a.example.com", "apiKey": "hunter2"})"),
        "source.apiKey: a secret must be a reference");
    row("an unknown kind of reference", hook(R"("secret": {"value": "hunter2"})"),
        "destinations[0].secret: must hold exactly one of");
    row("two references at once", hook(R"("secret": {"env": "hunter2", "file": "hunter2"})"),
        "destinations[0].secret: must hold exactly one of");
    row("an empty reference", hook(R"("secret": {})"), "destinations[0].secret: is an empty reference");
    row("a reference without name", hook(R"("secret": {"env": ""})"),
        "destinations[0].secret: must hold exactly one of");
    row("a key in place of a variable's name", hook(R"("secret": {"env": "hunter2-key"})"),
        "destinations[0].secret.env: must be the name of an environment variable");
    row("a nested key written out", hook(R"("auth": {"type": "basic", "password": "hunter2"})"),
        "destinations[0].auth.password: a secret must be a reference");
    row("a password in a destination's address",
        destination(R"({"name": "h", "type": "webhook", "url": "https://user:hunter2@h.example.com/"})"),
        "destinations[0].url: must not hold a user name or password");
    row("a password in the service's address",
        source(R"({"type": "sse", "url": "https://hunter2@a.example.com", "apiKey": {"env": "K"}})"),
        "source.url: must not hold a user name or password");
    row("a password in the proxy's address",
        source(
            R"({"type": "sse", "url": "https://a.example.com", "apiKey": {"env": "K"}, "proxy": "http://u:hunter2@p:1"})"),
        "source.proxy: must not hold a user name or password");
    row("a password in an address of the wrong kind",
        destination(R"({"name": "h", "type": "webhook", "url": "ftp://user:hunter2@h.example.com"})"),
        "destinations[0].url: must be a URL");
}

void TestConfigMistakes::aSecretIsNeverRepeated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const auto config = parse(bytes.toStdString());
    QVERIFY(!config);
    const QByteArray said = QByteArray::fromStdString(config.error().message);
    QVERIFY2(said.startsWith("/etc/x/config.json: " + message), said.constData());
    const QByteArray all = said + QByteArray::fromStdString(config.error().remedy);
    QVERIFY2(!all.contains("hunter2") && !all.contains("22061967"), all.constData());
}

void TestConfigMistakes::hugeAndDeepFilesAreRefused()
{
    const auto huge = parse(std::string(4 * 1024 * 1024 + 1, ' '));
    QVERIFY(!huge);
    QVERIFY(huge.error().message.find("is larger than 4 MiB") != std::string::npos);

    for (const int levels : {65, 2'000'000}) {
        const auto deep = parse(std::string(static_cast<std::size_t>(levels), '['));
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, ErrorCode::Usage);
    }
    const auto closed = parse(std::string(1000, '[') + std::string(1000, ']'));
    QVERIFY(!closed);
    QVERIFY(closed.error().message.find("nested deeper than 64 levels") != std::string::npos);

    for (const char* empty : {"", " \n\t"}) {
        const auto nothing = parse(empty);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().message, std::string("/etc/x/config.json: is empty."));
    }
}

void TestConfigMistakes::longAndWildTextIsShownTamed()
{
    const std::string longText = std::string(59, 'x') + "ü" + std::string(10'000, 'y');
    const auto cut = parse(withDestinations(std::string(kHook) + "\"batchSize\": \"" + longText + "\"}"));
    QVERIFY(!cut);
    QVERIFY2(cut.error().message.ends_with("(found \"" + std::string(59, 'x') + "…\")."), cut.error().message.c_str());

    const auto wild = parse(withDestinations(std::string(kHook) + R"("\u001b[2J": 1})"));
    QVERIFY(!wild);
    QVERIFY(wild.error().message.find('\x1b') == std::string::npos);
    QVERIFY(wild.error().message.find("destinations[0].?[2J: is not a known key") != std::string::npos);

    const auto longKey = parse(withDestinations(std::string(kHook) + "\"" + std::string(100'000, 'k') + "\": 1}"));
    QVERIFY(!longKey);
    QVERIFY(longKey.error().message.size() < 200);

    const std::string twice = R"({"type": "file", "path": "p", "name": ")" + std::string(100'000, 'n') + "\"}";
    const auto longName = parse(withDestinations(twice + "," + twice));
    QVERIFY(!longName);
    QVERIFY(longName.error().message.size() < 2100);
}

QTEST_GUILESS_MAIN(TestConfigMistakes)
#include "test_config_mistakes.moc"
