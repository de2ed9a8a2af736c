// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/datadog/datadog.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/datadog/datadog_body.h"
#include "core/net/http_transport.h"

namespace grantex {

namespace {

/// Stands in for the journal's id when an event's size is measured before its request is known.
const std::string kLongestJournalId(64, 'x');

const StatusRemedies kRemedies{
    .credentials = "Check `apiKey` and that `site` is the one the key belongs to.",
    .address = "Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.",
};

class Datadog final : public Destination
{
public:
    Datadog(const SettingValues& values, DatadogFormat format)
        : m_apiKey(values.secret("apiKey")), m_compression(values.text("compression")), m_timeout(timeoutFrom(values)),
          m_http(httpOptionsFrom(values)), m_format(std::move(format))
    {
        const std::string endpoint = withoutTrailingSlash(values.text("endpoint"));
        m_ownEndpoint = !endpoint.empty();
        m_intake = m_ownEndpoint ? endpoint : "https://http-intake.logs." + values.text("site");
        m_api = m_ownEndpoint ? endpoint : "https://api." + values.text("site");
    }

    /// Datadog cuts a log above 1 MB short and still answers 202, so the limit is kept here. Two bytes are the array's.
    [[nodiscard]] Limits limits() const override { return {1000, 5'000'000 - 2, 1'000'000, false}; }

    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        return datadogLogSize(event, m_format, kLongestJournalId) + 1;
    }

    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        std::string body = "[";
        for (const auto& event : events) {
            if (body.size() > 1)
                body += ',';
            body += datadogLog(event, m_format, context.journalId);
        }
        body += ']';
        Request request = intakeRequest();
        setBody(request, std::move(body), m_compression);
        return request;
    }

    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> /*events*/) const override
    {
        if (auto verdict = judgeTransport(response))
            return *std::move(verdict);
        return judgeStatus(response, kRemedies);
    }

    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        std::vector<ProbeStep> steps{
            {"credentials", validateRequest(),
             [tolerant = m_ownEndpoint](const Response& answer) { return judgeValidate(answer, tolerant); }}};
        // The intake is another host than the one that checks keys, and private endpoints often lack the key check; an
        // empty array proves way, path and key, and stores nothing.
        Request request = intakeRequest();
        request.body = "[]";
        steps.push_back({"intake", std::move(request), judgeEmpty});
        return steps;
    }

    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<HttpTransport>(m_http);
    }

private:
    [[nodiscard]] Request intakeRequest() const
    {
        Request request;
        request.url = m_intake + "/api/v2/logs";
        request.headers = {{"DD-API-KEY", std::string(m_apiKey.reveal())},
                           {"Content-Type", "application/json"},
                           {"DD-EVP-ORIGIN", "grantex-monitor"},
                           {"DD-EVP-ORIGIN-VERSION", GRANTEX_VERSION}};
        request.timeout = m_timeout;
        return request;
    }
    [[nodiscard]] Request validateRequest() const
    {
        Request request;
        request.method = "GET";
        request.url = m_api + "/api/v1/validate";
        request.headers = {{"DD-API-KEY", std::string(m_apiKey.reveal())}};
        request.timeout = m_timeout;
        return request;
    }
    static ProbeStep::Judgement judgeValidate(const Response& answer, bool tolerant)
    {
        if (tolerant && (answer.status == 404 || answer.status == 405 || answer.status == 501))
            return {true, "This endpoint offers no key check; the next step asks the intake.", {}};
        return judgementOf(judgeStatus(answer, kRemedies), "The API key is valid.");
    }
    static ProbeStep::Judgement judgeEmpty(const Response& answer)
    {
        if (answer.status == 400)
            return {true, "The intake answers and asks for events.", {}};
        return judgementOf(judgeStatus(answer, kRemedies), "The intake accepts requests.");
    }

    Secret m_apiKey;
    std::string m_compression;
    Millis m_timeout;
    HttpOptions m_http;
    DatadogFormat m_format;
    bool m_ownEndpoint = false;
    std::string m_intake;
    std::string m_api;
};

/// Refuses `fields` that would stand in a log twice: of two members of one name Datadog keeps the last, so a static
/// text could take the place of the event.
Result<> checkDatadogSettings(const SettingValues& values)
{
    for (const auto& [name, value] : values.map("fields")) {
        if (isDatadogMember(name))
            return fail(ErrorCode::Usage, "`fields` cannot set \"" + name + "\": every log has it already.",
                        "Use another name; service, source, host name and tags have settings of their own.");
    }
    return checkRedactPaths(values);
}

} // namespace

DestinationSchema datadogSchema()
{
    std::vector<SettingField> own{
        {.key = "apiKey",
         .label = "API key",
         .kind = FieldKind::Secret,
         .required = true,
         .help = "A Datadog API key (not an application key)."},
        {.key = "site",
         .label = "Site",
         .kind = FieldKind::Choice,
         .defaultValue = "datadoghq.com",
         .help = "The Datadog site the key belongs to.",
         .choices = {"datadoghq.com", "us3.datadoghq.com", "us5.datadoghq.com", "datadoghq.eu", "ap1.datadoghq.com",
                     "ap2.datadoghq.com", "ddog-gov.com", "us2.ddog-gov.com"},
         .target = true},
        {.key = "service", .label = "Service", .defaultValue = "grantex", .help = "The `service` of every log."},
        {.key = "source", .label = "Source", .defaultValue = "grantex", .help = "The `ddsource` of every log."},
        {.key = "hostname",
         .label = "Host name",
         .defaultValue = "grantex-auth-service",
         .help = "The `hostname` of every log."},
        {.key = "tags",
         .label = "Tags",
         .kind = FieldKind::TextList,
         .help = "Tags such as env:prod, added after type:<event type>."},
        {.key = "endpoint",
         .label = "Endpoint",
         .kind = FieldKind::Url,
         .help = "scheme://host[:port] used instead of Datadog's own hosts.",
         .advanced = true,
         .target = true,
         .validate = checkBaseUrl},
    };
    DestinationSchema schema{.type = "datadog", .label = "Datadog Logs", .fields = {}};
    schema.fields = withCommonFields(std::move(own), {.compressions = {"none", "gzip", "zstd"}, .hasFields = true});
    schema.validate = checkDatadogSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createDatadog(const SettingValues& values)
{
    if (auto checked = checkDatadogSettings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    DatadogFormat format{values.text("source"), values.text("service"), values.text("hostname"), {},
                         values.map("fields"),  *std::move(redactor)};
    for (const auto& tag : values.list("tags"))
        format.tags += (format.tags.empty() ? "" : ",") + tag;
    return std::make_unique<Datadog>(values, std::move(format));
}

} // namespace grantex
