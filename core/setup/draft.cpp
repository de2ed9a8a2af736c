// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/draft.h"

#include "core/setup/connection_fields.h"

#include <algorithm>

namespace grantex {

namespace {

SecretDraft secretDraftOf(const SecretRef& ref)
{
    switch (ref.kind) {
    case SecretRef::Kind::Keychain:
        return {SecretDraft::Place::Keychain, ref.name, {}};
    case SecretRef::Kind::Environment:
        return {SecretDraft::Place::Environment, ref.name, {}};
    case SecretRef::Kind::File:
        break;
    }
    return {SecretDraft::Place::File, ref.name, {}};
}

/// The texts under the key and the secrets under `key.name`, as the parser left them.
SecretMapDraft secretMapOf(const SettingValues& values, const std::string& key)
{
    SecretMapDraft map;
    for (const auto& [name, text] : values.map(key))
        map.emplace(name, text);
    const std::string prefix = key + ".";
    for (const auto& [name, value] : values.all()) {
        const auto* ref = std::get_if<SecretRef>(&value);
        if (ref != nullptr && name.starts_with(prefix))
            map.emplace(name.substr(prefix.size()), secretDraftOf(*ref));
    }
    return map;
}

DraftValue draftValueOf(const SettingValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* isOn = std::get_if<bool>(&value))
        return std::string(*isOn ? "true" : "false");
    if (const auto* list = std::get_if<TextList>(&value))
        return *list;
    if (const auto* map = std::get_if<TextMap>(&value))
        return *map;
    if (const auto* ref = std::get_if<SecretRef>(&value))
        return secretDraftOf(*ref);
    return SecretDraft{}; // a resolved secret: the draft knows only where it is kept
}

} // namespace

std::string Draft::text(const std::string& key) const
{
    const auto found = values.find(key);
    const auto* text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

Draft draftOf(const DestinationSettings& settings, const std::vector<SettingField>& fields)
{
    Draft draft{settings.type, settings.name, settings.id.value, settings.enabled, {}};
    for (const SettingField& field : fields) {
        if (field.key == "id")
            continue;
        if (field.kind == FieldKind::SecretMap) {
            if (auto map = secretMapOf(settings.values, field.key); !map.empty())
                draft.values.emplace(field.key, std::move(map));
            continue;
        }
        const auto& all = settings.values.all();
        if (const auto found = all.find(field.key); found != all.end())
            draft.values.emplace(field.key, draftValueOf(found->second));
    }
    return draft;
}

Draft draftOf(const SourceSettings& source)
{
    Draft draft;
    draft.type = source.type == SourceSettings::Type::WebSocket ? "websocket" : "sse";
    if (source.redundant)
        draft.type = "both";
    draft.values.emplace("url", source.url);
    if (source.apiKeyRef)
        draft.values.emplace("apiKey", secretDraftOf(*source.apiKeyRef));
    if (!source.types.empty())
        draft.values.emplace("types", source.types);
    draft.values.emplace("proxy", source.proxy);
    draft.values.emplace("caFile", source.caFile);
    draft.values.emplace("allowInsecureHttp", std::string(source.allowInsecureHttp ? "true" : "false"));
    draft.values.emplace("maxEventBytes", std::to_string(source.maxEventBytes));
    return draft;
}

std::string freeName(const std::string& name, const std::vector<std::string>& taken)
{
    std::string free = name;
    for (int number = 2; std::find(taken.begin(), taken.end(), free) != taken.end(); ++number)
        free = name + " " + std::to_string(number);
    return free;
}

} // namespace grantex
