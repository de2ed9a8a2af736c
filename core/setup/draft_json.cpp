// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/connection_fields.h"
#include "core/setup/draft.h"

#include <charconv>

namespace grantex {

namespace {

ConfigValue valueOf(const SecretDraft& secret)
{
    switch (secret.place) {
    case SecretDraft::Place::Keychain:
        return SecretRef{SecretRef::Kind::Keychain, secret.name};
    case SecretDraft::Place::File:
        return SecretRef{SecretRef::Kind::File, secret.name};
    case SecretDraft::Place::Environment:
    case SecretDraft::Place::ThisRun:
        break;
    }
    return SecretRef{SecretRef::Kind::Environment, secret.name};
}

ConfigValue valueOf(const std::string& text, FieldKind kind)
{
    if (kind == FieldKind::Boolean && (text == "true" || text == "false"))
        return text == "true";
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (kind == FieldKind::Integer && error == std::errc() && end == text.data() + text.size())
        return number;
    return text;
}

/// nullopt: the value is the default, or nothing.
std::optional<ConfigValue> valueOf(const DraftValue& value, const SettingField& field)
{
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty())
        return *text == field.defaultValue ? std::nullopt : std::optional(valueOf(*text, field.kind));
    if (const auto* list = std::get_if<TextList>(&value); list != nullptr && !list->empty())
        return ConfigValue::list(*list);
    if (const auto* secret = std::get_if<SecretDraft>(&value); secret != nullptr && !secret->isEmpty())
        return valueOf(*secret);
    ConfigValue object = ConfigValue::object();
    if (const auto* texts = std::get_if<TextMap>(&value)) {
        for (const auto& [name, text] : *texts)
            object.set(name, text);
    }
    if (const auto* map = std::get_if<SecretMapDraft>(&value)) {
        for (const auto& [name, entry] : *map) {
            const auto* text = std::get_if<std::string>(&entry);
            object.set(name, text != nullptr ? ConfigValue(*text) : valueOf(std::get<SecretDraft>(entry)));
        }
    }
    return object.members().empty() ? std::nullopt : std::optional(std::move(object));
}

/// `auth.type` becomes a member of the object `auth`.
void put(ConfigValue& object, const std::string& dotted, ConfigValue value)
{
    const auto dot = dotted.find('.');
    if (dot == std::string::npos) {
        object.set(dotted, std::move(value));
        return;
    }
    const std::string outer = dotted.substr(0, dot);
    const ConfigValue* known = object.find(outer);
    ConfigValue inside = known == nullptr ? ConfigValue::object() : *known;
    put(inside, dotted.substr(dot + 1), std::move(value));
    object.set(outer, std::move(inside));
}

void putFields(ConfigValue& object, const Draft& draft, const std::vector<SettingField>& fields)
{
    for (const SettingField& field : fields) {
        const auto found = draft.values.find(field.key);
        if (field.key == "id" || found == draft.values.end())
            continue;
        if (auto value = valueOf(found->second, field))
            put(object, field.key, std::move(*value));
    }
}

} // namespace

ConfigValue configObject(const Draft& draft, const std::vector<SettingField>& fields)
{
    ConfigValue object = ConfigValue::object();
    object.set("name", draft.name);
    object.set("type", draft.type);
    if (!draft.id.empty() && draft.id != draft.name)
        object.set("id", draft.id);
    object.set("enabled", draft.enabled);
    putFields(object, draft, fields);
    return object;
}

ConfigValue connectionObject(const Draft& draft)
{
    ConfigValue object = ConfigValue::object();
    object.set("type", draft.type == "both" ? std::string("sse") : draft.type);
    putFields(object, draft, connectionFields());
    if (draft.type == "both")
        object.set("redundant", true);
    return object;
}

} // namespace grantex
