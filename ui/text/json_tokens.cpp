// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/json_tokens.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype endOfString(QStringView text, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            return at + 1;
    }
    return text.size();
}

bool isNumberPart(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

template <typename Belongs>
qsizetype endOfRun(QStringView text, qsizetype begin, Belongs belongs)
{
    qsizetype at = begin + 1;
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

bool isFollowedByColon(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at < text.size() && text[at] == u':';
}

JsonToken tokenAt(QStringView text, qsizetype begin)
{
    const QChar c = text[begin];
    if (c == u'"') {
        const qsizetype end = endOfString(text, begin);
        return {isFollowedByColon(text, end) ? JsonTokenKind::Key : JsonTokenKind::String, begin, end - begin};
    }
    if (c == u'-' || (c >= u'0' && c <= u'9'))
        return {JsonTokenKind::Number, begin, endOfRun(text, begin, isNumberPart) - begin};
    if (c >= u'a' && c <= u'z')
        return {JsonTokenKind::Keyword, begin,
                endOfRun(text, begin, [](QChar next) { return next >= u'a' && next <= u'z'; }) - begin};
    if (c == u'{' || c == u'[')
        return {JsonTokenKind::Open, begin, 1};
    if (c == u'}' || c == u']')
        return {JsonTokenKind::Close, begin, 1};
    if (c == u',')
        return {JsonTokenKind::Comma, begin, 1};
    if (c == u':')
        return {JsonTokenKind::Colon, begin, 1};
    return {JsonTokenKind::Other, begin, 1};
}

/// Reads one escape behind the backslash at `at`, appends what it stands for and gives the place behind it.
qsizetype appendEscape(QString& to, QStringView body, qsizetype at)
{
    const QChar c = at + 1 < body.size() ? body[at + 1] : QChar(u'\\');
    if (c == u'u' && at + 6 <= body.size()) {
        bool isHex = false;
        const ushort code = body.sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            to.append(QChar(code));
        else
            to.append(body.sliced(at, 6));
        return at + 6;
    }
    static constexpr QStringView letters = u"bfnrt";
    static constexpr QStringView meanings = u"\b\f\n\r\t";
    const qsizetype which = letters.indexOf(c);
    to.append(which >= 0 ? meanings[which] : c);
    return at + 2;
}

void replaceUnpairedSurrogates(QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
}

void appendLine(QString& to, int depth)
{
    // Depth is what a stranger sent: beyond this the indentation alone could fill the memory.
    constexpr int deepestIndent = 64;
    to.append(u'\n').append(QString(static_cast<qsizetype>(qMin(depth, deepestIndent)) * 2, u' '));
}

} // namespace

std::vector<JsonToken> jsonTokens(QStringView text)
{
    std::vector<JsonToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        tokens.push_back(tokenAt(text, at));
        at += tokens.back().length;
    }
    return tokens;
}

QString decodedString(QStringView token)
{
    if (token.startsWith(u'"'))
        token = token.sliced(1);
    if (token.endsWith(u'"'))
        token.chop(1);
    QString text;
    text.reserve(token.size());
    for (qsizetype at = 0; at < token.size();) {
        if (token[at] == u'\\')
            at = appendEscape(text, token, at);
        else
            text.append(token[at++]);
    }
    replaceUnpairedSurrogates(text);
    return text;
}

qsizetype IndentedJson::placeOf(qsizetype original) const
{
    const auto behind = std::upper_bound(shifts.begin(), shifts.end(), original,
                                         [](qsizetype place, const Shift& shift) { return place < shift.from; });
    if (behind == shifts.begin())
        return 0;
    const Shift& shift = *std::prev(behind);
    // What stood between two tokens is gone: it ends where the next token begins.
    const qsizetype most = behind == shifts.end() ? text.size() : behind->to;
    return std::min(shift.to + original - shift.from, most);
}

qsizetype IndentedJson::originalOf(qsizetype place) const
{
    const auto behind = std::upper_bound(shifts.begin(), shifts.end(), place,
                                         [](qsizetype at, const Shift& shift) { return at < shift.to; });
    if (behind == shifts.begin())
        return 0;
    const Shift& shift = *std::prev(behind);
    const qsizetype original = shift.from + place - shift.to;
    return behind == shifts.end() ? original : std::min(original, behind->from);
}

IndentedJson indentedJson(QStringView text)
{
    IndentedJson indented;
    QString& lines = indented.text;
    lines.reserve(text.size() + text.size() / 2);
    const auto tokens = jsonTokens(text);
    indented.shifts.reserve(tokens.size());
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        const bool isEmptyPair =
            token.kind == JsonTokenKind::Close && i > 0 && tokens[i - 1].kind == JsonTokenKind::Open;
        if (token.kind == JsonTokenKind::Close) {
            depth = qMax(0, depth - 1);
            if (!isEmptyPair)
                appendLine(lines, depth);
        } else if (i > 0 && (tokens[i - 1].kind == JsonTokenKind::Open || tokens[i - 1].kind == JsonTokenKind::Comma)) {
            appendLine(lines, depth);
        }
        indented.shifts.push_back({token.begin, lines.size()});
        lines.append(text.sliced(token.begin, token.length));
        if (token.kind == JsonTokenKind::Open)
            ++depth;
        else if (token.kind == JsonTokenKind::Colon)
            lines.append(u' ');
    }
    return indented;
}

} // namespace grantex
