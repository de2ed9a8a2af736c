// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_settings.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/s3/aws_uri.h"

#include <QString>
#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kMostTags = 10;
constexpr qsizetype kLongestTagName = 128;
constexpr qsizetype kLongestTagValue = 256;

std::optional<std::string> checkRegion(const std::string& region)
{
    if (isRegionName(region))
        return std::nullopt;
    return "must be the name of a region such as eu-west-1";
}

std::optional<std::string> checkEndpoint(const std::string& text)
{
    if (auto wrong = checkBaseUrl(text))
        return wrong;
    const std::size_t host = text.find("://") + 3;
    const std::size_t slash = std::min(text.find('/', host), text.size());
    if (slash + 1 < text.size())
        return "must be scheme://host[:port], without a path";
    return std::nullopt;
}

std::optional<std::string> checkRole(const std::string& arn)
{
    if (arn.starts_with("arn:") && arn.find(":role/") != std::string::npos)
        return std::nullopt;
    return "must be a role's ARN such as arn:aws:iam::123456789012:role/archive";
}

std::optional<std::string> checkKmsKey(const std::string& key)
{
    if (std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return std::nullopt;
    return "must be a key's id, ARN or alias";
}

Result<> checkTags(const TextMap& tags)
{
    if (tags.size() > kMostTags)
        return fail(ErrorCode::Usage, "`tags` holds " + std::to_string(tags.size()) + " tags; S3 takes at most 10.",
                    "Remove some.");
    for (const auto& [name, value] : tags) {
        const QString key = QString::fromStdString(name);
        const QString text = QString::fromStdString(value);
        const auto isAllowed = [](QChar c) {
            return c.isLetterOrNumber() || c.isSurrogate() || QStringLiteral(" +-=._:/@").contains(c);
        };
        if (name.empty() || key.size() > kLongestTagName || text.size() > kLongestTagValue ||
            !std::all_of(key.begin(), key.end(), isAllowed) || !std::all_of(text.begin(), text.end(), isAllowed))
            return fail(
                ErrorCode::Usage, "`tags` holds \"" + name + "\", which S3 does not take.",
                "Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.");
        if (key.startsWith(QStringLiteral("aws:"), Qt::CaseInsensitive))
            return fail(ErrorCode::Usage, "`tags` holds \"" + name + "\": names that begin with aws: are Amazon's own.",
                        "Use another name.");
    }
    return {};
}

} // namespace

std::vector<SettingField> s3Fields()
{
    return {
        {.key = "bucket",
         .label = "Bucket",
         .required = true,
         .help = "The bucket the objects go to.",
         .target = true,
         .validate = checkBucket},
        {.key = "prefix",
         .label = "Prefix",
         .defaultValue = "grantex-events",
         .help = "What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep "
                 "their keys.",
         .validate = checkPrefix},
        {.key = "region",
         .label = "Region",
         .defaultValue = "us-east-1",
         .help = "The bucket's region. When the bucket says that it lies in another one, that is used.",
         .validate = checkRegion},
        {.key = "endpoint",
         .label = "Endpoint",
         .kind = FieldKind::Url,
         .help =
             "scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon's hosts; roles are "
             "assumed there too, unless AWS_ENDPOINT_URL_STS is set.",
         .target = true,
         .validate = checkEndpoint},
        {.key = "pathStyle",
         .label = "Bucket in the path",
         .kind = FieldKind::Boolean,
         .help =
             "https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint "
             "and for buckets with dots in their names.",
         .advanced = true},
        {.key = "layout",
         .label = "Layout",
         .kind = FieldKind::Choice,
         .defaultValue = "flat",
         .help = "flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), "
                 "which Athena, Glue and Spark read as partitions.",
         .choices = {"flat", "hive"}},
        {.key = "accessKeyId",
         .label = "Access key id",
         .kind = FieldKind::Secret,
         .help = "Access key. When it is not set, credentials come from `profile`, or from the environment, a web "
                 "identity, the default profile, the container's or the instance's metadata, in this order."},
        {.key = "secretAccessKey",
         .label = "Secret access key",
         .kind = FieldKind::Secret,
         .help = "Belongs to `accessKeyId`."},
        {.key = "sessionToken",
         .label = "Session token",
         .kind = FieldKind::Secret,
         .help = "Of temporary keys.",
         .advanced = true},
        {.key = "profile",
         .label = "AWS profile",
         .help = "A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity."},
        {.key = "roleArn",
         .label = "Role",
         .help = "ARN of a role that is assumed with the credentials found.",
         .advanced = true,
         .validate = checkRole},
        {.key = "externalId",
         .label = "External id",
         .help = "What the role's trust policy asks for; needs `roleArn`.",
         .advanced = true},
        {.key = "sse",
         .label = "Encryption",
         .kind = FieldKind::Choice,
         .defaultValue = "none",
         .help = "Server-side encryption: none leaves it to the bucket.",
         .choices = {"none", "AES256", "aws:kms", "aws:kms:dsse"}},
        {.key = "kmsKeyId",
         .label = "KMS key",
         .help = "Id, ARN or alias of the key for aws:kms; the account's own key when it is not set.",
         .advanced = true,
         .validate = checkKmsKey},
        {.key = "storageClass",
         .label = "Storage class",
         .kind = FieldKind::Choice,
         .defaultValue = "default",
         .help = "default leaves it to the bucket.",
         .choices = {"default", "STANDARD", "REDUCED_REDUNDANCY", "INTELLIGENT_TIERING", "STANDARD_IA",
                     "EXPRESS_ONEZONE", "ONEZONE_IA", "GLACIER", "GLACIER_IR", "DEEP_ARCHIVE"},
         .advanced = true},
        {.key = "tags",
         .label = "Tags",
         .kind = FieldKind::TextMap,
         .help = "Object tags, at most ten; need s3:PutObjectTagging.",
         .advanced = true},
        {.key = "conditionalWrites",
         .label = "Conditional writes",
         .kind = FieldKind::Boolean,
         .defaultValue = "true",
         .help =
             "Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not "
             "know the header: a repeated write then replaces the object by the same one.",
         .advanced = true},
    };
}

