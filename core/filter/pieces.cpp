// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/pieces.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"
#include "core/filter/scanner.h"
#include "core/filter/value_reader.h"

#include <optional>

namespace grantex::filter {

namespace {

class Walk
{
public:
    explicit Walk(std::string_view text) : m_in(text) {}

    std::vector<Piece> pieces()
    {
        for (m_in.skipSpace(); !m_in.atEnd(); m_in.skipSpace())
            step();
        return std::move(m_pieces);
    }

private:
    Piece& add(Piece::Kind kind, std::size_t start)
    {
        Piece piece;
        piece.kind = kind;
        piece.span = m_in.since(start);
        m_pieces.push_back(std::move(piece));
        return m_pieces.back();
    }

    bool addIfTaken(Piece::Kind kind, std::string_view text)
    {
        const std::size_t start = m_in.position();
        if (!m_in.take(text))
            return false;
        add(kind, start);
        return true;
    }

    bool addKeyword(std::initializer_list<std::string_view> spellings)
    {
        const std::size_t start = m_in.position();
        if (!m_in.takeKeyword(spellings))
            return false;
        add(Piece::Kind::Keyword, start);
        return true;
    }

    void step()
    {
        const std::size_t start = m_in.position();
        const char next = m_in.peek(1);
        if ((m_in.peek() == '-' || m_in.peek() == '!') && next != '\0' && !isSpace(next)) {
            m_in.moveTo(start + 1);
            add(Piece::Kind::Sign, start);
            return;
        }
        if (addIfTaken(Piece::Kind::Bracket, "(") || addIfTaken(Piece::Kind::Bracket, ")") ||
            addIfTaken(Piece::Kind::Comma, ",") ||
            addKeyword({"OR", "or", "||", "AND", "and", "&&", "NOT", "not", "!"}) || test())
            return;
        m_in.moveTo(start);
        literalOrWord(Piece::Kind::Text, {}, false);
    }

    /// A quoted text, a regular expression or a word; false when none stands here.
    bool literalOrWord(Piece::Kind kind, std::string_view stopAt, bool stopAtDots)
    {
        const std::size_t start = m_in.position();
        if (m_in.peek() == '"') {
            const bool isClosed = m_in.takeString().has_value();
            Piece& piece = add(kind, start);
            piece.isQuoted = true;
            piece.isClosed = isClosed;
            return true;
        }
        if (m_in.takeRegex()) {
            add(kind, start).isPattern = true;
            return true;
        }
        if (m_in.takeWord(stopAt, stopAtDots).text.empty())
            return false;
        add(kind, start);
        return true;
    }

    /// A field with its operator and values. Without an operator it is text, whose name may still be that of a field.
    bool test()
    {
        const std::size_t start = m_in.position();
        const std::string_view name = m_in.takeIdentifier();
        if (name.empty())
            return false;
        const FieldInfo* const info = findField(name);
        if (info == nullptr && lowered(name) == "has" && m_in.peek() == ':') {
            add(Piece::Kind::Keyword, start);
            presence();
            return true;
        }
        m_field = Field{info == nullptr ? FieldName::Text : info->name, {}};
        m_isKnown = info != nullptr;
        if (info == nullptr || info->name == FieldName::Data)
            path();
        const Span span = m_in.since(start);
        const auto typed = takeTypedOperator();
        if (!typed) {
            m_in.moveTo(start);
            if (!m_isKnown)
                return false;
            m_in.moveTo(span.position + span.length);
            if (!m_in.atBoundary())
                return false;
            Piece& piece = add(Piece::Kind::Text, start);
            piece.isFieldName = true;
            piece.field = m_field;
            piece.isKnown = true;
            return true;
        }
        Piece operation = std::move(m_pieces.back());
        m_pieces.pop_back();
        Piece piece;
        piece.kind = m_isKnown ? Piece::Kind::Field : Piece::Kind::Unknown;
        piece.span = span;
        piece.field = m_field;
        piece.isKnown = m_isKnown;
        m_pieces.push_back(std::move(piece));
        m_pieces.push_back(std::move(operation));
        values(*typed);
        return true;
    }

