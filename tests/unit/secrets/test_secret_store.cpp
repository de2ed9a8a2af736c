// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_file.h"
#include "core/secrets/secret_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theEnvironmentIsRead();
    void aMissingVariableIsNamed_data();
    void aMissingVariableIsNamed();
    void aFileIsReadWithoutItsLineEnd_data();
    void aFileIsReadWithoutItsLineEnd();
    void whatIsNoSecretFileIsRefused_data();
    void whatIsNoSecretFileIsRefused();
    void aCredentialOfTheServiceIsRead();
    void whatIsNoCredentialIsRefused_data();
    void whatIsNoCredentialIsRefused();
    void theLargestFileIsRead();
    void aPipeIsRead();
    void aPipeWithoutWriterIsGivenUp();
    void environmentAndFilesAreNotWritten();
    void memoryKeepsWhatItWasGiven();
    void everyReferenceIsResolved();
    void theFailingReferenceIsNamed_data();
    void theFailingReferenceIsNamed();

private:
    [[nodiscard]] std::string path(const QString& name) const { return m_directory->filePath(name).toStdString(); }
    std::string write(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SecretStore> m_store;
};

void TestSecretStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_store = makeSystemSecretStore();
}

std::string TestSecretStore::write(const QByteArray& bytes) const
{
    QFile file(m_directory->filePath(u"secret"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return file.fileName().toStdString();
}

void TestSecretStore::theEnvironmentIsRead()
{
    qputenv("GRANTEX_TEST_SECRET", "  from the environment\n");
    const auto secret = m_store->read({SecretRef::Kind::Environment, "GRANTEX_TEST_SECRET"});
    qunsetenv("GRANTEX_TEST_SECRET");
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal(), std::string_view("  from the environment\n"));
}

void TestSecretStore::aMissingVariableIsNamed_data()
{
    QTest::addColumn<bool>("set");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not set") << false << QByteArray("The environment variable GRANTEX_TEST_SECRET is not set.");
    QTest::newRow("set to nothing") << true << QByteArray("The environment variable GRANTEX_TEST_SECRET is empty.");
}

void TestSecretStore::aMissingVariableIsNamed()
{
    QFETCH(bool, set);
    QFETCH(QByteArray, message);
    if (set)
        qputenv("GRANTEX_TEST_SECRET", "");
    else
        qunsetenv("GRANTEX_TEST_SECRET");
    const auto secret = m_store->read({SecretRef::Kind::Environment, "GRANTEX_TEST_SECRET"});
    qunsetenv("GRANTEX_TEST_SECRET");
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::NotFound);
    QCOMPARE(QByteArray::fromStdString(secret.error().message), message);
    QVERIFY(!secret.error().remedy.empty());
}

void TestSecretStore::aFileIsReadWithoutItsLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no line end") << QByteArray("k3y") << QByteArray("k3y");
    QTest::newRow("one line end") << QByteArray("k3y\n") << QByteArray("k3y");
    QTest::newRow("a line end of Windows") << QByteArray("k3y\r\n") << QByteArray("k3y");
    QTest::newRow("only the last of two line ends goes") << QByteArray("k3y\n\n") << QByteArray("k3y\n");
    QTest::newRow("lines inside stay") << QByteArray("-----BEGIN\nabc\n-----END\n")
                                       << QByteArray("-----BEGIN\nabc\n-----END");
    QTest::newRow("spaces stay") << QByteArray(" k3y \n") << QByteArray(" k3y ");
    QTest::newRow("bytes that are no text stay") << QByteArray("\xff\x00\x01", 3) << QByteArray("\xff\x00\x01", 3);
}

void TestSecretStore::aFileIsReadWithoutItsLineEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, secret);
    const auto read = m_store->read({SecretRef::Kind::File, write(bytes)});
    QVERIFY(read.has_value());
    QCOMPARE(read->reveal(), std::string_view(secret.constData(), static_cast<std::size_t>(secret.size())));
}

