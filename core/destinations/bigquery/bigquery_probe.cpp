// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_probe.h"

#include "core/destinations/common/judge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

using Judgement = ProbeStep::Judgement;

const std::string kByItself = " Or run `grantex-forwarder --check --create`.";

Request apiRequest(const std::string& method, const std::string& url, Millis timeout, std::string body = {})
{
    Request request;
    request.method = method;
    request.url = url;
    request.timeout = timeout;
    request.headers = {{"Accept", "application/json"}};
    if (!body.empty()) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = std::move(body);
    }
    return request;
}

bool isForbidden(const Response& response)
{
    return response.status == 403 && googleErrorOf(response).reason == "accessDenied";
}

bool isMissingTable(const Response& response)
{
    const GoogleError error = googleErrorOf(response);
    return response.status == 404 && error.reason == "notFound" && error.message.find("Table") != std::string::npos;
}

Judgement judgeCredentials(const Response& response, const BigQueryRemedies& remedies)
{
    if (isForbidden(response) || isMissingTable(response))
        return {true, "The credentials are accepted.", {}};
    return judgementOf(judgeBigQuery(response, remedies), "The credentials are accepted.");
}

Judgement judgePermission(const Response& response, const BigQueryRemedies& remedies)
{
    if (response.status == 404 || response.status == 405 || response.status == 501)
        return {true, "Not asked: the table is not there yet, or the endpoint does not know the question.", {}};
    if (response.status != 200)
        return judgementOf(judgeBigQuery(response, remedies), {});
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    if (!json.value("permissions"_L1).toArray().contains("bigquery.tables.updateData"_L1))
        return {false, "The account may not write rows: bigquery.tables.updateData is missing.",
                "Grant it roles/bigquery.dataEditor on the dataset or the table."};
    return {true, "The account may write rows.", {}};
}

ProbeStep createStep(const BigQueryTable& table, const BigQueryRemedies& remedies, Millis timeout)
{
    return {"create", createTableRequest(table, timeout), [remedies](const Response& response) -> Judgement {
                if (response.status == 409)
                    return {true, "The table is there by now.", {}};
                return judgementOf(judgeBigQuery(response, remedies), "The table was created.");
            }};
}

ProbeStep addStep(const BigQueryTable& table, const BigQueryRemedies& remedies, const std::string& resource,
                  const std::vector<BigQueryColumn>& missing, Millis timeout)
{
    Request request = apiRequest("PATCH", table.url(), timeout, patchBody(resource, missing));
    // Without it a column that somebody adds at the same moment would be in the way.
    const auto etag = QJsonDocument::fromJson(QByteArray::fromStdString(resource)).object().value("etag"_L1).toString();
    if (!etag.isEmpty())
        request.headers.push_back({"If-Match", etag.toStdString()});
    return {"create", std::move(request), [remedies](const Response& response) -> Judgement {
                return judgementOf(judgeBigQuery(response, remedies), "The missing columns were added.");
            }};
}

} // namespace

BigQueryRemedies bigQueryRemedies(const BigQueryTable& table)
{
    return {"Create the table: " + table.createStatement() + kByItself,
            "Create the dataset: " + table.datasetStatement() + " Or correct `projectId` and `datasetId`.",
            "Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: " +
                table.createStatement()};
}

Request createTableRequest(const BigQueryTable& table, Millis timeout)
{
    return apiRequest("POST", table.tablesUrl(), timeout, table.resource());
}

std::vector<ProbeStep> bigQueryProbe(const BigQueryTable& table, const BigQueryRemedies& remedies, bool create,
                                     Millis timeout)
{
    const auto judgeTable = [table, remedies, create, timeout](const Response& response) -> Judgement {
        if (isForbidden(response))
            return {true, "Its columns were not compared: reading it (bigquery.tables.get) is not allowed.", {}};
        if (create && isMissingTable(response))
            return {true, "The table is not there.", {}, {createStep(table, remedies, timeout)}};
        if (response.status != 200)
            return judgementOf(judgeBigQuery(response, remedies), {});
        const auto difference = compareTable(table, response.body);
        if (!difference)
            return {false, "What answers is no BigQuery table.", "Check `endpoint`."};
        if (!difference->wrong.empty())
            return {false, difference->wrong + "This cannot be mended by adding columns.",
                    "Use another `tableId` or `schema`. A table that fits: " + table.createStatement()};
        if (difference->missing.empty())
            return {true, difference->note.empty() ? "The table has the columns." : difference->note, {}};
        if (create)
            return {true,
                    "The table lacks columns.",
                    {},
                    {addStep(table, remedies, response.body, difference->missing, timeout)}};
        return {false, "The table lacks columns.", "Add them: " + table.addStatement(difference->missing) + kByItself};
    };
    const Request get = apiRequest("GET", table.url(), timeout);
    return {
        {"credentials", get, [remedies](const Response& response) { return judgeCredentials(response, remedies); }},
        {"permission",
         apiRequest("POST", table.url() + ":testIamPermissions", timeout,
                    R"({"permissions":["bigquery.tables.updateData"]})"),
         [remedies](const Response& response) { return judgePermission(response, remedies); }},
        {"table", get, judgeTable},
    };
}

} // namespace grantex
