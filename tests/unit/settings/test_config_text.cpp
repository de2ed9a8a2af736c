// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_edit.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace grantex;

Q_DECLARE_METATYPE(grantex::ConfigPath)
Q_DECLARE_METATYPE(grantex::ConfigValue)

namespace {

using Object = ConfigValue::Object;
using List = ConfigValue::List;

QByteArray bytesOf(const ConfigText& text)
{
    return QByteArray::fromStdString(text.bytes());
}

ConfigText parsed(const QByteArray& bytes)
{
    return *ConfigText::parse(bytes.toStdString(), "config.json");
}

/// A random value of at most `depth` levels; few keys, so that edits meet what is there.
ConfigValue randomValue(std::mt19937& random, int depth)
{
    const auto below = [&](unsigned n) { return random() % n; };
    switch (below(depth > 0 ? 7 : 5)) {
    case 0:
        return below(2) == 0;
    case 1:
        return static_cast<int>(below(1000));
    case 2:
        return 0.25 * static_cast<int>(below(9));
    case 3:
        return std::string(below(2) == 0 ? "}],{[\":\\" : "ü\n\x01");
    case 4:
        return {};
    case 5: {
        List list;
        for (auto left = below(4); left > 0; --left)
            list.push_back(randomValue(random, depth - 1));
        return list;
    }
    default: {
        ConfigValue object = ConfigValue::object();
        for (auto left = below(4); left > 0; --left)
            object.set(std::string(1, "abcd"[below(4)]), randomValue(random, depth - 1));
        return object;
    }
    }
}

/// The obvious edit of a tree, to compare with.
ConfigValue withValue(ConfigValue tree, const std::vector<std::string>& path, std::size_t step,
                      const ConfigValue& value)
{
    if (step == path.size())
        return value;
    const ConfigValue* below = tree.find(path[step]);
    tree.set(path[step], withValue(below ? *below : ConfigValue::object(), path, step + 1, value));
    return tree;
}

} // namespace

/// A configuration is changed value by value, and nothing else of its text.
class TestConfigText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueIsSet_data();
    void aValueIsSet();
    void aValueIsRemoved_data();
    void aValueIsRemoved();
    void anObjectIsMergedKeyByKey();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void randomEditsDoWhatTheySay();
    void valuesAreWrittenAsPeopleWould();
    void aDestinationIsAddedReplacedAndRemoved();
    void aFileThatIsNotThereIsBegun();
    void nothingIsWrittenThatWouldBeRefused();
    void nothingIsWrittenWhenNothingChanges();
};

void TestConfigText::aValueIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ConfigPath>("path");
    QTest::addColumn<ConfigValue>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const ConfigPath& path, const ConfigValue& value,
                        const char* after) {
        QTest::newRow(name) << QByteArray(before) << path << value << QByteArray(after);
    };
    row("in place, all around kept", "{ \"z\" : 1.50,\r\n\t\"journal\":{\"maxAgeDays\" :  30 , \"b\":\"}\"} }\n",
        {"journal", "maxAgeDays"}, 7, "{ \"z\" : 1.50,\r\n\t\"journal\":{\"maxAgeDays\" :  7 , \"b\":\"}\"} }\n");
    row("a new key on a line of its own", "{\n    \"version\": 1\n}\n", {"metrics", "listen"}, "127.0.0.1:9464",
        "{\n    \"version\": 1,\n    \"metrics\": {\"listen\": \"127.0.0.1:9464\"}\n}\n");
    row("a new key in a line", R"({"a": {"b": 1}})", {"a", "c"}, true, R"({"a": {"b": 1, "c": true}})");
    row("a new key in a line without spaces", R"({"a":{"b":1,"d":2}})", {"a", "c"}, true,
        R"({"a":{"b":1,"d":2,"c": true}})");
    row("in a line of a text with lines", "{\n  \"a\": {\"b\": {\"x\": 1}}\n}", {"a", "b"},
        ConfigValue(Object{{"x", 1}, {"y", 2}}), "{\n  \"a\": {\"b\": {\"x\": 1, \"y\": 2}}\n}");
    row("into an empty object", "{\n  \"a\": {}\n}", {"a", "b"}, 1, "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
    row("into the empty object", "{}", {"a"}, 1, R"({"a": 1})");
    row("into an empty list", "{\n  \"types\": []\n}", {"types", 0}, "grant.created",
        "{\n  \"types\": [\"grant.created\"]\n}");
    row("behind the last item", "{\"l\": [\r\n\t1,\r\n\t2\r\n]}", {"l", 2}, 3,
        "{\"l\": [\r\n\t1,\r\n\t2,\r\n\t3\r\n]}");
    row("one item of several", R"({"l": [1, {"a": []}, 3]})", {"l", 1, "a", 0}, "x", R"({"l": [1, {"a": ["x"]}, 3]})");
    row("a key that is written with escapes", R"({"\u0061": 1})", {"a"}, 2, R"({"\u0061": 2})");
    row("behind a byte order mark", "\xef\xbb\xbf {\"a\": 1}", {"a"}, 2, "\xef\xbb\xbf {\"a\": 2}");
}

