// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <string_view>
#include <vector>

namespace grantex::filter {

/// A piece of a filter that may be half typed.
struct Piece
{
    enum class Kind {
        Keyword,  ///< OR, AND, NOT, `has`, TO, `..`
        Sign,     ///< `-` or `!` before a test
        Bracket,  ///< of a group, a list or a range
        Comma,    ///< between the values of a list
        Field,    ///< in front of an operator
        Unknown,  ///< in front of an operator, but no field
        Operator, ///< a colon, a comparison, or both
        Literal,  ///< a value
        Text,     ///< searched in the whole event
    };
    Kind kind = Kind::Text;
    Span span;
    Field field;              ///< what a value is compared with, as far as known
    bool isKnown = false;     ///< `field` is meant
    bool asksValue = false;   ///< behind this piece a value of `field` is expected
    bool asksField = false;   ///< behind this piece a field is expected (`has:`)
    bool isPattern = false;   ///< a regular expression, or stands where one is expected
    bool isQuoted = false;    ///< begins with a quotation mark
    bool isClosed = true;     ///< and ends with one
    bool inList = false;      ///< a value between brackets
    bool inRange = false;     ///< a value between square brackets
    bool isFieldName = false; ///< Text that would be a field if an operator followed
};

/// The pieces of a text from left to right, without the spaces between them. Follows the parser as long as that gets
/// on, and never gives up: for colours and completion. Linear, thread-safe.
[[nodiscard]] std::vector<Piece> piecesOf(std::string_view text);

} // namespace grantex::filter