Result<> checkS3Settings(const SettingValues& values)
{
    if (values.has("accessKeyId") != values.has("secretAccessKey"))
        return fail(ErrorCode::Usage, "An access key needs both its id and its secret.",
                    "Set both `accessKeyId` and `secretAccessKey`, or none of them.");
    if (values.has("sessionToken") && !values.has("accessKeyId"))
        return fail(ErrorCode::Usage, "`sessionToken` is set without the key it belongs to.",
                    "Set `accessKeyId` and `secretAccessKey` too.");
    if (values.has("accessKeyId") && values.has("profile"))
        return fail(ErrorCode::Usage, "Both `accessKeyId` and `profile` are set; only one can be used.",
                    "Remove one of them.");
    if (values.has("externalId") && !values.has("roleArn"))
        return fail(ErrorCode::Usage, "`externalId` is set without a role.", "Set `roleArn`, or remove `externalId`.");
    if (values.has("kmsKeyId") && !values.text("sse").starts_with("aws:kms"))
        return fail(ErrorCode::Usage, "`kmsKeyId` is set but `sse` does not use it.", "Set `sse` to aws:kms.");
    if (auto checked = checkTags(values.map("tags")); !checked)
        return checked;
    return checkRedactPaths(values);
}

S3Address s3AddressFrom(const SettingValues& values)
{
    S3Address address{values.text("bucket"), values.text("region"), withoutTrailingSlash(values.text("endpoint")),
                      false};
    // Amazon's certificate names one label before the host: a bucket with dots has no valid host name.
    const bool byDefault = !address.endpoint.empty() || address.bucket.find('.') != std::string::npos;
    address.pathStyle = values.has("pathStyle") ? values.boolean("pathStyle") : byDefault;
    return address;
}

S3KeyStyle s3KeyStyleFrom(const SettingValues& values)
{
    return {values.text("prefix"), values.text("layout") == "hive", values.text("compression")};
}

CredentialSettings credentialSettingsFrom(const SettingValues& values)
{
    return {values.secret("accessKeyId"),  values.secret("secretAccessKey"),
            values.secret("sessionToken"), values.text("profile"),
            values.text("roleArn"),        values.text("externalId"),
            values.text("region"),         withoutTrailingSlash(values.text("endpoint"))};
}

std::vector<Header> s3ObjectHeaders(const SettingValues& values)
{
    std::vector<Header> headers;
    if (const auto storage = values.text("storageClass"); !storage.empty() && storage != "default")
        headers.push_back({"x-amz-storage-class", storage});
    if (const auto sse = values.text("sse"); !sse.empty() && sse != "none")
        headers.push_back({"x-amz-server-side-encryption", sse});
    if (const auto key = values.text("kmsKeyId"); !key.empty())
        headers.push_back({"x-amz-server-side-encryption-aws-kms-key-id", key});
    std::string tags;
    for (const auto& [name, value] : values.map("tags"))
        tags += (tags.empty() ? "" : "&") + awsUriEncode(name) + "=" + awsUriEncode(value);
    if (!tags.empty())
        headers.push_back({"x-amz-tagging", tags});
    return headers;
}

} // namespace grantex
