// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"

#include "core/destinations/registry.h"
#include "core/secrets/secret_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

QJsonObject secretNamed(const char* name)
{
    return {{u"keychain"_s, QString::fromLatin1(name)}};
}

QByteArray demoConfig(const QString& url)
{
    const QJsonObject source{{u"type"_s, u"sse"_s}, {u"url"_s, url}, {u"apiKey"_s, secretNamed("demo-key")}};
    const QJsonObject splunk{{u"name"_s, u"Local Splunk"_s},
                             {u"type"_s, u"splunk"_s},
                             {u"hecUrl"_s, url},
                             {u"hecToken"_s, secretNamed("demo-hec-token")}};
    const QJsonObject webhook{{u"name"_s, u"Local webhook"_s},
                              {u"type"_s, u"webhook"_s},
                              {u"url"_s, url + u"/simulator/sink"_s},
                              {u"secret"_s, secretNamed("demo-key")}};
    const QJsonObject file{{u"name"_s, u"NDJSON file"_s}, {u"type"_s, u"file"_s}, {u"path"_s, u"events.ndjson"_s}};
    const QJsonObject root{{u"version"_s, 1},
                           {u"source"_s, source},
                           {u"journal"_s, QJsonObject{{u"directory"_s, u"journal"_s}}},
                           {u"destinations"_s, QJsonArray{splunk, webhook, file}}};
    return QJsonDocument(root).toJson();
}

} // namespace

Result<std::unique_ptr<Demo>> startDemo(double rate)
{
    auto demo = std::make_unique<Demo>();
    if (!demo->directory.isValid())
        return fail(ErrorCode::Io,
                    "No temporary directory can be made: " + demo->directory.errorString().toStdString());
    SimulatorOptions options;
    options.rate = rate;
    const SimulatorOptions keys = options;
    auto simulator = EmbeddedSimulator::start(std::move(options));
    if (!simulator)
        return tl::unexpected(simulator.error());
    demo->simulator = std::move(*simulator);

    const QByteArray bytes = demoConfig(QString::fromStdString(demo->simulator->url()));
    const std::string file = demo->directory.filePath(u"config.json"_s).toStdString();
    auto config = parseConfig(bytes.toStdString(), file, destinationSchemas());
    if (!config)
        return tl::unexpected(config.error());
    // Nothing is written to that file: the demo's switches last as long as the demo.
    config->file.clear();
    MemorySecretStore secrets;
    (void)secrets.write({SecretRef::Kind::Keychain, "demo-key"}, Secret(keys.apiKey));
    (void)secrets.write({SecretRef::Kind::Keychain, "demo-hec-token"}, Secret(keys.hecToken));
    if (auto done = resolveSecrets(*config, secrets); !done)
        return tl::unexpected(done.error());
    demo->config = std::move(*config);
    return demo;
}

} // namespace grantex