void TestConfigText::aValueIsSet()
{
    QFETCH(QByteArray, before);
    QFETCH(ConfigPath, path);
    QFETCH(ConfigValue, value);
    QFETCH(QByteArray, after);
    ConfigText text = parsed(before);
    const auto done = text.set(path, value);
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    QCOMPARE(bytesOf(text), after);
    QVERIFY(text.value(path) == value);
}

void TestConfigText::aValueIsRemoved_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ConfigPath>("path");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const ConfigPath& path, const char* after) {
        QTest::newRow(name) << QByteArray(before) << path << QByteArray(after);
    };
    row("the only one", R"({"a": { "b": 1 }})", {"a", "b"}, R"({"a": {}})");
    row("the first", "{\n  \"a\": 1,\n  \"b\": 2\n}", {"a"}, "{\n  \"b\": 2\n}");
    row("the last", "{\n  \"a\": 1,\n  \"b\": 2\n}", {"b"}, "{\n  \"a\": 1\n}");
    row("one in the middle", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", {"b"}, "{\n  \"a\": 1,\n  \"c\": 3\n}");
    row("the last item", "[1, 2, 3]", {2}, "[1, 2]");
    row("what is not there", R"({"a": 1})", {"b", "c"}, R"({"a": 1})");
    row("an item that is not there", R"({"l": [1]})", {"l", 1}, R"({"l": [1]})");
}

void TestConfigText::aValueIsRemoved()
{
    QFETCH(QByteArray, before);
    QFETCH(ConfigPath, path);
    QFETCH(QByteArray, after);
    ConfigText text = parsed(before);
    QVERIFY(text.remove(path).has_value());
    QCOMPARE(bytesOf(text), after);
    QVERIFY(!text.value(path));
}

void TestConfigText::anObjectIsMergedKeyByKey()
{
    ConfigText text = parsed("{\n  \"source\": {\"type\": \"sse\",   \"url\": \"https://a\", \"types\": [ \"x\" ], "
                             "\"proxy\": \"p\"}\n}");
    const ConfigValue next(
        Object{{"types", List{"x"}}, {"type", "websocket"}, {"url", "https://a"}, {"redundant", false}});
    QVERIFY(text.merge({"source"}, next).has_value());
    QCOMPARE(bytesOf(text),
             QByteArray("{\n  \"source\": {\"type\": \"websocket\",   \"url\": \"https://a\", \"types\": "
                        "[ \"x\" ], \"redundant\": false}\n}"));
}

