// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"

#include <string>

namespace grantex {

/// What the remedies of one destination type say. Each is a sentence.
struct StatusRemedies
{
    std::string credentials; ///< 401, 403
    std::string address;     ///< 3xx, 404, 410
};

/// The verdict that the HTTP status alone gives (the status table of the destinations' facts). For an answered
/// response.
[[nodiscard]] Verdict judgeStatus(const Response& response, const StatusRemedies& remedies);

/// The provider's own words in a body: `errors`, `text`, `message`, `error` of a JSON object, an HTML title, or the
/// plain text. Redacted, without control characters, at most 1 KiB.
[[nodiscard]] std::string providerWords(std::string_view body);

/// `text` made fit to be shown: redacted, control characters to blanks, invalid UTF-8 replaced, at most 1 KiB.
[[nodiscard]] std::string presentable(std::string_view text);

/// Wraps a verdict of a probe's response as a judgement: Delivered is ok, everything else its reason and remedy.
[[nodiscard]] ProbeStep::Judgement judgementOf(const Verdict& verdict, const std::string& okDetail);

} // namespace grantex
