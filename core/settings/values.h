// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
// Before TextList and TextMap: GCC complains of enumerators that shadow a type known by then.
#include "core/settings/field.h"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// Where a secret is kept. The configuration holds this, never the secret.
struct SecretRef
{
    enum class Kind { Keychain, Environment, File };
    Kind kind = Kind::Environment;
    std::string name; ///< keychain entry, variable name, or absolute path
    friend bool operator==(const SecretRef&, const SecretRef&) = default;
};

using TextList = std::vector<std::string>;
using TextMap = std::map<std::string, std::string>;
using SettingValue = std::variant<std::string, std::int64_t, bool, TextList, TextMap, SecretRef, Secret>;

/// The checked settings of one destination, defaults filled in, keys dotted ("auth.type"). A plain value.
class SettingValues
{
public:
    void set(const std::string& key, SettingValue value) { m_values.insert_or_assign(key, std::move(value)); }
    [[nodiscard]] bool has(const std::string& key) const { return m_values.contains(key); }
    /// Typed reads; the type's empty value when the key is absent or of another type.
    [[nodiscard]] std::string text(const std::string& key) const { return get<std::string>(key); }
    [[nodiscard]] std::int64_t integer(const std::string& key) const { return get<std::int64_t>(key); }
    [[nodiscard]] bool boolean(const std::string& key) const { return get<bool>(key); }
    [[nodiscard]] TextList list(const std::string& key) const { return get<TextList>(key); }
    [[nodiscard]] TextMap map(const std::string& key) const { return get<TextMap>(key); }
    [[nodiscard]] Secret secret(const std::string& key) const { return get<Secret>(key); }
    [[nodiscard]] const std::map<std::string, SettingValue>& all() const { return m_values; }
    [[nodiscard]] std::map<std::string, SettingValue>& all() { return m_values; }

private:
    template <typename T>
    [[nodiscard]] T get(const std::string& key) const
    {
        const auto it = m_values.find(key);
        const T* value = it == m_values.end() ? nullptr : std::get_if<T>(&it->second);
        return value ? *value : T{};
    }

    std::map<std::string, SettingValue> m_values;
};

} // namespace grantex
