// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudo_translator.h"

#include <QRegularExpression>
#include <string_view>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"AaCcEeGgIiNnOoSsUuYyZz"_s;
    static const QString fancy = u"ÁáÇçÉéĜĝÍíÑñÓóŜŝÚúÝýŽž"_s;
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : fancy[at];
}

} // namespace

PseudoTranslator::PseudoTranslator(bool isRightToLeft, QObject* parent)
    : QTranslator(parent), m_isRightToLeft(isRightToLeft)
{
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int /*n*/) const
{
    const std::string_view where(context);
    if (disambiguation != nullptr && std::string_view(disambiguation) == "date format")
        return {};
    // Key sequences are also read by their names.
    if (where == "QShortcut" || sourceText == nullptr || *sourceText == '\0')
        return {};
    if (std::string_view(sourceText) == "QT_LAYOUT_DIRECTION")
        return m_isRightToLeft ? u"RTL"_s : u"LTR"_s;
    return pseudo(QString::fromUtf8(sourceText));
}

QString PseudoTranslator::pseudo(const QString& text)
{
    static const QRegularExpression kept(u"%L?\\d{1,2}|%L?n|<[^<>]*>|&[a-z]+;|&."_s);
    QString result;
    qsizetype at = 0;
    qsizetype letters = 0;
    const auto take = [&](qsizetype end) {
        for (; at < end; ++at) {
            result += accented(text[at]);
            letters += text[at].isLetter() ? 1 : 0;
        }
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        take(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    take(text.size());
    if (letters == 0)
        return text;
    // In short pieces, so that a long text can still be broken into lines.
    qsizetype more = qMax<qsizetype>(1, letters * 2 / 5);
    QString longer;
    for (; more > 0; more -= 5)
        longer += u' ' + QString(qMin<qsizetype>(more, 4), u'~');
    // Rich text is recognised by how it begins.
    if (text.startsWith(u'<') && result.contains(u"</"_s)) {
        const auto end = result.lastIndexOf(u"</"_s);
        const auto begin = result.indexOf(u'>') + 1;
        return result.insert(end, longer + u'⟧').insert(begin, u'⟦');
    }
    return u'⟦' + result + longer + u'⟧';
}

} // namespace grantex
