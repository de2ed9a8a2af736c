// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"

#include "core/destinations/registry.h"

#include <QFile>
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

/// The keychain of a demo.
class DemoSecrets final : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> read(const SecretRef& ref) override { return of(ref).read(ref); }
    [[nodiscard]] Result<> write(const SecretRef& ref, const Secret& secret) override
    {
        return of(ref).write(ref, secret);
    }
    [[nodiscard]] Result<> remove(const SecretRef& ref) override { return of(ref).remove(ref); }

private:
    SecretStore& of(const SecretRef& ref)
    {
        return ref.kind == SecretRef::Kind::Keychain ? static_cast<SecretStore&>(m_own) : *m_others;
    }

    MemorySecretStore m_own;
    std::unique_ptr<SecretStore> m_others = makeSystemSecretStore();
};

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
    QFile written(QString::fromStdString(file));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size() || !written.flush())
        return fail(ErrorCode::Io, "Cannot write " + file + ": " + written.errorString().toStdString());
    demo->secrets = std::make_shared<DemoSecrets>();
    (void)demo->secrets->write({SecretRef::Kind::Keychain, "demo-key"}, Secret(keys.apiKey));
    (void)demo->secrets->write({SecretRef::Kind::Keychain, "demo-hec-token"}, Secret(keys.hecToken));
    demo->config.file = file;
    auto config = demo->reread();
    if (!config)
        return tl::unexpected(config.error());
    demo->config = std::move(*config);
    return demo;
}

Result<Config> Demo::reread() const
{
    auto read = loadConfig(config.file, destinationSchemas());
    if (read)
        resolveReadableSecrets(*read, *secrets);
    return read;
}

} // namespace grantex
