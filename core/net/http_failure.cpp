// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_failure.h"

#include "core/base/secret.h"

namespace grantex {

namespace {

Response failure(Response::Kind kind, const std::string& message, std::string remedy = {})
{
    Response response;
    response.kind = kind;
    response.message = redact(message);
    response.remedy = std::move(remedy);
    return response;
}

Response certificateFailure(const std::string& host, const QList<QSslError>& errors)
{
    return failure(Response::Kind::CertificateRefused,
                   "The certificate of " + host + " is not trusted: " + errors.first().errorString().toStdString() +
                       ".",
                   "Renew the server's certificate, or name the authority that signed it in `caFile`.");
}

} // namespace

bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Response failureOf(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    using Kind = Response::Kind;
    const std::string host = reply.url().host().toStdString();
    const std::string at = host + ":" + std::to_string(reply.url().port(reply.url().scheme() == u"https" ? 443 : 80));
    const std::string words = reply.errorString().toStdString();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return failure(Kind::NameNotFound, "The name " + host + " was not found.");
    case QNetworkReply::ProxyNotFoundError:
        return failure(Kind::NameNotFound, "The name of the proxy was not found.");
    case QNetworkReply::ConnectionRefusedError:
        return failure(Kind::ConnectFailed, at + " refuses connections.");
    case QNetworkReply::ProxyConnectionRefusedError:
        return failure(Kind::ConnectFailed, "The proxy refuses connections.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure(Kind::LocalFailure, "The proxy asks for a user and a password.",
                       "Give the proxy's credentials in the environment (https_proxy), or use another proxy.");
    case QNetworkReply::SslHandshakeFailedError:
        if (!tlsErrors.isEmpty())
            return certificateFailure(host, tlsErrors);
        return failure(Kind::TlsFailed, "No encrypted connection to " + at + ": " + words + ".");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProxyConnectionClosedError:
        return failure(Kind::ConnectFailed, "No connection to " + at + ": " + words + ".");
    case QNetworkReply::ProtocolUnknownError:
        return failure(Kind::LocalFailure, "The address cannot be used: " + words + ".",
                       "Correct the address in the settings.");
    default:
        return failure(Kind::Interrupted,
                       "The connection to " + at + " broke before the answer was complete: " + words + ".");
    }
}

Response localFailure(const std::string& message, const std::string& remedy)
{
    return failure(Response::Kind::LocalFailure, message, redact(remedy));
}

} // namespace grantex
