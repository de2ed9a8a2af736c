// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/journal/journal_store.h"
#include "core/settings/config.h"
#include "core/settings/config_edit.h"
#include "core/setup/profile_change.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

/// Holds what it has.
class KeepingKeychain final : public SecretStore
{
public:
    Result<Secret> read(const SecretRef& ref) override { return m_held.read(ref); }
    Result<> write(const SecretRef& ref, const Secret& secret) override { return m_held.write(ref, secret); }
    Result<> remove(const SecretRef&) override { return fail(ErrorCode::Denied, "The keychain is locked."); }
    MemorySecretStore m_held;
};

/// Fails at the n-th write.
class FullKeychain final : public SecretStore
{
public:
    explicit FullKeychain(int room) : m_room(room) {}
    Result<Secret> read(const SecretRef& ref) override { return m_held.read(ref); }
    Result<> write(const SecretRef& ref, const Secret& secret) override
    {
        if (m_room-- <= 0)
            return fail(ErrorCode::Denied, "The keychain is locked.", "Unlock it.");
        return m_held.write(ref, secret);
    }
    Result<> remove(const SecretRef& ref) override { return m_held.remove(ref); }
    MemorySecretStore m_held;

private:
    int m_room;
};

SecretRef entry(const std::string& name)
{
    return {SecretRef::Kind::Keychain, name};
}

} // namespace

/// Whole profiles: begun, copied, renamed and removed with everything that is theirs.
class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewProfileIsBegunWithItsColourAndHasAFreeName();
    void aColourThatIsNoneIsAMistakeOfTheConfiguration();
    void aCopyHasItsOwnKeysAndJournalAndIsOff();
    void aCopyThatCannotHaveItsKeysLeavesNothing();
    void renamingTakesJournalAndKeysAlong();
    void whatIsOpenIsNeitherRenamedNorRemoved();
    void removingTellsInNumbersAndLeavesNoOrphan();
    void whatACrashLeftOfARemovedProfileGoes();
    void aJournalElsewhereStays();
    void aFolderIsTheSameHoweverItIsWritten_data();
    void aFolderIsTheSameHoweverItIsWritten();
    void aJournalBehindALinkStays();
    void whatIsNoConfigurationIsNeitherRenamedNorRemoved_data();
    void whatIsNoConfigurationIsNeitherRenamedNorRemoved();
    void pathsIntoTheProfileFollowItsName();
    void keysThatCannotBeRemovedDoNotUndoARename();
    void aCopyFindsItsPluginsAndListensNowhere();
    void thePluginsOfTheRunningConfigurationStay();

private:
    static QString folder(const std::string& profile);
    static void write(const std::string& profile, const QByteArray& bytes);
    void prepare(const std::string& profile) { prepare(profile, m_secrets); }
    static void prepare(const std::string& profile, MemorySecretStore& secrets, const QString& journal = {});
    std::unique_ptr<QTemporaryDir> m_place;
    MemorySecretStore m_secrets;
};

void TestProfiles::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_place->filePath(u"config"_s).toUtf8());
    qputenv("XDG_STATE_HOME", m_place->filePath(u"state"_s).toUtf8());
    m_secrets = {};
}

void TestProfiles::aNewProfileIsBegunWithItsColourAndHasAFreeName()
{
    QVERIFY(listProfiles().empty());
    QVERIFY(createProfile("staging", "teal").has_value());
    QVERIFY(createProfile("plain", {}).has_value());
    const auto all = listProfiles();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].name, std::string("plain"));
    QVERIFY(all[0].colour.empty() && all[0].isBegun && !all[0].isSetUp);
    QCOMPARE(all[1].colour, std::string("teal"));
    QVERIFY(!createProfile("staging", {}));
    QVERIFY(!createProfile("default", {}));
    QVERIFY(!createProfile("../x", {}));
    // What an earlier profile of the name received does not become a new one's.
    QVERIFY(JournalStore::open(stateDirectory("old")).has_value());
    QVERIFY(!createProfile("old", {}));
}

