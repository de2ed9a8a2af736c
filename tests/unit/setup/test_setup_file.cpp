// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/setup/connection_fields.h"
#include "core/setup/draft_check.h"
#include "core/setup/draft_details.h"
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
    void plainSecretsStayHereWhateverTheirNamesLookLike();
    void wordsInFieldsAndTagsAreNoSecrets();
    void addressesGoOutWithoutWhatOpensThem_data();
    void addressesGoOutWithoutWhatOpensThem();
    void whatWasLeftOutIsToldWhereItIsImported();
    void aReferenceThatComesInNeverNamesASecretOfThisMachine_data();
    void aReferenceThatComesInNeverNamesASecretOfThisMachine();
    void readingASetupLeavesThePluginsAlone();
    void aSecretIsPutWhereItBelongs();
    void whatWouldSendEventsElsewhereIsTold();
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

void TestSetupFile::plainSecretsStayHereWhateverTheirNamesLookLike()
{
    const std::string config = R"({
  "version": 1,
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"env": "KEY"} },
  "destinations": [
    { "name": "run", "type": "command", "command": ["forward"],
      "env": { "DD_API_KEY": "plain-1", "SERVICE_PWD": "plain-2", "MODE": "live" } },
    { "name": "SIEM", "type": "webhook", "url": "https://siem.example",
      "headers": { "Authorization": "plain-3", "X-Functions-Key": "plain-4", "X-Auth": "plain-5",
                   "api_key": "plain-6", "X-Tenant": "acme" } } ]
})";
    std::vector<std::string> leftOut;
    const auto setup = exportSetup(config, "/etc/grantex/config.json", destinationSchemas(), &leftOut);
    QVERIFY2(setup.has_value(), setup ? "" : setup.error().message.c_str());
    QVERIFY2(setup->find("plain-") == std::string::npos, setup->c_str());
    for (const char* told : {"\"MODE\": \"live\"", "\"X-Tenant\": \"acme\"", "env.DD_API_KEY of run"})
        QVERIFY2(setup->find(told) != std::string::npos, setup->c_str());
    std::sort(leftOut.begin(), leftOut.end());
    QCOMPARE(leftOut, (std::vector<std::string>{"headers.Authorization of SIEM", "headers.X-Auth of SIEM",
                                                "headers.X-Functions-Key of SIEM", "headers.api_key of SIEM"}));
    const auto imported = import(*setup);
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().message.c_str());
    QCOMPARE(imported->secrets.size(), 3U);
}

void TestSetupFile::wordsInFieldsAndTagsAreNoSecrets()
{
    const std::string config = R"({
  "version": 1,
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"env": "KEY"} },
  "destinations": [
    { "name": "SIEM", "type": "splunk", "hecUrl": "https://siem.example", "hecToken": {"env": "TOKEN"},
      "fields": { "author": "kept-1", "partition-key": "kept-2", "api_key": "plain-1", "sessionToken": "plain-2" } },
    { "name": "store", "type": "s3", "bucket": "events", "region": "eu-central-1",
      "tags": { "CostKey": "kept-3", "Authority": "kept-4", "Password": "plain-3" } } ]
})";
    std::vector<std::string> leftOut;
    const auto setup = exportSetup(config, "/etc/grantex/config.json", destinationSchemas(), &leftOut);
    QVERIFY2(setup.has_value(), setup ? "" : setup.error().message.c_str());
    QVERIFY2(setup->find("plain-") == std::string::npos, setup->c_str());
    for (const char* kept : {"kept-1", "kept-2", "kept-3", "kept-4"})
        QVERIFY2(setup->find(kept) != std::string::npos, setup->c_str());
    QCOMPARE(leftOut, (std::vector<std::string>{"fields.api_key of SIEM", "fields.sessionToken of SIEM",
                                                "tags.Password of store"}));
}

void TestSetupFile::addressesGoOutWithoutWhatOpensThem_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("bare");
    QTest::addColumn<QStringList>("leftOut");
    const auto row = [](const char* name, const char* address, const char* bare, const QStringList& leftOut) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(bare) << leftOut;
    };
    row("nothing", "https://a.example/x?v=1&kind=audit#top", "https://a.example/x?v=1&kind=audit#top", {});
    row("a code", "https://a.example/x?code=p1&v=1", "https://a.example/x?code=&v=1", {u"headers.X-To?code of SIEM"_s});
    row("several", "https://a.example/x?v=1&sig=p1&Api-Key=p2",
        "https://a.example/x?v=1&sig=&Api-Key=", {u"headers.X-To?sig of SIEM"_s, u"headers.X-To?Api-Key of SIEM"_s});
    row("in other letters", "https://a.example/?c%6Fde=p1",
        "https://a.example/?c%6Fde=", {u"headers.X-To?code of SIEM"_s});
    row("behind the address", "https://a.example/#access_token=p1",
        "https://a.example/#access_token=", {u"headers.X-To?access_token of SIEM"_s});
    row("a user", "https://me:p1@a.example:1/x", "https://a.example:1/x", {u"headers.X-To (user:password@) of SIEM"_s});
    row("in a query", "https://a.example/?to=https://me:p1@b.example/", "https://a.example/?to=https://b.example/",
        {u"headers.X-To (user:password@) of SIEM"_s});
    row("in a path", "https://a.example/to/https://me:p1@b.example/", "https://a.example/to/https://b.example/",
        {u"headers.X-To (user:password@) of SIEM"_s});
    row("two, side by side", "https://me:p1@a.example,https://me:p2@b.example/x",
        "https://a.example,https://b.example/x", {u"headers.X-To (user:password@) of SIEM"_s});
    row("the second of two", "http://a.example,http://me:p2@b.example", "http://a.example,http://b.example",
        {u"headers.X-To (user:password@) of SIEM"_s});
    row("no user", "https://a.example/me@b.example", "https://a.example/me@b.example", {});
}

