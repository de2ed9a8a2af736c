// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config.h"
#include "core/setup/pending_forgets.h"
#include "core/setup/secret_places.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;

namespace {

const SecretOwner kOwner{"staging", "lane-7"};

Draft draftWith(SecretDraft secret)
{
    Draft draft{"splunk", "one", "lane-7", true, {}};
    draft.values.emplace("hecToken", std::move(secret));
    return draft;
}

const SecretDraft& tokenOf(const Draft& draft)
{
    return std::get<SecretDraft>(draft.values.at("hecToken"));
}

/// A keychain that takes the first entry and then has no room.
class FullStore final : public SecretStore
{
public:
    MemorySecretStore inside;
    int room = 1;
    Result<Secret> read(const SecretRef& ref) override { return inside.read(ref); }
    Result<> write(const SecretRef& ref, const Secret& secret) override
    {
        return room-- > 0 ? inside.write(ref, secret) : fail(ErrorCode::Unavailable, "There is no usable keychain.");
    }
    Result<> remove(const SecretRef& ref) override { return inside.remove(ref); }
};

} // namespace

class TestSecretPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedGoesToTheKeychain();
    void replacingKeepsTheEntry();
    void anEntryThatANeighbourRefersToIsNotWrittenOver();
    void anEntryThatAPersonNamedIsNotOverwritten();
    void forThisRunItIsInTheEnvironmentOnly();
    void afterAFailureNothingNewIsLeft();
    void whatIsNoLongerReferredToGoes();
    void whatAPersonNamedIsLeftAlone();
    void anotherOwnersEntryIsNeitherWrittenOverNorForgotten_data();
    void anotherOwnersEntryIsNeitherWrittenOverNorForgotten();
    void eachConfigurationOwnsItsEntries();
    void secretsInMapsAreStoredOneByOne();
    void whatCouldNotBeForgottenIsRememberedUntilItIs();
    void anEntryIsInUseAlsoByAnotherProfile();
};

void TestSecretPlaces::whatIsTypedGoesToTheKeychain()
{
    MemorySecretStore store;
    Draft draft = draftWith({SecretDraft::Place::Keychain, "", Secret("token-1")});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    QCOMPARE(tokenOf(draft).name, std::string("grantex/staging/lane-7/hecToken"));
    QVERIFY(tokenOf(draft).typed.isEmpty());
    QCOMPARE(store.read({SecretRef::Kind::Keychain, tokenOf(draft).name})->reveal(), std::string_view("token-1"));
}

void TestSecretPlaces::anEntryThatANeighbourRefersToIsNotWrittenOver()
{
    MemorySecretStore store;
    // A source that moved up in the list still has the entry that is named after its old place.
    const std::string theirs = "grantex/staging/lane-7/hecToken";
    QVERIFY(store.write({SecretRef::Kind::Keychain, theirs}, Secret("theirs")).has_value());
    const Draft neighbour = draftWith({SecretDraft::Place::Keychain, theirs, {}});
    Draft draft = draftWith({SecretDraft::Place::Keychain, "", Secret("mine")});
    QVERIFY(storeSecrets(draft, kOwner, store, {neighbour}).has_value());
    QCOMPARE(tokenOf(draft).name, std::string("grantex/staging/lane-7-2/hecToken"));
    QCOMPARE(store.read({SecretRef::Kind::Keychain, theirs})->reveal(), std::string_view("theirs"));
    QCOMPARE(store.read({SecretRef::Kind::Keychain, tokenOf(draft).name})->reveal(), std::string_view("mine"));
}

void TestSecretPlaces::replacingKeepsTheEntry()
{
    MemorySecretStore store;
    Draft draft = draftWith({SecretDraft::Place::Keychain, "grantex/staging/lane-7/hecToken", Secret("token-2")});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    QCOMPARE(store.read({SecretRef::Kind::Keychain, "grantex/staging/lane-7/hecToken"})->reveal(),
             std::string_view("token-2"));
}

void TestSecretPlaces::anEntryThatAPersonNamedIsNotOverwritten()
{
    MemorySecretStore store;
    QVERIFY(store.write({SecretRef::Kind::Keychain, "shared"}, Secret("theirs")).has_value());
    Draft draft = draftWith({SecretDraft::Place::Keychain, "shared", Secret("token-3")});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    QCOMPARE(store.read({SecretRef::Kind::Keychain, "shared"})->reveal(), std::string_view("theirs"));
    QVERIFY(tokenOf(draft).name != "shared");
}

