// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace grantex {

class SettingValues;

/// What a setting holds. Decides the JSON type, the editor in the dialog and the text in the reference.
/// SecretMap is an object of texts and secret references: the texts are a TextMap under the key, each secret is a value
/// of its own under `key.name`.
enum class FieldKind { Text, Secret, Integer, Boolean, Choice, TextList, TextMap, SecretMap, File, Url };

/// One row of a settings table: the single source for the configuration parser, the dialog, `--help-destination` and
/// the reference. A dot in `key` is a nested object in the configuration (`auth.type` is `"auth": {"type": …}`).
struct SettingField
{
    std::string key;
    std::string label; ///< short, for the dialog
    FieldKind kind = FieldKind::Text;
    std::string defaultValue = {}; ///< as text ("true", "100"); empty: none
    bool required = false;
    std::string help;                      ///< one or two sentences
    std::vector<std::string> choices = {}; ///< for Choice
    std::int64_t minimum = 0;              ///< for Integer, inclusive
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    bool advanced = false; ///< folded away in the dialog
    bool target = false;   ///< says where events go: what was fixed for another value is discarded when it changes
    /// Says what is wrong with a text value, or nothing. Called after the kind's own checks.
    std::function<std::optional<std::string>(const std::string&)> validate = {};
};

/// The settings of one destination type, in the order of the dialog; the common ones included.
struct DestinationSchema
{
    std::string type;  ///< `splunk`
    std::string label; ///< "Splunk HEC"
    std::vector<SettingField> fields;
    bool available = true; ///< false: reserved name, "not available yet"
    /// Checks values that depend on each other; optional.
    std::function<Result<>(const SettingValues&)> validate = {};
};

/// What the parser knows of destinations, so that settings need not know them. A function that finds a schema is
/// enough.
struct SchemaLookup
{
    using Find = std::function<const DestinationSchema*(const std::string& type)>;

    template <typename Function, typename = std::enable_if_t<std::is_convertible_v<Function, Find> &&
                                                             !std::is_same_v<Function, SchemaLookup>>>
    SchemaLookup(Function function) : find(std::move(function)) // NOLINT(google-explicit-constructor): a plain function
    {
    }
    [[nodiscard]] const DestinationSchema* operator()(const std::string& type) const { return find(type); }

    Find find; ///< nullptr when there is no such type
    /// All types there are; optional.
    std::function<std::vector<std::string>()> known = {};
    /// Why a type that cannot be found might be missing: sentences, or nothing. Optional.
    std::function<std::string(const std::string& type)> explain = {};
    /// Called with `plugins.directories` before any type is looked for; optional.
    std::function<void(const std::vector<std::string>& directories)> usePlugins = {};
};

} // namespace grantex
