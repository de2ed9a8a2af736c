// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"

#include "core/destinations/bigquery/bigquery.h"
#include "core/destinations/command/command.h"
#include "core/destinations/datadog/datadog.h"
#include "core/destinations/file/file.h"
#include "core/destinations/kafka/kafka.h"
#include "core/destinations/plugin_types.h"
#include "core/destinations/s3/s3.h"
#include "core/destinations/splunk/splunk.h"
#include "core/destinations/webhook/webhook.h"

#include <QCryptographicHash>
#include <algorithm>

namespace grantex {

namespace {

const std::vector<DestinationType>& builtInTypes()
{
    static const std::vector<DestinationType> types{
        {datadogSchema(), createDatadog},   {splunkSchema(), createSplunk},   {s3Schema(), createS3},
        {bigQuerySchema(), createBigQuery}, {kafkaSchema(), createKafka},     {webhookSchema(), createWebhook},
        {fileSchema(), createFile},         {commandSchema(), createCommand},
    };
    return types;
}

std::vector<std::string> builtInNames()
{
    std::vector<std::string> names;
    for (const auto& type : builtInTypes())
        names.push_back(type.schema.type);
    return names;
}

PluginTypes& pluginTypes()
{
    static PluginTypes types(builtInNames());
    return types;
}

} // namespace

std::vector<DestinationType> destinationTypes()
{
    std::vector<DestinationType> all = builtInTypes();
    for (const auto* type : pluginTypes().all())
        all.push_back(*type);
    return all;
}

const DestinationType* findDestinationType(const std::string& type)
{
    const auto& types = builtInTypes();
    const auto it = std::find_if(types.begin(), types.end(), [&type](const auto& t) { return t.schema.type == type; });
    return it == types.end() ? pluginTypes().find(type) : &*it;
}

std::vector<PluginReport> pluginReports()
{
    return pluginTypes().reports();
}

SchemaLookup destinationSchemas()
{
    SchemaLookup lookup(findDestinationSchema);
    lookup.known = [] {
        std::vector<std::string> names;
        for (const auto& type : destinationTypes())
            names.push_back(type.schema.type);
        return names;
    };
    lookup.explain = [](const std::string& type) { return pluginTypes().explain(type); };
    lookup.usePlugins = [](const std::vector<std::string>& directories) { pluginTypes().setConfigured(directories); };
    return lookup;
}

const DestinationSchema* findDestinationSchema(const std::string& type)
{
    const DestinationType* found = findDestinationType(type);
    return found == nullptr ? nullptr : &found->schema;
}

Result<std::unique_ptr<Destination>> createDestination(const DestinationSettings& settings)
{
    const DestinationType* type = findDestinationType(settings.type);
    if (type == nullptr)
        return fail(ErrorCode::Usage, "\"" + settings.type + "\" is no type of destination.",
                    "Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.");
    return type->create(settings.values);
}

std::string targetDigest(const DestinationSettings& settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        // With its length, so that no two lists of texts look alike.
        const std::string framed = std::to_string(text.size()) + ":" + text;
        hash.addData(QByteArrayView(framed.data(), static_cast<qsizetype>(framed.size())));
    };
    add(settings.type);
    const DestinationSchema* schema = findDestinationSchema(settings.type);
    for (const auto& field : schema == nullptr ? std::vector<SettingField>() : schema->fields) {
        if (!field.target)
            continue;
        add(field.key);
        add(settings.values.text(field.key));
        for (const auto& entry : settings.values.list(field.key))
            add(entry);
    }
    return hash.result().toHex().left(32).toStdString();
}

} // namespace grantex
