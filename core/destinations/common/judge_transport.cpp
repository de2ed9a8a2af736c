// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/judge.h"

namespace grantex {

namespace {

Verdict verdict(OutcomeKind kind, std::string code, const Response& response, const std::string& remedy = {})
{
    Verdict made;
    made.kind = kind;
    made.code = std::move(code);
    made.reason = presentable(response.message);
    made.remedy = response.remedy.empty() ? remedy : response.remedy;
    return made;
}

} // namespace

std::optional<Verdict> judgeTransport(const Response& response)
{
    switch (response.kind) {
    case Response::Kind::Answered:
        return std::nullopt;
    case Response::Kind::NameNotFound:
        return verdict(OutcomeKind::Retry, "name not found", response);
    case Response::Kind::ConnectFailed:
        return verdict(OutcomeKind::Retry, "no connection", response);
    case Response::Kind::Interrupted:
        return verdict(OutcomeKind::Retry, "interrupted", response);
    case Response::Kind::TimedOut:
        return verdict(OutcomeKind::Retry, "timeout", response);
    case Response::Kind::TlsFailed:
        return verdict(OutcomeKind::Retry, "TLS", response);
    case Response::Kind::CertificateRefused:
        return verdict(OutcomeKind::Paused, "certificate", response,
                       "Renew the server's certificate, or name the authority that signed it in `caFile`.");
    case Response::Kind::LocalFailure:
        return verdict(OutcomeKind::Paused, "settings", response, "Correct the settings of this destination.");
    case Response::Kind::Cancelled:
        return verdict(OutcomeKind::Retry, "cancelled", response);
    }
    return std::nullopt;
}

} // namespace grantex
