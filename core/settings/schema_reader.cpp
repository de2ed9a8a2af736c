// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/schema_reader.h"

#include "core/base/time_text.h"
#include "core/settings/url_rules.h"

#include <QString>
#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

namespace grantex {

using simdjson::dom::element;

namespace {

/// The readers of one destination: the object itself and those nested in it ("auth" of "auth.type").
class Readers
{
public:
    Readers(ConfigProblems& problems, const std::string& path, element root)
        : m_problems(problems), m_root(problems, path, root)
    {
    }

    [[nodiscard]] ObjectReader& root() { return m_root; }
    /// The reader of the object that holds `key`, which is cut to its last part; nullptr when that object is not there.
    ObjectReader* holder(std::string& key)
    {
        ObjectReader* reader = &m_root;
        std::string outer;
        for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.')) {
            const std::string part = key.substr(0, dot);
            key.erase(0, dot + 1);
            outer += part + ".";
            auto it = m_nested.find(outer);
            if (it == m_nested.end()) {
                const auto value = reader->take(part);
                if (!value)
                    return nullptr;
                it = m_nested.emplace(outer, ObjectReader(m_problems, reader->at(part), *value)).first;
            }
            reader = &it->second;
        }
        return reader;
    }
    void finish()
    {
        m_root.finish();
        for (auto& [name, reader] : m_nested)
            reader.finish();
    }

private:
    ConfigProblems& m_problems;
    ObjectReader m_root;
    std::map<std::string, ObjectReader> m_nested;
};

std::int64_t toInteger(const std::string& text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

TextList splitAtCommas(const std::string& text)
{
    TextList parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

std::optional<SettingValue> defaultOf(const ConfigProblems& problems, const SettingField& field)
{
    if (field.defaultValue.empty())
        return std::nullopt;
    switch (field.kind) {
    case FieldKind::Integer:
        return toInteger(field.defaultValue);
    case FieldKind::Boolean:
        return field.defaultValue == "true";
    case FieldKind::TextList:
        return splitAtCommas(field.defaultValue);
    case FieldKind::File:
        return problems.absolute(field.defaultValue);
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Url:
        return field.defaultValue;
    case FieldKind::TextMap:
    case FieldKind::SecretMap:
    case FieldKind::Secret:
        break;
    }
    return std::nullopt;
}

void checkText(ConfigProblems& problems, const std::string& where, const std::string& text, const SettingField& field)
{
    if (!field.validate)
        return;
    if (const auto wrong = field.validate(text))
        problems.add(where, *wrong, field.help);
}

std::string readText(ConfigProblems& problems, ObjectReader& reader, const std::string& key, const SettingField& field,
                     bool allowInsecureHttp)
{
    std::string value = reader.text(key);
    if (value.empty())
        return value;
    if (field.kind == FieldKind::Choice &&
        std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end()) {
        std::string all;
        for (const auto& choice : field.choices)
            all += (all.empty() ? "" : ", ") + choice;
        const std::string meant = closest(value, field.choices);
        problems.add(reader.at(key), "must be one of " + all + " (found " + describe(*reader.take(key)) + ")",
                     meant.empty() ? "Write one of them." : "Did you mean \"" + meant + "\"?");
    }
    if (field.kind == FieldKind::Url) {
        if (const auto wrong = urlProblem(value, allowInsecureHttp))
            problems.add(reader.at(key), wrong->message, wrong->remedy);
    }
    // A validator may repeat the value; one that is wrong by its kind may hold a password.
    if (!problems.hasMistake())
        checkText(problems, reader.at(key), value, field);
    return field.kind == FieldKind::File ? problems.absolute(value) : value;
}

/// The value at `key`, which is there; nothing when it is empty or wrong.
std::optional<SettingValue> readValue(ConfigProblems& problems, ObjectReader& reader, const std::string& key,
                                      const SettingField& field, bool allowInsecureHttp)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return reader.integer(key, 0, field.minimum, field.maximum);
    case FieldKind::Boolean:
        return reader.boolean(key, false);
    case FieldKind::TextList: {
        TextList list = reader.textList(key);
        for (std::size_t i = 0; i < list.size(); ++i)
            checkText(problems, reader.at(key) + "[" + std::to_string(i) + "]", list[i], field);
        return list.empty() ? std::nullopt : std::optional<SettingValue>(std::move(list));
    }
    case FieldKind::TextMap: {
        TextMap map = reader.textMap(key);
        return map.empty() ? std::nullopt : std::optional<SettingValue>(std::move(map));
    }
    case FieldKind::Secret: {
        auto ref = reader.secret(key);
        return ref ? std::optional<SettingValue>(std::move(*ref)) : std::nullopt;
    }
    case FieldKind::SecretMap: // several values, see readSecretMap()
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File:
    case FieldKind::Url:
        break;
    }
    std::string text = readText(problems, reader, key, field, allowInsecureHttp);
    return text.empty() ? std::nullopt : std::optional<SettingValue>(std::move(text));
}

void readSecretMap(ObjectReader& reader, const std::string& key, const SettingField& field, SettingValues& values)
{
    TextMap texts;
    for (auto& [name, value] : reader.secretMap(key)) {
        if (auto* ref = std::get_if<SecretRef>(&value))
            values.set(field.key + "." + name, std::move(*ref));
        else
            texts.emplace(name, std::get<std::string>(std::move(value)));
    }
    if (!texts.empty())
        values.set(field.key, std::move(texts));
}

void readField(ConfigProblems& problems, Readers& readers, const SettingField& field, SettingValues& values)
{
    std::string key = field.key;
    ObjectReader* reader = readers.holder(key);
    if (field.kind == FieldKind::SecretMap) {
        if (reader != nullptr)
            readSecretMap(*reader, key, field, values);
        return;
    }
    std::optional<SettingValue> value;
    if (reader == nullptr || !reader->has(key)) {
        value = defaultOf(problems, field);
        if (!value && field.required)
            problems.addMissing(readers.root().at(field.key), field.help);
    } else {
        value = readValue(problems, *reader, key, field, values.boolean("allowInsecureHttp"));
        if (!value && field.required)
            problems.add(reader->at(key), "must not be empty", field.help);
    }
    if (value)
        values.set(field.key, std::move(*value));
}

/// Addresses come last: whether plain http is allowed must be known by then.
void readFields(ConfigProblems& problems, Readers& readers, const DestinationSchema& schema, SettingValues& values)
{
    for (const bool addresses : {false, true}) {
        for (const auto& field : schema.fields) {
            if ((field.kind == FieldKind::Url) == addresses)
                readField(problems, readers, field, values);
        }
    }
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
    settings.filter = values.text("filter");
    if (values.has("startFrom"))
        settings.startFrom = values.text("startFrom");
    if (settings.startFrom != "now" && settings.startFrom != "beginning" && !parseIso8601(settings.startFrom))
        problems.add(path + ".startFrom", "is neither now, beginning nor a time",
                     "Write \"now\", \"beginning\" or a time such as \"2026-03-01T12:00:00Z\".");
    if (settings.retryMax < settings.retryInitial)
        problems.add(path + ".retryMaxMs", "must not be below retryInitialMs", "Raise it, or lower retryInitialMs.");
}

/// Names are shown in terminals and tables, and `#` marks the lanes of a replay.
void checkName(ConfigProblems& problems, const std::string& where, const std::string& name)
{
    const QString text = QString::fromStdString(name);
    const bool good = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'#' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    if (!good)
        problems.add(where, "must not contain # or control characters", "Use letters, digits, spaces and hyphens.");
    else if (!name.empty() && text.trimmed() != text)
        problems.add(where, "must not begin or end with a space", "Remove the space.");
}

void refuseType(ConfigProblems& problems, const std::string& where, element found, const std::string& type,
                const SchemaLookup& schemas)
{
    // A lookup that does not list is asked for every name that the design knows.
    const TextList names = schemas.known ? schemas.known() : TextList{"datadog", "splunk",  "s3",   "bigquery",
                                                                      "kafka",   "webhook", "file", "command"};
    TextList known;
    std::string all;
    for (const auto& name : names) {
        const DestinationSchema* schema = schemas(name);
        if (schema == nullptr || !schema->available)
            continue;
        known.emplace_back(name);
        all += (all.empty() ? "" : ", ") + known.back();
    }
    const std::string meant = closest(type, known);
    const std::string why = schemas.explain ? schemas.explain(type) : std::string();
    problems.add(where, "is not a known destination type (found " + describe(found) + ")",
                 (why.empty() ? "" : why + " ") + (meant.empty() ? "" : "Did you mean \"" + meant + "\"? ") +
                     "Known types: " + all + ".");
}

} // namespace

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
    checkName(problems, root.at("name"), settings.name);
    checkName(problems, root.at("id"), settings.id.value);
    if (root.has("id") && settings.id.value.empty())
        problems.add(root.at("id"), "must not be empty", "Remove it: then the name is the id.");

    const DestinationSchema* schema = settings.type.empty() ? nullptr : schemas(settings.type);
    if (schema == nullptr) {
        if (!settings.type.empty())
            refuseType(problems, root.at("type"), *root.take("type"), settings.type, schemas);
        return settings;
    }
    if (!schema->available) {
        problems.add(root.at("type"), "\"" + settings.type + "\" is not available yet",
                     "Remove this destination or use another type.");
        return settings;
    }
    readFields(problems, readers, *schema, settings.values);
    readers.finish();
    readCommon(problems, path, settings);
    settings.values.set("name", settings.name);
    settings.values.set("type", settings.type);
    settings.values.set("id", settings.id.value);
    settings.values.set("enabled", settings.enabled);
    if (schema->validate && !problems.first()) {
        if (const auto checked = schema->validate(settings.values); !checked)
            problems.add(path, checked.error().message, checked.error().remedy);
    }
    return settings;
}

} // namespace grantex