void TestSecretPlaces::forThisRunItIsInTheEnvironmentOnly()
{
    MemorySecretStore store;
    Draft draft = draftWith({SecretDraft::Place::ThisRun, "", Secret("token-4")});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    const auto system = makeSystemSecretStore();
    const auto found = system->read({SecretRef::Kind::Environment, tokenOf(draft).name});
    QVERIFY(found.has_value());
    QCOMPARE(found->reveal(), std::string_view("token-4"));
    QVERIFY(!store.read({SecretRef::Kind::Keychain, tokenOf(draft).name}));
}

void TestSecretPlaces::afterAFailureNothingNewIsLeft()
{
    FullStore store;
    Draft draft = draftWith({SecretDraft::Place::Keychain, "", Secret("token-5")});
    draft.values.emplace("clientKey", SecretDraft{SecretDraft::Place::Keychain, "", Secret("key-5")});
    const auto stored = storeSecrets(draft, kOwner, store);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Unavailable);
    for (const char* key : {"hecToken", "clientKey"})
        QVERIFY(!store.read({SecretRef::Kind::Keychain, std::string("grantex/staging/lane-7/") + key}));
}

void TestSecretPlaces::whatIsNoLongerReferredToGoes()
{
    MemorySecretStore store;
    Draft before = draftWith({SecretDraft::Place::Keychain, "", Secret("token-6")});
    QVERIFY(storeSecrets(before, kOwner, store).has_value());
    const Draft after = draftWith({SecretDraft::Place::Environment, "SPLUNK_TOKEN", {}});
    QVERIFY(forgetSecrets(before, {before}, "staging", store).has_value());
    QVERIFY(store.read({SecretRef::Kind::Keychain, tokenOf(before).name}).has_value());
    QVERIFY(forgetSecrets(before, {after}, "staging", store).has_value());
    QVERIFY(!store.read({SecretRef::Kind::Keychain, tokenOf(before).name}));
}

void TestSecretPlaces::whatAPersonNamedIsLeftAlone()
{
    MemorySecretStore store;
    QVERIFY(store.write({SecretRef::Kind::Keychain, "shared"}, Secret("theirs")).has_value());
    const Draft before = draftWith({SecretDraft::Place::Keychain, "shared", {}});
    QVERIFY(forgetSecrets(before, {}, "staging", store).has_value());
    QVERIFY(store.read({SecretRef::Kind::Keychain, "shared"}).has_value());
}

void TestSecretPlaces::anotherOwnersEntryIsNeitherWrittenOverNorForgotten_data()
{
    QTest::addColumn<QString>("owner");
    QTest::newRow("a profile") << QStringLiteral("staging");
    QTest::newRow("one whose name only begins alike") << QStringLiteral("defaul");
    QTest::newRow("a file") << QString::fromStdString(entryOwner("/srv/copied/config.json"));
}

/// A configuration that was copied by hand names the entries of the original.
void TestSecretPlaces::anotherOwnersEntryIsNeitherWrittenOverNorForgotten()
{
    QFETCH(const QString, owner);
    const std::string profile = owner.toStdString();
    const SecretRef theirs{SecretRef::Kind::Keychain, "grantex/default/source/apiKey"};
    MemorySecretStore store;
    QVERIFY(store.write(theirs, Secret("theirs")).has_value());
    Draft draft = draftWith({SecretDraft::Place::Keychain, theirs.name, Secret("typed")});
    const Draft before = draftWith({SecretDraft::Place::Keychain, theirs.name, {}});
    QVERIFY(storeSecrets(draft, {profile, "source"}, store).has_value());
    QVERIFY(tokenOf(draft).name.starts_with(entryPrefix(profile)));
    QVERIFY(forgetSecrets(before, {draft}, profile, store).has_value());
    QVERIFY(forgetSecrets(before, {}, profile, store).has_value());
    QVERIFY(store.read(theirs).has_value());
    QCOMPARE(store.read(theirs)->reveal(), std::string_view("theirs"));
    QCOMPARE(store.read({SecretRef::Kind::Keychain, tokenOf(draft).name})->reveal(), std::string_view("typed"));
}

void TestSecretPlaces::eachConfigurationOwnsItsEntries()
{
    qputenv("XDG_CONFIG_HOME", "/home/person/config/");
    QCOMPARE(entryOwner(configPath()), std::string());
    QCOMPARE(entryOwner("/home/person/config//grantex-monitor/./config.json"), std::string());
    QCOMPARE(entryOwner(configPath("work")), std::string("work"));
    QCOMPARE(entryOwner("/home/person/config/grantex-monitor//profiles/work/config.json"), std::string("work"));
    const std::string one = entryOwner("/srv/one/config.json");
    QVERIFY2(one.starts_with("file:"), one.c_str());
    QCOMPARE(entryOwner("/srv/two/../one/config.json"), one);
    QVERIFY(entryOwner("/srv/two/config.json") != one);
}

