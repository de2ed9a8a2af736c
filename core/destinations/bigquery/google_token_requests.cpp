// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/google_token_requests.h"

#include "core/destinations/common/judge.h"
#include "core/net/http_failure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kMetadataPatience{3000}; // outside of Google nobody answers at all

std::string encoded(std::string_view text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

Request formRequest(const std::string& url, std::string body)
{
    Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = std::move(body);
    return request;
}

QJsonObject objectOf(const Response& response)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
}

/// "invalid_grant: Invalid JWT Signature."
std::string wordsOf(const Response& response)
{
    const QJsonObject json = objectOf(response);
    const QString error = json.value("error"_L1).toString();
    const QString words = json.value("error_description"_L1).toString();
    if (error.isEmpty())
        return providerWords(response.body);
    return presentable((words.isEmpty() ? error : error + ": "_L1 + words).toStdString());
}

} // namespace

Request assertionRequest(const std::string& url, const std::string& assertion)
{
    return formRequest(url, "grant_type=" + encoded("urn:ietf:params:oauth:grant-type:jwt-bearer") +
                                "&assertion=" + assertion);
}

Request refreshRequest(const std::string& url, const AuthorizedUser& user)
{
    return formRequest(url, "grant_type=refresh_token&client_id=" + encoded(user.clientId) +
                                "&client_secret=" + encoded(user.clientSecret.reveal()) +
                                "&refresh_token=" + encoded(user.refreshToken.reveal()));
}

Request metadataTokenRequest(const MetadataServer& server)
{
    Request request;
    request.method = "GET";
    request.url =
        server.base + "/computeMetadata/v1/instance/service-accounts/default/token?scopes=" + encoded(kBigQueryScope);
    request.headers = {{"Metadata-Flavor", "Google"}};
    request.timeout = kMetadataPatience;
    return request;
}

std::optional<GoogleToken> readTokenAnswer(const Response& response, UtcTime now)
{
    if (response.kind != Response::Kind::Answered || response.status != 200)
        return std::nullopt;
    const QJsonObject json = objectOf(response);
    const std::string token = json.value("access_token"_L1).toString().toStdString();
    // It becomes a header: whatever could end one is no token.
    const bool clean = token.find_first_of(" \t\r\n") == std::string::npos;
    const double seconds = json.value("expires_in"_L1).toDouble();
    if (token.empty() || !clean || !(seconds > 0 && seconds < 1e7))
        return std::nullopt;
    return GoogleToken{Secret(token), now + Millis(static_cast<long long>(seconds * 1000)), {}};
}

Response tokenFailure(const Response& response, const std::string& who, const std::string& remedy)
{
    Response failure = response;
    failure.headers.clear();
    failure.body.clear();
    const std::string begin = "No token for " + who + ": ";
    if (response.kind != Response::Kind::Answered) {
        failure.message = begin + response.message;
        return failure;
    }
    const std::string words = response.status == 200 ? "an answer without a token" : wordsOf(response);
    const std::string message = presentable(begin + "HTTP " + std::to_string(response.status) + " " + words);
    const QString error = objectOf(response).value("error"_L1).toString();
    const OutcomeKind kind = judgeStatus(response, {}).kind;
    const bool passes = kind == OutcomeKind::Retry || kind == OutcomeKind::Throttled ||
                        error == "temporarily_unavailable"_L1 || error == "internal_failure"_L1 ||
                        error == "server_error"_L1;
    if (!passes)
        return localFailure(message, remedy);
    failure.kind = Response::Kind::Interrupted;
    failure.status = 0;
    failure.message = message;
    return failure;
}

bool isAssertionClockComplaint(const Response& response)
{
    return response.status == 400 && objectOf(response).value("error"_L1).toString() == "invalid_grant"_L1;
}

} // namespace grantex
