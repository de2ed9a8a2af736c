// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_answer.h"

#include "core/destinations/common/judge.h"
#include "core/net/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

using enum OutcomeKind;

struct Meaning
{
    OutcomeKind kind = Retry;
    std::string remedy = {};
};

const std::string kAllow =
    "Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).";
const std::string kAddress = "Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.";
const std::string kCredentials =
    "Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).";
const std::string kBilling = "Enable billing for the project: streaming is not part of the free tier and the sandbox.";

/// What a reason means whatever the status is. Reasons that are not here go by the status.
const std::map<std::string, Meaning, std::less<>>& meanings()
{
    static const auto all = [] {
        std::map<std::string, Meaning, std::less<>> made;
        for (const char* reason : {"quotaExceeded", "rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded",
                                   "concurrentLimitExceeded", "servingLimitExceeded", "jobRateLimitExceeded"})
            made[reason] = {Throttled};
        for (const char* reason : {"tableUnavailable", "stopped", "timeout", "jobBackendError", "jobInternalError"})
            made[reason] = {Retry};
        for (const char* reason : {"accessDenied", "forbidden", "insufficientPermissions"})
            made[reason] = {Paused, kAllow};
        made["billingNotEnabled"] = made["billingTierLimitExceeded"] = {Paused, kBilling};
        made["accessNotConfigured"] = {Paused, "Enable the BigQuery API for the project in the Google Cloud console."};
        made["policyViolated"] = {Paused,
                                  "An organization's policy (VPC Service Controls) forbids this; ask its owner."};
        made["userProjectMissing"] = made["userProjectAccountProblem"] = {
            Paused, "Check the quota project: `gcloud auth application-default set-quota-project PROJECT`."};
        made["invalidUser"] = made["authError"] = made["keyInvalid"] = made["required"] = {Paused, kCredentials};
        made["notImplemented"] = {Paused, kAddress};
        return made;
    }();
    return all;
}

QJsonObject objectOf(const Response& response)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
}

Meaning meaningOf(const Response& response, const GoogleError& error, const BigQueryRemedies& remedies)
{
    const auto known = meanings().find(error.reason);
    if (known != meanings().end())
        return known->second;
    if (response.status == 404 && error.reason == "notFound") {
        if (!response.header(kJustCreatedHeader).empty())
            return {Retry};
        if (error.message.find("Table") != std::string::npos)
            return {Paused, remedies.createTable};
        return {Paused, error.message.find("Dataset") != std::string::npos ? remedies.createDataset : kAddress};
    }
    const Verdict verdict = judgeStatus(response, {.credentials = kCredentials, .address = kAddress});
    return {verdict.kind, response.status == 403 ? kAllow : verdict.remedy};
}

/// What one row ended in.
struct RowResult
{
    OutcomeKind kind = Delivered;
    std::string reason;
    std::string words;
};

/// A row whose error nobody has seen yet is kept for a person, with what was said.
OutcomeKind kindOfRow(const QString& reason)
{
    static const QStringList passing{u"stopped"_s,         u"timeout"_s,           u"backendError"_s,
                                     u"internalError"_s,   u"rateLimitExceeded"_s, u"quotaExceeded"_s,
                                     u"tableUnavailable"_s};
    return passing.contains(reason) ? Retry : Rejected;
}

bool isSchemaComplaint(const QString& message)
{
    return message.startsWith("no such field"_L1, Qt::CaseInsensitive) ||
           message.startsWith("missing required field"_L1, Qt::CaseInsensitive);
}

/// One entry of insertErrors. Paused: the table, not the row, is at fault.
RowResult readRow(const QJsonObject& entry)
{
    RowResult result{Retry, {}, {}};
    bool first = true;
    for (const auto& value : entry.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        const QString reason = error.value("reason"_L1).toString();
        const QString message = error.value("message"_L1).toString();
        const QString location = error.value("location"_L1).toString();
        OutcomeKind kind = kindOfRow(reason);
        if (kind == Rejected && isSchemaComplaint(message))
            kind = Paused;
        // Of several errors the one that a retry does not heal decides.
        if (!first && kind == Retry)
            continue;
        if (first || result.kind == Retry) {
            const bool told = location.isEmpty() || message.contains(location);
            result = {kind, reason.toStdString(),
                      presentable((told ? message : location + ": "_L1 + message).toStdString())};
        }
        first = false;
    }
    if (result.words.empty())
        result.words = result.reason.empty() ? "an error without words" : presentable(result.reason);
    return result;
}

Verdict notBigQuery(const Response& response)
{
    Verdict verdict;
    verdict.kind = Paused;
    verdict.code = std::to_string(response.status);
    const std::string words = providerWords(response.body);
    verdict.reason = words.empty() ? "An answer without words." : words;
    verdict.remedy = kAddress;
    return verdict;
}

