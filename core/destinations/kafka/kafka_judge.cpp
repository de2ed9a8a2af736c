// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/kafka/kafka_judge.h"

#include "core/destinations/common/judge.h"
#include "core/destinations/kafka/kafka_errors.h"
#include "core/destinations/kafka/kafka_worker.h"

#include <charconv>
#include <librdkafka/rdkafka.h>

namespace grantex {

namespace {

struct Failure
{
    std::size_t index = 0;
    int code = 0;
};

/// The failures that `response` tells, ascending; what makes no sense is left out.
std::vector<Failure> failuresIn(const Response& response, std::size_t events)
{
    std::vector<Failure> failures;
    for (const auto& [name, value] : response.headers) {
        Failure failure;
        const char* const end = value.data() + value.size();
        if (name != kafka::kMessage)
            continue;
        const auto index = std::from_chars(value.data(), end, failure.index);
        if (index.ec != std::errc() || index.ptr == end || failure.index >= events ||
            (!failures.empty() && failures.back().index >= failure.index))
            continue;
        if (std::from_chars(index.ptr + 1, end, failure.code).ec == std::errc() && failure.code != 0)
            failures.push_back(failure);
    }
    return failures;
}

std::optional<int> errorIn(const Response& response)
{
    const std::string_view value = response.header(kafka::kError);
    int code = 0;
    if (value.empty() || std::from_chars(value.data(), value.data() + value.size(), code).ec != std::errc())
        return std::nullopt;
    return code;
}

OutcomeKind kindOf(int code)
{
    switch (classOfKafkaError(code)) {
    case KafkaErrorClass::Throttle:
        return OutcomeKind::Throttled;
    case KafkaErrorClass::Pause:
        return OutcomeKind::Paused;
    case KafkaErrorClass::Split:
        return OutcomeKind::Split;
    case KafkaErrorClass::Retry:
    case KafkaErrorClass::Rebuild:
        return OutcomeKind::Retry;
    }
    return OutcomeKind::Retry;
}

Verdict verdictOf(int code, const std::string& words)
{
    Verdict verdict;
    verdict.kind = kindOf(code);
    verdict.code = nameOfKafkaError(code);
    verdict.reason = words.empty() ? verdict.code : presentable(words);
    if (verdict.kind == OutcomeKind::Paused)
        verdict.remedy = remedyOfKafkaError(code);
    return verdict;
}

/// A refusal of one record alone is that record's own fault.
Verdict aloneOrTogether(Verdict verdict, std::size_t events)
{
    if (verdict.kind == OutcomeKind::Split && events == 1) {
        verdict.kind = OutcomeKind::Retry;
        verdict.named.push_back({0, OutcomeKind::Rejected, verdict.reason});
    }
    return verdict;
}

/// What a person must repair goes before what passes; refusals of records come last: those that are left may be fine
/// when the others are gone.
int weightOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Paused:
        return 3;
    case OutcomeKind::Throttled:
        return 2;
    case OutcomeKind::Retry:
        return 1;
    default:
        return 0;
    }
}

} // namespace

Verdict judgeKafka(const Response& response, std::size_t events)
{
    if (auto failed = judgeTransport(response))
        return *failed;
    if (const auto code = errorIn(response); code && *code != 0)
        return aloneOrTogether(verdictOf(*code, response.body), events);
    const auto failures = failuresIn(response, events);
    if (failures.empty()) {
        Verdict verdict;
        verdict.kind = OutcomeKind::Delivered;
        if (response.status != 200 || !response.header(kafka::kMessage).empty()) {
            verdict.kind = OutcomeKind::Retry;
            verdict.code = "Kafka";
            verdict.reason = "The reports make no sense.";
        }
        return verdict;
    }
    const Failure* worst = &failures.front();
    for (const auto& failure : failures) {
        if (weightOf(kindOf(failure.code)) > weightOf(kindOf(worst->code)))
            worst = &failure;
    }
    Verdict verdict = verdictOf(worst->code, response.body);
    if (failures.size() == events)
        return aloneOrTogether(std::move(verdict), events);
    std::size_t next = 0;
    for (std::size_t i = 0; i < events; ++i) {
        if (next < failures.size() && failures[next].index == i)
            ++next;
        else
            verdict.named.push_back({i, OutcomeKind::Delivered});
    }
    // Part of the batch is settled: what is left is smaller already.
    if (verdict.kind == OutcomeKind::Split || verdict.kind == OutcomeKind::Retry) {
        verdict.immediate = verdict.kind == OutcomeKind::Split;
        verdict.kind = OutcomeKind::Retry;
    }
    return verdict;
}

ProbeStep::Judgement judgeKafkaStep(const Response& response, const char* step)
{
    if (const auto failed = judgeTransport(response))
        return {false, failed->reason, failed->remedy};
    const auto code = errorIn(response);
    if (response.status != 200)
        return {false, "The answer makes no sense.", {}};
    if (!code || *code == 0) {
        const bool isTopic = step == std::string_view(kafka::kTopic);
        return {true, isTopic ? "It has " + response.body : "", {}};
    }
    const bool isTls = *code == RD_KAFKA_RESP_ERR__SSL;
    const bool isTopic = *code == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART ||
                         *code == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC ||
                         *code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED ||
                         *code == RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION || *code == RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE;
    const bool isLogin = !isTls && !isTopic && isRefusal(*code);
    const char* const its = isTls ? kafka::kTls : isTopic ? kafka::kTopic : isLogin ? kafka::kLogin : kafka::kConnect;
    if (its != std::string_view(step))
        return {true, {}, {}};
    const bool isConnect = its == std::string_view(kafka::kConnect);
    return {false, nameOfKafkaError(*code) + ": " + presentable(response.body),
            isConnect ? "Check brokers: names, ports, and that this machine may reach them."
                      : remedyOfKafkaError(*code)};
}

} // namespace grantex
