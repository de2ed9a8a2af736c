// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/values.h"

#include <cstdint>
#include <map>
#include <optional>
#include <simdjson.h>
#include <string>
#include <variant>
#include <vector>

namespace grantex {

/// Collects what is wrong with a configuration file; the first mistake is the one that is told. Also knows where the
/// file is, because relative paths are relative to it.
class ConfigProblems
{
public:
    explicit ConfigProblems(std::string file);

    /// `where` is the JSON path, `what` goes on in the same sentence ("must be a whole number").
    void add(const std::string& where, const std::string& what, const std::string& remedy);
    /// A value that is not there. Told only when nothing else is wrong: a mistyped key explains a missing one.
    void addMissing(const std::string& where, const std::string& remedy);
    [[nodiscard]] const std::optional<Error>& first() const { return m_first ? m_first : m_missing; }
    /// Whether there is a mistake other than a missing value.
    [[nodiscard]] bool hasMistake() const { return m_first.has_value(); }
    /// The same as first(), in pieces, for a dialog that shows it beside the value: no file, redacted.
    struct Place
    {
        std::string where; ///< JSON path
        std::string what;  ///< "must be a whole number"
        std::string remedy;
        bool isMissing = false;
    };
    [[nodiscard]] std::optional<Place> firstPlace() const;
    /// `path` made absolute from the file's directory; empty stays empty.
    [[nodiscard]] std::string absolute(const std::string& path) const;
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    [[nodiscard]] Error describeProblem(const std::string& where, const std::string& what,
                                        const std::string& remedy) const;
    [[nodiscard]] static Place placeOf(const std::string& where, const std::string& what, const std::string& remedy,
                                       bool isMissing);

    std::string m_file;
    std::optional<Error> m_first;
    std::optional<Error> m_missing;
    Place m_firstPlace;
    Place m_missingPlace;
};

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
