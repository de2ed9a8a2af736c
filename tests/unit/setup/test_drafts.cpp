// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/setup/connection_fields.h"
#include "core/setup/draft_check.h"

#include <QTest>

using namespace grantex;

namespace {

SecretDraft inKeychain(const std::string& name)
{
    return {SecretDraft::Place::Keychain, name, {}};
}

Draft splunk()
{
    Draft draft{"splunk", "splunk-prod", "", true, {}};
    draft.values.emplace("hecUrl", std::string("https://splunk.example.com:8088"));
    draft.values.emplace("hecToken", inKeychain("hec"));
    draft.values.emplace("index", std::string("security"));
    return draft;
}

const std::vector<SettingField>& fieldsOf(const char* type)
{
    return findDestinationSchema(type)->fields;
}

/// The configuration that holds `object` as its only destination, parsed.
Result<Config> configWith(const std::string& object)
{
    return parseConfig(R"({"version":1,"source":{"type":"file","path":"-"},"destinations":[)" + object + "]}",
                       "/etc/grantex.json", destinationSchemas());
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBackAsTheSameDraft();
    void defaultsAreNotWritten();
    void dottedKeysBecomeNestedObjects();
    void everyTypeCanBeWrittenAndReadBack_data();
    void everyTypeCanBeWrittenAndReadBack();
    void whatIsWrongIsToldAtItsField_data();
    void whatIsWrongIsToldAtItsField();
    void aMissingValueIsToldAsMissing();
    void aTypedSecretNeedsNoNameYet();
    void aConnectionIsWrittenAndReadBack();
    void aConnectionOverBothWaysIsRedundant();
};

void TestDrafts::whatIsWrittenIsReadBackAsTheSameDraft()
{
    Draft draft = splunk();
    draft.id = "0f6b1c";
    draft.enabled = false;
    draft.values.emplace("batchSize", std::string("250"));
    draft.values.emplace("fields", TextMap{{"env", "prod"}, {"team", "sec \"ops\""}});
    const std::string text = configObject(draft, fieldsOf("splunk")).toJson();

    const auto config = configWith(text);

    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    const DestinationSettings& settings = config->destinations.front();
    QCOMPARE(settings.id.value, std::string("0f6b1c"));
    QVERIFY(!settings.enabled);
    QCOMPARE(settings.batchSize, 250);
    QCOMPARE(settings.values.map("fields").at("team"), std::string("sec \"ops\""));
    QCOMPARE(configObject(draftOf(settings, fieldsOf("splunk")), fieldsOf("splunk")).toJson(), text);
}

void TestDrafts::defaultsAreNotWritten()
{
    Draft draft = splunk();
    draft.values.emplace("sourcetype", std::string("_json"));
    draft.values.emplace("source", std::string());
    const std::string text = configObject(draft, fieldsOf("splunk")).toJson();
    QVERIFY(text.find("sourcetype") == std::string::npos);
    QVERIFY(text.find("\"source\"") == std::string::npos);
    QVERIFY(text.find("\"id\"") == std::string::npos);
}

void TestDrafts::dottedKeysBecomeNestedObjects()
{
    Draft draft{"webhook", "hook", "", true, {}};
    draft.values.emplace("url", std::string("https://example.com/x"));
    draft.values.emplace("auth.type", std::string("basic"));
    draft.values.emplace("auth.user", std::string("me"));
    draft.values.emplace("auth.password", SecretDraft{SecretDraft::Place::Environment, "HOOK_PASSWORD", {}});
    const std::string text = configObject(draft, fieldsOf("webhook")).toJson();
    QVERIFY2(text.find("\"auth\": {") != std::string::npos, text.c_str());
    const auto config = configWith(text);
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    QCOMPARE(config->destinations.front().values.text("auth.user"), std::string("me"));
}

void TestDrafts::everyTypeCanBeWrittenAndReadBack_data()
{
    QTest::addColumn<QString>("type");
    for (const auto& type : destinationTypes())
        QTest::newRow(type.schema.type.c_str()) << QString::fromStdString(type.schema.type);
}

void TestDrafts::everyTypeCanBeWrittenAndReadBack()
{
    QFETCH(const QString, type);
    const DestinationSchema& schema = *findDestinationSchema(type.toStdString());
    Draft draft{schema.type, "one", "", true, {}};
    const std::map<std::string, std::string> samples{{"hecUrl", "https://s.example.com:8088"},
                                                     {"url", "https://example.com/x"},
                                                     {"topic", "t"},
                                                     {"bucket", "some-bucket"},
                                                     {"projectId", "some-project"},
                                                     {"datasetId", "d"},
                                                     {"tableId", "t"},
                                                     {"path", "/tmp/x"}};
    for (const SettingField& field : schema.fields) {
        const auto sample = samples.find(field.key);
        if (!field.required)
            continue;
        if (field.kind == FieldKind::Secret)
            draft.values.emplace(field.key, inKeychain("k"));
        else if (field.kind == FieldKind::TextList)
            draft.values.emplace(field.key, TextList{field.key == "brokers" ? "127.0.0.1:9092" : "jq", "x:1"});
        else
            draft.values.emplace(field.key, sample == samples.end() ? std::string("x") : sample->second);
    }

    const auto settings = checkDestination(draft, "/etc/grantex.json", destinationSchemas());

    QVERIFY2(settings.has_value(), settings ? "" : (settings.error().field + " " + settings.error().what).c_str());
    // A default path is told in full afterwards, and means the same.
    const std::string text = configObject(draftOf(*settings, schema.fields), schema.fields).toJson();
    const auto again = configWith(text);
    QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
    const DestinationSettings& read = again->destinations.front();
    QCOMPARE(configObject(draftOf(read, schema.fields), schema.fields).toJson(), text);
    QVERIFY(read.values.text("path") == settings->values.text("path"));
    QVERIFY(read.values.list("command") == settings->values.list("command"));
}

void TestDrafts::whatIsWrongIsToldAtItsField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("an address without a scheme") << "hecUrl"
                                                 << "splunk.example.com"
                                                 << "hecUrl";
    QTest::newRow("plain http to another machine") << "hecUrl"
                                                   << "http://splunk.example.com:8088"
                                                   << "hecUrl";
    QTest::newRow("a number that is none") << "batchSize"
                                           << "many"
                                           << "batchSize";
    QTest::newRow("a number beyond its bounds") << "batchSize"
                                                << "0"
                                                << "batchSize";
    QTest::newRow("a choice that is none") << "ack"
                                           << "perhaps"
                                           << "ack";
    QTest::newRow("a filter with a mistake") << "filter"
                                             << "agnet:x"
                                             << "filter";
    QTest::newRow("a start that is no time") << "startFrom"
                                             << "yesterday"
                                             << "startFrom";
}

