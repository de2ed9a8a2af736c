// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/command/command_judge.h"

#include "core/destinations/command/command_answers.h"
#include "core/destinations/command/command_transport.h"
#include "core/destinations/common/judge.h"

#include <algorithm>
#include <charconv>

namespace grantex {

namespace {

using Kind = Response::Kind;

constexpr int kConfigurationError = 78; ///< EX_CONFIG
constexpr int kDeathsBeforeSuspicion = 5;

int numberOf(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// For the events without an answer of their own.
Verdict judgeFailure(const Response& response)
{
    Verdict verdict = *judgeTransport(response);
    const std::string_view failure = response.header(command::kFailure);
    if (response.kind == Kind::LocalFailure) {
        verdict.code = failure == "garbage" ? "no answers" : "not started";
        if (failure == "fork") {
            verdict.kind = OutcomeKind::Retry;
            verdict.remedy.clear();
        }
        return verdict;
    }
    if (response.kind != Kind::Interrupted)
        return verdict;
    const std::string_view code = response.header(command::kExitCode);
    verdict.code = code.empty() ? "ended" : "exit code " + std::string(code);
    if (numberOf(code) == kConfigurationError) {
        verdict.kind = OutcomeKind::Paused;
        verdict.remedy = "The program says (exit code 78) that its configuration is wrong: correct it.";
    } else if (numberOf(response.header(command::kDeaths)) >= kDeathsBeforeSuspicion) {
        verdict.kind = OutcomeKind::Split;
    }
    return verdict;
}

void pauseFor(Verdict& verdict, const CommandAnswer& answer)
{
    verdict.kind = OutcomeKind::Paused;
    verdict.code = "paused";
    verdict.reason = answer.error.empty() ? "The program asks to stop for now." : presentable(answer.error);
    verdict.remedy =
        answer.remedy.empty() ? "Repair what the program complains about, then retry." : presentable(answer.remedy);
}

void waitFor(Verdict& verdict, const CommandAnswer& answer)
{
    if (verdict.kind == OutcomeKind::Paused)
        return;
    if (answer.retryAfter)
        verdict.retryAfter = std::max(verdict.retryAfter.value_or(Millis(0)), *answer.retryAfter);
    verdict.kind = verdict.retryAfter ? OutcomeKind::Throttled : OutcomeKind::Retry;
    verdict.code = "retry";
    verdict.reason = answer.error.empty() ? "The program asks for another attempt." : presentable(answer.error);
}

} // namespace

Verdict judgeCommand(const Response& response, std::span<const StoredEvent> events)
{
    std::vector<std::string> ids;
    ids.reserve(events.size());
    for (const auto& event : events)
        ids.push_back(event.event.id);
    CommandAnswerBook book(ids);
    CommandAnswerReader reader;
    Verdict verdict;
    const bool whole = response.kind == Kind::Answered;
    verdict.kind = OutcomeKind::Delivered;
    if (!whole)
        verdict = judgeFailure(response);
    bool anyOk = false;
    bool anyWait = false;
    std::string_view rest = response.body;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto answer = reader.read(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto index = answer ? book.take(answer->id) : std::nullopt;
        if (!index)
            continue;
        if (answer->ok) {
            anyOk = true;
            verdict.named.push_back({*index, OutcomeKind::Delivered});
        } else if (answer->pause) {
            pauseFor(verdict, *answer);
        } else if (answer->retry || answer->retryAfter) {
            anyWait = true;
            // The failure of the program says more than one event's wish.
            if (whole)
                waitFor(verdict, *answer);
        } else {
            verdict.named.push_back(
                {*index, OutcomeKind::Rejected,
                 answer->error.empty() ? "The program refused the event." : presentable(answer->error)});
        }
    }
    std::sort(verdict.named.begin(), verdict.named.end(),
              [](const auto& one, const auto& other) { return one.index < other.index; });
    if (!whole || verdict.kind != OutcomeKind::Delivered)
        return verdict;
    if (!book.isComplete() && !anyWait) {
        verdict.kind = OutcomeKind::Retry; // never Delivered for what nobody spoke of
        verdict.code = "no answer";
        verdict.reason = "The program did not answer every event.";
    } else if (verdict.named.size() == events.size() && anyOk) {
        const bool refused = std::any_of(verdict.named.begin(), verdict.named.end(),
                                         [](const auto& entry) { return entry.kind == OutcomeKind::Rejected; });
        verdict.code = refused ? "refused" : "";
        if (!refused)
            verdict.named.clear();
    } else {
        verdict.kind = OutcomeKind::Rejected;
        verdict.code = "refused";
        verdict.reason = verdict.named.empty() ? "" : verdict.named.front().reason;
    }
    return verdict;
}

} // namespace grantex
