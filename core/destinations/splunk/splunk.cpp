// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/splunk/splunk.h"

#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/event_text.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/json_text.h"
#include "core/destinations/common/judge.h"
#include "core/destinations/splunk/hec_answer.h"
#include "core/destinations/splunk/hec_transport.h"

#include <QUuid>
#include <array>
#include <charconv>

namespace grantex {

namespace {

const std::string kLongestJournalId(64, 'x');
/// The indexed field that identifies an event which has no id of its own.
constexpr const char* kIdField = "event_id";

/// Whatever people paste, from the bare host to the full path of the collector.
std::string collectorBase(std::string url)
{
    url = withoutTrailingSlash(std::move(url));
    for (const std::string_view tail : {"/1.0", "/event", "/raw", "/services/collector"}) {
        if (url.ends_with(tail))
            url.resize(url.size() - tail.size());
    }
    return withoutTrailingSlash(std::move(url)) + "/services/collector";
}

/// Seconds with milliseconds as plain decimal; Splunk refuses an exponent.
void appendHecTime(std::string& out, UtcTime time)
{
    const long long ms = toEpochMillis(time);
    const long long size = ms < 0 ? -ms : ms;
    if (ms < 0)
        out += '-';
    std::array<char, 24> text{};
    out.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), size / 1000).ptr);
    const long long rest = size % 1000;
    out += '.';
    for (const long long place : {100, 10, 1})
        out += static_cast<char>('0' + rest / place % 10);
}

/// One channel for one lane of one journal, the same after a restart.
std::string channelFor(const BatchContext& context)
{
    static const QUuid space = QUuid::fromString(QLatin1String("7d1f3a52-8c0b-5e7a-9b61-3f6d0c2f4b10"));
    const QString name = QString::fromStdString(context.journalId + "/" + context.laneId);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces).toStdString();
}

HecAcks acksFrom(const std::string& text)
{
    if (text == "on")
        return HecAcks::On;
    return text == "off" ? HecAcks::Off : HecAcks::Auto;
}

class Splunk final : public Destination, private Receipts
{
public:
    Splunk(const SettingValues& values, EventRedactor redactor)
        : m_base(collectorBase(values.text("hecUrl"))), m_token(values.secret("hecToken")),
          m_compression(values.text("compression")), m_timeout(timeoutFrom(values)), m_http(httpOptionsFrom(values)),
          m_acks(acksFrom(values.text("ack"))), m_patience(values.integer("ackTimeoutMs")),
          m_fields(values.map("fields")), m_redactor(std::move(redactor))
    {
        for (const char* key : {"host", "source", "sourcetype", "index"}) {
            if (const std::string value = values.text(key); !value.empty())
                appendJsonMember(m_metadata, key, value);
        }
    }

    [[nodiscard]] Limits limits() const override { return {1000, 5'000'000, 5'000'000, false}; }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        thread_local std::string scratch;
        scratch.clear();
        appendObject(scratch, event, kLongestJournalId);
        return scratch.size();
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        std::string body;
        for (const auto& event : events)
            appendObject(body, event, context.journalId);
        Request request = collectorRequest("POST", "/event");
        if (m_acks != HecAcks::Off)
            request.headers.push_back({HecTransport::kChannelHeader, channelFor(context)});
        setBody(request, std::move(body), m_compression);
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        if (auto verdict = judgeTransport(response))
            return *std::move(verdict);
        return judgeHec(response, events.size(), m_acks);
    }
    [[nodiscard]] const Receipts* receipts() const override { return this; }
    [[nodiscard]] Millis patience() const override { return m_patience; }
    [[nodiscard]] Request ask(const std::string& channel, std::span<const std::int64_t> ids) const override
    {
        Request request = collectorRequest("POST", "/ack");
        request.url += "?channel=" + channel;
        for (const auto id : ids)
            request.body += (request.body.empty() ? "{\"acks\":[" : ",") + std::to_string(id);
        request.body += "]}";
        return request;
    }
    [[nodiscard]] Answer read(const Response& response) const override
    {
        if (auto verdict = judgeTransport(response))
            return {*std::move(verdict), {}};
        return readAcks(response);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        Request token = collectorRequest("POST", "/event");
        if (m_acks != HecAcks::Off)
            token.headers.push_back({HecTransport::kChannelHeader, channelFor({})});
        return {{"health", collectorRequest("GET", "/health"), judgeHealth}, {"token", std::move(token), judgeToken}};
    }
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        return std::make_unique<HecTransport>(m_http);
    }

