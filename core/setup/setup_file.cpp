// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/setup_file.h"

#include "core/setup/connection_fields.h"

#include <QUuid>
#include <algorithm>
#include <array>
#include <cctype>
#include <functional>

namespace grantex {

namespace {

/// The place of a member: "source.apiKey".
std::string below(const std::string& path, const std::string& key)
{
    std::string place = path;
    if (!place.empty())
        place += '.';
    return place += key;
}

constexpr auto kMark = "grantex-setup";
constexpr std::int64_t kVersion = 1;

ConfigValue placeholder(const std::string& what)
{
    ConfigValue object = ConfigValue::object();
    object.set("enter", what);
    return object;
}

/// What is to be entered when this value is a placeholder.
std::optional<std::string> asked(const ConfigValue& value)
{
    const ConfigValue* what = value.isObject() && value.members().size() == 1 ? value.find("enter") : nullptr;
    return what == nullptr ? std::nullopt : what->text();
}

bool isReference(const ConfigValue& value)
{
    if (!value.isObject() || value.members().size() != 1)
        return false;
    static constexpr std::array kinds{"keychain", "env", "file"};
    return std::find(kinds.begin(), kinds.end(), value.members().front().key) != kinds.end() &&
           value.members().front().value.text().has_value();
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// A text under this key is a secret that somebody wrote in plain.
bool soundsSecret(const std::string& key)
{
    const std::string name = lower(key);
    static constexpr std::array words{"authorization", "password", "passwd", "secret",    "token",
                                      "api-key",       "apikey",   "cookie", "credential"};
    return std::any_of(words.begin(), words.end(),
                       [&name](const char* word) { return name.find(word) != std::string::npos; });
}

/// `https://user:word@host`: the address without who asks.
std::string withoutUser(const std::string& text)
{
    const auto begin = text.find("://");
    if (begin == std::string::npos)
        return text;
    const auto end = text.find_first_of("/?#", begin + 3);
    const auto at = text.rfind('@', end == std::string::npos ? end : end - 1);
    if (at == std::string::npos || at < begin + 3)
        return text;
    return text.substr(0, begin + 3) + text.substr(at + 1);
}

const SettingField* fieldOf(const std::vector<SettingField>& fields, const std::string& key)
{
    const auto field = std::find_if(fields.begin(), fields.end(), [&key](const auto& one) { return one.key == key; });
    return field == fields.end() ? nullptr : &*field;
}

/// One source or destination on its way out.
class Masker
{
public:
    Masker(const std::vector<SettingField>& fields, std::string owner) : m_fields(fields), m_owner(std::move(owner)) {}

    [[nodiscard]] ConfigValue mask(const ConfigValue& value, const std::string& path = {}) const
    {
        if (isReference(value) && isSecretPlace(path))
            return placeholder(labelOf(path) + " of " + m_owner);
        if (value.isObject()) {
            ConfigValue object = ConfigValue::object();
            for (const auto& [key, member] : value.members()) {
                const std::string inside = below(path, key);
                const bool isPlainSecret = isSecretPlace(inside) && member.text() && soundsSecret(key);
                object.set(key, isPlainSecret ? placeholder(labelOf(inside) + " of " + m_owner) : mask(member, inside));
            }
            return object;
        }
        if (value.isList()) {
            ConfigValue::List list;
            for (const auto& item : value.items())
                list.push_back(mask(item, path));
            return list;
        }
        const auto text = value.text();
        return text ? ConfigValue(withoutUser(*text)) : value;
    }

private:
    [[nodiscard]] bool isSecretPlace(const std::string& path) const
    {
        if (path == "apiKey")
            return true;
        const SettingField* own = fieldOf(m_fields, path);
        const SettingField* map = fieldOf(m_fields, path.substr(0, path.rfind('.')));
        return (own != nullptr && own->kind == FieldKind::Secret) ||
               (map != nullptr && map->kind == FieldKind::SecretMap);
    }
    [[nodiscard]] std::string labelOf(const std::string& path) const
    {
        if (const SettingField* own = fieldOf(m_fields, path))
            return own->label;
        return path == "apiKey" ? "API key" : path;
    }

    const std::vector<SettingField>& m_fields;
    std::string m_owner;
};

const std::vector<SettingField>& fieldsOf(const ConfigValue& destination, const SchemaLookup& schemas)
{
    static const std::vector<SettingField> none;
    const ConfigValue* type = destination.find("type");
    const auto* schema = type == nullptr ? nullptr : schemas(type->text().value_or(std::string()));
    return schema == nullptr ? none : schema->fields;
}

std::string freeName(const std::string& name, const std::vector<std::string>& taken)
{
    std::string free = name;
    for (int number = 2; std::find(taken.begin(), taken.end(), free) != taken.end(); ++number)
        free = name + " " + std::to_string(number);
    return free;
}

/// One source or destination on its way in: each placeholder becomes a reference to an entry that is still to be made.
ConfigValue withEntries(const ConfigValue& value, const std::string& prefix, const std::string& path,
                        const std::function<void(const std::string& path, const std::string& what)>& found)
{
    if (const auto what = asked(value)) {
        found(path, *what);
        return SecretRef{SecretRef::Kind::Keychain, prefix + path};
    }
    if (value.isObject()) {
        ConfigValue object = ConfigValue::object();
        for (const auto& [key, member] : value.members())
            object.set(key, withEntries(member, prefix, below(path, key), found));
        return object;
    }
    return value;
}

} // namespace

Result<std::string> exportSetup(const std::string& bytes, const std::string& file, const SchemaLookup& schemas)
{
    // What is no configuration is no set-up either.
    if (const auto config = parseConfig(bytes, file, schemas); !config)
        return tl::unexpected(config.error());
    const auto whole = ConfigValue::parse(bytes);
    if (!whole)
        return tl::unexpected(whole.error());
    ConfigValue setup = ConfigValue::object();
    setup.set(kMark, kVersion);
    const Masker connection(connectionFields(), "the connection");
    if (const ConfigValue* source = whole->find("source"))
        setup.set("source", connection.mask(*source));
    ConfigValue::List destinations;
    const ConfigValue* known = whole->find("destinations");
    for (const ConfigValue& destination : known == nullptr ? ConfigValue::List() : known->items()) {
        const ConfigValue* name = destination.find("name");
        ConfigValue masked =
            Masker(fieldsOf(destination, schemas), name == nullptr ? std::string() : name->text().value_or(""))
                .mask(destination);
        // Another machine's lane is another lane.
        masked.remove("id");
        masked.remove("enabled");
        destinations.push_back(std::move(masked));
    }
    setup.set("destinations", std::move(destinations));
    // What is alive in this program is known by its very bytes, wherever somebody put it.
    return redact(setup.toJson(ConfigValue::Layout())) + "\n";
}

Result<ImportedSetup> readSetup(const std::string& bytes, const std::string& file, const std::string& profile,
                                const std::vector<std::string>& takenNames, const SchemaLookup& schemas)
{
    const auto setup = ConfigValue::parse(bytes);
    const ConfigValue* mark = setup && setup->isObject() ? setup->find(kMark) : nullptr;
    if (mark == nullptr)
        return fail(ErrorCode::Malformed, "This is no set-up of Grantex Monitor.",
                    "Choose a file that File > Profiles > Export Set-up has written.");
    if (mark->integer() != kVersion)
        return fail(ErrorCode::Unavailable, "This set-up was written by a newer version of this program.",
                    "Install that version.");
    ImportedSetup imported;
    const std::string entries = "grantex/" + (profile.empty() ? std::string("default") : profile) + "/";
    ConfigValue whole = ConfigValue::object();
    whole.set("version", 1);
    const ConfigValue* source = setup->find("source");
    const bool isConnection = source != nullptr && source->isObject();
    if (isConnection) {
        whole.set("source", withEntries(*source, entries + "source/", {}, [&](const auto& path, const auto& what) {
                      imported.secrets.push_back({std::nullopt, path, what});
                  }));
    } else {
        // A stand-in: only the destinations are of interest then.
        ConfigValue none = ConfigValue::object();
        none.set("type", "file");
        none.set("path", "-");
        whole.set("source", std::move(none));
    }
    std::vector<std::string> names = takenNames;
    ConfigValue::List destinations;
    const ConfigValue* known = setup->find("destinations");
    for (const ConfigValue& destination : known == nullptr ? ConfigValue::List() : known->items()) {
        const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        const std::size_t index = destinations.size();
        ConfigValue made = withEntries(destination, entries + id + "/", {}, [&](const auto& path, const auto& what) {
            imported.secrets.push_back({index, path, what});
        });
        if (made.isObject()) {
            const ConfigValue* name = made.find("name");
            const ConfigValue* type = made.find("type");
            std::string wanted = name == nullptr ? std::string() : name->text().value_or(std::string());
            if (wanted.empty())
                wanted = type == nullptr ? std::string("destination") : type->text().value_or("destination");
            names.push_back(freeName(wanted, names));
            made.set("name", names.back());
            made.set("id", id);
            made.set("enabled", false);
        }
        destinations.push_back(std::move(made));
    }
    whole.set("destinations", std::move(destinations));
    auto config = parseConfig(whole.toJson(), file, schemas);
    if (!config) {
        // It is not the configuration that has the mistake.
        std::string message = config.error().message;
        if (message.starts_with(file + ": "))
            message = message.substr(file.size() + 2);
        return fail(ErrorCode::Usage, "The set-up has a mistake: " + message, config.error().remedy);
    }
    const bool isStream = isConnection && config->sources.front().type != SourceSettings::Type::File;
    if (isStream)
        imported.connection = draftOf(config->sources.front());
    else
        std::erase_if(imported.secrets, [](const NeededSecret& secret) { return !secret.destination; });
    for (const auto& destination : config->destinations)
        imported.destinations.push_back(draftOf(destination, schemas(destination.type)->fields));
    return imported;
}

void putSecret(Draft& draft, const std::string& field, SecretDraft secret)
{
    if (draft.values.contains(field) || field.find('.') == std::string::npos) {
        draft.values.insert_or_assign(field, std::move(secret));
        return;
    }
    for (auto& [key, value] : draft.values) {
        auto* map = std::get_if<SecretMapDraft>(&value);
        if (map != nullptr && field.starts_with(key + ".")) {
            map->insert_or_assign(field.substr(key.size() + 1), std::move(secret));
            return;
        }
    }
    draft.values.insert_or_assign(field, std::move(secret));
}

} // namespace grantex
