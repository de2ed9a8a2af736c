// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"

namespace grantex {

namespace {

std::string kindText(const SettingField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return "text";
    case FieldKind::Secret:
        return "secret: {\"env\": NAME}, {\"file\": PATH} or {\"keychain\": NAME}";
    case FieldKind::Integer:
        return "whole number";
    case FieldKind::Boolean:
        return "true or false";
    case FieldKind::Choice: {
        std::string all;
        for (const auto& choice : field.choices)
            all += (all.empty() ? "" : ", ") + choice;
        return "one of " + all;
    }
    case FieldKind::TextList:
        return "list of texts";
    case FieldKind::TextMap:
        return "object of texts";
    case FieldKind::SecretMap:
        return "object of texts and secret references";
    case FieldKind::File:
        return "path, relative to the configuration file";
    case FieldKind::Url:
        return "URL";
    }
    return {};
}

/// Text as a cell of a Markdown table: a vertical bar would begin a new cell, the others would be markup outside of
/// `code`.
std::string cell(const std::string& text)
{
    std::string escaped;
    bool isCode = false;
    for (const char c : text) {
        isCode = isCode != (c == '`');
        if (c == '|')
            escaped += "\\|";
        else if (c == '<' && !isCode)
            escaped += "&lt;";
        else if (c == '*' && !isCode)
            escaped += "\\*";
        else
            escaped += c;
    }
    return escaped;
}

std::string defaultCell(const SettingField& field)
{
    if (field.required)
        return "**required**";
    return field.defaultValue.empty() ? "" : "`" + cell(field.defaultValue) + "`";
}

std::string rangeText(const SettingField& field)
{
    if (field.kind != FieldKind::Integer)
        return {};
    return ", " + std::to_string(field.minimum) + " to " + std::to_string(field.maximum);
}

} // namespace

std::string referenceOf(const DestinationType& type)
{
    const DestinationSchema& schema = type.schema;
    std::string text = "## " + schema.label + "\n\n`\"type\": \"" + schema.type + "\"`\n\n";
    text += "| key | value | default | meaning |\n|---|---|---|---|\n";
    for (const auto& field : schema.fields) {
        text += "| `" + field.key + "`" + (field.target ? " (target)" : "") + " | " + cell(kindText(field)) +
                rangeText(field) + " | " + defaultCell(field) + " | " + cell(field.help) + " |\n";
    }
    return text;
}

std::string describeDestination(const DestinationType& type)
{
    const DestinationSchema& schema = type.schema;
    std::string text = schema.label + " (\"type\": \"" + schema.type + "\")\n";
    if (!schema.available)
        return text + "This type is not available yet.\n";
    for (const auto& field : schema.fields) {
        text += "\n  " + field.key + "  (" + kindText(field);
        if (field.required)
            text += "; required";
        else if (!field.defaultValue.empty())
            text += "; default " + field.defaultValue;
        text += ")\n      " + field.help + "\n";
    }
    return text;
}

} // namespace grantex
