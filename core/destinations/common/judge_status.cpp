// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/judge.h"
#include "core/net/retry_after.h"

namespace grantex {

namespace {

OutcomeKind kindOf(int status)
{
    if (status >= 200 && status <= 299)
        return OutcomeKind::Delivered;
    switch (status) {
    case 400:
    case 413:
    case 422:
        return OutcomeKind::Split;
    case 408:
    case 409:
    case 423:
    case 425:
        return OutcomeKind::Retry;
    case 429:
    case 503:
        return OutcomeKind::Throttled;
    case 501:
    case 505:
    case 511:
        return OutcomeKind::Paused;
    default:
        // An unknown refusal is kept for a person rather than lost; an unknown failure of the server passes.
        return status >= 500 ? OutcomeKind::Retry : OutcomeKind::Paused;
    }
}

std::string remedyOf(int status, const StatusRemedies& remedies)
{
    switch (status) {
    case 401:
    case 403:
        return remedies.credentials;
    case 407:
        return "Give the proxy's credentials in the environment (https_proxy), or use another proxy.";
    case 501:
    case 505:
        return "Something on the way there does not support this request; check the address and any proxy before it.";
    case 511:
        return "Sign in to the network this machine is connected to.";
    default:
        return remedies.address;
    }
}

} // namespace

Verdict judgeStatus(const Response& response, const StatusRemedies& remedies)
{
    Verdict verdict;
    verdict.kind = kindOf(response.status);
    if (verdict.kind == OutcomeKind::Delivered)
        return verdict;
    verdict.code = std::to_string(response.status);
    verdict.reason = providerWords(response.body);
    if (response.status >= 300 && response.status <= 399) {
        const std::string target = presentable(response.header("Location"));
        verdict.reason =
            target.empty() ? "The server answers with a redirect." : "The server redirects to " + target + ".";
    }
    if (verdict.kind == OutcomeKind::Paused)
        verdict.remedy = remedyOf(response.status, remedies);
    if (verdict.kind == OutcomeKind::Throttled || verdict.kind == OutcomeKind::Retry)
        verdict.retryAfter = retryAfterOf(response, SystemClock().utcNow());
    return verdict;
}

ProbeStep::Judgement judgementOf(const Verdict& verdict, const std::string& okDetail)
{
    if (verdict.kind == OutcomeKind::Delivered)
        return {true, okDetail, {}};
    const std::string words = verdict.reason.empty() ? "no words" : verdict.reason;
    return {false, verdict.code + ": " + words, verdict.remedy};
}

} // namespace grantex
