// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/setup_file.h"

#include "core/setup/connection_fields.h"
#include "core/setup/plain_secrets.h"
#include "core/setup/secret_places.h"

#include <QUuid>
#include <algorithm>
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
constexpr auto kLeftOut = "leftOut";
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

const SettingField* fieldOf(const std::vector<SettingField>& fields, const std::string& key)
{
    const auto field = std::find_if(fields.begin(), fields.end(), [&key](const auto& one) { return one.key == key; });
    return field == fields.end() ? nullptr : &*field;
}

/// Where secrets stand in one source or destination.
class SecretPlaces
{
public:
    SecretPlaces(const std::vector<SettingField>& fields, std::string owner)
        : m_fields(fields), m_owner(std::move(owner))
    {
    }
    [[nodiscard]] bool isSecret(const std::string& path) const
    {
        const SettingField* own = fieldOf(m_fields, path);
        return (own != nullptr && own->kind == FieldKind::Secret) || isInSecretMap(path);
    }
    /// A map that may hold texts only.
    [[nodiscard]] bool isTextMap(const std::string& path) const
    {
        const SettingField* own = fieldOf(m_fields, path);
        return own != nullptr && own->kind == FieldKind::TextMap;
    }
    /// Names of what stands at a path sound like secrets where they are so.
    [[nodiscard]] static NamedIn naming(const std::string& path)
    {
        return path == "fields" || path == "tags" ? NamedIn::Fields : NamedIn::Headers;
    }
    /// "HEC token of SOC".
    [[nodiscard]] std::string labelOf(const std::string& path) const
    {
        const SettingField* own = fieldOf(m_fields, path);
        return (own != nullptr ? own->label : path) + " of " + m_owner;
    }

private:
    /// A name in the map may have dots of its own.
    [[nodiscard]] bool isInSecretMap(const std::string& path) const
    {
        for (auto dot = path.find('.'); dot != std::string::npos; dot = path.find('.', dot + 1)) {
            const SettingField* map = fieldOf(m_fields, path.substr(0, dot));
            if (map != nullptr && map->kind == FieldKind::SecretMap)
                return true;
        }
        return false;
    }

    const std::vector<SettingField>& m_fields;
    std::string m_owner;
};

/// One source or destination on its way out.
class Masker
{
public:
    Masker(SecretPlaces places, std::vector<std::string>& leftOut) : m_places(std::move(places)), m_leftOut(leftOut) {}

    [[nodiscard]] ConfigValue mask(const ConfigValue& value, const std::string& path = {}) const
    {
        if (value.isObject())
            return m_places.isSecret(path) ? placeholder(m_places.labelOf(path)) : maskMembers(value, path);
        if (value.isList()) {
            ConfigValue::List list;
            for (const auto& item : value.items())
                list.push_back(mask(item, path));
            return list;
        }
        const auto text = value.text();
        return text ? ConfigValue(maskText(*text, path)) : value;
    }

private:
    [[nodiscard]] std::string maskText(const std::string& text, const std::string& path) const
    {
        BareText bare = withoutSecrets(text);
        if (bare.hadUser)
            m_leftOut.push_back(m_places.labelOf(path + " (user:password@)"));
        for (const std::string& name : bare.queries)
            m_leftOut.push_back(m_places.labelOf(std::string(path).append("?").append(name)));
        return std::move(bare.text);
    }

    [[nodiscard]] ConfigValue maskMembers(const ConfigValue& value, const std::string& path) const
    {
        ConfigValue object = ConfigValue::object();
        for (const auto& [key, member] : value.members()) {
            const std::string inside = below(path, key);
            const bool isPlainSecret = member.text() && soundsSecret(key, SecretPlaces::naming(path));
            // A placeholder could not be read back there.
            if (isPlainSecret && m_places.isTextMap(path)) {
                m_leftOut.push_back(m_places.labelOf(inside));
                continue;
            }
            object.set(key, isPlainSecret && m_places.isSecret(inside) ? placeholder(m_places.labelOf(inside))
                                                                       : mask(member, inside));
        }
        return object;
    }

    SecretPlaces m_places;
    std::vector<std::string>& m_leftOut;
};

std::string textOf(const ConfigValue& object, const char* key)
{
    const ConfigValue* value = object.find(key);
    return value == nullptr ? std::string() : value->text().value_or(std::string());
}

const std::vector<SettingField>& fieldsOf(const ConfigValue& destination, const SchemaLookup& schemas)
{
    static const std::vector<SettingField> none;
    const auto* schema = schemas(textOf(destination, "type"));
    return schema == nullptr ? none : schema->fields;
}

std::string freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

