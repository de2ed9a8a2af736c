// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/cursor_place.h"

#include "core/filter/pieces.h"
#include "core/filter/scalar.h"

#include <algorithm>

namespace grantex::filter {

namespace {

using Kind = CursorPlace::Kind;

std::string unquoted(std::string_view piece)
{
    std::string text;
    for (std::size_t i = 1; i < piece.size(); ++i) {
        if (piece[i] == '\\' && i + 1 < piece.size() && (piece[i + 1] == '"' || piece[i + 1] == '\\'))
            ++i;
        text += piece[i];
    }
    return text;
}

class Place
{
public:
    Place(std::string_view text, std::size_t cursor) : m_text(text), m_cursor(cursor), m_pieces(piecesOf(text)) {}

    [[nodiscard]] CursorPlace find() const
    {
        const auto behind =
            std::ranges::find_if(m_pieces, [this](const Piece& piece) { return piece.span.position >= m_cursor; });
        if (behind == m_pieces.begin())
            return term(false, true);
        const Piece& at = *std::prev(behind);
        return m_cursor <= end(at) ? touching(at) : afterSpace(at);
    }

private:
    static std::size_t end(const Piece& piece) { return piece.span.position + piece.span.length; }
    [[nodiscard]] std::string_view textOf(const Piece& piece) const
    {
        return m_text.substr(piece.span.position, piece.span.length);
    }

    [[nodiscard]] bool isColon(const Piece& piece) const
    {
        return piece.kind == Piece::Kind::Operator && textOf(piece) == ":";
    }

    [[nodiscard]] CursorPlace empty(Kind kind) const
    {
        CursorPlace place;
        place.kind = kind;
        place.replace = {m_cursor, 0};
        return place;
    }

    [[nodiscard]] CursorPlace term(bool mayJoin, bool mayNegate) const
    {
        CursorPlace place = empty(Kind::Term);
        place.mayJoin = mayJoin;
        place.mayNegate = mayNegate;
        return place;
    }

    [[nodiscard]] CursorPlace value(const Piece& asking) const
    {
        if (!asking.isKnown || asking.isPattern)
            return {};
        CursorPlace place = empty(Kind::Literal);
        place.field = asking.field;
        place.isMatch = isColon(asking);
        return place;
    }

    /// The piece is replaced as a whole, what stands of it before the cursor is what was typed.
    [[nodiscard]] CursorPlace replacing(Kind kind, const Piece& piece) const
    {
        CursorPlace place;
        place.kind = kind;
        place.replace = piece.span;
        place.field = piece.field;
        const auto before = textOf(piece).substr(0, m_cursor - piece.span.position);
        place.typed = piece.isQuoted ? unquoted(before) : literal(Scalar{std::string(before), false, {}});
        const bool opensTest = &piece == m_pieces.data() || (&piece - 1)->kind != Piece::Kind::Sign;
        place.mayJoin = kind == Kind::Term && opensTest && followsTerm(piece);
        place.mayNegate = kind == Kind::Term && opensTest;
        place.hasOperator = piece.kind == Piece::Kind::Field || piece.kind == Piece::Kind::Unknown;
        place.isMatch = kind == Kind::Literal && isColon(*(&piece - 1));
        return place;
    }

    [[nodiscard]] bool followsTerm(const Piece& piece) const
    {
        return &piece != m_pieces.data() && isEndOfTerm(*(&piece - 1));
    }

    [[nodiscard]] bool isEndOfTerm(const Piece& piece) const
    {
        const bool isBracket = piece.kind == Piece::Kind::Bracket && (textOf(piece) == ")" || textOf(piece) == "]");
        const bool isPresence = piece.kind == Piece::Kind::Field && piece.asksField;
        return isBracket || isPresence || piece.kind == Piece::Kind::Literal || piece.kind == Piece::Kind::Text;
    }

    [[nodiscard]] CursorPlace touching(const Piece& at) const
    {
        const bool isAtEnd = m_cursor == end(at);
        switch (at.kind) {
        case Piece::Kind::Literal:
            if (at.isPattern || !at.isKnown || (at.isQuoted && at.isClosed && isAtEnd))
                return {};
            return replacing(Kind::Literal, at);
        case Piece::Kind::Operator:
            if (!isAtEnd)
                return {};
            return at.asksField ? empty(Kind::Presence) : value(at);
        case Piece::Kind::Bracket:
        case Piece::Kind::Comma:
            if (at.asksValue)
                return value(at);
            return textOf(at) == "(" ? term(false, true) : CursorPlace{};
        case Piece::Kind::Keyword:
            if (at.asksValue)
                return isAtEnd && textOf(at) == ".." ? value(at) : CursorPlace{};
            // Perhaps the beginning of a field's name.
            return textOf(at) == "has" ? CursorPlace{} : replacing(Kind::Term, at);
        case Piece::Kind::Sign:
            return term(false, false);
        case Piece::Kind::Field:
        case Piece::Kind::Unknown:
            return replacing(at.asksField ? Kind::Presence : Kind::Term, at);
        case Piece::Kind::Text:
            break;
        }
        if (at.isQuoted || at.isPattern)
            return {};
        if (textOf(at) == "-" || textOf(at) == "!")
            return term(false, false);
        return replacing(Kind::Term, at);
    }

    [[nodiscard]] CursorPlace afterSpace(const Piece& at) const
    {
        if (at.asksValue)
            return value(at);
        if (at.asksField && at.kind == Piece::Kind::Operator)
            return {}; // what has: asks for touches it
        if (at.kind == Piece::Kind::Literal && at.inRange)
            return empty(isRangeOpen(at) ? Kind::RangeWord : Kind::Nothing);
        if (at.kind == Piece::Kind::Literal && at.inList)
            return {};
        if (at.isFieldName) {
            CursorPlace place = empty(Kind::Operator);
            place.field = at.field;
            place.mayJoin = place.mayNegate = true;
            return place;
        }
        return term(isEndOfTerm(at), true);
    }

    /// Whether `last` is the first of the range's two ends.
    [[nodiscard]] bool isRangeOpen(const Piece& last) const
    {
        const Piece* const before = &last - 1; // a value in a range has its bracket before it
        return before->kind == Piece::Kind::Bracket;
    }

    std::string_view m_text;
    std::size_t m_cursor;
    std::vector<Piece> m_pieces;
};

} // namespace

CursorPlace placeAt(std::string_view text, std::size_t cursor)
{
    const std::size_t at = std::min(cursor, text.size());
    CursorPlace place = Place(text, at).find();
    if (place.kind == CursorPlace::Kind::Nothing)
        place.replace = {at, 0};
    return place;
}

} // namespace grantex::filter
