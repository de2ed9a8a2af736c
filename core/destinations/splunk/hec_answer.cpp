// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/splunk/hec_answer.h"

#include "core/destinations/common/judge.h"
#include "core/net/retry_after.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestCode = 9999;

const StatusRemedies kRemedies{
    .credentials = "Check `hecToken`: it must exist in Splunk and be enabled.",
    .address = "Check `hecUrl`: no HTTP Event Collector answers there.",
};

/// A number of the answer, when it is a whole one; JSON also allows 1.5 and "1" there.
std::optional<long long> whole(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 1e15 || number != std::floor(number))
        return std::nullopt;
    return static_cast<long long>(number);
}

Verdict paused(const char* remedy)
{
    Verdict verdict;
    verdict.kind = OutcomeKind::Paused;
    verdict.remedy = remedy;
    return verdict;
}

Verdict of(OutcomeKind kind)
{
    Verdict verdict;
    verdict.kind = kind;
    return verdict;
}

/// Splunk has taken what stands before the bad event and nothing of the rest.
Verdict badEvent(const HecAnswer& answer, const std::string& words, std::size_t count)
{
    if (!answer.invalidEvent || *answer.invalidEvent >= static_cast<long long>(count))
        return of(OutcomeKind::Split);
    Verdict verdict = of(OutcomeKind::Retry);
    verdict.immediate = true;
    const auto bad = static_cast<std::size_t>(*answer.invalidEvent);
    for (std::size_t i = 0; i < bad; ++i)
        verdict.named.push_back({i, OutcomeKind::Delivered, {}});
    verdict.named.push_back({bad, OutcomeKind::Rejected, words});
    return verdict;
}

/// What an accepted request means when its events may have to be confirmed.
Verdict acceptedWith(const HecAnswer& answer, const Response& response, HecAcks acks)
{
    const auto channel = response.header(kHecChannelHeader);
    if (answer.ackId && !channel.empty()) {
        Verdict verdict = of(OutcomeKind::Delivered);
        verdict.receipt = Receipt{std::string(channel), *answer.ackId};
        return verdict;
    }
    if (acks == HecAcks::Auto)
        return of(OutcomeKind::Delivered);
    Verdict verdict =
        paused("Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.");
    verdict.code = "no ackId";
    verdict.reason = "Splunk accepted the events but gave no ackId to ask for.";
    return verdict;
}

Verdict byCode(const HecAnswer& answer, const Response& response, const std::string& words, std::size_t count)
{
    const bool success = response.status >= 200 && response.status <= 299;
    switch (answer.code) {
    case 0:
    case 17:
        return success ? of(OutcomeKind::Delivered) : judgeStatus(response, kRemedies);
    case 1:
    case 2:
    case 3:
    case 4:
    case 16:
    case 21:
    case 22:
        return paused("Check `hecToken`: it must exist in Splunk and be enabled.");
    case 5:
        return paused(
            "Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.");
    case 6:
    case 12:
    case 13:
    case 15:
        return badEvent(answer, words, count);
    case 7:
        return paused("Create the index in Splunk, allow it for the token, or correct `index`.");
    case 8:
        return of(OutcomeKind::Retry);
    case 9:
    case 18:
    case 19:
    case 20:
        return of(OutcomeKind::Throttled);
    case 10:
    case 11:
        return paused("Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer "
                      "acknowledgement off for this token.");
    case 14:
        return of(OutcomeKind::Retry);
    default: {
        Verdict verdict = judgeStatus(response, kRemedies);
        return verdict.kind == OutcomeKind::Delivered
                   ? paused("Splunk gave a code this version does not know; look it up in Splunk's documentation.")
                   : verdict;
    }
    }
}

} // namespace

std::optional<HecAnswer> parseHecAnswer(std::string_view body)
{
    const auto json = QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size()))).object();
    const auto code = whole(json.value("code"_L1));
    if (!code || *code > kLargestCode)
        return std::nullopt;
    return HecAnswer{static_cast<int>(*code), whole(json.value("invalid-event-number"_L1)),
                     whole(json.value("ackId"_L1))};
}

Verdict judgeHec(const Response& response, std::size_t count, HecAcks acks)
{
    const auto answer = parseHecAnswer(response.body);
    const std::string words = providerWords(response.body);
    Verdict verdict;
    if (answer) {
        verdict = byCode(*answer, response, words, count);
        verdict.code = "HEC code " + std::to_string(answer->code);
        verdict.reason = words;
    } else {
        verdict = judgeStatus(response, kRemedies);
        if (verdict.kind == OutcomeKind::Delivered) {
            // Something answered, but it was no collector: what it did with the events is nowhere.
            verdict = paused(kRemedies.address.c_str());
            verdict.code = std::to_string(response.status);
            verdict.reason = "The answer is not one of Splunk's HTTP Event Collector.";
        }
    }
    if (verdict.kind == OutcomeKind::Delivered)
        return acks == HecAcks::Off ? of(OutcomeKind::Delivered) : acceptedWith(*answer, response, acks);
    if (!verdict.immediate && (verdict.kind == OutcomeKind::Retry || verdict.kind == OutcomeKind::Throttled))
        verdict.retryAfter = retryAfterOf(response, SystemClock().utcNow());
    return verdict;
}

Receipts::Answer readAcks(const Response& response)
{
    const auto json = QJsonDocument::fromJson(
                          QByteArray::fromRawData(response.body.data(), static_cast<qsizetype>(response.body.size())))
                          .object();
    if (response.status >= 200 && response.status <= 299 && json.value("acks"_L1).isObject()) {
        Receipts::Answer answer{of(OutcomeKind::Delivered), {}};
        const auto acks = json.value("acks"_L1).toObject();
        for (auto it = acks.begin(); it != acks.end(); ++it) {
            bool isNumber = false;
            const qlonglong id = it.key().toLongLong(&isNumber);
            if (isNumber && it.value().isBool() && it.value().toBool())
                answer.confirmed.push_back(id);
        }
        return answer;
    }
    // Splunk forgets idle channels, and acks may be switched off at any time: nothing there will ever be confirmed.
    const auto hec = parseHecAnswer(response.body);
    if (hec && (hec->code == 10 || hec->code == 11 || hec->code == 14))
        return {of(OutcomeKind::Delivered), {}};
    Receipts::Answer answer{judgeHec(response, 0), {}};
    auto& verdict = answer.verdict;
    const bool passes = verdict.kind == OutcomeKind::Retry || verdict.kind == OutcomeKind::Throttled;
    if (!passes && verdict.kind != OutcomeKind::Paused)
        verdict = paused("");
    if (verdict.kind == OutcomeKind::Paused) {
        if (verdict.code.empty())
            verdict.code = std::to_string(response.status);
        if (verdict.reason.empty())
            verdict.reason = "The answer is not one of Splunk's acknowledgement endpoint.";
        verdict.remedy = "Splunk cannot be asked whether the events are indexed: let any proxy before it pass "
                         "/services/collector/ack, or set `ack` to off.";
    }
    return answer;
}

} // namespace grantex
