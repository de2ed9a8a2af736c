// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/config.h"
#include "core/settings/config_value.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// A secret as a dialog holds it until it is saved.
struct SecretDraft
{
    /// ThisRun: kept in this program's environment only, gone when it ends.
    enum class Place { Keychain, Environment, File, ThisRun };
    Place place = Place::Keychain;
    std::string name; ///< entry, variable or path; storeSecrets() names new entries and those of this run
    Secret typed;     ///< what was typed and is not stored yet; empty: what `name` holds is meant
    [[nodiscard]] bool isEmpty() const { return name.empty() && typed.isEmpty(); }
};

/// Named texts, each of which may be a secret.
using SecretMapDraft = std::map<std::string, std::variant<std::string, SecretDraft>>;

/// The value of one field, or none: then its default holds. Numbers and switches are kept as the text in the editor, so
/// that what is wrong can be told.
using DraftValue = std::variant<std::monostate, std::string, TextList, TextMap, SecretDraft, SecretMapDraft>;

/// A destination or a connection while it is being edited: any value may be missing or wrong. A plain value.
struct Draft
{
    std::string type; ///< `splunk`; of a connection `sse`, `websocket` or `both`
    std::string name; ///< of a destination
    std::string id;   ///< of a destination: the lane's key
    bool enabled = true;
    std::map<std::string, DraftValue> values; ///< by the field's dotted key; what is not set has its default

    /// The text of a value; empty when it has none or is of another kind.
    [[nodiscard]] std::string text(const std::string& key) const;
};

/// The draft that shows a destination as the configuration file has it (secrets as references).
[[nodiscard]] Draft draftOf(const DestinationSettings& settings, const std::vector<SettingField>& fields);
[[nodiscard]] Draft draftOf(const SourceSettings& source);

/// `name`, or with a number behind it when it is taken.
[[nodiscard]] std::string freeName(const std::string& name, const std::vector<std::string>& taken);

/// The object of the configuration file: keys in the order of `fields`, values that differ from their default only,
/// secrets as references. Texts that are no number or switch where one is due are written as texts, for the parser to
/// refuse.
[[nodiscard]] ConfigValue configObject(const Draft& draft, const std::vector<SettingField>& fields);
[[nodiscard]] ConfigValue connectionObject(const Draft& draft);

} // namespace grantex
