// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/google_credentials.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

const std::string kTokenUri = "https://oauth2.googleapis.com/token";
const std::string kMetadata = "169.254.169.254"; // also under the name metadata.google.internal
const std::string kCreateKey = "Create a JSON key for a service account in the Google Cloud console, or run "
                               "`gcloud auth application-default login`.";

std::string textOf(const QJsonObject& json, QLatin1StringView name)
{
    return json.value(name).toString().toStdString();
}

tl::unexpected<Error> unusable(const std::string& message, const std::string& remedy = kCreateKey)
{
    return fail(ErrorCode::Usage, message, remedy);
}

Result<std::string> tokenUriOf(const QJsonObject& json, const std::string& from)
{
    const std::string text = textOf(json, "token_uri"_L1);
    if (text.empty())
        return kTokenUri;
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return unusable(from + " holds a token_uri that is no address.");
    return text;
}

Result<GoogleCredentials> serviceAccount(const QJsonObject& json, const std::string& from)
{
    const auto uri = tokenUriOf(json, from);
    if (!uri)
        return tl::unexpected(uri.error());
    ServiceAccountKey key{textOf(json, "client_email"_L1), textOf(json, "private_key_id"_L1),
                          Secret(textOf(json, "private_key"_L1)), *uri};
    if (key.email.empty() || key.privateKey.isEmpty())
        return unusable(from + " is a service account's file without client_email or private_key.");
    return key;
}

Result<GoogleCredentials> authorizedUser(const QJsonObject& json, const std::string& from)
{
    const auto uri = tokenUriOf(json, from);
    if (!uri)
        return tl::unexpected(uri.error());
    AuthorizedUser user{textOf(json, "client_id"_L1), Secret(textOf(json, "client_secret"_L1)),
                        Secret(textOf(json, "refresh_token"_L1)), *uri, textOf(json, "quota_project_id"_L1)};
    if (user.clientId.empty() || user.clientSecret.isEmpty() || user.refreshToken.isEmpty())
        return unusable(from + " is a login file without client_id, client_secret or refresh_token.",
                        "Run `gcloud auth application-default login` again.");
    return user;
}

Result<GoogleCredentials> fromFile(const std::string& path, const Surroundings& surroundings)
{
    const auto content = surroundings.content(path);
    if (!content)
        return unusable("The credentials file " + path + " cannot be read.",
                        "Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.");
    const Secret whole(*content); // no part of it may come back in an error
    return parseGoogleCredentials(*content, path);
}

MetadataServer metadataOf(const Surroundings& surroundings)
{
    const std::string host = surroundings.variable("GCE_METADATA_HOST");
    return {"http://" + (host.empty() ? kMetadata : host)};
}

/// Where gcloud keeps the login, or empty when there is none.
std::string loginFile(const Surroundings& surroundings)
{
    std::string folder = surroundings.variable("CLOUDSDK_CONFIG");
    if (folder.empty()) {
        const std::string home = surroundings.variable("HOME");
        if (home.empty())
            return {};
        folder = home + "/.config/gcloud";
    }
    const std::string path = folder + "/application_default_credentials.json";
    return surroundings.content(path) ? path : std::string();
}

} // namespace

Result<GoogleCredentials> parseGoogleCredentials(std::string_view json, const std::string& from)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return unusable(from + " is no JSON object.");
    const QJsonObject object = document.object();
    const std::string type = textOf(object, "type"_L1);
    if (type == "service_account")
        return serviceAccount(object, from);
    if (type == "authorized_user")
        return authorizedUser(object, from);
    if (type == "external_account" || type == "impersonated_service_account" ||
        type == "external_account_authorized_user")
        return unusable(from + " holds credentials of type " + type + ", which are not supported.",
                        "Use the key of a service account, `gcloud auth application-default login` without "
                        "--impersonate-service-account, or the metadata server.");
    return unusable(from + " is neither the key of a service account nor a login of gcloud.");
}

Result<GoogleCredentials> findGoogleCredentials(const GoogleCredentialSettings& settings,
                                                const Surroundings& surroundings)
{
    if (settings.mode == "none")
        return NoCredentials{};
    if (settings.mode == "metadata")
        return metadataOf(surroundings);
    if (!settings.json.isEmpty())
        return parseGoogleCredentials(settings.json.reveal(), "`credentials`");
    if (const auto named = surroundings.variable("GOOGLE_APPLICATION_CREDENTIALS"); !named.empty())
        return fromFile(named, surroundings);
    if (const auto login = loginFile(surroundings); !login.empty())
        return fromFile(login, surroundings);
    if (!settings.endpoint.empty() && !isGoogleHost(settings.endpoint))
        return NoCredentials{};
    return metadataOf(surroundings);
}

bool isGoogleHost(const std::string& url)
{
    const QString host = QUrl(QString::fromStdString(url)).host();
    return host == "googleapis.com"_L1 || host.endsWith(".googleapis.com"_L1);
}

std::string tokenAddress(const std::string& tokenUri, const std::string& endpoint)
{
    if (endpoint.empty() || isGoogleHost(endpoint) || !isGoogleHost(tokenUri))
        return tokenUri;
    return endpoint + QUrl(QString::fromStdString(tokenUri)).path().toStdString();
}

} // namespace grantex
