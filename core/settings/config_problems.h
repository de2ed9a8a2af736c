// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

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

/// `text`, cut between two characters when it is longer than `most` bytes.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

} // namespace grantex
