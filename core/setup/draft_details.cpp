// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/draft_details.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace grantex {

namespace {

bool tells(const SettingField& field)
{
    switch (field.kind) {
    case FieldKind::Url:
    case FieldKind::File:
    case FieldKind::TextMap:   // headers
    case FieldKind::SecretMap: // properties of a client, the environment of a program
        return true;
    default:
        break;
    }
    static constexpr std::array<std::string_view, 6> keys{"filter",   "command", "workingDirectory",
                                                          "endpoint", "proxy",   "allowInsecureHttp"};
    return field.target || field.required || std::find(keys.begin(), keys.end(), field.key) != keys.end();
}

void append(std::string& all, const std::string& text, const char* between)
{
    if (!all.empty())
        all += between;
    all += text;
}

void appendNamed(std::string& all, const std::string& name, const std::string& text)
{
    append(all, name, ", ");
    all += '=';
    all += text;
}

std::string textOf(const DraftValue& value)
{
    std::string all;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* list = std::get_if<TextList>(&value)) {
        for (const std::string& text : *list)
            append(all, text, " ");
    }
    if (const auto* map = std::get_if<TextMap>(&value)) {
        for (const auto& [name, text] : *map)
            appendNamed(all, name, text);
    }
    if (const auto* map = std::get_if<SecretMapDraft>(&value)) {
        for (const auto& [name, entry] : *map) {
            if (const auto* text = std::get_if<std::string>(&entry))
                appendNamed(all, name, *text);
        }
    }
    return all;
}

} // namespace

std::vector<DraftDetail> detailsOf(const Draft& draft, const std::vector<SettingField>& fields)
{
    std::vector<DraftDetail> details;
    for (const SettingField& field : fields) {
        const auto value = draft.values.find(field.key);
        const std::string text = tells(field) && value != draft.values.end() ? textOf(value->second) : std::string();
        const bool isSwitch = field.kind == FieldKind::Boolean;
        if (text.empty() || (isSwitch && text != "true"))
            continue;
        details.push_back({field.label, isSwitch ? std::string() : text});
    }
    return details;
}

} // namespace grantex
