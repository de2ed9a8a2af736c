// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config_value.h"

#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// One step of a path into a configuration: a key of an object or a place in a list.
struct ConfigStep
{
    // NOLINTBEGIN(google-explicit-constructor): {"destinations", 0, "name"} is a path
    ConfigStep(const char* key) : step(std::string(key)) {}
    ConfigStep(std::string key) : step(std::move(key)) {}
    ConfigStep(int index) : step(static_cast<std::size_t>(index)) {}
    ConfigStep(std::size_t index) : step(index) {}
    // NOLINTEND(google-explicit-constructor)
    std::variant<std::string, std::size_t> step;
};
using ConfigPath = std::vector<ConfigStep>;

/// The text of a configuration file, changed value by value. Everything that is not changed stays as somebody wrote it:
/// order, spaces, line ends, numbers; what is new is laid out like its neighbours. A value type; nothing is written.
class ConfigText
{
public:
    /// Malformed when `bytes` are not one JSON object; `file` is for messages.
    [[nodiscard]] static Result<ConfigText> parse(std::string bytes, std::string file);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    /// nullopt when there is nothing at `path`.
    [[nodiscard]] std::optional<ConfigValue> value(const ConfigPath& path) const;

    /// Puts `value` at `path`; objects on the way are made. An index one behind the end of a list appends. Malformed
    /// when the way leads through something that is neither object nor list, or a key on it is there twice.
    [[nodiscard]] Result<> set(const ConfigPath& path, const ConfigValue& value);
    /// As set(), but of an object that is there only what is different is changed, added and removed.
    [[nodiscard]] Result<> merge(const ConfigPath& path, const ConfigValue& value);
    /// Nothing at `path` is fine.
    [[nodiscard]] Result<> remove(const ConfigPath& path);

private:
    ConfigText(std::string bytes, std::string file) : m_bytes(std::move(bytes)), m_file(std::move(file)) {}
    struct Place;
    [[nodiscard]] Result<Place> locate(const ConfigPath& path) const;
    void insert(const Place& container, const std::string& key, const ConfigValue& value);
    [[nodiscard]] ConfigValue::Layout layoutAt(std::size_t offset) const;
    [[nodiscard]] std::string step() const;
    [[nodiscard]] std::string newline() const;

    std::string m_bytes;
    std::string m_file;
};

/// "destinations[0].name", for messages.
[[nodiscard]] std::string describe(const ConfigPath& path);

} // namespace grantex