private:
    void appendObject(std::string& out, const StoredEvent& event, std::string_view journalId) const
    {
        out += "{\"event\":";
        m_redactor.isEmpty() ? out += event.event.json : out += m_redactor.apply(event.event.json);
        out += ",\"time\":";
        appendHecTime(out, event.event.createdAt.value_or(event.receivedAt));
        out += m_metadata;
        if (!m_fields.empty() || event.event.id.empty()) {
            out += ",\"fields\":{";
            for (const auto& [name, value] : m_fields)
                appendJsonMember(out, name, value);
            // With an id of its own the event is found by `id`; without one this is the only way to find duplicates.
            if (event.event.id.empty())
                appendJsonMember(out, kIdField, eventIdFor(event, journalId));
            out += '}';
        }
        out += '}';
    }
    [[nodiscard]] Request collectorRequest(const char* method, const char* path) const
    {
        Request request;
        request.method = method;
        request.url = m_base + path;
        request.headers = {{"Authorization", "Splunk " + std::string(m_token.reveal())},
                           {"Content-Type", "application/json"}};
        request.timeout = m_timeout;
        return request;
    }
    /// Collectors behind a load balancer often hide this path; the token step proves the address then.
    static ProbeStep::Judgement judgeHealth(const Response& response)
    {
        if (response.status == 404 || response.status == 405)
            return {true, "No health report is offered there.", {}};
        if (response.status >= 200 && response.status <= 299)
            return {true, "Splunk is healthy.", {}};
        return judgementOf(judgeHec(response, 0), {});
    }
    /// An empty request writes nothing; "No data" comes only after the token was accepted.
    static ProbeStep::Judgement judgeToken(const Response& response)
    {
        const auto answer = parseHecAnswer(response.body);
        if (answer && (answer->code == 5 || answer->code == 0))
            return {true, "The token is accepted.", {}};
        return judgementOf(judgeHec(response, 0), {});
    }

    std::string m_base;
    Secret m_token;
    std::string m_compression;
    Millis m_timeout;
    HttpOptions m_http;
    HecAcks m_acks;
    Millis m_patience;
    std::string m_metadata; ///< `,"host":"…"` and the like: the same for every event
    TextMap m_fields;
    EventRedactor m_redactor;
};

Result<> checkSplunkSettings(const SettingValues& values)
{
    if (values.map("fields").contains(kIdField))
        return fail(ErrorCode::Usage,
                    std::string("`fields` cannot set \"") + kIdField + "\": it identifies events without an id.",
                    "Use another name.");
    return checkRedactPaths(values);
}

} // namespace

DestinationSchema splunkSchema()
{
    std::vector<SettingField> own{
        {.key = "hecUrl",
         .label = "HEC URL",
         .kind = FieldKind::Url,
         .required = true,
         .help = "Address of the HTTP Event Collector, such as https://splunk.example.com:8088.",
         .target = true,
         .validate = checkBaseUrl},
        {.key = "hecToken",
         .label = "HEC token",
         .kind = FieldKind::Secret,
         .required = true,
         .help = "Token of the HTTP Event Collector."},
        {.key = "index", .label = "Index", .defaultValue = "main", .help = "Index the events go to.", .target = true},
        {.key = "source", .label = "Source", .defaultValue = "grantex", .help = "The `source` of every event."},
        {.key = "sourcetype",
         .label = "Source type",
         .defaultValue = "_json",
         .help = "The `sourcetype` of every event."},
        {.key = "host", .label = "Host", .help = "The `host` of every event; Splunk's own choice when it is not set."},
        {.key = "ack",
         .label = "Acknowledgement",
         .kind = FieldKind::Choice,
         .defaultValue = "auto",
         .help =
             "Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows "
             "the token, on insists, off counts an accepted event as delivered.",
         .choices = {"auto", "on", "off"},
         .advanced = true},
        {.key = "ackTimeoutMs",
         .label = "Acknowledgement timeout (ms)",
         .kind = FieldKind::Integer,
         .defaultValue = "300000",
         .help = "What Splunk has not acknowledged for so long is sent again.",
         .minimum = 1000,
         .maximum = 86'400'000,
         .advanced = true},
    };
    DestinationSchema schema{.type = "splunk", .label = "Splunk HEC", .fields = {}};
    schema.fields = withCommonFields(std::move(own), {.compressions = {"none", "gzip"}, .hasFields = true});
    schema.validate = checkSplunkSettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createSplunk(const SettingValues& values)
{
    if (auto checked = checkSplunkSettings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    return std::make_unique<Splunk>(values, *std::move(redactor));
}

} // namespace grantex