void TestSecretStore::whatIsNoSecretFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* path, ErrorCode code) {
        QTest::newRow(name) << QByteArray(path) << code;
    };
    row("a file that is not there", "/nonexistent/secret", ErrorCode::NotFound);
    row("a directory", "/", ErrorCode::Usage);
    row("a device", "/dev/zero", ErrorCode::Usage);
    row("an empty file", "EMPTY", ErrorCode::NotFound);
    row("a file with a line end alone", "NEWLINE", ErrorCode::NotFound);
    row("a file larger than 64 KiB", "LARGE", ErrorCode::Usage);
}

void TestSecretStore::whatIsNoSecretFileIsRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(ErrorCode, code);
    std::string file = path.toStdString();
    if (file == "EMPTY")
        file = write({});
    else if (file == "NEWLINE")
        file = write("\n");
    else if (file == "LARGE")
        file = write(QByteArray(64 * 1024 + 1, 'x'));
    const auto secret = m_store->read({SecretRef::Kind::File, file});
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, code);
    QVERIFY(secret.error().message.find(file) != std::string::npos);
    QVERIFY(!secret.error().remedy.empty());
}

void TestSecretStore::aCredentialOfTheServiceIsRead()
{
    write("from systemd\n");
    qputenv("CREDENTIALS_DIRECTORY", m_directory->path().toLocal8Bit());
    const auto secret = m_store->read({SecretRef::Kind::File, "$CREDENTIALS_DIRECTORY/secret"});
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal(), std::string_view("from systemd"));
}

void TestSecretStore::whatIsNoCredentialIsRefused_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* told, const QByteArray& directory, const char* name, ErrorCode code) {
        QTest::newRow(told) << directory << QByteArray(name) << code;
    };
    row("a program that systemd did not start", {}, "secret", ErrorCode::NotFound);
    row("a directory that is relative", "credentials", "secret", ErrorCode::NotFound);
    row("a credential that the unit does not name", "HERE", "other", ErrorCode::NotFound);
    row("a path that leaves the directory", "HERE", "../etc/passwd", ErrorCode::Usage);
    row("the directory itself", "HERE", "..", ErrorCode::Usage);
    row("no name", "HERE", "", ErrorCode::Usage);
}

void TestSecretStore::whatIsNoCredentialIsRefused()
{
    QFETCH(QByteArray, directory);
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, code);
    write("a secret that is there");
    if (directory.isEmpty())
        qunsetenv("CREDENTIALS_DIRECTORY");
    else
        qputenv("CREDENTIALS_DIRECTORY", directory == "HERE" ? m_directory->path().toLocal8Bit() : directory);
    const auto secret = m_store->read({SecretRef::Kind::File, "$CREDENTIALS_DIRECTORY/" + name.toStdString()});
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, code);
    QVERIFY(secret.error().message.find(name.toStdString()) != std::string::npos);
    QVERIFY(secret.error().remedy.find("LoadCredential") != std::string::npos);
}

void TestSecretStore::theLargestFileIsRead()
{
    const auto secret = m_store->read({SecretRef::Kind::File, write(QByteArray(64 * 1024, 'x'))});
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal().size(), std::size_t(64 * 1024));
}

void TestSecretStore::aPipeIsRead()
{
    const std::string pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    // Opening waits for the reader, so the reader below really meets a pipe that is not ready yet or just became so.
    std::thread writer([&pipe] {
        const int fd = ::open(pipe.c_str(), O_WRONLY | O_CLOEXEC);
        for (const char* part : {"from ", "a pipe\n"})
            static_cast<void>(::write(fd, part, std::strlen(part)) > 0);
        ::close(fd);
    });
    const auto secret = m_store->read({SecretRef::Kind::File, pipe});
    writer.join();
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal(), std::string_view("from a pipe"));
}

void TestSecretStore::aPipeWithoutWriterIsGivenUp()
{
    const std::string pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const auto secret = readSecretFile(pipe, Millis(20));
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::Timeout);
    QVERIFY(!secret.error().remedy.empty());
}

