// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/filter/seen_values.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grantex::filter {

/// Something a person may mean by what stands at the cursor.
struct Candidate
{
    enum class Kind {
        Field,    ///< `sentence` says what it is
        Path,     ///< `json` and `share` say what stands there
        Operator, ///< `sentence` says what it means
        Keyword,  ///< likewise
        Literal,  ///< a value; `events` have it; a known word has a `sentence` instead
    };
    Kind kind = Kind::Literal;
    std::string shown;
    std::string insert; ///< what to put in place of Completion::replace
    std::string_view sentence;
    std::int64_t events = 0;
    JsonKind json = JsonKind::Text;
    double share = 0;
    bool isWhole = true; ///< nothing has to follow: a space may be added
};

struct Completion
{
    Span replace;      ///< empty at the cursor when nothing of it is typed yet
    std::string typed; ///< what is completed, without quotes and backslashes; empty: everything is offered
    std::vector<Candidate> candidates;
};

/// What may stand at `cursor` (a byte of `text`): fields, operators, keywords, the words and values of a field, paths.
/// Pure; takes what `seen` answers. With any candidate applied, what stands before the cursor is the beginning of a
/// filter that is understood, if it was one before.
[[nodiscard]] Completion complete(std::string_view text, std::size_t cursor, const SeenValues& seen);

} // namespace grantex::filter
