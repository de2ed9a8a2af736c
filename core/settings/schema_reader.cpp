// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/schema_reader.h"

#include "core/base/time_text.h"
#include "core/net/loopback.h"

#include <QUrl>
#include <algorithm>
#include <charconv>
#include <map>

namespace grantex {

using simdjson::dom::element;

namespace {

/// The readers of one destination: the object itself and those nested in it ("auth" of "auth.type").
class Readers
{
public:
    Readers(ConfigProblems& problems, std::string path, element root)
        : m_problems(problems), m_path(std::move(path)), m_root(problems, m_path, root)
    {
    }

    [[nodiscard]] ObjectReader& root() { return m_root; }
    /// The reader that holds `key`, which is cut to its last part; nullptr when that object is not there.
    ObjectReader* holder(std::string& key)
    {
        const auto dot = key.find('.');
        if (dot == std::string::npos)
            return &m_root;
        const std::string outer = key.substr(0, dot);
        key.erase(0, dot + 1);
        auto it = m_nested.find(outer);
        if (it == m_nested.end()) {
            const auto value = m_root.take(outer);
            if (!value)
                return nullptr;
            it = m_nested.emplace(outer, ObjectReader(m_problems, m_root.at(outer), *value)).first;
        }
        return &it->second;
    }
    void finish()
    {
        m_root.finish();
        for (auto& [name, reader] : m_nested)
            reader.finish();
    }

private:
    ConfigProblems& m_problems;
    std::string m_path;
    ObjectReader m_root;
    std::map<std::string, ObjectReader> m_nested;
};

std::int64_t toInteger(const std::string& text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string readText(ConfigProblems& problems, ObjectReader& reader, const std::string& key, const SettingField& field)
{
    const std::string value = reader.text(key, field.defaultValue);
    if (value.empty())
        return value;
    if (field.kind == FieldKind::Choice &&
        std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end()) {
        std::string all;
        for (const auto& choice : field.choices)
            all += (all.empty() ? "" : ", ") + choice;
        problems.add(reader.at(key), "must be one of " + all + " (found \"" + value + "\")");
    }
    if (field.validate) {
        if (const auto wrong = field.validate(value))
            problems.add(reader.at(key), *wrong, field.help);
    }
    return field.kind == FieldKind::File ? problems.absolute(value) : value;
}

void readField(ConfigProblems& problems, Readers& readers, const SettingField& field, SettingValues& values)
{
    std::string key = field.key;
    ObjectReader* reader = readers.holder(key);
    if (reader == nullptr) {
        if (field.required)
            problems.add(readers.root().at(field.key), "is missing", field.help);
        if (!field.defaultValue.empty())
            values.set(field.key, field.defaultValue);
        return;
    }
    switch (field.kind) {
    case FieldKind::Integer:
        values.set(field.key, reader->integer(key, toInteger(field.defaultValue), field.minimum, field.maximum));
        return;
    case FieldKind::Boolean:
        values.set(field.key, reader->boolean(key, field.defaultValue == "true"));
        return;
    case FieldKind::TextList:
        if (auto list = reader->textList(key); !list.empty())
            values.set(field.key, std::move(list));
        break;
    case FieldKind::TextMap:
        if (auto map = reader->textMap(key); !map.empty())
            values.set(field.key, std::move(map));
        break;
    case FieldKind::Secret:
        if (auto ref = reader->secret(key))
            values.set(field.key, std::move(*ref));
        break;
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File:
    case FieldKind::Url:
        if (auto text = readText(problems, *reader, key, field); !text.empty())
            values.set(field.key, std::move(text));
        break;
    }
    if (field.required && !values.has(field.key))
        problems.add(reader->at(key), "is missing", field.help);
}

void readCommon(ConfigProblems& problems, const std::string& path, DestinationSettings& settings)
{
    const SettingValues& values = settings.values;
    const auto integer = [&](const char* key, std::int64_t fallback) {
        return values.has(key) ? values.integer(key) : fallback;
    };
    settings.batchSize = integer("batchSize", settings.batchSize);
    settings.flushInterval = Millis(integer("flushIntervalMs", settings.flushInterval.count()));
    settings.maxBatchBytes = integer("maxBatchBytes", settings.maxBatchBytes);
    settings.maxInFlight = integer("maxInFlight", settings.maxInFlight);
    settings.retryInitial = Millis(integer("retryInitialMs", settings.retryInitial.count()));
    settings.retryMax = Millis(integer("retryMaxMs", settings.retryMax.count()));
    if (values.has("startFrom"))
        settings.startFrom = values.text("startFrom");
    if (settings.startFrom != "now" && settings.startFrom != "beginning" && !parseIso8601(settings.startFrom))
        problems.add(path + ".startFrom", "must be now, beginning or a time such as 2026-03-01T12:00:00Z (found \"" +
                                              settings.startFrom + "\")");
    if (settings.retryMax < settings.retryInitial)
        problems.add(path + ".retryMaxMs", "must not be below retryInitialMs");
}

void checkUrls(ConfigProblems& problems, const std::string& path, const DestinationSchema& schema,
               const SettingValues& values)
{
    for (const auto& field : schema.fields) {
        if (field.kind != FieldKind::Url || !values.has(field.key))
            continue;
        if (const auto wrong = urlProblem(values.text(field.key), values.boolean("allowInsecureHttp")))
            problems.add(path + "." + field.key, wrong->message, wrong->remedy);
    }
}

bool isGoodName(const std::string& name)
{
    return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
        return c == '#' || c == 0x7f || static_cast<unsigned char>(c) < 0x20;
    });
}

} // namespace

