// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace grantex::filter {

template <typename T>
using Parsed = tl::expected<T, Mistake>;

[[nodiscard]] inline tl::unexpected<Mistake> mistake(Span span, std::string sentence, std::string fix = {})
{
    return tl::unexpected<Mistake>(Mistake{span, std::move(sentence), std::move(fix)});
}

/// Reads the smallest pieces of a filter from left to right. Keeps a view of the text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::size_t position() const { return m_at; }
    void moveTo(std::size_t position) { m_at = position; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] Span since(std::size_t start) const { return {start, m_at - start}; }

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The byte here or 0 at the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const;
    /// Whether a word, a string or a regular expression may end here.
    [[nodiscard]] bool atBoundary() const;
    /// Takes `piece` if it stands here.
    bool take(std::string_view piece);
    /// Takes one of the spellings if it stands here as a word of its own.
    bool takeKeyword(std::initializer_list<std::string_view> spellings);
    [[nodiscard]] bool atKeyword(std::initializer_list<std::string_view> spellings) const;

    /// Letters, digits and `_`; empty if no letter stands here.
    std::string_view takeIdentifier();
    /// Up to a space, a bracket, a comma or a quote; with `stopAt` also before these. Backslashes stay.
    Scalar takeWord(std::string_view stopAt = {}, bool stopAtDots = false);
    Parsed<Scalar> takeString();
    /// `/…/` with an optional `c` behind it; nullopt, and nothing taken, when what stands here is no such thing.
    std::optional<Regex> takeRegex();
    /// `.name`, `."odd name"`, `[3]`, `[*]`, any number of them.
    Parsed<std::vector<PathStep>> takePath();

private:
    Parsed<PathStep> takeMember();
    Parsed<PathStep> takeIndex();

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace grantex::filter
