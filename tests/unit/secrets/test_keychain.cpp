// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/secrets/secret_store.h"

#include <QTest>

using namespace grantex;

/// Runs inside tests/support/with-secret-service.sh: the keychain is a real gnome-keyring, unlocked and empty.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void secretsComeBackAsTheyWere_data();
    void secretsComeBackAsTheyWere();
    void aSecondWriteReplacesTheFirst();
    void aMissingEntryIsNamed();
    void removingTwiceIsNoMistake();
    void entriesDoNotMix();
    void theStoreGoesToTheKeychain();
};

void TestKeychain::cleanup()
{
    QVERIFY(keychain::remove("test").has_value());
}

void TestKeychain::secretsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("letters") << QByteArray("hunter2000");
    QTest::newRow("UTF-8") << QByteArray("pässwörd 東京 🔑");
    QTest::newRow("lines") << QByteArray("-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n");
    QTest::newRow("quotes and backslashes") << QByteArray(R"("a\b'c)");
    QTest::newRow("60 KiB") << QByteArray(60 * 1024, 'k');
}

void TestKeychain::secretsComeBackAsTheyWere()
{
    QFETCH(QByteArray, plain);
    const auto written = keychain::write("test", Secret(plain.toStdString()));
    QVERIFY2(written.has_value(), written ? "" : written.error().message.c_str());
    const auto read = keychain::read("test");
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->reveal(), std::string_view(plain.constData(), static_cast<std::size_t>(plain.size())));
}

void TestKeychain::aSecondWriteReplacesTheFirst()
{
    QVERIFY(keychain::write("test", Secret("first-secret")).has_value());
    QVERIFY(keychain::write("test", Secret("second-secret")).has_value());
    QCOMPARE(keychain::read("test")->reveal(), std::string_view("second-secret"));
}

void TestKeychain::aMissingEntryIsNamed()
{
    const auto read = keychain::read("never written");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().message.find("\"never written\"") != std::string::npos);
    QVERIFY(!read.error().remedy.empty());
}

void TestKeychain::removingTwiceIsNoMistake()
{
    QVERIFY(keychain::write("test", Secret("hunter2000")).has_value());
    QVERIFY(keychain::remove("test").has_value());
    QVERIFY(keychain::remove("test").has_value());
    QCOMPARE(keychain::read("test").error().code, ErrorCode::NotFound);
}

void TestKeychain::entriesDoNotMix()
{
    QVERIFY(keychain::write("test", Secret("of test")).has_value());
    QVERIFY(keychain::write("test 2", Secret("of test 2")).has_value());
    QVERIFY(keychain::remove("test 2").has_value());
    QCOMPARE(keychain::read("test")->reveal(), std::string_view("of test"));
}

void TestKeychain::theStoreGoesToTheKeychain()
{
    const auto store = makeSystemSecretStore();
    const SecretRef ref{SecretRef::Kind::Keychain, "test"};
    QVERIFY(store->write(ref, Secret("through the store")).has_value());
    QCOMPARE(keychain::read("test")->reveal(), std::string_view("through the store"));
    QCOMPARE(store->read(ref)->reveal(), std::string_view("through the store"));
    QVERIFY(store->remove(ref).has_value());
    QCOMPARE(store->read(ref).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
