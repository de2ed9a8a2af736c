// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/credential_requests.h"

#include "core/base/time_text.h"
#include "core/destinations/s3/aws_uri.h"
#include "core/destinations/s3/xml_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kMetadataPatience{3000}; // outside of Amazon nobody answers at all

Request stsRequest(const std::string& base, const std::string& action, const RoleStep& role)
{
    Request request;
    request.url = base + "/";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = "Action=" + action + "&Version=2011-06-15&RoleArn=" + awsUriEncode(role.roleArn) +
                   "&RoleSessionName=" + awsUriEncode(role.sessionName);
    if (!role.duration.empty())
        request.body += "&DurationSeconds=" + awsUriEncode(role.duration);
    return request;
}

std::optional<AwsCredentials> credentials(const std::string& id, const std::string& key, const std::string& token,
                                          const std::string& expiration)
{
    if (id.empty() || key.empty())
        return std::nullopt;
    return AwsCredentials{id, Secret(key), Secret(token), parseIso8601(expiration)};
}

Request metadataRequest(const std::string& method, const std::string& url)
{
    Request request;
    request.method = method;
    request.url = url;
    request.timeout = kMetadataPatience;
    return request;
}

} // namespace

Request assumeRoleRequest(const std::string& stsBase, const RoleStep& role)
{
    Request request = stsRequest(stsBase, "AssumeRole", role);
    if (!role.externalId.empty())
        request.body += "&ExternalId=" + awsUriEncode(role.externalId);
    return request;
}

Request webIdentityRequest(const std::string& stsBase, const RoleStep& role, const std::string& token)
{
    Request request = stsRequest(stsBase, "AssumeRoleWithWebIdentity", role);
    request.body += "&WebIdentityToken=" + awsUriEncode(token);
    return request;
}

std::optional<AwsCredentials> readStsAnswer(const Response& response)
{
    if (response.status != 200)
        return std::nullopt;
    auto texts = xmlTexts(response.body);
    return credentials(texts["AccessKeyId"], texts["SecretAccessKey"], texts["SessionToken"], texts["Expiration"]);
}

Request instanceTokenRequest(const std::string& base)
{
    Request request = metadataRequest("PUT", base + "/latest/api/token");
    request.headers = {{"X-aws-ec2-metadata-token-ttl-seconds", "21600"}};
    return request;
}

Request instanceRequest(const std::string& base, const std::string& token, const std::string& role)
{
    Request request = metadataRequest("GET", base + "/latest/meta-data/iam/security-credentials/" + awsUriEncode(role));
    request.headers = {{"X-aws-ec2-metadata-token", token}};
    return request;
}

Request containerRequest(const ContainerMetadata& container, const std::string& token)
{
    Request request = metadataRequest("GET", container.url);
    if (!token.empty())
        request.headers = {{"Authorization", token}};
    return request;
}

std::optional<AwsCredentials> readMetadataAnswer(const Response& response)
{
    if (response.status != 200)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString().toStdString(); };
    return credentials(text("AccessKeyId"_L1), text("SecretAccessKey"_L1), text("Token"_L1), text("Expiration"_L1));
}

} // namespace grantex