/// One source or destination on its way in: what stands for a secret, placeholder or reference, becomes a reference to
/// an entry that is still to be made. A reference that came along could name a secret of this machine.
ConfigValue withEntries(const ConfigValue& value, const SecretPlaces& places, const std::string& prefix,
                        const std::string& path,
                        const std::function<void(const std::string& path, const std::string& what)>& found)
{
    if (!value.isObject())
        return value;
    const auto what = asked(value);
    if (what || places.isSecret(path)) {
        found(path, what.value_or(places.labelOf(path)));
        return SecretRef{SecretRef::Kind::Keychain, prefix + path};
    }
    ConfigValue object = ConfigValue::object();
    for (const auto& [key, member] : value.members())
        object.set(key, withEntries(member, places, prefix, below(path, key), found));
    return object;
}

} // namespace

Result<std::string> exportSetup(const std::string& bytes, const std::string& file, const SchemaLookup& schemas,
                                std::vector<std::string>* leftOut)
{
    // What is no configuration is no set-up either.
    if (const auto config = parseConfig(bytes, file, schemas); !config)
        return tl::unexpected(config.error());
    const auto whole = ConfigValue::parse(bytes);
    if (!whole)
        return tl::unexpected(whole.error());
    std::vector<std::string> missing;
    ConfigValue setup = ConfigValue::object();
    setup.set(kMark, kVersion);
    const Masker connection({connectionFields(), "the connection"}, missing);
    if (const ConfigValue* source = whole->find("source"))
        setup.set("source", connection.mask(*source));
    ConfigValue::List destinations;
    const ConfigValue* known = whole->find("destinations");
    for (const ConfigValue& destination : known == nullptr ? ConfigValue::List() : known->items()) {
        const SecretPlaces places(fieldsOf(destination, schemas), textOf(destination, "name"));
        ConfigValue masked = Masker(places, missing).mask(destination);
        // Another machine's lane is another lane.
        masked.remove("id");
        masked.remove("enabled");
        destinations.push_back(std::move(masked));
    }
    setup.set("destinations", std::move(destinations));
    if (!missing.empty())
        setup.set(kLeftOut, ConfigValue::list(missing));
    if (leftOut != nullptr)
        *leftOut = std::move(missing);
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
    const std::string entries = entryPrefix(profile);
    ConfigValue whole = ConfigValue::object();
    whole.set("version", 1);
    const ConfigValue* source = setup->find("source");
    const bool isConnection = source != nullptr && source->isObject();
    if (isConnection) {
        // Not the entry of the connection there is.
        const std::string prefix = entries + "source-" + freshId() + "/";
        whole.set("source", withEntries(*source, {connectionFields(), "the connection"}, prefix, {},
                                        [&](const auto& path, const auto& what) {
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
    const ConfigValue* listed = setup->find("destinations");
    for (const ConfigValue& destination : listed == nullptr ? ConfigValue::List() : listed->items()) {
        const std::string id = freshId();
        const std::size_t index = destinations.size();
        std::string wanted = textOf(destination, "name");
        if (wanted.empty())
            wanted = textOf(destination, "type");
        if (wanted.empty())
            wanted = "destination";
        ConfigValue made = withEntries(destination, {fieldsOf(destination, schemas), wanted}, entries + id + "/", {},
                                       [&](const auto& path, const auto& what) {
                                           imported.secrets.push_back({index, path, what});
                                       });
        if (made.isObject()) {
            names.push_back(freeName(wanted, names));
            made.set("name", names.back());
            made.set("id", id);
            made.set("enabled", false);
        }
        destinations.push_back(std::move(made));
    }
    whole.set("destinations", std::move(destinations));
    // The plug-ins of the configuration there is are those that count.
    SchemaLookup known = schemas;
    known.usePlugins = {};
    auto config = parseConfig(whole.toJson(), file, known);
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
    const ConfigValue* missing = setup->find(kLeftOut);
    for (const ConfigValue& name : missing == nullptr ? ConfigValue::List() : missing->items()) {
        if (name.text())
            imported.leftOut.push_back(*name.text());
    }
    for (const auto& destination : config->destinations)
        imported.destinations.push_back(draftOf(destination, schemas(destination.type)->fields));
    return imported;
}

void putSecret(Draft& draft, const std::string& field, SecretDraft secret)
{
    const auto keepEntry = [&secret](const SecretDraft* known) {
        const auto keychain = SecretDraft::Place::Keychain;
        if (known != nullptr && known->place == keychain && secret.place == keychain && secret.name.empty())
            secret.name = known->name;
    };
    if (const auto known = draft.values.find(field); known != draft.values.end())
        keepEntry(std::get_if<SecretDraft>(&known->second));
    if (draft.values.contains(field) || field.find('.') == std::string::npos) {
        draft.values.insert_or_assign(field, std::move(secret));
        return;
    }
    for (auto& [key, value] : draft.values) {
        auto* map = std::get_if<SecretMapDraft>(&value);
        if (map != nullptr && field.starts_with(key + ".")) {
            const auto known = map->find(field.substr(key.size() + 1));
            if (known != map->end())
                keepEntry(std::get_if<SecretDraft>(&known->second));
            map->insert_or_assign(field.substr(key.size() + 1), std::move(secret));
            return;
        }
    }
    draft.values.insert_or_assign(field, std::move(secret));
}

} // namespace grantex
