// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/datadog/datadog_body.h"

#include "core/base/json_string.h"
#include "core/destinations/common/json_text.h"

#include <algorithm>
#include <array>

namespace grantex {

namespace {

/// A type comes from outside: a comma or blank in it would begin another tag.
std::string tagValue(std::string value)
{
    for (char& c : value) {
        if (c == ',' || c == ' ' || static_cast<unsigned char>(c) < 0x20)
            c = '_';
    }
    return value;
}

} // namespace

bool isDatadogMember(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kMembers{"message", "ddsource", "ddtags",    "hostname",
                                                              "service", "status",   "timestamp", "evt.id"};
    return std::find(kMembers.begin(), kMembers.end(), name) != kMembers.end();
}

std::string_view datadogStatus(std::string_view type)
{
    if (type.find("exhausted") != std::string_view::npos)
        return "error";
    if (type.find("revoked") != std::string_view::npos || type.starts_with("anomaly."))
        return "warn";
    return "info";
}

namespace {

constexpr std::size_t kUsualRest = 512;
constexpr std::string_view kBegin = "{\"message\":";

/// What follows the event's bytes in a log.
std::string rest(const StoredEvent& event, const DatadogFormat& format, std::string_view journalId)
{
    std::string tags = "type:" + tagValue(event.event.type);
    if (!format.tags.empty())
        tags += "," + format.tags;

    std::string log;
    log.reserve(kUsualRest);
    appendJsonMember(log, "ddsource", format.source);
    appendJsonMember(log, "ddtags", tags);
    appendJsonMember(log, "hostname", format.hostname);
    appendJsonMember(log, "service", format.service);
    appendJsonMember(log, "status", datadogStatus(event.event.type));
    log += ",\"timestamp\":" + std::to_string(toEpochMillis(event.event.createdAt.value_or(event.receivedAt)));
    appendJsonMember(log, "evt.id", eventIdFor(event, journalId));
    for (const auto& [name, value] : format.fields)
        appendJsonMember(log, name, value);
    log += '}';
    return log;
}

} // namespace

std::string datadogLog(const StoredEvent& event, const DatadogFormat& format, std::string_view journalId)
{
    const std::string line = eventLine(event, format.redactor);
    const std::string after = rest(event, format, journalId);
    std::string log;
    log.reserve(kBegin.size() + jsonStringSize(line) + after.size());
    log += kBegin;
    appendJsonString(log, line);
    return log += after;
}

std::size_t datadogLogSize(const StoredEvent& event, const DatadogFormat& format, std::string_view journalId)
{
    return kBegin.size() + jsonStringSize(eventLine(event, format.redactor)) + rest(event, format, journalId).size();
}

} // namespace grantex
