// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace re2 {
class RE2;
}

namespace grantex::filter {

/// A regular expression of a person, run by RE2: linear in the text, bounded in memory. Thread-safe, cheap to copy.
class RegularExpression
{
public:
    /// At most 8 MiB of memory; what needs more or is no expression is refused with RE2's own reason.
    [[nodiscard]] static Result<RegularExpression> compile(std::string_view pattern, bool caseSensitive);
    /// A word with `*` and `?` (a backslash takes their meaning away), for the whole text or a piece of it.
    [[nodiscard]] static RegularExpression fromWildcards(std::string_view word, bool caseSensitive, bool whole);
    /// The text itself, case-blind also beyond ASCII.
    [[nodiscard]] static RegularExpression fromLiteral(std::string_view text, bool whole);

    /// Whether it is found anywhere in the text.
    [[nodiscard]] bool found(std::string_view text) const;

private:
    explicit RegularExpression(std::shared_ptr<const re2::RE2> compiled) : m_compiled(std::move(compiled)) {}

    std::shared_ptr<const re2::RE2> m_compiled;
};

} // namespace grantex::filter
