// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/common/event_text.h"
#include "core/settings/values.h"

#include <string>
#include <string_view>

namespace grantex {

/// How events become Datadog logs. Immutable.
struct DatadogFormat
{
    std::string source;
    std::string service;
    std::string hostname;
    std::string tags; ///< comma-separated, after the `type:` tag
    TextMap fields;   ///< further attributes of every log
    EventRedactor redactor;
};

/// One log: the event's bytes as `message`, on one line, with Datadog's reserved attributes around it.
[[nodiscard]] std::string datadogLog(const StoredEvent& event, const DatadogFormat& format, std::string_view journalId);

/// How many bytes datadogLog() would make.
[[nodiscard]] std::size_t datadogLogSize(const StoredEvent& event, const DatadogFormat& format,
                                         std::string_view journalId);

/// Whether datadogLog() writes a member of that name itself.
[[nodiscard]] bool isDatadogMember(std::string_view name);

/// Datadog's severity for an event type: `warn` for revocations and anomalies, `error` for exhausted budgets.
[[nodiscard]] std::string_view datadogStatus(std::string_view type);

} // namespace grantex