/// The answer of a whole batch from those of its rows.
class Summary
{
public:
    Summary(std::vector<RowResult> rows, const BigQueryRemedies& remedies)
        : m_rows(std::move(rows)), m_remedies(remedies)
    {
        for (const auto& row : m_rows)
            ++m_counts[row.kind];
    }
    [[nodiscard]] Verdict verdict() const
    {
        // A column that every row has and the table has not is no event's fault.
        if (m_counts.contains(Paused))
            return take(Paused, m_remedies.columns, {});
        // Nothing was accepted and nothing set apart: whether the rows or the table are wrong, the next batch tells.
        if (count(Rejected) == m_rows.size())
            return take(Rejected, {}, {});
        if (const RowResult* busy = firstWith("rateLimitExceeded", "quotaExceeded"))
            return take(Throttled, {}, busy);
        if (m_counts.contains(Retry)) {
            Verdict verdict = take(Retry, {}, nullptr);
            verdict.immediate = m_counts.contains(Rejected);
            return verdict;
        }
        return take(Delivered, {}, nullptr);
    }

private:
    [[nodiscard]] std::size_t count(OutcomeKind kind) const
    {
        const auto it = m_counts.find(kind);
        return it == m_counts.end() ? 0 : it->second;
    }
    [[nodiscard]] const RowResult* firstWith(std::string_view reason, std::string_view other) const
    {
        for (const auto& row : m_rows) {
            if (row.kind == Retry && (row.reason == reason || row.reason == other))
                return &row;
        }
        return nullptr;
    }
    /// The row whose words stand for the batch: the one that explains most.
    [[nodiscard]] const RowResult* worst() const
    {
        const RowResult* found = nullptr;
        const auto weight = [](const RowResult& row) {
            return row.kind == Paused     ? 4
                   : row.kind == Rejected ? 3
                   : row.kind == Retry    ? (row.reason == "stopped" ? 1 : 2)
                                          : 0;
        };
        for (const auto& row : m_rows) {
            if (found == nullptr || weight(row) > weight(*found))
                found = &row;
        }
        return found;
    }
    [[nodiscard]] Verdict take(OutcomeKind kind, const std::string& remedy, const RowResult* told) const
    {
        Verdict verdict;
        verdict.kind = kind;
        verdict.remedy = remedy;
        const RowResult* row = told != nullptr && count(Rejected) == 0 ? told : worst();
        verdict.code = row->reason.empty() && kind != Delivered ? "200" : row->reason;
        verdict.reason = row->words;
        const bool alike = kind == Rejected;
        for (std::size_t i = 0; i < m_rows.size() && !alike; ++i) {
            const bool apart = m_rows[i].kind == Rejected || (m_rows[i].kind == Delivered && kind != Delivered);
            if (apart && !(kind == Paused && m_rows[i].kind == Rejected))
                verdict.named.push_back({i, m_rows[i].kind, m_rows[i].words});
        }
        return verdict;
    }

    std::vector<RowResult> m_rows;
    const BigQueryRemedies& m_remedies;
    std::map<OutcomeKind, std::size_t> m_counts;
};

} // namespace

GoogleError googleErrorOf(const Response& response)
{
    const QJsonObject error = objectOf(response).value("error"_L1).toObject();
    const QJsonObject first = error.value("errors"_L1).toArray().at(0).toObject();
    QString reason = first.value("reason"_L1).toString();
    if (reason.isEmpty() && error.value("status"_L1).toString() == "RESOURCE_EXHAUSTED"_L1)
        reason = u"rateLimitExceeded"_s;
    if (reason.isEmpty() && error.value("status"_L1).toString() == "NOT_FOUND"_L1)
        reason = u"notFound"_s;
    QString message = error.value("message"_L1).toString();
    if (message.isEmpty())
        message = first.value("message"_L1).toString();
    return {presentable(reason.toStdString()), presentable(message.toStdString())};
}

Verdict judgeBigQuery(const Response& response, const BigQueryRemedies& remedies)
{
    Verdict verdict;
    if (response.status >= 200 && response.status <= 299) {
        verdict.kind = Delivered;
        return verdict;
    }
    const GoogleError error = googleErrorOf(response);
    const Meaning meaning = meaningOf(response, error, remedies);
    verdict.kind = meaning.kind;
    verdict.code = std::to_string(response.status) + (error.reason.empty() ? "" : " " + error.reason);
    verdict.reason = error.message;
    if (verdict.reason.empty())
        verdict.reason = judgeStatus(response, {}).reason;
    if (verdict.reason.empty())
        verdict.reason = "An answer without words.";
    if (verdict.kind == Paused)
        verdict.remedy = meaning.remedy;
    if (verdict.kind == Throttled || verdict.kind == Retry)
        verdict.retryAfter = retryAfterOf(response, SystemClock().utcNow());
    if (verdict.kind == Retry && !response.header(kJustCreatedHeader).empty())
        verdict.reason = "The table was just created; it takes BigQuery up to two minutes to accept rows for it.";
    return verdict;
}

Verdict judgeInsert(const Response& response, std::size_t rows, const BigQueryRemedies& remedies)
{
    if (response.status < 200 || response.status > 299)
        return judgeBigQuery(response, remedies);
    constexpr std::size_t kCut = 256U * 1024U; // what is kept of an answer
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(response.body));
    const QJsonObject json = document.object();
    if (!document.isObject() && response.body.size() >= kCut) {
        // So many rows were refused that what is said about them cannot be read whole.
        Verdict verdict;
        verdict.kind = Split;
        verdict.code = "200 cut";
        verdict.reason = "The list of refused rows is too long to be read.";
        return verdict;
    }
    const QString kind = json.value("kind"_L1).toString();
    if (!document.isObject() || json.contains("error"_L1) ||
        (!kind.isEmpty() && kind != "bigquery#tableDataInsertAllResponse"_L1))
        return notBigQuery(response);

    std::vector<RowResult> results(rows);
    for (const auto& value : json.value("insertErrors"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const double index = entry.value("index"_L1).toDouble(0); // a zero may be left out
        if (!(index >= 0 && index < static_cast<double>(rows)) ||
            index != static_cast<double>(static_cast<std::size_t>(index))) {
            // A row that cannot be told leaves all of them in doubt; BigQuery drops the repeats by their insertId.
            Verdict verdict;
            verdict.code = "200";
            verdict.reason = "The answer speaks of a row that was not sent.";
            return verdict;
        }
        results[static_cast<std::size_t>(index)] = readRow(entry);
    }
    return Summary(std::move(results), remedies).verdict();
}

} // namespace grantex