void TestConfigText::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ConfigPath>("path");
    QTest::newRow("through a number") << QByteArray(R"({"a": 1})") << ConfigPath{"a", "b"};
    QTest::newRow("a key of a list") << QByteArray(R"({"a": [1]})") << ConfigPath{"a", "b"};
    QTest::newRow("an index of an object") << QByteArray(R"({"a": {}})") << ConfigPath{"a", 0};
    QTest::newRow("beyond the end") << QByteArray(R"({"a": [1]})") << ConfigPath{"a", 2};
    QTest::newRow("a key that is there twice") << QByteArray(R"({"a": 1, "a": 2})") << ConfigPath{"a"};
    QTest::newRow("a list at the root") << QByteArray("[]") << ConfigPath{"a"};
}

void TestConfigText::whatCannotBeIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(ConfigPath, path);
    ConfigText text = parsed(before);
    const auto done = text.set(path, 1);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Malformed);
    QVERIFY(!done.error().remedy.empty());
    QCOMPARE(bytesOf(text), before);
    QVERIFY(!text.value(path));
}

void TestConfigText::randomEditsDoWhatTheySay()
{
    constexpr unsigned seed = 20260301;
    std::mt19937 random(seed);
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        ConfigValue tree = ConfigValue::object();
        for (const char* key : {"a", "b", "c"})
            tree.set(key, randomValue(random, 3));
        const ConfigValue::Layout lines{{}, random() % 2 == 0 ? "  " : "\t", random() % 4 == 0 ? "\r\n" : "\n"};
        const std::string before = random() % 3 == 0 ? tree.toJson() : tree.toJson(lines);
        QVERIFY2(ConfigValue::parse(before) == tree, before.c_str());

        std::vector<std::string> keys;
        for (auto left = 1 + random() % 3; left > 0; --left)
            keys.emplace_back(1, "abcd"[random() % 4]);
        const ConfigPath path(keys.begin(), keys.end());
        const ConfigValue value = randomValue(random, 2);
        ConfigText text = *ConfigText::parse(before, "f");
        const auto done = random() % 2 == 0 ? text.set(path, value) : text.merge(path, value);
        const auto now = ConfigValue::parse(text.bytes());
        const auto about = before + "\n→ " + describe(path) + " = " + value.toJson() + "\n" + text.bytes();
        QVERIFY2(now.has_value(), about.c_str());
        QVERIFY2(!done ? *now == tree : *now == withValue(tree, keys, 0, value), about.c_str());

        QVERIFY(text.remove(path).has_value() || !done);
        QVERIFY2(!text.value(path) && ConfigValue::parse(text.bytes()).has_value(), about.c_str());
    }
}

void TestConfigText::valuesAreWrittenAsPeopleWould()
{
    ConfigValue destination = ConfigValue::object();
    destination.set("name", "splunk \"prod\"");
    destination.set("type", "splunk");
    destination.set("hecToken", SecretRef{SecretRef::Kind::Keychain, "splunk-token"});
    destination.set("tags", ConfigValue::list({"a", "b"}));
    destination.set("fields", Object{{"team", "sec"}, {"site", 1.5}});
    QCOMPARE(QByteArray::fromStdString(destination.toJson({"  ", "  ", "\n"})),
             QByteArray("{\n    \"name\": \"splunk \\\"prod\\\"\",\n    \"type\": \"splunk\",\n    \"hecToken\": "
                        "{\"keychain\": \"splunk-token\"},\n    \"tags\": [\"a\", \"b\"],\n    \"fields\": {\n      "
                        "\"team\": \"sec\",\n      \"site\": 1.5\n    }\n  }"));
}

