// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/config_problems.h"
#include "core/settings/values.h"

#include <cstdint>
#include <map>
#include <optional>
#include <simdjson.h>
#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// Reads one JSON object of the configuration key by key. Every key that is asked for is known; finish() tells the
/// others. A mistake is added to the problems and the fallback returned.
class ObjectReader
{
public:
    ObjectReader(ConfigProblems& problems, std::string path, simdjson::dom::element element);

    [[nodiscard]] std::optional<simdjson::dom::element> take(const std::string& key);
    [[nodiscard]] bool has(const std::string& key) { return take(key).has_value(); }
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback = {});
    [[nodiscard]] std::string requiredText(const std::string& key);
    [[nodiscard]] std::int64_t integer(const std::string& key, std::int64_t fallback, std::int64_t least,
                                       std::int64_t most);
    [[nodiscard]] bool boolean(const std::string& key, bool fallback);
    [[nodiscard]] TextList textList(const std::string& key);
    [[nodiscard]] TextMap textMap(const std::string& key);
    [[nodiscard]] std::optional<SecretRef> secret(const std::string& key);
    /// An object whose values are texts or references to secrets.
    [[nodiscard]] std::map<std::string, std::variant<std::string, SecretRef>> secretMap(const std::string& key);
    /// The path of a key of this object, for messages.
    [[nodiscard]] std::string at(const std::string& key) const;
    /// Unknown and doubled keys are mistakes.
    void finish();

private:
    std::optional<std::string> textOf(const std::string& where, simdjson::dom::element value);

    ConfigProblems& m_problems;
    std::string m_path;
    std::optional<simdjson::dom::object> m_object;
    std::vector<std::string> m_known;
};

/// What an element is, for "(found …)"; never its text when it could be a secret.
[[nodiscard]] std::string describe(simdjson::dom::element element);

/// The candidate that `word` most likely means, or empty when none is near.
[[nodiscard]] std::string closest(const std::string& word, const std::vector<std::string>& candidates);

} // namespace grantex