void TestProfiles::aColourThatIsNoneIsAMistakeOfTheConfiguration()
{
    write("bad",
          R"({"version": 1, "profile": {"colour": "mauve"}, "source": {"type": "sse", "url": "https://a.example"}})");
    const auto config = loadConfig(configPath("bad"), destinationSchemas());
    QVERIFY(!config);
    QVERIFY2(config.error().message.find("profile.colour") != std::string::npos, config.error().message.c_str());
    QVERIFY(config.error().remedy.find("teal") != std::string::npos);
}

void TestProfiles::aCopyHasItsOwnKeysAndJournalAndIsOff()
{
    prepare("production");
    QVERIFY(duplicateProfile("production", "staging", m_secrets).has_value());
    const auto copy = loadConfig(configPath("staging"), destinationSchemas());
    QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.c_str());
    QCOMPARE(copy->sources.front().apiKeyRef->name, std::string("grantex/staging/source/apiKey"));
    QCOMPARE(m_secrets.read(entry("grantex/staging/source/apiKey"))->reveal(), std::string_view("key-of-the-source"));
    QCOMPARE(m_secrets.read(entry("grantex/production/source/apiKey"))->reveal(),
             std::string_view("key-of-the-source"));
    QCOMPARE(copy->destinations.size(), 2U);
    for (const auto& destination : copy->destinations)
        QVERIFY2(!destination.enabled, destination.name.c_str());
    // A relative path means the same file as before; the journal is the copy's own.
    const auto& out = copy->destinations[1];
    QCOMPARE(QString::fromStdString(out.values.text("path")), folder("production") + u"/out.ndjson"_s);
    QCOMPARE(copy->journal.directory, stateDirectory("staging"));
    QCOMPARE(copy->journal.maxAgeDays, std::int64_t{7});
    QVERIFY(QFile::exists(folder("staging") + u"/alerts.json"_s));
    QVERIFY(QFile::exists(QString::fromStdString(stateDirectory("staging")) + u"/filters.json"_s));
    // Taken away again, the copy leaves the original as it was.
    QVERIFY(removeProfile("staging", m_secrets).has_value());
    QVERIFY(!m_secrets.read(entry("grantex/staging/lane-1/hecToken")));
    QVERIFY(m_secrets.read(entry("grantex/production/lane-1/hecToken")).has_value());
}

void TestProfiles::aCopyThatCannotHaveItsKeysLeavesNothing()
{
    FullKeychain keychain(1);
    prepare("production", keychain.m_held);
    const auto done = duplicateProfile("production", "staging", keychain);
    QVERIFY(!done);
    QVERIFY(!QFile::exists(folder("staging")));
    QVERIFY(!keychain.read(entry("grantex/staging/source/apiKey")));
}

