// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <string>
#include <string_view>

namespace grantex::filter {

/// What is being typed at a cursor.
struct CursorPlace
{
    enum class Kind {
        Nothing,   ///< nothing that could be completed
        Term,      ///< the start of a test, or free text
        Presence,  ///< the field behind `has:`
        Operator,  ///< behind a field and a space: a comparison, or the next term
        Literal,   ///< a value of `field`
        RangeWord, ///< between the ends of a range
    };
    Kind kind = Kind::Nothing;
    Span replace;             ///< the piece at the cursor, or nothing right there
    std::string typed;        ///< of that piece what stands before the cursor, unescaped
    Field field;              ///< Operator, Literal
    bool mayJoin = false;     ///< Term, Operator: OR, AND make sense here
    bool mayNegate = false;   ///< Term, Operator: NOT does
    bool hasOperator = false; ///< Term: an operator follows the piece already
    bool isMatch = false;     ///< Literal: behind a colon, without comparison
};

[[nodiscard]] CursorPlace placeAt(std::string_view text, std::size_t cursor);

} // namespace grantex::filter