void TestSetupFile::addressesGoOutWithoutWhatOpensThem()
{
    QFETCH(const QString, address);
    QFETCH(const QString, bare);
    QFETCH(const QStringList, leftOut);
    const std::string config = R"({
  "version": 1,
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"env": "KEY"} },
  "destinations": [ { "name": "run", "type": "command", "command": ["send", "--url )" +
                               address.toStdString() + R"( --loud"] },
    { "name": "SIEM", "type": "webhook", "url": "https://siem.example", "headers": { "X-To": ")" +
                               address.toStdString() + R"(" } } ]
})";
    std::vector<std::string> named;
    const auto setup = exportSetup(config, "/etc/grantex/config.json", destinationSchemas(), &named);
    QVERIFY2(setup.has_value(), setup ? "" : setup.error().message.c_str());
    const QString text = QString::fromStdString(*setup);
    QVERIFY2(text.contains(u'"' + bare + u'"') && text.contains(u"--url "_s + bare + u" --loud"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"p1"_s) && !text.contains(u"p2"_s), qPrintable(text));
    QStringList ofSiem;
    for (const std::string& name : named)
        ofSiem.append(QString::fromStdString(name));
    QCOMPARE(ofSiem.size(), leftOut.size() * 2);
    QCOMPARE(ofSiem.filter(u"of SIEM"_s), leftOut);
}

void TestSetupFile::whatWasLeftOutIsToldWhereItIsImported()
{
    const std::string config = R"({
  "version": 1,
  "source": { "type": "sse", "url": "https://api.example", "apiKey": {"env": "KEY"} },
  "destinations": [ { "name": "SIEM", "type": "webhook", "url": "https://siem.example/?code=abc",
                      "headers": { "Authorization": "plain" } } ]
})";
    const auto imported = import(*exportSetup(config, "/etc/grantex/config.json", destinationSchemas()));
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().message.c_str());
    QCOMPARE(imported->leftOut, (std::vector<std::string>{"url?code of SIEM", "headers.Authorization of SIEM"}));
    QVERIFY(import(*exportSetup(kConfig, "/x/config.json", destinationSchemas()))->leftOut.empty());
    // Whatever else stands there names nothing.
    const auto strange = import(R"({"grantex-setup": 1, "leftOut": [7, {"a": "b"}, "x"]})");
    QVERIFY2(strange.has_value(), strange ? "" : strange.error().message.c_str());
    QCOMPARE(strange->leftOut, std::vector<std::string>{"x"});
}

void TestSetupFile::aReferenceThatComesInNeverNamesASecretOfThisMachine_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::newRow("keychain") << R"({"keychain": "grantex/staging/source/apiKey"})"_ba;
    QTest::newRow("file") << R"({"file": "/home/me/.netrc"})"_ba;
    QTest::newRow("variable") << R"({"env": "AWS_SECRET_ACCESS_KEY"})"_ba;
    QTest::newRow("twice") << R"({"env": "A", "env": "AWS_SECRET_ACCESS_KEY"})"_ba;
    QTest::newRow("placeholder") << R"({"enter": "the key"})"_ba;
}

