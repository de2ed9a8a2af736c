// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event.h"
#include "core/event/fields.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>
#include <simdjson.h>
#include <string>

using namespace grantex;
using grantex::fuzz::require;

namespace {

bool isText(std::string_view text)
{
    return simdjson::validate_utf8(text);
}

bool areTexts(const std::vector<std::string>& texts)
{
    return std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return isText(text); });
}

/// Digits, and at most one dot between digits; nothing at all is allowed.
bool isDecimal(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() == '-')
        text.remove_prefix(1);
    const auto dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view fraction = dot == std::string_view::npos ? "0" : text.substr(dot + 1);
    return !whole.empty() && !fraction.empty() && whole.find_first_not_of("0123456789") == std::string_view::npos &&
           fraction.find_first_not_of("0123456789") == std::string_view::npos && (whole.size() == 1 || whole[0] != '0');
}

void checkFields(std::string_view json)
{
    const EventFields fields = readFields(json);
    for (const std::string* text : {&fields.grantId, &fields.agentId, &fields.principalId, &fields.tokenId,
                                    &fields.parentGrantId, &fields.revokedBy, &fields.currency})
        require(isText(*text), "every field is UTF-8");
    require(areTexts(fields.scopes) && areTexts(fields.revokedGrants), "every list is UTF-8");
    require(isDecimal(fields.percentUsed) && isDecimal(fields.remaining) && isDecimal(fields.initial),
            "every amount is a plain decimal");
}

void checkEvent(const Event& event, std::string_view json)
{
    require(event.json == json, "the bytes are kept");
    require(isText(json) && isText(event.id) && isText(event.type), "everything is UTF-8");
    require(!event.type.empty(), "every event has a type");

    const std::string line = oneLine(json);
    require(line.find_first_of("\r\n") == std::string::npos && line.size() <= json.size(), "one line is one line");
    const auto again = parseEvent(line);
    require(again && again->id == event.id && again->createdAt == event.createdAt, "one line says the same");

    const std::string text(json);
    require(parseEvent(" \r\n" + text + "\t").has_value(), "blanks around change nothing");
    require(!parseEvent(text + "x") && !parseEvent(text + text), "nothing may follow the object");
    require(!parseEvent("[" + text + "]"), "an array is no event");
    const std::size_t end = text.find_last_of('}');
    require(end != std::string::npos && !parseEvent(text.substr(0, end)), "a cut object is refused");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Of its own and without a terminator, so that a read beyond the end is seen.
    const std::vector<char> copy(data, data + size);
    const std::string_view json(copy.data(), copy.size());
    checkFields(json);
    const auto event = parseEvent(json, "budget.threshold");
    if (event)
        checkEvent(*event, json);
    else
        require(event.error().code == ErrorCode::Malformed && !event.error().message.empty(), "a refusal says why");
    return 0;
}
