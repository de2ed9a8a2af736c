// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/destinations/common/judge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestReason = 1024; // bytes of UTF-8

QString wordsOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const auto& entry : value.toArray())
            parts << wordsOf(entry);
        parts.removeAll(QString());
        return parts.join("; "_L1);
    }
    if (!value.isObject())
        return {};
    for (const auto name : {"errors"_L1, "detail"_L1, "text"_L1, "message"_L1, "error"_L1, "title"_L1}) {
        const QString words = wordsOf(value.toObject().value(name));
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::string presentable(std::string_view text)
{
    QString words = fromUtf8(redact(text));
    for (QChar& c : words) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    QByteArray out = words.simplified().toUtf8();
    if (out.size() > kLongestReason) {
        qsizetype end = kLongestReason - 3;
        while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U)
            --end;
        out.truncate(end);
        out += "…";
    }
    return out.toStdString();
}

std::string providerWords(std::string_view body)
{
    const auto json = QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
    if (!json.isNull()) {
        const QString words = wordsOf(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        if (!words.isEmpty())
            return presentable(words.toStdString());
    }
    const QString text = fromUtf8(body.substr(0, std::size_t{64} * 1024)).trimmed();
    if (text.startsWith(u'<')) {
        static const QRegularExpression title(u"<title[^>]*>([^<]{1,400})<"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const auto match = title.match(text);
        return match.hasMatch() ? presentable(match.captured(1).toStdString()) : "a web page instead of an answer";
    }
    return presentable(text.toStdString());
}

} // namespace grantex