void TestSecretPlaces::secretsInMapsAreStoredOneByOne()
{
    MemorySecretStore store;
    Draft draft{"kafka", "k", "lane-7", true, {}};
    draft.values.emplace("properties", SecretMapDraft{{"client.id", std::string("x")},
                                                      {"ssl.key.password",
                                                       SecretDraft{SecretDraft::Place::Keychain, "", Secret("p4ss")}}});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    QCOMPARE(store.read({SecretRef::Kind::Keychain, "grantex/staging/lane-7/properties.ssl.key.password"})->reveal(),
             std::string_view("p4ss"));
}

void TestSecretPlaces::whatCouldNotBeForgottenIsRememberedUntilItIs()
{
    struct Locked final : SecretStore
    {
        MemorySecretStore inside;
        bool isLocked = true;
        Result<Secret> read(const SecretRef& ref) override { return inside.read(ref); }
        Result<> write(const SecretRef& ref, const Secret& secret) override { return inside.write(ref, secret); }
        Result<> remove(const SecretRef& ref) override
        {
            return isLocked ? fail(ErrorCode::Unavailable, "The keychain is locked.") : inside.remove(ref);
        }
    } store;
    Draft draft = draftWith({SecretDraft::Place::Keychain, "", Secret("typed")});
    QVERIFY(storeSecrets(draft, kOwner, store).has_value());
    const std::string name = tokenOf(draft).name;
    std::vector<std::string> left;
    QVERIFY(!forgetSecrets(draft, {}, "staging", store, &left));
    QCOMPARE(left, std::vector{name});

    QTemporaryDir place;
    const std::string file = place.path().toStdString() + "/config.json";
    QVERIFY(PendingForgets(file).add(left).has_value());
    QVERIFY(PendingForgets(file).add(left).has_value()); // told twice, kept once
    QCOMPARE(PendingForgets(file).names(), left);
    const auto nobodys = [](const std::string& /*entry*/) { return false; };
    const auto still = PendingForgets(file).retry(store, nobodys);
    QVERIFY(still.has_value() && *still == 1);
    // What is in use again by now is nobody's to take away, and what may be waits.
    store.isLocked = false;
    const auto unknown = PendingForgets(file).retry(store, [](const std::string&) { return std::optional<bool>(); });
    QVERIFY(unknown.has_value() && *unknown == 1);
    QVERIFY(store.read({SecretRef::Kind::Keychain, name}).has_value());
    const auto used = PendingForgets(file).retry(store, [&name](const std::string& entry) { return entry == name; });
    QVERIFY(used.has_value() && *used == 0);
    QVERIFY(store.read({SecretRef::Kind::Keychain, name}).has_value());
    QVERIFY(PendingForgets(file).add(left).has_value());
    const auto gone = PendingForgets(file).retry(store, nobodys);
    QVERIFY(gone.has_value() && *gone == 0);
    QVERIFY(!store.read({SecretRef::Kind::Keychain, name}));
    QVERIFY(!QFile::exists(QString::fromStdString(file + ".forget")));
}

void TestSecretPlaces::anEntryIsInUseAlsoByAnotherProfile()
{
    QTemporaryDir place;
    const auto write = [&place](const char* name, const QByteArray& text) {
        QFile file(place.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName().toStdString();
    };
    const std::string own = write("own.json", R"({"version": 1, "source": {"type": "file", "path": "a"}})");
    // What a plug-in that is not here, or a spelling of the file's own, makes of it does not matter.
    const std::string other = write("other.json", R"({"version": 1, "plugins": {"directories": ["/nowhere"]},
  "destinations": [{"type": "of-a-plug-in", "deep": [{"token": {"keychain": "grantex\/old/lane/token"}}]}]})");
    const std::string longer = write("longer.json", R"({"a": {"keychain": "grantex/old/lane/token2"}})");
    const std::string broken = write("broken.json", R"({"version": 1, )");
    const std::string missing = place.filePath(QStringLiteral("none.json")).toStdString();
    const auto isUsed = [](const std::vector<std::string>& files) {
        return isEntryInUse("grantex/old/lane/token", files);
    };
    QCOMPARE(isUsed({own, missing, longer}), std::optional(false));
    QCOMPARE(isUsed({own, other}), std::optional(true));
    QCOMPARE(isUsed({broken, other}), std::optional(true));
    QCOMPARE(isUsed({own, broken}), std::optional<bool>());
    QCOMPARE(isUsed({own, place.path().toStdString()}), std::optional<bool>()); // a directory: not to be read
}

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "test_secret_places.moc"
