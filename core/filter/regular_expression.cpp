// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/regular_expression.h"

#include <re2/re2.h>
#include <string>

namespace grantex::filter {

namespace {

std::shared_ptr<const re2::RE2> compiled(std::string_view pattern, bool caseSensitive)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(caseSensitive);
    options.set_dot_nl(true);
    return std::make_shared<const re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
}

std::string anchored(std::string pattern, bool whole)
{
    return whole ? "\\A(?:" + std::move(pattern) + ")\\z" : pattern;
}

} // namespace

Result<RegularExpression> RegularExpression::compile(std::string_view pattern, bool caseSensitive)
{
    auto regex = compiled(pattern, caseSensitive);
    if (!regex->ok())
        return fail(ErrorCode::Usage, "The regular expression is not valid: " + regex->error() + ".");
    return RegularExpression(std::move(regex));
}

RegularExpression RegularExpression::fromWildcards(std::string_view word, bool caseSensitive, bool whole)
{
    std::string pattern;
    std::string piece;
    const auto flush = [&pattern, &piece] {
        pattern += re2::RE2::QuoteMeta(piece);
        piece.clear();
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '*' || word[i] == '?') {
            flush();
            pattern += word[i] == '*' ? ".*" : ".";
            continue;
        }
        if (word[i] == '\\' && i + 1 < word.size())
            ++i;
        piece += word[i];
    }
    flush();
    return RegularExpression(compiled(anchored(std::move(pattern), whole), caseSensitive));
}

RegularExpression RegularExpression::fromLiteral(std::string_view text, bool whole)
{
    return RegularExpression(
        compiled(anchored(re2::RE2::QuoteMeta(re2::StringPiece(text.data(), text.size())), whole), false));
}

bool RegularExpression::found(std::string_view text) const
{
    return m_compiled->ok() && re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_compiled);
}

} // namespace grantex::filter
