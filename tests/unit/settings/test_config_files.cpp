// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_edit.h"
#include "tests/unit/settings/small_schemas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

class TestConfigFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileIsLoaded();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();
    void aRelativeFileGivesAbsolutePaths();
    void theDirectoriesFollowTheEnvironment();
    void withoutAnOwnConfigurationTheServicesIsMeant();
    void profileNamesAreChecked_data();
    void profileNamesAreChecked();
    void aProfileKnowsItsJournal();
    void theSwitchKeepsTheRest_data();
    void theSwitchKeepsTheRest();
    void theSwitchIsRefused_data();
    void theSwitchIsRefused();
    void theSwitchedFileIsPrivate();
    void theSwitchFollowsALink();

private:
    std::string write(const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestConfigFiles::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

std::string TestConfigFiles::write(const QByteArray& bytes) const
{
    QFile file(m_directory->filePath(u"config.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return file.fileName().toStdString();
}

QByteArray TestConfigFiles::read() const
{
    QFile file(m_directory->filePath(u"config.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConfigFiles::aFileIsLoaded()
{
    const std::string file = write(QByteArray::fromStdString(
        withDestinations(R"({"name": "out", "type": "file", "path": "sub/../events.ndjson"})")));
    const auto config = loadConfig(file, findSmallSchema);
    QVERIFY(config.has_value());
    QCOMPARE(config->file, file);
    QCOMPARE(config->destinations.front().values.text("path"), m_directory->path().toStdString() + "/events.ndjson");
}

void TestConfigFiles::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a file that is not there")
        << u"/nonexistent/config.json"_s << QByteArray("cannot be read: No such file");
    QTest::newRow("a directory") << QDir::tempPath() << QByteArray("cannot be read");
    QTest::newRow("a device without end") << u"/dev/zero"_s << QByteArray("is larger than 4 MiB");
    QTest::newRow("an empty device") << u"/dev/null"_s << QByteArray("is empty");
}

void TestConfigFiles::whatCannotBeReadIsTold()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, reason);
    const auto config = loadConfig(file.toStdString(), findSmallSchema);
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Usage);
    const QByteArray said = QByteArray::fromStdString(config.error().message);
    QVERIFY2(said.startsWith(file.toUtf8() + ": ") && said.contains(reason), said.constData());
    QVERIFY(!config.error().remedy.empty());
}

void TestConfigFiles::aRelativeFileGivesAbsolutePaths()
{
    const auto config = parseConfig(withDestinations(R"({"name": "o", "type": "file", "path": "o"})"),
                                    "some/config.json", findSmallSchema);
    QVERIFY(config.has_value());
    QCOMPARE(config->file, QDir::currentPath().toStdString() + "/some/config.json");
    QCOMPARE(config->destinations.front().values.text("path"), QDir::currentPath().toStdString() + "/some/o");
}

void TestConfigFiles::theDirectoriesFollowTheEnvironment()
{
    qputenv("XDG_CONFIG_HOME", "/c");
    qputenv("XDG_STATE_HOME", "/s");
    QCOMPARE(configPath(), std::string("/c/grantex-monitor/config.json"));
    QCOMPARE(configPath("work"), std::string("/c/grantex-monitor/profiles/work/config.json"));
    QCOMPARE(stateDirectory(), std::string("/s/grantex-monitor/default"));
    QCOMPARE(stateDirectory("work"), std::string("/s/grantex-monitor/work"));

    qputenv("XDG_CONFIG_HOME", "relative");
    qunsetenv("XDG_STATE_HOME");
    const std::string home = QDir::homePath().toStdString();
    QCOMPARE(configPath(), home + "/.config/grantex-monitor/config.json");
    QCOMPARE(stateDirectory(), home + "/.local/state/grantex-monitor/default");
    qunsetenv("XDG_CONFIG_HOME");
}

void TestConfigFiles::withoutAnOwnConfigurationTheServicesIsMeant()
{
    const QDir directory(m_directory->path());
    qputenv("XDG_CONFIG_HOME", directory.filePath(u"c"_s).toLocal8Bit());
    qputenv("XDG_STATE_HOME", directory.filePath(u"s"_s).toLocal8Bit());
    const auto make = [&directory](const std::string& file) {
        QVERIFY(directory.mkpath(QFileInfo(QString::fromStdString(file)).path()));
        QVERIFY(QFile(QString::fromStdString(file)).open(QIODevice::WriteOnly));
    };
    const std::string service = directory.filePath(u"etc/config.json"_s).toStdString();
    QCOMPARE(configMeantByDefault(service), configPath());
    make(service);
    QCOMPARE(configMeantByDefault(service), service);
    make(stateDirectory() + "/journal.db");
    QCOMPARE(configMeantByDefault(service), configPath());
    QVERIFY(QFile::remove(QString::fromStdString(stateDirectory() + "/journal.db")));
    make(configPath());
    QCOMPARE(configMeantByDefault(service), configPath());
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_STATE_HOME");
}

void TestConfigFiles::profileNamesAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("letters and digits") << QByteArray("Work2") << true;
    QTest::newRow("the marks that are allowed") << QByteArray("a-b_c.d") << true;
    QTest::newRow("the longest") << QByteArray(64, 'a') << true;
    QTest::newRow("too long") << QByteArray(65, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("a dot at the start") << QByteArray(".hidden") << false;
    QTest::newRow("the parent directory") << QByteArray("..") << false;
    QTest::newRow("a slash") << QByteArray("a/b") << false;
    QTest::newRow("a space") << QByteArray("a b") << false;
    QTest::newRow("an umlaut") << QByteArray("ü") << false;
    QTest::newRow("the name of the profile that has none") << QByteArray("default") << false;
}

void TestConfigFiles::profileNamesAreChecked()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    const auto checked = checkProfileName(name.toStdString());
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().code, ErrorCode::Usage);
        QVERIFY(!checked.error().remedy.empty());
    }
}

