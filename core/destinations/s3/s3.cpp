// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/s3/aws_signature.h"
#include "core/destinations/s3/aws_uri.h"
#include "core/destinations/s3/s3_answer.h"
#include "core/destinations/s3/s3_settings.h"
#include "core/destinations/s3/s3_transport.h"

#include <QCryptographicHash>
#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kLargestObject = std::size_t{32} * 1024 * 1024; // held in memory once for each open batch
constexpr std::string_view kReplayMark = "#replay-";

std::string contentMd5(const std::string& body)
{
    const QByteArrayView bytes(body.data(), static_cast<qsizetype>(body.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64().toStdString();
}

/// "redact" and the paths in order, one blank between; empty without paths.
std::string redactionSalt(TextList paths)
{
    std::sort(paths.begin(), paths.end());
    std::string salt;
    for (const auto& path : paths)
        salt += (salt.empty() ? "redact " : " ") + path;
    return salt;
}

class S3 final : public Destination
{
public:
    S3(const SettingValues& values, EventRedactor redactor)
        : m_address(s3AddressFrom(values)), m_style(s3KeyStyleFrom(values)),
          m_credentials(credentialSettingsFrom(values)), m_objectHeaders(s3ObjectHeaders(values)),
          m_conditional(values.boolean("conditionalWrites")), m_redacted(redactionSalt(values.list("redact"))),
          m_timeout(timeoutFrom(values)), m_http(httpOptionsFrom(values)), m_redactor(std::move(redactor))
    {
    }

    [[nodiscard]] Limits limits() const override { return {100'000, kLargestObject, kLargestObject, true}; }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        return eventBytes(event, m_redactor).size() + 1;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        std::string body;
        for (const auto& event : events)
            body += eventLine(event, m_redactor) + '\n';
        const std::string key = s3KeyIn(context.name, m_style, events, context.journalId, saltFor(context));
        return put(key, std::move(body), compressionOfKey(key), m_conditional);
    }
    [[nodiscard]] std::string nameBatch(std::span<const StoredEvent> events, const BatchContext& context) const override
    {
        return s3Key(m_style, events, context.journalId, saltFor(context));
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> /*events*/) const override
    {
        if (auto verdict = judgeTransport(response))
            return *std::move(verdict);
        return judgeS3(response);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override;
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<S3Transport>(m_address, m_credentials, m_http, Surroundings::ofThisProcess());
    }

private:
    /// What sets an object apart from another of the same members: a replay is meant to be a second copy (its lane is
    /// named after it), and two destinations may redact differently under one prefix.
    [[nodiscard]] std::string saltFor(const BatchContext& context) const
    {
        const bool replay = context.laneId.find(kReplayMark) != std::string::npos;
        if (!replay || m_redacted.empty())
            return replay ? context.laneId : m_redacted;
        return context.laneId + "\n" + m_redacted;
    }
    [[nodiscard]] Request put(const std::string& key, std::string body, const std::string& compression,
                              bool conditional) const
    {
        Request request;
        request.method = "PUT";
        request.url = m_address.url(key);
        request.timeout = m_timeout;
        request.headers = {{"Content-Type", "application/x-ndjson"}};
        setBody(request, std::move(body), compression);
        request.headers.push_back({"Content-MD5", contentMd5(request.body)});
        request.headers.push_back({"x-amz-content-sha256", sha256Hex(request.body)});
        if (conditional)
            request.headers.push_back({"If-None-Match", "*"});
        request.headers.insert(request.headers.end(), m_objectHeaders.begin(), m_objectHeaders.end());
        return request;
    }
    [[nodiscard]] Request bare(const std::string& method, const std::string& url) const
    {
        Request request;
        request.method = method;
        request.url = url;
        request.timeout = m_timeout;
        request.headers = {{"x-amz-content-sha256", sha256Hex({})}};
        return request;
    }

    S3Address m_address;
    S3KeyStyle m_style;
    CredentialSettings m_credentials;
    std::vector<Header> m_objectHeaders;
    bool m_conditional;
    std::string m_redacted;
    Millis m_timeout;
    HttpOptions m_http;
    EventRedactor m_redactor;
};

/// Listing shows bucket and credentials, but may be forbidden to whoever may write: then the write decides. The object
/// it leaves is empty, has always the same name, begins with the mark that Athena and Spark pass over, and is removed
/// again where that is allowed.
std::vector<ProbeStep> S3::probe() const
{
    const std::string marker = (m_style.prefix.empty() ? "" : m_style.prefix + "/") + "_grantex-monitor-test";
    const std::string list =
        m_address.base(m_address.region) + "/?list-type=2&max-keys=1&prefix=" + awsUriEncode(m_style.prefix);
    return {
        {"credentials", bare("GET", list),
         [](const Response& response) -> ProbeStep::Judgement {
             if (response.status == 403 && s3ErrorOf(response).code == "AccessDenied")
                 return {true, "The keys are accepted; listing is not allowed to them, which is not needed.", {}};
             return judgementOf(judgeS3(response), "The keys are accepted and the bucket is there.");
         }},
        {"write", put(marker, {}, "none", false),
         [](const Response& response) {
             return judgementOf(judgeS3(response), "An empty object was written under the prefix.");
         }},
        {"clean-up", bare("DELETE", m_address.url(marker)),
         [marker](const Response& response) -> ProbeStep::Judgement {
             if (response.status >= 200 && response.status <= 299)
                 return {true, "The empty object was removed.", {}};
             return {
                 true, "The empty object " + marker + " stays: removing it is not allowed, which is not needed.", {}};
         }},
    };
}

} // namespace

DestinationSchema s3Schema()
{
    DestinationSchema schema{.type = "s3", .label = "Amazon S3", .fields = {}};
    schema.fields = withCommonFields(
        s3Fields(), {.batchSize = 1000, .flushIntervalMs = 60'000, .compressions = {"none", "gzip", "zstd"}});
    schema.validate = checkS3Settings;
    return schema;
}

Result<std::unique_ptr<Destination>> createS3(const SettingValues& values)
{
    if (auto checked = checkS3Settings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<S3>(values, *std::move(redactor));
}

} // namespace grantex
