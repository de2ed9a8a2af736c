// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery.h"

#include "core/destinations/bigquery/bigquery_answer.h"
#include "core/destinations/bigquery/bigquery_probe.h"
#include "core/destinations/bigquery/bigquery_rows.h"
#include "core/destinations/bigquery/bigquery_settings.h"
#include "core/destinations/bigquery/bigquery_transport.h"
#include "core/destinations/common/common_fields.h"
#include "core/destinations/common/http_settings.h"
#include "core/destinations/common/judge.h"

namespace grantex {

namespace {

constexpr std::size_t kMostRows = 50'000;
constexpr std::size_t kFraming = 256; // what the body has besides its rows
// Google's limit is 10 MB; a margin is kept for what is measured differently there.
constexpr std::size_t kLargestBody = (std::size_t{9} << 20) - kFraming;
constexpr std::string_view kReplayMark = "#replay-";
const std::string kLongestJournalId(36, 'j');

std::string saltOf(const std::string& laneId)
{
    const std::size_t at = laneId.find(kReplayMark);
    return at == std::string::npos ? std::string() : laneId.substr(at);
}

class BigQuery final : public Destination
{
public:
    BigQuery(const SettingValues& values, BigQueryRowStyle style)
        : m_table(bigQueryTableFrom(values)), m_style(std::move(style)),
          m_credentials(googleCredentialSettingsFrom(values)), m_create(values.boolean("createTable")),
          m_compression(values.text("compression")), m_timeout(timeoutFrom(values)), m_http(httpOptionsFrom(values)),
          m_remedies(bigQueryRemedies(m_table))
    {
    }

    [[nodiscard]] Limits limits() const override { return {kMostRows, kLargestBody, kLargestBody, false}; }
    [[nodiscard]] std::size_t encodedSize(const StoredEvent& event) const override
    {
        thread_local std::string row;
        row.clear();
        appendRow(row, event, m_style, kLongestJournalId, {});
        return row.size() + 1;
    }
    [[nodiscard]] Result<Request> encode(std::span<const StoredEvent> events,
                                         const BatchContext& context) const override
    {
        Request request;
        request.url = m_table.url() + "/insertAll";
        request.timeout = m_timeout;
        request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
        setBody(request, insertBody(events, m_style, context.journalId, saltOf(context.laneId)), m_compression);
        return request;
    }
    [[nodiscard]] Verdict interpret(const Response& response, std::span<const StoredEvent> events) const override
    {
        if (auto verdict = judgeTransport(response))
            return *std::move(verdict);
        return judgeInsert(response, events.size(), m_remedies);
    }
    [[nodiscard]] std::vector<ProbeStep> probe() const override
    {
        return bigQueryProbe(m_table, m_remedies, m_create, m_timeout);
    }
    [[nodiscard]] std::unique_ptr<Transport> openTransport() const override
    {
        std::optional<Request> create;
        if (m_create)
            create = createTableRequest(m_table, m_timeout);
        return std::make_unique<BigQueryTransport>(m_credentials, m_http, Surroundings::ofThisProcess(),
                                                   std::move(create));
    }

private:
    BigQueryTable m_table;
    BigQueryRowStyle m_style;
    GoogleCredentialSettings m_credentials;
    bool m_create;
    std::string m_compression;
    Millis m_timeout;
    HttpOptions m_http;
    BigQueryRemedies m_remedies;
};

} // namespace

DestinationSchema bigQuerySchema()
{
    DestinationSchema schema{.type = "bigquery", .label = "Google BigQuery", .fields = {}};
    schema.fields =
        withCommonFields(bigQueryFields(), {.batchSize = 500, .compressions = {"none", "gzip"}, .hasFields = true});
    schema.validate = checkBigQuerySettings;
    return schema;
}

Result<std::unique_ptr<Destination>> createBigQuery(const SettingValues& values)
{
    if (auto checked = checkBigQuerySettings(values); !checked)
        return tl::unexpected(checked.error());
    auto redactor = EventRedactor::fromPaths(values.list("redact"));
    if (!redactor)
        return tl::unexpected(redactor.error());
    BigQueryRowStyle style = rowStyleFrom(values);
    style.redactor = *std::move(redactor);
    return std::make_unique<BigQuery>(values, std::move(style));
}

} // namespace grantex