void TestConfigFiles::aProfileKnowsItsJournal()
{
    qputenv("XDG_CONFIG_HOME", "/c");
    qputenv("XDG_STATE_HOME", "/s");
    const auto journalOf = [](const std::string& file) {
        return parseConfig(withDestinations({}), file, findSmallSchema)->journal.directory;
    };
    QCOMPARE(journalOf(configPath()), std::string("/s/grantex-monitor/default"));
    QCOMPARE(journalOf(configPath("work")), std::string("/s/grantex-monitor/work"));
    QCOMPARE(journalOf("/c/grantex-monitor/profiles/../config.json"), std::string("/s/grantex-monitor/default"));
    QCOMPARE(journalOf("/elsewhere/config.json"), std::string("/s/grantex-monitor/default"));
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_STATE_HOME");
}

void TestConfigFiles::theSwitchKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, bool enabled, const char* after) {
        QTest::newRow(name) << QByteArray(before) << enabled << QByteArray(after);
    };
    row("switched off, all bytes around kept",
        "{ \"z\" : 1.50,\r\n\t\"destinations\":[{\"enabled\" :  true , \"name\":\"a\"} ] , \"b\": {}}\n", false,
        "{ \"z\" : 1.50,\r\n\t\"destinations\":[{\"enabled\" :  false , \"name\":\"a\"} ] , \"b\": {}}\n");
    row("switched on", R"({"destinations": [{"name": "a", "enabled": false}]})", true,
        R"({"destinations": [{"name": "a", "enabled": true}]})");
    row("already so", R"({"destinations": [{"name": "a", "enabled": true}]})", true,
        R"({"destinations": [{"name": "a", "enabled": true}]})");
    row("a new key in one line", R"({"destinations": [{"name": "a"}]})", false,
        R"({"destinations": [{"name": "a", "enabled": false}]})");
    row("a new key on its own line", "{\"destinations\": [\n  {\n    \"name\": \"a\"\n  }]}", false,
        "{\"destinations\": [\n  {\n    \"name\": \"a\",\n    \"enabled\": false\n  }]}");
    row("found by its id",
        R"({"destinations": [{"name": "a", "id": "x"}, {"name": "x2", "id": "a", "enabled": true}]})", false,
        R"({"destinations": [{"name": "a", "id": "x"}, {"name": "x2", "id": "a", "enabled": false}]})");
    row("braces and quotes inside texts",
        R"({"destinations": [{"note": "}]\"{", "name": "b", "enabled": true}, {"name": "\u0061", "x": {"enabled": true}, "enabled": true}]})",
        false,
        R"({"destinations": [{"note": "}]\"{", "name": "b", "enabled": true}, {"name": "\u0061", "x": {"enabled": true}, "enabled": false}]})");
    row("behind a byte order mark", "\xef\xbb\xbf{\"destinations\": [{\"name\": \"a\", \"enabled\": true}]}", false,
        "\xef\xbb\xbf{\"destinations\": [{\"name\": \"a\", \"enabled\": false}]}");
}

void TestConfigFiles::theSwitchKeepsTheRest()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, enabled);
    QFETCH(QByteArray, after);
    const auto done = writeDestinationEnabled(write(before), LaneId{"a"}, enabled);
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    QCOMPARE(read(), after);
}

void TestConfigFiles::theSwitchIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* bytes, ErrorCode code) {
        QTest::newRow(name) << QByteArray(bytes) << code;
    };
    row("when the file is broken by now", R"({"destinations": [{"name": "a"})", ErrorCode::Malformed);
    row("when the file is empty by now", "", ErrorCode::Malformed);
    row("when the destination is gone", R"({"destinations": [{"name": "b"}]})", ErrorCode::NotFound);
    row("when the name now belongs to another id", R"({"destinations": [{"name": "a", "id": "b"}]})",
        ErrorCode::NotFound);
    row("when there are no destinations", R"({"version": 1})", ErrorCode::NotFound);
    row("when destinations is no list", R"({"destinations": {"name": "a"}})", ErrorCode::NotFound);
    row("when the root is a list", R"([{"name": "a"}])", ErrorCode::NotFound);
    row("when the name is there twice", R"({"destinations": [{"name": "a"}, {"name": "a"}]})", ErrorCode::Malformed);
    row("when enabled is no switch", R"({"destinations": [{"name": "a", "enabled": "yes"}]})", ErrorCode::Malformed);
}

void TestConfigFiles::theSwitchIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto done = writeDestinationEnabled(write(bytes), LaneId{"a"}, false);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QVERIFY(!done.error().remedy.empty());
    QCOMPARE(read(), bytes);
}

void TestConfigFiles::theSwitchedFileIsPrivate()
{
    const std::string file = write(R"({"destinations": [{"name": "a"}]})");
    QCOMPARE(::chmod(file.c_str(), 0644), 0);
    QVERIFY(writeDestinationEnabled(file, LaneId{"a"}, false).has_value());
    struct stat status
    {
    };
    QCOMPARE(::stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestConfigFiles::theSwitchFollowsALink()
{
    write(R"({"destinations": [{"name": "a", "enabled": true}]})");
    const QString link = m_directory->filePath(u"link.json"_s);
    QVERIFY(QFile::link(m_directory->filePath(u"config.json"_s), link));
    QVERIFY(writeDestinationEnabled(link.toStdString(), LaneId{"a"}, false).has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(read(), QByteArray(R"({"destinations": [{"name": "a", "enabled": false}]})"));
}

QTEST_GUILESS_MAIN(TestConfigFiles)
#include "test_config_files.moc"
