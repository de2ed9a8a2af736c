// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/loopback.h"

#include <QHostAddress>

namespace grantex {

using namespace Qt::StringLiterals;

bool isLoopbackHost(std::string_view host)
{
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const QString text = QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size()));
    if (text.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(text);
    return !address.isNull() && address.isLoopback();
}

bool isAllowedAddress(const QUrl& url, bool allowInsecure)
{
    const QString scheme = url.scheme();
    if (scheme == "https"_L1 || scheme == "wss"_L1)
        return true;
    if (scheme != "http"_L1 && scheme != "ws"_L1)
        return false;
    return allowInsecure || isLoopbackHost(url.host().toStdString());
}

} // namespace grantex
