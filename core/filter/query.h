// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace grantex::filter {

/// A piece of the typed text, in bytes.
struct Span
{
    std::size_t position = 0;
    std::size_t length = 0;
};

/// Why a filter is refused: where, one sentence for people, and what to type instead (or empty).
struct Mistake
{
    Span span;
    std::string sentence;
    std::string fix;
};

/// What a test looks at. Text is the event's whole JSON text; Data needs a path.
enum class FieldName {
    Type,
    Id,
    Agent,
    Grant,
    Principal,
    Scope,
    Time,
    Age,
    Number,
    Source,
    Dest,
    Note,
    Colour,
    Is,
    Last,
    Data,
    Text
};

/// One step into `data`: a member, an index, or every element of an array.
struct PathStep
{
    enum class Kind { Member, Index, Every };
    Kind kind = Kind::Member;
    std::string name;      ///< Member
    std::size_t index = 0; ///< Index, from 0
    bool operator==(const PathStep&) const = default;
};

struct Field
{
    FieldName name = FieldName::Text;
    std::vector<PathStep> path; ///< Data only, never empty there
    bool operator==(const Field&) const = default;
};

/// A value as typed. A word keeps its backslashes and wildcards, a quoted text is already unescaped.
struct Scalar
{
    std::string text;
    bool quoted = false;
    Span span;
};

/// Inclusive; a missing end is open.
struct Range
{
    std::optional<Scalar> from;
    std::optional<Scalar> to;
};

/// A regular expression in RE2's syntax.
struct Regex
{
    std::string pattern;
    bool caseSensitive = false;
    Span span;
};

using Value = std::variant<Scalar, Range, Regex>;

/// Match is `:` (case-blind, wildcards), Equal is `=` (exact), Has is `has:field` or `field:*`.
enum class Operator { Match, Equal, Greater, GreaterEqual, Less, LessEqual, Regex, Has };

/// True when the field has any of the values. `!=` and `!~` are a Not around it.
struct Test
{
    Field field;
    Operator op = Operator::Match;
    std::vector<Value> values; ///< empty only for Has
    Span span;
};

/// The tree of a filter. And and Or have two or more children, Not has one, Leaf none.
struct Node
{
    enum class Kind { And, Or, Not, Leaf };
    Kind kind = Kind::Leaf;
    std::vector<Node> children;
    Test test; ///< Leaf only
};

/// A filter that was understood. Without a root it lets every event pass.
struct Query
{
    std::optional<Node> root;
};

} // namespace grantex::filter
