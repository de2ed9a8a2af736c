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

/// The same tokens on indented lines; no token is changed, so numbers keep their digits and strings their escapes.
[[nodiscard]] QString indentedJson(QStringView text);

} // namespace grantex
