// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/setup/draft_check.h"
#include "core/setup/setup_file.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace grantex;

/// A set-up without its secrets: what goes out, and what comes of it elsewhere.
class TestSetupFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecretAndNothingOfThisMachineGoesOut();
    void whatGoesOutComesInSwitchedOffAndAsksForItsSecrets();
    void aSecretIsPutWhereItBelongs();
    void whatIsNoSetupIsRefused_data();
    void whatIsNoSetupIsRefused();
};

namespace {

const std::string kConfig = R"({
  "version": 1,
  "profile": { "colour": "red" },
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"keychain": "grantex/default/source/apiKey"},
              "proxy": "http://proxy.example:3128" },
  "journal": { "directory": "/var/lib/here", "maxAgeDays": 7 },
  "metrics": { "listen": "127.0.0.1:9464" },
  "destinations": [
    { "name": "SOC", "id": "lane-1", "type": "splunk", "enabled": true, "hecUrl": "https://splunk.example:8088",
      "hecToken": {"env": "A_VARIABLE_OF_THIS_MACHINE"}, "filter": "type:grant.*" },
    { "name": "run", "type": "command", "command": ["forward", "--to", "soc"],
      "env": { "MODE": "live", "TOKEN": {"file": "/run/secrets/of-this-machine"}, "DB_PASSWORD": "written-in-plain" } },
    { "name": "out", "type": "file", "path": "out.ndjson" } ]
})";

Result<ImportedSetup> import(const std::string& bytes, const std::vector<std::string>& taken = {})
{
    return readSetup(bytes, "/etc/grantex/config.json", "staging", taken, destinationSchemas());
}

} // namespace

void TestSetupFile::noSecretAndNothingOfThisMachineGoesOut()
{
    // Alive in this program, and somewhere nobody looks for it.
    const Secret stray("a-secret-in-a-filter");
    std::string config = kConfig;
    config.replace(config.find("type:grant.*"), 12, "\\\"a-secret-in-a-filter\\\"");
    const auto setup = exportSetup(config, "/etc/grantex/config.json", destinationSchemas());
    QVERIFY2(setup.has_value(), setup ? "" : setup.error().message.c_str());
    for (const char* gone : {"keychain", "A_VARIABLE", "/run/secrets", "written-in-plain", "/var/lib/here", "9464",
                             "lane-1", "a-secret-in-a-filter"})
        QVERIFY2(setup->find(gone) == std::string::npos, gone);
    for (const char* told : {"https://api.example", "https://splunk.example:8088", "\"enter\": \"HEC token of SOC\"",
                             "API key of the connection", "http://proxy.example:3128", "\"MODE\": \"live\""})
        QVERIFY2(setup->find(told) != std::string::npos, (told + *setup).c_str());
    QCOMPARE(std::count(setup->begin(), setup->end(), '\n') > 10, true);
}

void TestSetupFile::whatGoesOutComesInSwitchedOffAndAsksForItsSecrets()
{
    const auto setup = exportSetup(kConfig, "/etc/grantex/config.json", destinationSchemas());
    QVERIFY(setup.has_value());
    const auto imported = import(*setup, {"out", "out 2"});
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().message.c_str());
    QVERIFY(imported->connection.has_value());
    QCOMPARE(imported->connection->text("url"), std::string("https://api.example"));
    QCOMPARE(imported->destinations.size(), 3U);
    QCOMPARE(imported->destinations[2].name, std::string("out 3"));
    for (const Draft& draft : imported->destinations) {
        QVERIFY(!draft.enabled);
        QVERIFY(!draft.id.empty() && draft.id != "lane-1");
    }
    QCOMPARE(imported->destinations[0].text("filter"), std::string("type:grant.*"));
    std::vector<std::string> fields;
    for (const NeededSecret& secret : imported->secrets)
        fields.push_back(secret.field);
    QCOMPARE(fields, (std::vector<std::string>{"apiKey", "hecToken", "env.TOKEN", "env.DB_PASSWORD"}));
    QCOMPARE(imported->secrets[1].what, std::string("HEC token of SOC"));
    // One that is left out refers to an entry that can be made later: the whole is a valid configuration.
    const auto& token = std::get<SecretDraft>(imported->destinations[0].values.at("hecToken"));
    QCOMPARE(token.name, "grantex/staging/" + imported->destinations[0].id + "/hecToken");
    for (const Draft& draft : imported->destinations)
        QVERIFY(checkDestination(draft, "/etc/grantex/config.json", destinationSchemas()).has_value());
}

void TestSetupFile::aSecretIsPutWhereItBelongs()
{
    const auto imported = import(*exportSetup(kConfig, "/x/config.json", destinationSchemas()));
    Draft run = imported->destinations[1];
    putSecret(run, "env.TOKEN", {SecretDraft::Place::Keychain, {}, Secret("typed-here")});
    const auto& map = std::get<SecretMapDraft>(run.values.at("env"));
    QCOMPARE(std::get<SecretDraft>(map.at("TOKEN")).typed.reveal(), std::string_view("typed-here"));
    QCOMPARE(std::get<std::string>(map.at("MODE")), std::string("live"));
}

void TestSetupFile::whatIsNoSetupIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << ""_ba
                             << "no set-up"_ba;
    QTest::newRow("a configuration") << QByteArray::fromStdString(kConfig) << "no set-up"_ba;
    QTest::newRow("of a newer program") << R"({"grantex-setup": 2})"_ba
                                        << "newer"_ba;
    QTest::newRow("an unknown key")
        << R"({"grantex-setup": 1, "destinations": [{"type": "file", "path": "x", "shell": true}]})"_ba
        << "shell"_ba;
    QTest::newRow("an unknown type") << R"({"grantex-setup": 1, "destinations": [{"type": "pigeon"}]})"_ba
                                     << "pigeon"_ba;
    QTest::newRow("no object") << R"({"grantex-setup": 1, "destinations": [3]})"_ba
                               << "mistake"_ba;
}

void TestSetupFile::whatIsNoSetupIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, words);
    const auto imported = import(bytes.toStdString());
    QVERIFY(!imported);
    QVERIFY2(QByteArray::fromStdString(imported.error().message).contains(words), imported.error().message.c_str());
    QVERIFY(!imported.error().remedy.empty());
}

QTEST_GUILESS_MAIN(TestSetupFile)
#include "test_setup_file.moc"