void TestProfiles::renamingTakesJournalAndKeysAlong()
{
    prepare("production");
    QVERIFY(JournalStore::open(stateDirectory("production")).has_value());
    QVERIFY(renameProfile("production", "live", m_secrets).has_value());
    const auto config = loadConfig(configPath("live"), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QCOMPARE(config->profileColour, std::string("red"));
    QCOMPARE(config->sources.front().apiKeyRef->name, std::string("grantex/live/source/apiKey"));
    QVERIFY(config->destinations.front().enabled);
    QVERIFY(m_secrets.read(entry("grantex/live/lane-1/hecToken")).has_value());
    QVERIFY(!m_secrets.read(entry("grantex/production/lane-1/hecToken")));
    QVERIFY(m_secrets.read(entry("of-a-person")).has_value());
    QVERIFY(QFile::exists(QString::fromStdString(stateDirectory("live")) + u"/journal.db"_s));
    QVERIFY(!QFile::exists(folder("production")));
    QVERIFY(!QFile::exists(QString::fromStdString(stateDirectory("production"))));
    QVERIFY(!renameProfile({}, "named", m_secrets));
}

void TestProfiles::whatIsOpenIsNeitherRenamedNorRemoved()
{
    prepare("production");
    const auto owner = JournalStore::open(stateDirectory("production"));
    QVERIFY(owner.has_value());
    QCOMPARE(renameProfile("production", "live", m_secrets).error().code, ErrorCode::Busy);
    QCOMPARE(removeProfile("production", m_secrets).error().code, ErrorCode::Busy);
    QVERIFY(QFile::exists(folder("production") + u"/config.json"_s));
    QVERIFY(m_secrets.read(entry("grantex/production/source/apiKey")).has_value());
}

void TestProfiles::removingTellsInNumbersAndLeavesNoOrphan()
{
    prepare("production");
    {
        auto store = JournalStore::open(stateDirectory("production"));
        QVERIFY(store.has_value());
        QVERIFY((*store)->begin().has_value());
        QVERIFY((*store)->registerLane({{"lane-1"}, "SOC", "splunk", "beginning", "t", true, {}}, UtcTime()));
        Event event;
        event.id = "evt_1";
        event.type = "grant.created";
        event.json = R"({"id":"evt_1","type":"grant.created"})";
        QVERIFY((*store)->append(event, UtcTime()).has_value());
        QVERIFY((*store)->commit().has_value());
    }
    const auto found = profileContent("production");
    QVERIFY2(found.has_value(), found ? "" : found.error().message.c_str());
    const ProfileContent& content = *found;
    QCOMPARE(content.destinations, 2);
    QCOMPARE(content.waiting, 1);
    QCOMPARE(content.events, 1);
    QVERIFY(content.isJournalOwn);
    QVERIFY(removeProfile("production", m_secrets).has_value());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!QFile::exists(folder("production")));
    const QDir state(m_place->filePath(u"state/grantex-monitor"_s));
    QCOMPARE(state.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    for (const char* name : {"grantex/production/source/apiKey", "grantex/production/lane-1/hecToken"})
        QVERIFY2(!m_secrets.read(entry(name)), name);
    QVERIFY(m_secrets.read(entry("of-a-person")).has_value());
}

void TestProfiles::whatACrashLeftOfARemovedProfileGoes()
{
    prepare("production");
    const QString state = m_place->filePath(u"state/grantex-monitor"_s);
    const QStringList left{QFileInfo(folder("production")).path() + u"/.removed-0123abcd"_s,
                           state + u"/.removed-0123abcd"_s};
    for (const QString& one : left) {
        QVERIFY(QDir().mkpath(one + u"/deep"_s));
        QVERIFY(QFile::copy(folder("production") + u"/config.json"_s, one + u"/deep/journal.db"_s));
    }
    QVERIFY(QDir().mkpath(state + u"/production"_s));
    sweepRemovedProfiles();
    QThreadPool::globalInstance()->waitForDone();
    for (const QString& one : left)
        QVERIFY2(!QFile::exists(one), qPrintable(one));
    QVERIFY(QFile::exists(folder("production") + u"/config.json"_s));
    QVERIFY(QFile::exists(state + u"/production"_s));
}

void TestProfiles::aJournalElsewhereStays()
{
    const QString elsewhere = m_place->filePath(u"elsewhere"_s);
    prepare("production", m_secrets, elsewhere);
    QVERIFY(JournalStore::open(elsewhere.toStdString()).has_value());
    QVERIFY(!profileContent("production")->isJournalOwn);
    QVERIFY(removeProfile("production", m_secrets).has_value());
    QVERIFY(QFile::exists(elsewhere + u"/journal.db"_s));
}

void TestProfiles::aFolderIsTheSameHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("journal");
    const QString inside = u"/grantex-monitor/production/events"_s;
    QTest::newRow("a slash at its end") << u"/state/"_s << u"/state"_s + inside;
    QTest::newRow("slashes in it") << u"//state"_s << u"/state"_s + inside;
    QTest::newRow("a link to it") << u"/link"_s << u"/state"_s + inside;
    QTest::newRow("a journal behind a link") << u"/state"_s << u"/link"_s + inside;
}

