// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/service_commands.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString shellWord(QString text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.:/@%-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curlCommand(IdKind kind, const QString& id, const QString& serviceUrl)
{
    const QUrl service(serviceUrl, QUrl::StrictMode);
    if (kind == IdKind::None || id.isEmpty() || !service.isValid() || service.host().isEmpty())
        return {};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    QString path = u"/v1/grants?principalId="_s;
    if (kind != IdKind::Principal)
        path = kind == IdKind::Grant ? u"/v1/grants/"_s : u"/v1/agents/"_s;
    QString base = service.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                    QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    while (base.endsWith(u'/'))
        base.chop(1);
    return u"curl -H \"Authorization: Bearer $GRANTEX_API_KEY\" "_s + shellWord(base + path + encoded);
}

QString grantexCommand(IdKind kind, const QString& id)
{
    const bool isSafe = !id.startsWith(u'-') && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
    if (id.isEmpty() || !isSafe)
        return {};
    switch (kind) {
    case IdKind::None:
        return {};
    case IdKind::Grant:
        return u"grantex grants get "_s + shellWord(id);
    case IdKind::Agent:
        return u"grantex agents get "_s + shellWord(id);
    case IdKind::Principal:
        return u"grantex grants list --principal "_s + shellWord(id);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace grantex
