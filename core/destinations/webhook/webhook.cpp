// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/webhook/webhook.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/webhook/webhook_settings.h"
#include "core/destinations/webhook/webhook_signature.h"
#include "core/net/http_transport.h"

#include <QByteArray>

namespace grantex {

namespace {

const StatusRemedies kRemedies{
    .credentials = "Check the credentials (`auth`, `secret`) that the receiver expects.",
    .address = "Check `url`: the receiver takes no events there.",
};

enum class Format { Array, Ndjson, Single };

Format formatOf(const std::string& name)
{
    if (name == "ndjson")
        return Format::Ndjson;
    return name == "single" ? Format::Single : Format::Array;
}

class Webhook final : public Destination
{
public:
    Webhook(const SettingValues& values, EventRedactor redactor)
        : m_url(values.text("url")), m_secret(values.secret("secret")), m_format(formatOf(values.text("format"))),
          m_compression(values.text("compression")), m_timeout(timeoutFrom(values)), m_http(httpOptionsFrom(values)),
          m_redactor(std::move(redactor))
    {
        m_http.followSameOriginRedirect = true;
        bool hasType = false;
        for (const auto& [name, value] : values.map("headers")) {
            hasType = hasType || QByteArray::fromStdString(name).compare("content-type", Qt::CaseInsensitive) == 0;
            m_headers.push_back({name, value});
        }
        if (!hasType)
            m_headers.push_back(
                {"Content-Type", m_format == Format::Ndjson ? "application/x-ndjson" : "application/json"});
        takeAuth(values);
    }

    [[nodiscard]] Limits limits() const override
    {
        constexpr std::size_t kLargest = 8'000'000;
        return {m_format == Format::Single ? 1U : 10'000U, kLargest - 2, kLargest - 2, true};
    }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        return eventBytes(event, m_redactor).size() + 1;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        if (m_format == Format::Single && events.size() != 1)
            return fail(ErrorCode::Internal,
                        "A batch of several events was given to a webhook that sends them singly.");
        Request request = post();
        request.headers.push_back({"Idempotency-Key", context.batchId});
        setBody(request, bodyOf(events), m_compression);
        if (!m_secret.isEmpty())
            signRequest(request, m_secret, context.now);
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> /*events*/) const override
    {
        if (auto verdict = judgeTransport(response))
            return *std::move(verdict);
        return judgeStatus(response, kRemedies);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override;
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<HttpTransport>(m_http);
    }

private:
    void takeAuth(const SettingValues& values)
    {
        if (values.text("auth.type") == "basic") {
            // Held as one secret, so that its base64, which is what goes out, is redacted too.
            m_credentials =
                Secret(values.text("auth.user") + ":" + std::string(values.secret("auth.password").reveal()));
            m_basic = true;
        } else if (values.text("auth.type") == "bearer") {
            m_credentials = values.secret("auth.token");
        }
    }
    [[nodiscard]] Request post() const
    {
        Request request;
        request.url = m_url;
        request.headers = m_headers;
        request.timeout = m_timeout;
        const auto text = m_credentials.reveal();
        if (m_basic) {
            const QByteArray plain(text.data(), static_cast<qsizetype>(text.size()));
            request.headers.push_back({"Authorization", "Basic " + plain.toBase64().toStdString()});
        } else if (!m_credentials.isEmpty()) {
            request.headers.push_back({"Authorization", "Bearer " + std::string(text)});
        }
        return request;
    }
    [[nodiscard]] std::string bodyOf(std::span<const StoredEvent> events) const
    {
        if (m_format == Format::Single)
            return eventBytes(events.front(), m_redactor);
        std::string body;
        for (const auto& event : events) {
            if (m_format == Format::Ndjson)
                body += eventLine(event, m_redactor) + '\n';
            else
                body += (body.empty() ? "[" : ",") + eventBytes(event, m_redactor);
        }
        if (m_format == Format::Array)
            body += ']';
        return body;
    }

    std::string m_url;
    Secret m_secret;
    Secret m_credentials; ///< `user:password` or the token
    bool m_basic = false;
    Format m_format;
    std::vector<Header> m_headers;
    std::string m_compression;
    Millis m_timeout;
    HttpOptions m_http;
    EventRedactor m_redactor;
};

/// A batch of no events shows address and credentials and leaves nothing behind. A receiver of single events has no
/// such thing: there only the way to it is tried.
std::vector<ProbeStep> Webhook::probe() const
{
    Request request = post();
    if (m_format == Format::Single) {
        request.method = "GET";
        return {{"receiver", std::move(request), [](const Response& response) -> ProbeStep::Judgement {
                     if (response.status == 400 || response.status == 404 || response.status == 405)
                         return {true, "The receiver answers; only an event can show that it takes one.", {}};
                     return judgementOf(judgeStatus(response, kRemedies), "The receiver answers.");
                 }}};
    }
    request.body = m_format == Format::Array ? "[]" : "";
    if (!m_secret.isEmpty())
        signRequest(request, m_secret, SystemClock().utcNow());
    return {{"receiver", std::move(request), [](const Response& response) -> ProbeStep::Judgement {
                 if (response.status == 400 || response.status == 422)
                     return {true, "The receiver answers and asks for events.", {}};
                 return judgementOf(judgeStatus(response, kRemedies), "The receiver accepts requests.");
             }}};
}

} // namespace

DestinationSchema webhookSchema()
{
    DestinationSchema schema{.type = "webhook", .label = "Webhook", .fields = {}};
    schema.fields = withCommonFields(webhookFields(), {.compressions = {"none", "gzip", "zstd"}});
    schema.validate = checkWebhookSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createWebhook(const SettingValues& values)
{
    if (auto checked = checkWebhookSettings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<Webhook>(values, *std::move(redactor));
}

} // namespace grantex