void TestProfiles::aFolderIsTheSameHoweverItIsWritten()
{
    QFETCH(const QString, base);
    QFETCH(const QString, journal);
    QVERIFY(QDir().mkpath(m_place->filePath(u"state"_s)));
    QVERIFY(QFile::link(m_place->filePath(u"state"_s), m_place->filePath(u"link"_s)));
    qputenv("XDG_STATE_HOME", (m_place->path() + base).toUtf8());
    prepare("production", m_secrets, m_place->path() + journal);
    QVERIFY(JournalStore::open((m_place->path() + journal).toStdString()).has_value());
    QVERIFY(profileContent("production")->isJournalOwn);
    QVERIFY(renameProfile("production", "live", m_secrets).has_value());
    const auto config = loadConfig(configPath("live"), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QVERIFY2(QFile::exists(QString::fromStdString(config->journal.directory + "/journal.db")),
             config->journal.directory.c_str());
    QVERIFY(profileContent("live")->isJournalOwn);
}

/// Removing takes the link; renaming must not lose the way through it.
void TestProfiles::aJournalBehindALinkStays()
{
    const QString elsewhere = m_place->filePath(u"elsewhere"_s);
    const QString link = QString::fromStdString(stateDirectory("production")) + u"/events"_s;
    prepare("production", m_secrets, link);
    QVERIFY(JournalStore::open(elsewhere.toStdString()).has_value());
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(renameProfile("production", "live", m_secrets).has_value());
    const auto config = loadConfig(configPath("live"), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QVERIFY2(QFile::exists(QString::fromStdString(config->journal.directory + "/journal.db")),
             config->journal.directory.c_str());
    QVERIFY(!profileContent("live")->isJournalOwn);
    QVERIFY(removeProfile("live", m_secrets).has_value());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QFile::exists(elsewhere + u"/journal.db"_s));
}

void TestProfiles::whatIsNoConfigurationIsNeitherRenamedNorRemoved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << R"({"version": 1, "journal": {"directory": "/srv/jour)"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("a journal that is none") << R"({"version": 1, "journal": "/srv/journal"})"_ba;
    QTest::newRow("a directory that is none") << R"({"version": 1, "journal": {"directory": 7}})"_ba;
}

void TestProfiles::whatIsNoConfigurationIsNeitherRenamedNorRemoved()
{
    QFETCH(const QByteArray, bytes);
    prepare("production");
    QVERIFY(JournalStore::open(stateDirectory("production")).has_value());
    QFile::remove(folder("production") + u"/config.json"_s);
    write("production", bytes);
    const auto renamed = renameProfile("production", "live", m_secrets);
    const auto removed = removeProfile("production", m_secrets);
    const auto content = profileContent("production");
    QVERIFY(!renamed && !removed && !content);
    for (const Error& error : {renamed.error(), removed.error(), content.error()}) {
        QCOMPARE(error.code, ErrorCode::Malformed);
        QVERIFY2(error.message.starts_with(configPath("production")) && error.message.ends_with('.'),
                 error.message.c_str());
        QVERIFY(!error.remedy.empty());
    }
    QVERIFY(QFile::exists(folder("production") + u"/config.json"_s));
    QVERIFY(QFile::exists(QString::fromStdString(stateDirectory("production")) + u"/journal.db"_s));
    QVERIFY(!QFile::exists(folder("live")));
    QVERIFY(m_secrets.read(entry("grantex/production/source/apiKey")).has_value());
}

