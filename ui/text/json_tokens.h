// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace grantex {

enum class JsonTokenKind {
    Key,    ///< with its quotes
    String, ///< with its quotes
    Number,
    Keyword, ///< true, false, null
    Open,    ///< { or [
    Close,   ///< } or ]
    Comma,
    Colon,
    Other, ///< a character that no JSON text has at this place
};

struct JsonToken
{
    JsonTokenKind kind = JsonTokenKind::Other;
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The tokens of JSON text in order. Tolerant: what is no JSON becomes Other, an unfinished string ends with the text.
/// A line of a larger text may be given alone, because no JSON string spans lines.
[[nodiscard]] std::vector<JsonToken> jsonTokens(QStringView text);

/// The text that a string token (with its quotes) stands for; unpaired surrogates become U+FFFD.
[[nodiscard]] QString decodedString(QStringView token);

/// JSON text laid out for reading, and where each place of the original went.
struct IndentedJson
{
    struct Shift
    {
        qsizetype from = 0; ///< in the original: where a token begins
        qsizetype to = 0;   ///< in `text`
    };
    QString text;
    std::vector<Shift> shifts; ///< ascending

    [[nodiscard]] qsizetype placeOf(qsizetype original) const;
    [[nodiscard]] qsizetype originalOf(qsizetype place) const;
};

/// The same tokens on indented lines; no token is changed, so numbers keep their digits and strings their escapes.
[[nodiscard]] IndentedJson indentedJson(QStringView text);

} // namespace grantex