void TestSecretStore::environmentAndFilesAreNotWritten()
{
    const std::string file = write("old");
    for (const auto& ref :
         {SecretRef{SecretRef::Kind::Environment, "GRANTEX_TEST_SECRET"}, SecretRef{SecretRef::Kind::File, file}}) {
        const auto written = m_store->write(ref, Secret("new-secret"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        const auto removed = m_store->remove(ref);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Unavailable);
    }
    QCOMPARE(m_store->read({SecretRef::Kind::File, file})->reveal(), std::string_view("old"));
}

void TestSecretStore::memoryKeepsWhatItWasGiven()
{
    MemorySecretStore store;
    const SecretRef ref{SecretRef::Kind::Keychain, "hook"};
    QCOMPARE(store.read(ref).error().code, ErrorCode::NotFound);
    QVERIFY(store.write(ref, Secret("first")).has_value());
    QVERIFY(store.write(ref, Secret("second")).has_value());
    QCOMPARE(store.read(ref)->reveal(), std::string_view("second"));
    QVERIFY(store.remove(ref).has_value());
    QVERIFY(store.remove(ref).has_value());
    QCOMPARE(store.read(ref).error().code, ErrorCode::NotFound);
}

namespace {

Config configWithSecrets()
{
    Config config;
    config.sources.resize(2);
    config.sources[1].apiKeyRef = SecretRef{SecretRef::Kind::Environment, "SOURCE_KEY"};
    config.destinations.resize(2);
    config.destinations[0].name = "splunk-prod";
    config.destinations[0].values.set("hecToken", SecretRef{SecretRef::Kind::Keychain, "HEC_TOKEN"});
    config.destinations[0].values.set("index", std::string("main"));
    config.destinations[1].name = "hook";
    config.destinations[1].values.set("auth.password", SecretRef{SecretRef::Kind::File, "/password"});
    return config;
}

MemorySecretStore fullStore()
{
    MemorySecretStore store;
    for (const char* name : {"SOURCE_KEY", "HEC_TOKEN", "/password"})
        static_cast<void>(store.write({SecretRef::Kind::Keychain, name}, Secret(std::string("value of ") + name)));
    return store;
}

} // namespace

void TestSecretStore::everyReferenceIsResolved()
{
    Config config = configWithSecrets();
    MemorySecretStore store = fullStore();
    QVERIFY(resolveSecrets(config, store).has_value());
    QVERIFY(config.sources[0].apiKey.isEmpty());
    QCOMPARE(config.sources[1].apiKey.reveal(), std::string_view("value of SOURCE_KEY"));
    QCOMPARE(config.destinations[0].values.secret("hecToken").reveal(), std::string_view("value of HEC_TOKEN"));
    QCOMPARE(config.destinations[0].values.text("index"), std::string("main"));
    QCOMPARE(config.destinations[1].values.secret("auth.password").reveal(), std::string_view("value of /password"));
    QVERIFY2(resolveSecrets(config, store).has_value(), "a second time there is nothing left to do");
}

void TestSecretStore::theFailingReferenceIsNamed_data()
{
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("the key of one source of several") << QByteArray("SOURCE_KEY") << QByteArray("source[1].apiKey: ");
    QTest::newRow("a destination's token")
        << QByteArray("HEC_TOKEN") << QByteArray(R"(destinations[0] "splunk-prod".hecToken: )");
    QTest::newRow("a nested password") << QByteArray("/password")
                                       << QByteArray(R"(destinations[1] "hook".auth.password: )");
}

void TestSecretStore::theFailingReferenceIsNamed()
{
    QFETCH(QByteArray, missing);
    QFETCH(QByteArray, where);
    Config config = configWithSecrets();
    MemorySecretStore store = fullStore();
    QVERIFY(store.remove({SecretRef::Kind::Keychain, missing.toStdString()}).has_value());
    const auto done = resolveSecrets(config, store);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Usage);
    QVERIFY2(done.error().message.starts_with(where.toStdString()), done.error().message.c_str());
    QVERIFY(!done.error().remedy.empty());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "test_secret_store.moc"