void TestProfiles::pathsIntoTheProfileFollowItsName()
{
    const std::string old = stateDirectory("production");
    prepare("production", m_secrets, QString::fromStdString(old + "/events"));
    QVERIFY(setConfigValue(configPath("production"), {"source", "caFile"},
                           folder("production").toStdString() + "/authorities.pem")
                .has_value());
    QVERIFY(setConfigValue(configPath("production"), {"source", "proxy"}, "http://proxy.example:3128").has_value());
    QVERIFY(JournalStore::open(old + "/events").has_value());
    QVERIFY(profileContent("production")->isJournalOwn);
    QVERIFY(renameProfile("production", "live", m_secrets).has_value());
    auto config = loadConfig(configPath("live"), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QCOMPARE(config->journal.directory, stateDirectory("live") + "/events");
    QVERIFY(QFile::exists(QString::fromStdString(config->journal.directory + "/journal.db")));
    QCOMPARE(QString::fromStdString(config->sources.front().caFile), folder("live") + u"/authorities.pem"_s);
    QCOMPARE(config->sources.front().proxy, std::string("http://proxy.example:3128"));
    // Also as a path from the configuration's folder.
    QVERIFY(
        setConfigValue(configPath("live"), {"journal", "directory"}, "../../../../state/grantex-monitor/live/events")
            .has_value());
    QVERIFY(renameProfile("live", "last", m_secrets).has_value());
    config = loadConfig(configPath("last"), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QCOMPARE(config->journal.directory, stateDirectory("last") + "/events");
    QVERIFY(QFile::exists(QString::fromStdString(config->journal.directory + "/journal.db")));
}

void TestProfiles::keysThatCannotBeRemovedDoNotUndoARename()
{
    KeepingKeychain keychain;
    prepare("production", keychain.m_held);
    const auto left = renameProfile("production", "live", keychain);
    QVERIFY2(left.has_value(), left ? "" : left.error().message.c_str());
    QCOMPARE(*left,
             (std::vector<std::string>{"grantex/production/source/apiKey", "grantex/production/lane-1/hecToken"}));
    QVERIFY(loadConfig(configPath("live"), destinationSchemas()).has_value());
    QVERIFY(keychain.read(entry("grantex/live/source/apiKey")).has_value());
}

void TestProfiles::aCopyFindsItsPluginsAndListensNowhere()
{
    prepare("production");
    QVERIFY(setConfigValue(configPath("production"), {"plugins", "directories"},
                           ConfigValue::list({"plugins", "/opt/plugins"}))
                .has_value());
    QVERIFY(setConfigValue(configPath("production"), {"metrics", "listen"}, "127.0.0.1:9464").has_value());
    QVERIFY(duplicateProfile("production", "staging", m_secrets).has_value());
    const auto copy = loadConfig(configPath("staging"), destinationSchemas());
    QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.c_str());
    QCOMPARE(copy->pluginDirectories,
             (std::vector<std::string>{folder("production").toStdString() + "/plugins", "/opt/plugins"}));
    QCOMPARE(copy->metricsListen, std::string());
    QCOMPARE(loadConfig(configPath("production"), destinationSchemas())->metricsListen, std::string("127.0.0.1:9464"));
}

void TestProfiles::thePluginsOfTheRunningConfigurationStay()
{
    // A folder that is not there is told of: that is how one sees which are looked through.
    const auto isLookedThrough = [](const std::string& directory) {
        const auto reports = pluginReports();
        return std::any_of(reports.begin(), reports.end(),
                           [&](const PluginReport& report) { return report.file == directory; });
    };
    const std::string running = m_place->filePath(u"running"_s).toStdString();
    const std::string other = m_place->filePath(u"other"_s).toStdString();
    destinationSchemas().usePlugins({running});
    prepare("production");
    QVERIFY(
        setConfigValue(configPath("production"), {"plugins", "directories"}, ConfigValue::list({other})).has_value());
    QVERIFY(profileContent("production").has_value());
    QVERIFY(duplicateProfile("production", "staging", m_secrets).has_value());
    QVERIFY(renameProfile("staging", "live", m_secrets).has_value());
    QVERIFY(removeProfile("live", m_secrets).has_value());
    QVERIFY(isLookedThrough(running));
    QVERIFY(!isLookedThrough(other));
    destinationSchemas().usePlugins({});
}

QString TestProfiles::folder(const std::string& profile)
{
    return QFileInfo(QString::fromStdString(configPath(profile))).absolutePath();
}

void TestProfiles::write(const std::string& profile, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(folder(profile)));
    QFile file(QString::fromStdString(configPath(profile)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestProfiles::prepare(const std::string& profile, MemorySecretStore& secrets, const QString& journal)
{
    const QByteArray name = QByteArray::fromStdString(profile);
    const QByteArray directory = journal.isEmpty() ? QByteArray() : R"("directory": ")" + journal.toUtf8() + R"(", )";
    write(profile, R"({
  "version": 1,
  "profile": { "colour": "red" },
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"keychain": "grantex/)" +
                       name + R"(/source/apiKey"} },
  "journal": { )" + directory +
                       R"("maxAgeDays": 7 },
  "destinations": [
{ "name": "SOC", "id": "lane-1", "type": "splunk", "hecUrl": "https://splunk.example:8088",
  "hecToken": {"keychain": "grantex/)" +
                       name + R"(/lane-1/hecToken"} },
{ "name": "out", "type": "file", "path": "out.ndjson" } ]
})");
    for (const char* file : {"/alerts.json"}) {
        QFile rules(folder(profile) + QLatin1StringView(file));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("{}");
    }
    const QString state = QString::fromStdString(stateDirectory(profile));
    QVERIFY(QDir().mkpath(state));
    QFile filters(state + u"/filters.json"_s);
    QVERIFY(filters.open(QIODevice::WriteOnly));
    filters.write("{}");
    QVERIFY(secrets.write(entry("grantex/" + profile + "/source/apiKey"), Secret("key-of-the-source")).has_value());
    QVERIFY(secrets.write(entry("grantex/" + profile + "/lane-1/hecToken"), Secret("token-of-the-lane")).has_value());
    QVERIFY(secrets.write(entry("of-a-person"), Secret("something-else")).has_value());
}

QTEST_MAIN(TestProfiles)
#include "test_profiles.moc"