    /// What is no path after all still belongs to the name that is being typed.
    void path()
    {
        if (m_in.peek() != '.' && m_in.peek() != '[')
            return;
        if (auto path = m_in.takePath()) {
            m_field.path = std::move(*path);
            return;
        }
        static constexpr std::string_view kOperators = ":=<>!~";
        while (!m_in.atBoundary() && kOperators.find(m_in.peek()) == std::string_view::npos)
            m_in.moveTo(m_in.position() + 1);
    }

    std::optional<TypedOperator> takeTypedOperator()
    {
        Scanner ahead = m_in;
        if (m_isKnown && m_in.peek() != ':')
            ahead.skipSpace();
        const std::size_t start = ahead.position();
        const auto typed = takeOperator(m_in, m_isKnown);
        if (typed)
            expectValue(add(Piece::Kind::Operator, start));
        return typed;
    }

    void expectValue(Piece& piece) const
    {
        piece.field = m_field;
        piece.isKnown = m_isKnown;
        piece.asksValue = true;
    }

    void presence()
    {
        const std::size_t colon = m_in.position();
        m_in.moveTo(colon + 1);
        add(Piece::Kind::Operator, colon).asksField = true;
        const std::size_t start = m_in.position();
        const FieldInfo* const info = findField(m_in.takeIdentifier());
        m_field = Field{info == nullptr ? FieldName::Text : info->name, {}};
        path();
        if (m_in.position() == start)
            return;
        Piece& piece = add(info == nullptr ? Piece::Kind::Unknown : Piece::Kind::Field, start);
        piece.field = m_field;
        piece.isKnown = info != nullptr;
        piece.asksField = true;
    }

    void values(TypedOperator typed)
    {
        m_in.skipSpace();
        bool isMatch = typed.colon;
        if (typed.colon) {
            const std::size_t start = m_in.position();
            if (m_in.take(">=") || m_in.take("<=") || m_in.take(">") || m_in.take("<")) {
                expectValue(add(Piece::Kind::Operator, start));
                isMatch = false;
                m_in.skipSpace();
            }
        }
        const std::size_t start = m_in.position();
        if (typed.op == Operator::Regex) {
            m_pieces.back().isPattern = true;
            if (value({}, false))
                m_pieces.back().isPattern = true;
        } else if (!isMatch) {
            value({}, false);
        } else if (m_in.take("(")) {
            expectValue(add(Piece::Kind::Bracket, start));
            list();
        } else if (m_in.take("[")) {
            expectValue(add(Piece::Kind::Bracket, start));
            range();
        } else if (value({}, true) && addIfTaken(Piece::Kind::Keyword, "..")) {
            expectValue(m_pieces.back());
            m_in.skipSpace();
            value({}, false);
        }
    }

    bool value(std::string_view stopAt, bool stopAtDots)
    {
        if (m_in.atEnd() || !literalOrWord(Piece::Kind::Literal, stopAt, stopAtDots))
            return false;
        m_pieces.back().field = m_field;
        m_pieces.back().isKnown = m_isKnown;
        return true;
    }

    void list()
    {
        for (m_in.skipSpace(); !m_in.atEnd(); m_in.skipSpace()) {
            if (addIfTaken(Piece::Kind::Bracket, ")"))
                return;
            if (addIfTaken(Piece::Kind::Comma, ",") || addKeyword({"OR", "or"}))
                expectValue(m_pieces.back());
            else if (value({}, false))
                m_pieces.back().inList = true;
            else
                return;
        }
    }

    void range()
    {
        for (m_in.skipSpace(); !m_in.atEnd(); m_in.skipSpace()) {
            if (addIfTaken(Piece::Kind::Bracket, "]"))
                return;
            if (addIfTaken(Piece::Kind::Keyword, "..") || addKeyword({"TO", "to"}))
                expectValue(m_pieces.back());
            else if (value("]", true))
                m_pieces.back().inRange = true;
            else
                return;
        }
    }

    Scanner m_in;
    std::vector<Piece> m_pieces;
    Field m_field;
    bool m_isKnown = false;
};

} // namespace

std::vector<Piece> piecesOf(std::string_view text)
{
    return Walk(text).pieces();
}

} // namespace grantex::filter
