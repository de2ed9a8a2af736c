// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/json_highlighter.h"

#include "ui/text/json_tokens.h"
#include "ui/theme/theme.h"

namespace grantex {

namespace {

constexpr qsizetype longestColoured = 64 * 1024;

Role roleOf(JsonTokenKind kind)
{
    switch (kind) {
    case JsonTokenKind::Key:
        return Role::JsonKey;
    case JsonTokenKind::String:
        return Role::JsonString;
    case JsonTokenKind::Number:
        return Role::JsonNumber;
    case JsonTokenKind::Keyword:
        return Role::JsonKeyword;
    case JsonTokenKind::Open:
    case JsonTokenKind::Close:
    case JsonTokenKind::Comma:
    case JsonTokenKind::Colon:
    case JsonTokenKind::Other:
        return Role::Muted;
    }
    Q_UNREACHABLE();
    return Role::Text;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    connect(&Theme::instance(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (text.size() > longestColoured)
        return;
    for (const JsonToken& token : jsonTokens(text))
        setFormat(static_cast<int>(token.begin), static_cast<int>(token.length),
                  Theme::instance().color(roleOf(token.kind)));
}

} // namespace grantex