void TestDrafts::whatIsWrongIsToldAtItsField()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, field);
    Draft draft = splunk();
    draft.values.insert_or_assign(key.toStdString(), value.toStdString());

    const auto settings = checkDestination(draft, "/etc/grantex.json", destinationSchemas());

    QVERIFY(!settings);
    QCOMPARE(QString::fromStdString(settings.error().field), field);
    QVERIFY(!settings.error().what.empty());
    QVERIFY(!settings.error().isMissing);
}

void TestDrafts::aMissingValueIsToldAsMissing()
{
    Draft draft = splunk();
    draft.values.erase("hecToken");
    const auto settings = checkDestination(draft, "/etc/grantex.json", destinationSchemas());
    QVERIFY(!settings);
    QCOMPARE(settings.error().field, std::string("hecToken"));
    QVERIFY(settings.error().isMissing);

    draft = splunk();
    draft.name.clear();
    const auto unnamed = checkDestination(draft, "/etc/grantex.json", destinationSchemas());
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().field, std::string("name"));
}

void TestDrafts::aTypedSecretNeedsNoNameYet()
{
    Draft draft = splunk();
    draft.values.insert_or_assign("hecToken", SecretDraft{SecretDraft::Place::Keychain, "", Secret("typed-token")});
    const auto settings = checkDestination(draft, "/etc/grantex.json", destinationSchemas());
    QVERIFY(settings.has_value());
    QCOMPARE(settings->values.secret("hecToken").reveal(), std::string_view("typed-token"));
    QVERIFY(configObject(draft, fieldsOf("splunk")).toJson().find("typed-token") == std::string::npos);
}

void TestDrafts::aConnectionIsWrittenAndReadBack()
{
    Draft draft{"websocket", "", "", true, {}};
    draft.values.emplace("url", std::string("https://api.grantex.dev"));
    draft.values.emplace("apiKey", inKeychain("grantex"));
    draft.values.emplace("types", TextList{"grant.created", "budget.exhausted"});
    const std::string text = connectionObject(draft).toJson();

    const auto source = checkConnection(draft, "/etc/grantex.json");

    QVERIFY(source.has_value());
    QCOMPARE(source->type, SourceSettings::Type::WebSocket);
    QCOMPARE(source->types.size(), std::size_t(2));
    QCOMPARE(connectionObject(draftOf(*source)).toJson(), text);
}

void TestDrafts::aConnectionOverBothWaysIsRedundant()
{
    Draft draft{"both", "", "", true, {}};
    draft.values.emplace("url", std::string("https://api.grantex.dev"));
    draft.values.emplace("apiKey", inKeychain("grantex"));
    const auto source = checkConnection(draft, "/etc/grantex.json");
    QVERIFY(source.has_value());
    QVERIFY(source->redundant);
    QCOMPARE(draftOf(*source).type, std::string("both"));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