void TestConfigText::aDestinationIsAddedReplacedAndRemoved()
{
    const QTemporaryDir directory;
    const std::string file = directory.filePath(QStringLiteral("config.json")).toStdString();
    const auto content = [&] {
        QFile device(QString::fromStdString(file));
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    };
    QVERIFY(setConfigValue(file, {"source"}, Object{{"type", "file"}, {"path", "-"}}).has_value());
    const auto add = [&](const ConfigValue& destination) {
        return editConfig(file, [&](ConfigText& text) { return addDestination(text, destination); });
    };
    const auto removeTwo = [&] {
        return editConfig(file, [](ConfigText& text) { return removeDestination(text, LaneId{"two"}); });
    };
    QVERIFY(add(Object{{"id", "1"}, {"name", "out"}, {"type", "file"}, {"path", "a"}}).has_value());
    QVERIFY(add(Object{{"name", "two"}, {"type", "file"}, {"path", "b"}}).has_value());
    QCOMPARE(content(),
             QByteArray("{\n  \"version\": 1,\n  \"source\": {\n    \"type\": \"file\",\n    \"path\": \"-\"\n  },\n"
                        "  \"destinations\": [\n    {\n      \"id\": \"1\",\n      \"name\": \"out\",\n      \"type\": "
                        "\"file\",\n      \"path\": \"a\"\n    },\n    {\n      \"name\": \"two\",\n      \"type\": "
                        "\"file\",\n      \"path\": \"b\"\n    }\n  ]\n}\n"));
    auto one = destinationObject(file, LaneId{"1"});
    QVERIFY(one.has_value());
    one->set("name", "renamed");
    one->remove("path");
    const auto replace = [&](ConfigText& text) { return replaceDestination(text, LaneId{"1"}, *one); };
    QVERIFY(editConfig(file, replace).has_value());
    QVERIFY(destinationObject(file, LaneId{"1"}) == *one);
    QVERIFY(writeDestinationEnabled(file, LaneId{"two"}, false).has_value());
    QVERIFY(destinationObject(file, LaneId{"two"})->find("enabled")->boolean() == false);
    QVERIFY(removeTwo().has_value());
    QCOMPARE(removeTwo().error().code, ErrorCode::NotFound);
    QCOMPARE(destinationObject(file, LaneId{"out"}).error().code, ErrorCode::NotFound); // that is its name, not its id
    QVERIFY(removeConfigValue(file, {"source", "path"}).has_value());
    QVERIFY2(!content().contains("path"), content().constData());
}

void TestConfigText::aFileThatIsNotThereIsBegun()
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("profiles/staging"));
    const QString file = folder + QStringLiteral("/config.json");
    QVERIFY(setConfigValue(file.toStdString(), {"journal", "maxAgeDays"}, 3).has_value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
    QVERIFY(!(QFileInfo(folder).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
    QCOMPARE(setConfigValue("/proc/nowhere/config.json", {"a"}, 1).error().code, ErrorCode::Io);
}

void TestConfigText::nothingIsWrittenThatWouldBeRefused()
{
    const QTemporaryDir directory;
    const std::string file = directory.filePath(QStringLiteral("config.json")).toStdString();
    QVERIFY(setConfigValue(file, {"journal", "maxAgeDays"}, 3).has_value());
    const auto check = [](const std::string& bytes) -> Result<> {
        return bytes.find("400000") == std::string::npos ? Result<>() : fail(ErrorCode::Usage, "too long");
    };
    QCOMPARE(setConfigValue(file, {"journal", "maxAgeDays"}, 400'000, check).error().message, std::string("too long"));
    QVERIFY(setConfigValue(file, {"journal", "maxAgeDays"}, 4, check).has_value());
    QFile device(QString::fromStdString(file));
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(device.readAll().contains(R"("maxAgeDays": 4)"));
}

void TestConfigText::nothingIsWrittenWhenNothingChanges()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("config.json"));
    QVERIFY(setConfigValue(file.toStdString(), {"a"}, 3).has_value());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QVERIFY(setConfigValue(file.toStdString(), {"a"}, 3).has_value());
    QVERIFY(removeConfigValue(file.toStdString(), {"b"}).has_value());
    QCOMPARE(QFileInfo(file).permissions() & QFile::WriteOwner, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestConfigText)
#include "test_config_text.moc"