void TestSetupFile::aReferenceThatComesInNeverNamesASecretOfThisMachine()
{
    QFETCH(const QByteArray, reference);
    const std::string value = reference.toStdString();
    const auto imported = import(R"({"grantex-setup": 1,
  "source": {"type": "sse", "url": "https://evil.example", "apiKey": )" +
                                 value + R"(},
  "destinations": [
    {"name": "SOC", "type": "splunk", "hecUrl": "https://evil.example", "hecToken": )" +
                                 value + R"(},
    {"name": "hook", "type": "webhook", "url": "https://evil.example", "auth": {"type": "bearer", "token": )" +
                                 value + R"(}},
    {"name": "run", "type": "command", "command": ["x"], "env": {"TOKEN": )" +
                                 value + "}}]}");
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().message.c_str());
    // Each is asked for.
    std::vector<std::string> fields;
    for (const NeededSecret& secret : imported->secrets) {
        fields.push_back(secret.field);
        QVERIFY(!secret.what.empty());
    }
    QCOMPARE(fields, (std::vector<std::string>{"apiKey", "hecToken", "auth.token", "env.TOKEN"}));
    // Left out, it leads to an entry that nothing else has: not even to that of the connection there is.
    std::vector<SecretDraft> secrets{std::get<SecretDraft>(imported->connection->values.at("apiKey"))};
    secrets.push_back(std::get<SecretDraft>(imported->destinations[0].values.at("hecToken")));
    secrets.push_back(std::get<SecretDraft>(imported->destinations[1].values.at("auth.token")));
    const auto& map = std::get<SecretMapDraft>(imported->destinations[2].values.at("env"));
    secrets.push_back(std::get<SecretDraft>(map.at("TOKEN")));
    for (const SecretDraft& secret : secrets) {
        QCOMPARE(secret.place, SecretDraft::Place::Keychain);
        QVERIFY2(secret.name.starts_with("grantex/staging/"), secret.name.c_str());
        QVERIFY2(secret.name != "grantex/staging/source/apiKey", secret.name.c_str());
    }
}

void TestSetupFile::readingASetupLeavesThePluginsAlone()
{
    auto schemas = destinationSchemas();
    int taken = 0;
    schemas.usePlugins = [&taken](const std::vector<std::string>&) { ++taken; };
    QVERIFY(readSetup(R"({"grantex-setup": 1, "destinations": [{"type": "file", "path": "x"}]})", "/x/config.json", {},
                      {}, schemas));
    QCOMPARE(taken, 0);
}

void TestSetupFile::aSecretIsPutWhereItBelongs()
{
    const auto imported = import(*exportSetup(kConfig, "/x/config.json", destinationSchemas()));
    Draft run = imported->destinations[1];
    putSecret(run, "env.TOKEN", {SecretDraft::Place::Keychain, {}, Secret("typed-here")});
    const auto& map = std::get<SecretMapDraft>(run.values.at("env"));
    QCOMPARE(std::get<SecretDraft>(map.at("TOKEN")).typed.reveal(), std::string_view("typed-here"));
    QCOMPARE(std::get<std::string>(map.at("MODE")), std::string("live"));
    QCOMPARE(std::get<SecretDraft>(map.at("TOKEN")).name, "grantex/staging/" + run.id + "/env.TOKEN");
    // Not in the entry of the connection there is, which may go on.
    Draft connection = *imported->connection;
    putSecret(connection, "apiKey", {SecretDraft::Place::Keychain, {}, Secret("typed-here")});
    const std::string name = std::get<SecretDraft>(connection.values.at("apiKey")).name;
    QVERIFY2(name.starts_with("grantex/staging/") && name != "grantex/staging/source/apiKey", name.c_str());
    putSecret(connection, "apiKey", {SecretDraft::Place::Environment, "A_KEY", {}});
    QCOMPARE(std::get<SecretDraft>(connection.values.at("apiKey")).name, std::string("A_KEY"));
}

void TestSetupFile::whatWouldSendEventsElsewhereIsTold()
{
    const auto imported = import(R"({"grantex-setup": 1,
  "source": {"type": "sse", "url": "http://a.example", "apiKey": {"enter": "x"}, "proxy": "http://evil.example:3128",
             "caFile": "/tmp/evil.pem", "allowInsecureHttp": true},
  "destinations": [
    {"name": "hook", "type": "webhook", "url": "https://b.example", "proxy": "socks5://evil.example:1080",
     "caFile": "/tmp/evil.pem", "headers": {"X-Tenant": "theirs"}, "allowInsecureHttp": false},
    {"name": "run", "type": "command", "command": ["a", "b"], "env": {"LD_PRELOAD": "/tmp/x.so", "TOKEN": {"env": "T"}}}]})");
    QVERIFY2(imported.has_value(), imported ? "" : imported.error().message.c_str());
    const auto told = [](const Draft& draft, const std::vector<SettingField>& fields) {
        QStringList lines;
        for (const DraftDetail& detail : detailsOf(draft, fields))
            lines.append(QString::fromStdString(detail.label + ":" + detail.text));
        return lines;
    };
    QCOMPARE(told(*imported->connection, connectionFields()),
             (QStringList{u"Address:http://a.example"_s, u"Proxy:http://evil.example:3128"_s,
                          u"CA file:/tmp/evil.pem"_s, u"Allow plain http:"_s}));
    const QStringList hook = told(imported->destinations[0], findDestinationSchema("webhook")->fields);
    for (const QString& line : {u":https://b.example"_s, u"Proxy:socks5://evil.example:1080"_s,
                                u"CA file:/tmp/evil.pem"_s, u":X-Tenant=theirs"_s})
        QVERIFY2(hook.join(u'\n').contains(line), qPrintable(hook.join(u'\n')));
    QVERIFY(!hook.join(u'\n').contains(u"plain http"_s));
    const QString run = told(imported->destinations[1], findDestinationSchema("command")->fields).join(u'\n');
    QVERIFY2(run.contains(u":a b"_s) && run.contains(u":LD_PRELOAD=/tmp/x.so"_s), qPrintable(run));
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
