// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace grantex {

/// A JSON value on its way into the configuration file. Objects keep the order of their keys, so that what a person
/// reads there begins with the name and not with the letter A.
class ConfigValue
{
public:
    struct Member;
    using List = std::vector<ConfigValue>;
    using Object = std::vector<Member>;

    ConfigValue(); ///< null
    // Out of line, where Member is known: clang 14 cannot make them here.
    ConfigValue(const ConfigValue& other);
    ConfigValue(ConfigValue&& other) noexcept;
    ConfigValue& operator=(const ConfigValue& other);
    ConfigValue& operator=(ConfigValue&& other) noexcept;
    ~ConfigValue();
    // NOLINTBEGIN(google-explicit-constructor): a value is written where a value is wanted
    ConfigValue(bool value);
    ConfigValue(std::int64_t value);
    ConfigValue(int value);
    ConfigValue(double value);
    ConfigValue(std::string value);
    ConfigValue(const char* value);
    ConfigValue(List value);
    ConfigValue(Object value);
    /// {"keychain": …}, {"env": …} or {"file": …}.
    ConfigValue(const SecretRef& reference);
    // NOLINTEND(google-explicit-constructor)
    [[nodiscard]] static ConfigValue object();
    [[nodiscard]] static ConfigValue list(const TextList& texts);

    /// Malformed when `json` is not one JSON value.
    [[nodiscard]] static Result<ConfigValue> parse(std::string_view json);

    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }
    [[nodiscard]] bool isList() const { return std::holds_alternative<List>(m_value); }
    [[nodiscard]] std::optional<std::string> text() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    /// Empty when it is no list or object.
    [[nodiscard]] const List& items() const;
    [[nodiscard]] const Object& members() const;
    /// The value of a key of an object; nullptr when there is none.
    [[nodiscard]] const ConfigValue* find(std::string_view key) const;
    /// Sets a key of an object, at its place or at the end. Anything else becomes an object by it.
    void set(const std::string& key, ConfigValue value);
    void remove(std::string_view key);

    /// Short lists and objects with a single short member stay on one line; `indent` is what the line it begins on
    /// starts with, `step` what each level adds, `newline` ends lines. With an empty `step` all is on one line.
    struct Layout
    {
        std::string indent;
        std::string step = "  ";
        std::string newline = "\n";
    };
    [[nodiscard]] std::string toJson(const Layout& layout) const;
    [[nodiscard]] std::string toJson() const { return toJson({{}, {}, {}}); }

    /// The order of an object's keys says nothing.
    friend bool operator==(const ConfigValue& one, const ConfigValue& other);

private:
    [[nodiscard]] bool isShort() const;

    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Object> m_value;
};

struct ConfigValue::Member
{
    std::string key;
    ConfigValue value;
    friend bool operator==(const Member&, const Member&) = default;
};

} // namespace grantex
