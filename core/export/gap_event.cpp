// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/gap_event.h"

#include "core/base/json_string.h"
#include "core/base/time_text.h"
#include "core/event/json_places.h"

namespace grantex {

namespace {

void appendText(std::string& json, std::string_view name, std::string_view text)
{
    appendJsonString(json.append(json.ends_with('{') ? "" : ","), name);
    appendJsonString(json.append(":"), text);
}

std::string textAt(std::string_view json, std::string_view path)
{
    const auto place = JsonPlace::parse(path);
    return place ? place->textIn(json) : std::string();
}

} // namespace

StoredEvent gapEvent(const Gap& gap)
{
    std::string json = "{";
    appendText(json, "type", kGapType);
    appendText(json, "createdAt", formatIso8601(gap.from));
    json += ",\"data\":{";
    appendText(json, "startedAt", formatIso8601(gap.from));
    if (gap.to)
        appendText(json, "endedAt", formatIso8601(*gap.to));
    else
        json += ",\"endedAt\":null";
    appendText(json, "kind", gap.kind);
    appendText(json, "reason", gap.reason);
    json += "}}";

    StoredEvent stored;
    stored.sequence = gap.after;
    stored.receivedAt = gap.to.value_or(gap.from);
    stored.event.type = kGapType;
    stored.event.createdAt = gap.from;
    stored.event.json = std::move(json);
    return stored;
}

std::optional<Gap> gapOfEvent(std::string_view json)
{
    if (textAt(json, "type") != kGapType)
        return std::nullopt;
    const auto from = parseIso8601(textAt(json, "data.startedAt"));
    if (!from)
        return std::nullopt;
    Gap gap;
    gap.from = *from;
    gap.to = parseIso8601(textAt(json, "data.endedAt"));
    gap.kind = textAt(json, "data.kind");
    gap.reason = textAt(json, "data.reason");
    return gap;
}

} // namespace grantex