std::optional<Error> urlProblem(const std::string& text, bool allowInsecure)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QStringLiteral("http") && scheme != QStringLiteral("https")))
        return Error{ErrorCode::Usage, "must be a URL that begins with https:// or http:// and names a host", {}};
    if (!url.userInfo().isEmpty())
        return Error{ErrorCode::Usage, "must not hold a user name or password", "Use the secret fields instead."};
    if (!isAllowedAddress(url, allowInsecure))
        return Error{ErrorCode::Usage, "is plain http to another machine, which anybody on the way can read",
                     "Use https://, or set \"allowInsecureHttp\": true if you accept that."};
    return std::nullopt;
}

DestinationSettings readDestination(ConfigProblems& problems, const std::string& path, element value,
                                    const SchemaLookup& schemas)
{
    DestinationSettings settings;
    Readers readers(problems, path, value);
    ObjectReader& root = readers.root();
    settings.name = root.requiredText("name");
    settings.type = root.requiredText("type");
    settings.id = {root.text("id", settings.name)};
    settings.enabled = root.boolean("enabled", true);
    if (!isGoodName(settings.name) || !isGoodName(settings.id.value))
        problems.add(root.at("name"), "must be a text without # and control characters");
    if (root.take("filter"))
        problems.add(root.at("filter"), "is not available yet", "Remove it: the destination gets every event.");

    const DestinationSchema* schema = settings.type.empty() ? nullptr : schemas(settings.type);
    if (schema == nullptr) {
        problems.add(root.at("type"), "is not a known destination type (found \"" + settings.type + "\")",
                     "Known types: datadog, splunk, webhook, file.");
        return settings;
    }
    if (!schema->available) {
        problems.add(root.at("type"), "\"" + settings.type + "\" is not available yet",
                     "Remove this destination or use another type.");
        return settings;
    }
    for (const auto& field : schema->fields)
        readField(problems, readers, field, settings.values);
    readers.finish();
    readCommon(problems, path, settings);
    checkUrls(problems, path, *schema, settings.values);
    if (schema->validate && !problems.first()) {
        if (const auto checked = schema->validate(settings.values); !checked)
            problems.add(path, checked.error().message, checked.error().remedy);
    }
    return settings;
}

} // namespace grantex
