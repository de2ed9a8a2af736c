// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/secret_places.h"

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
    void anEntryThatAPersonNamedIsNotOverwritten();
    void forThisRunItIsInTheEnvironmentOnly();
    void afterAFailureNothingNewIsLeft();
    void whatIsNoLongerReferredToGoes();
    void whatAPersonNamedIsLeftAlone();
    void secretsInMapsAreStoredOneByOne();
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
    QVERIFY(forgetSecrets(before, &before, store).has_value());
    QVERIFY(store.read({SecretRef::Kind::Keychain, tokenOf(before).name}).has_value());
    QVERIFY(forgetSecrets(before, &after, store).has_value());
    QVERIFY(!store.read({SecretRef::Kind::Keychain, tokenOf(before).name}));
}

void TestSecretPlaces::whatAPersonNamedIsLeftAlone()
{
    MemorySecretStore store;
    QVERIFY(store.write({SecretRef::Kind::Keychain, "shared"}, Secret("theirs")).has_value());
    const Draft before = draftWith({SecretDraft::Place::Keychain, "shared", {}});
    QVERIFY(forgetSecrets(before, nullptr, store).has_value());
    QVERIFY(store.read({SecretRef::Kind::Keychain, "shared"}).has_value());
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

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "test_secret_places.moc"
