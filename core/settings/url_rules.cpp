// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/url_rules.h"

#include "core/net/loopback.h"

#include <QHostAddress>
#include <QUrl>
#include <charconv>
#include <string_view>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastPort = 65'535;

Error problem(std::string message, std::string remedy)
{
    return {ErrorCode::Usage, std::move(message), std::move(remedy)};
}

bool isHostToListenOn(std::string_view host)
{
    if (host == "localhost")
        return true;
    const bool brackets = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (brackets)
        host = host.substr(1, host.size() - 2);
    QHostAddress address;
    return address.setAddress(QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size()))) &&
           (address.protocol() == QAbstractSocket::IPv6Protocol) == brackets;
}

} // namespace

std::optional<Error> urlProblem(const std::string& text, bool allowInsecure)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return problem("must be a URL that begins with https:// or http:// and names a host",
                       "Write it like https://host.example.com.");
    if (!url.userInfo().isEmpty())
        return problem("must not hold a user name or password", "Use the secret fields instead.");
    if (!isAllowedAddress(url, allowInsecure))
        return problem("is plain http to another machine, which anybody on the way can read",
                       "Use https://, or set \"allowInsecureHttp\": true if you accept that.");
    return std::nullopt;
}

std::optional<Error> proxyProblem(const std::string& proxy)
{
    const QUrl url(QString::fromStdString(proxy), QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return problem("must not hold a user name or password", "Give them in the environment (https_proxy) instead.");
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0)
        return problem("must be http://host:port or socks5://host:port",
                       "Remove it to use the proxy that the environment names.");
    return std::nullopt;
}

std::optional<Error> listenProblem(const std::string& address)
{
    const auto colon = address.rfind(':');
    int port = -1;
    bool whole = false;
    if (colon != std::string::npos) {
        const char* end = address.data() + address.size();
        const auto parsed = std::from_chars(address.data() + colon + 1, end, port);
        whole = parsed.ec == std::errc() && parsed.ptr == end;
    }
    if (!whole || port < 0 || port > kLastPort || !isHostToListenOn(std::string_view(address).substr(0, colon)))
        return problem("must be an IP address (IPv6 in brackets) or localhost, a colon and a port",
                       "Write it like \"127.0.0.1:9464\".");
    return std::nullopt;
}

} // namespace grantex
