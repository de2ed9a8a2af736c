// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event.h"

#include "core/base/time_text.h"
#include "core/event/json_text.h"

#include <simdjson.h>

namespace grantex {

namespace {

/// The tree, not the faster on-demand reader: that one skips what it is not asked for without checking it.
simdjson::simdjson_result<simdjson::dom::element> parseWhole(simdjson::dom::parser& parser, JsonText& text)
{
    // simdjson passes over a byte order mark since 3.3, of which RFC 8259 says that none is sent: what an event is does
    // not depend on a version.
    if (text.view().starts_with("\xEF\xBB\xBF"))
        return simdjson::TAPE_ERROR;
    auto parsed = parser.parse(text.data(), text.size(), false);
    if (parsed.error() != simdjson::NUMBER_ERROR)
        return parsed;
    text.flattenNumbers();
    return parser.parse(text.data(), text.size(), false);
}

std::string reasonFor(simdjson::error_code error)
{
    switch (error) {
    case simdjson::EMPTY:
        return "The text is empty.";
    case simdjson::UTF8_ERROR:
        return "The text is not valid UTF-8.";
    case simdjson::DEPTH_ERROR:
        return "The JSON is nested deeper than 1024 levels.";
    case simdjson::INCORRECT_TYPE:
        return "The JSON is not an object.";
    default:
        return std::string("The text is not valid JSON: ") + simdjson::error_message(error);
    }
}

Event readEnvelope(simdjson::dom::object object, std::string_view frameType)
{
    Event event;
    std::optional<UtcTime> timestamp;
    // To the end, so that of a repeated key the last one counts, as it does for the service's own JSON reader.
    for (const auto& [key, value] : object) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            continue;
        if (key == "id")
            event.id = text;
        else if (key == "type")
            event.type = text;
        else if (key == "createdAt")
            event.createdAt = parseIso8601(text);
        else if (key == "timestamp")
            timestamp = parseIso8601(text);
    }
    if (!event.createdAt)
        event.createdAt = timestamp;
    if (event.type.empty() && simdjson::validate_utf8(frameType))
        event.type = frameType;
    if (event.type.empty())
        event.type = "unknown";
    return event;
}

} // namespace

Result<Event> parseEvent(std::string_view json, std::string_view frameType)
{
    thread_local simdjson::dom::parser kept;
    simdjson::dom::parser forLarge;
    JsonText text(json);
    simdjson::dom::object object;
    const auto error = parseWhole(text.isLarge() ? forLarge : kept, text).get(object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Malformed, reasonFor(error));
    Event event = readEnvelope(object, frameType);
    event.json = json;
    return event;
}

std::string oneLine(std::string_view json)
{
    // Nearly every event comes on one line; two searches for a byte cost a twentieth of the walk below.
    if (json.find('\n') == std::string_view::npos && json.find('\r') == std::string_view::npos)
        return std::string(json);
    std::string line;
    line.reserve(json.size());
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '\r' && at + 1 < json.size() && json[at + 1] == '\n')
            ++at;
        line += c == '\r' || c == '\n' ? ' ' : c;
    }
    return line;
}

std::string eventIdFor(const StoredEvent& event, std::string_view journalId)
{
    if (!event.event.id.empty())
        return event.event.id;
    return "seq-" + std::string(journalId) + "-" + std::to_string(event.sequence.value);
}

} // namespace grantex
