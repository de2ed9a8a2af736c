// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_value.h"

#include "core/base/json_string.h"

#include <QByteArray>
#include <algorithm>
#include <simdjson.h>

namespace grantex {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::size_t kShortLine = 72;

ConfigValue fromElement(element value)
{
    switch (value.type()) {
    case element_type::ARRAY: {
        ConfigValue::List list;
        for (const element item : simdjson::dom::array(value))
            list.push_back(fromElement(item));
        return list;
    }
    case element_type::OBJECT: {
        ConfigValue::Object object;
        for (const auto& [key, item] : simdjson::dom::object(value))
            object.push_back({std::string(key), fromElement(item)});
        return object;
    }
    case element_type::INT64:
        return std::int64_t(value);
    case element_type::UINT64:
    case element_type::DOUBLE:
        return double(value);
    case element_type::STRING:
        return std::string(std::string_view(value));
    case element_type::BOOL:
        return bool(value);
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

std::string quoted(const std::string& text)
{
    std::string json;
    appendJsonString(json, text);
    return json;
}

const char* keyOf(SecretRef::Kind kind)
{
    switch (kind) {
    case SecretRef::Kind::Keychain:
        return "keychain";
    case SecretRef::Kind::Environment:
        return "env";
    case SecretRef::Kind::File:
        return "file";
    }
    return "env";
}

/// Between the brackets: each part on a line of its own, or all on one.
std::string joined(char open, char close, const std::vector<std::string>& parts, const ConfigValue::Layout& layout,
                   bool isOneLine)
{
    const std::string around = isOneLine ? std::string() : layout.newline + layout.indent;
    const std::string before = isOneLine ? std::string() : around + layout.step;
    std::string text(1, open);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += isOneLine ? ", " : ",";
        text.append(before).append(parts[i]);
    }
    return text + (parts.empty() ? std::string() : around) + close;
}

} // namespace

ConfigValue::ConfigValue() : m_value(nullptr) {}
ConfigValue::ConfigValue(const ConfigValue& other) = default;
ConfigValue::ConfigValue(ConfigValue&& other) noexcept = default;
ConfigValue& ConfigValue::operator=(const ConfigValue& other) = default;
ConfigValue& ConfigValue::operator=(ConfigValue&& other) noexcept = default;
ConfigValue::~ConfigValue() = default;

ConfigValue::ConfigValue(bool value) : m_value(value) {}
ConfigValue::ConfigValue(std::int64_t value) : m_value(value) {}
ConfigValue::ConfigValue(int value) : m_value(std::int64_t{value}) {}
ConfigValue::ConfigValue(double value) : m_value(value) {}
ConfigValue::ConfigValue(std::string value) : m_value(std::move(value)) {}
ConfigValue::ConfigValue(const char* value) : m_value(std::string(value)) {}
ConfigValue::ConfigValue(List value) : m_value(std::move(value)) {}
ConfigValue::ConfigValue(Object value) : m_value(std::move(value)) {}

ConfigValue::ConfigValue(const SecretRef& reference) : m_value(Object{{keyOf(reference.kind), reference.name}}) {}

ConfigValue ConfigValue::object()
{
    return Object();
}

ConfigValue ConfigValue::list(const TextList& texts)
{
    return List(texts.begin(), texts.end());
}

Result<ConfigValue> ConfigValue::parse(std::string_view json)
{
    const simdjson::padded_string padded(json);
    simdjson::dom::parser parser;
    element root;
    if (parser.parse(padded).get(root) != simdjson::SUCCESS)
        return fail(ErrorCode::Malformed, "This is not a JSON value.", "Check its quotes, commas and braces.");
    return fromElement(root);
}

std::optional<std::string> ConfigValue::text() const
{
    const auto* value = std::get_if<std::string>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> ConfigValue::integer() const
{
    const auto* value = std::get_if<std::int64_t>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<bool> ConfigValue::boolean() const
{
    const auto* value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

const ConfigValue::List& ConfigValue::items() const
{
    static const List none;
    const auto* value = std::get_if<List>(&m_value);
    return value ? *value : none;
}

const ConfigValue::Object& ConfigValue::members() const
{
    static const Object none;
    const auto* value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const ConfigValue* ConfigValue::find(std::string_view key) const
{
    const auto member = std::ranges::find(members(), key, &Member::key);
    return member == members().end() ? nullptr : &member->value;
}

void ConfigValue::set(const std::string& key, ConfigValue value)
{
    if (!isObject())
        m_value = Object();
    auto& object = std::get<Object>(m_value);
    const auto member = std::ranges::find(object, key, &Member::key);
    if (member == object.end())
        object.push_back({key, std::move(value)});
    else
        member->value = std::move(value);
}

void ConfigValue::remove(std::string_view key)
{
    if (auto* object = std::get_if<Object>(&m_value))
        std::erase_if(*object, [&](const Member& member) { return member.key == key; });
}

bool ConfigValue::isShort() const
{
    const auto isScalar = [](const ConfigValue& value) { return !value.isObject() && !value.isList(); };
    const bool isPlain = isObject() ? members().size() <= 1 && std::ranges::all_of(members(), isScalar, &Member::value)
                                    : std::ranges::all_of(items(), isScalar);
    return isPlain && toJson().size() <= kShortLine;
}

std::string ConfigValue::toJson(const Layout& layout) const
{
    const bool isOneLine = layout.step.empty() || (isObject() || isList() ? isShort() : true);
    const Layout inner =
        isOneLine ? Layout{{}, {}, {}} : Layout{layout.indent + layout.step, layout.step, layout.newline};
    std::vector<std::string> parts;
    if (isObject()) {
        for (const auto& [key, value] : members())
            parts.push_back(quoted(key) + ": " + value.toJson(inner));
        return joined('{', '}', parts, layout, isOneLine);
    }
    if (isList()) {
        for (const ConfigValue& value : items())
            parts.push_back(value.toJson(inner));
        return joined('[', ']', parts, layout, isOneLine);
    }
    if (const auto value = text())
        return quoted(*value);
    if (const auto value = integer())
        return std::to_string(*value);
    if (const auto value = boolean())
        return *value ? "true" : "false";
    const auto* number = std::get_if<double>(&m_value);
    if (number == nullptr)
        return "null";
    constexpr int digits = 17;
    const QByteArray decimal = QByteArray::number(*number, 'g', digits);
    // So that it is read as what it was.
    const bool looksWhole = decimal.indexOf('.') < 0 && decimal.indexOf('e') < 0;
    return decimal.toStdString() + (looksWhole ? ".0" : "");
}

bool operator==(const ConfigValue& one, const ConfigValue& other)
{
    if (!one.isObject() || !other.isObject())
        return one.m_value.index() == other.m_value.index() && !one.isObject() && one.m_value == other.m_value;
    return one.members().size() == other.members().size() &&
           std::ranges::all_of(one.members(), [&](const ConfigValue::Member& member) {
               const ConfigValue* value = other.find(member.key);
               return value != nullptr && *value == member.value;
           });
}

} // namespace grantex
