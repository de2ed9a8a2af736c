// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_answer.h"

#include "core/destinations/common/judge.h"
#include "core/destinations/s3/s3_address.h"
#include "core/destinations/s3/xml_text.h"
#include "core/net/retry_after.h"

#include <algorithm>
#include <array>
#include <map>

namespace grantex {

namespace {

using enum OutcomeKind;

struct Meaning
{
    OutcomeKind kind = Retry;
    std::string remedy = {};
};

const std::string kAllow = "Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and "
                           "kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was "
                           "changed still go to the old one.";
const std::string kRenew = "Renew the credentials; those from files and profiles are read again at the next attempt.";
const std::string kKms =
    "Check `kmsKeyId`: the key must be enabled, in the bucket's region, and usable by these credentials.";
const std::string kSettings = "Correct the setting that the answer names (storage class, encryption, tags, bucket).";

/// The codes of the facts' table and those that AWS's own client treats as throttling.
const std::map<std::string, Meaning, std::less<>>& meanings()
{
    static const std::map<std::string, Meaning, std::less<>> all = [] {
        std::map<std::string, Meaning, std::less<>> made;
        for (const char* code :
             {"Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
              "RequestThrottledException", "TooManyRequestsException", "ProvisionedThroughputExceededException",
              "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
              "LimitExceededException", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
              "ServiceUnavailable", "TooManyRequests"})
            made[code] = {Throttled};
        for (const char* code : {"RequestTimeout", "RequestTimeoutException", "RequestExpired", "RequestTimeTooSkewed",
                                 "InternalError", "ConditionalRequestConflict", "OperationAborted", "BadDigest",
                                 "IncompleteBody", "XAmzContentSHA256Mismatch"})
            made[code] = {Retry};
        made["EntityTooLarge"] = made["MaxMessageLengthExceeded"] = {Split};
        made["PreconditionFailed"] = {Delivered};
        made["AccessDenied"] = made["AllAccessDisabled"] = {Paused, kAllow};
        made["AccountProblem"] = made["NotSignedUp"] = {Paused, "Check the account at the provider."};
        made["InvalidAccessKeyId"] = {Paused,
                                      "Check `accessKeyId` or the profile: the provider does not know the key."};
        made["SignatureDoesNotMatch"] = {Paused, "Check `secretAccessKey`, and that no proxy changes requests."};
        made["ExpiredToken"] = made["TokenRefreshRequired"] = made["InvalidToken"] = {Paused, kRenew};
        made["NoSuchBucket"] = {Paused, "Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`."};
        made["InvalidBucketName"] = {Paused, "Correct `bucket`."};
        made["NotImplemented"] = {
            Paused,
            "The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false."};
        for (const char* code : {"PermanentRedirect", "TemporaryRedirect", "AuthorizationHeaderMalformed",
                                 "IllegalLocationConstraintException"})
            made[code] = {Paused, "Set `region` to the bucket's region, and check `endpoint` and `pathStyle`."};
        for (const char* code :
             {"KMS.DisabledException", "KMS.NotFoundException", "KMS.KMSInvalidStateException",
              "KMS.InvalidStateException", "KMS.AccessDeniedException", "KMS.InvalidKeyUsageException"})
            made[code] = {Paused, kKms};
        return made;
    }();
    return all;
}

Meaning meaningOfStatus(const Response& response)
{
    if (response.status == 412)
        return {Delivered};
    // What is wrong with a request is wrong with the next one as well: of the events S3 reads nothing.
    if (response.status == 400 || response.status == 422)
        return {Paused, kSettings};
    if (response.status == 501)
        return meanings().find("NotImplemented")->second;
    const Verdict verdict = judgeStatus(
        response, {.credentials = kAllow,
                   .address = "Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there."});
    return {verdict.kind, verdict.remedy};
}

/// `bucket.s3.eu-west-1.amazonaws.com`, also with a dash after s3, as older answers have it.
std::string regionOfHost(const std::string& host)
{
    const std::size_t end = host.find(".amazonaws.");
    std::size_t at = host.rfind("s3", end);
    if (end == std::string::npos || at == std::string::npos || (at > 0 && host[at - 1] != '.' && host[at - 1] != '/'))
        return {};
    at += 3;
    return at < end ? host.substr(at, end - at) : std::string();
}

} // namespace

S3Error s3ErrorOf(const Response& response)
{
    auto texts = xmlTexts(response.body);
    S3Error error{texts["Code"], texts["Message"], std::string(response.header("x-amz-bucket-region"))};
    // Told only where it matters: an object's own data may hold these words in an answer of success.
    if (response.status >= 200 && response.status <= 299)
        return {};
    for (const auto& candidate :
         {texts["Region"], regionOfHost(texts["Endpoint"]), regionOfHost(std::string(response.header("Location")))}) {
        if (!isRegionName(error.region))
            error.region = candidate;
    }
    if (!isRegionName(error.region))
        error.region.clear();
    return error;
}

bool isStaleCredentials(const std::string& code)
{
    static constexpr std::array<std::string_view, 5> kCodes{"ExpiredToken", "ExpiredTokenException", "InvalidToken",
                                                            "TokenRefreshRequired", "InvalidAccessKeyId"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

bool isClockComplaint(const std::string& code)
{
    static constexpr std::array<std::string_view, 5> kCodes{
        "RequestTimeTooSkewed", "RequestExpired", "SignatureDoesNotMatch", "InvalidSignatureException", "AuthFailure"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

Verdict judgeS3(const Response& response)
{
    Verdict verdict;
    if (response.status >= 200 && response.status <= 299) {
        verdict.kind = Delivered;
        return verdict;
    }
    const S3Error error = s3ErrorOf(response);
    const auto known = meanings().find(error.code);
    const bool success = known != meanings().end() && known->second.kind == Delivered && response.status != 412;
    const Meaning meaning = known == meanings().end() || success ? meaningOfStatus(response) : known->second;
    verdict.kind = meaning.kind;
    if (verdict.kind == Delivered)
        return verdict;
    verdict.code = std::to_string(response.status) + (error.code.empty() ? "" : " " + presentable(error.code));
    verdict.reason = error.message.empty() ? providerWords(error.code.empty() ? response.body : error.code)
                                           : presentable(error.message);
    if (verdict.reason.empty())
        verdict.reason = "The store answers without words.";
    if (verdict.kind == Paused)
        verdict.remedy = meaning.remedy;
    if (verdict.kind == Paused && !error.region.empty() && response.status < 400)
        verdict.remedy = "Set `region` to " + error.region + ", and check `endpoint`.";
    if (verdict.kind == Throttled || verdict.kind == Retry)
        verdict.retryAfter = retryAfterOf(response, SystemClock().utcNow());
    return verdict;
}

} // namespace grantex
