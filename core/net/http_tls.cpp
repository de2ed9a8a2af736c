// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_tls.h"

#include "core/net/loopback.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

class FixedProxy final : public QNetworkProxyFactory
{
public:
    explicit FixedProxy(const QNetworkProxy& proxy) : m_proxy(proxy) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& /*query*/) override { return {m_proxy}; }

private:
    QNetworkProxy m_proxy;
};

class EnvironmentProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopbackHost(query.peerHostName().toStdString()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

Result<QList<QSslCertificate>> readCertificates(const std::string& file, const std::string& key)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromPath(QString::fromStdString(file), QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorCode::Usage, "No certificate can be read from " + file + ".",
                    "Let `" + key + "` name a readable PEM file.");
    return certificates;
}

Result<QSslKey> readKey(const Secret& pem)
{
    const auto text = pem.reveal();
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(bytes, algorithm);
        if (!key.isNull())
            return key;
    }
    return fail(ErrorCode::Usage, "The client key is no private key in PEM form.",
                "Give `clientKey` an unencrypted RSA or EC key in PEM form.");
}

} // namespace

Result<QSslConfiguration> makeTlsConfiguration(const HttpOptions& options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.empty()) {
        auto authorities = readCertificates(options.caFile, "caFile");
        if (!authorities)
            return tl::unexpected(authorities.error());
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    if (options.clientCertFile.empty() != options.clientKey.isEmpty())
        return fail(ErrorCode::Usage, "A client certificate needs both its file and its key.",
                    "Set both `clientCertFile` and `clientKey`, or none of them.");
    if (!options.clientCertFile.empty()) {
        auto chain = readCertificates(options.clientCertFile, "clientCertFile");
        if (!chain)
            return tl::unexpected(chain.error());
        auto key = readKey(options.clientKey);
        if (!key)
            return tl::unexpected(key.error());
        tls.setLocalCertificateChain(*chain);
        tls.setPrivateKey(*key);
    }
    return tls;
}

Result<> checkAuthorities(const std::string& caFile)
{
    const auto authorities = readCertificates(caFile, "caFile");
    return authorities ? Result<>() : tl::unexpected(authorities.error());
}

Result<std::unique_ptr<QNetworkProxyFactory>> makeProxyRule(const HttpOptions& options)
{
    if (options.direct)
        return std::make_unique<FixedProxy>(QNetworkProxy(QNetworkProxy::NoProxy));
    if (options.proxy.empty())
        return std::make_unique<EnvironmentProxy>();
    const QUrl url(QString::fromStdString(options.proxy), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool socks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || (!socks && scheme != "http"_L1))
        return fail(ErrorCode::Usage, "The proxy address cannot be used.",
                    "Write `proxy` as http://host:port or socks5://host:port.");
    const QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                              static_cast<quint16>(url.port()), url.userName(), url.password());
    return std::make_unique<FixedProxy>(proxy);
}

} // namespace grantex
