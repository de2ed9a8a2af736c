// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/fields.h"

#include "core/base/time_text.h"
#include "core/event/decimal_text.h"
#include "core/event/on_demand.h"

#include <array>
#include <limits>
#include <utility>

namespace grantex {

namespace {

namespace od = simdjson::ondemand;

std::string textOf(od::value& value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::string decimalOf(od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        text = value.raw_json_token();
    return plainDecimal(text);
}

std::vector<std::string> listOf(od::value& value)
{
    std::vector<std::string> list;
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return list;
    for (auto member : array) {
        od::value item;
        if (member.get(item) != simdjson::SUCCESS)
            break;
        std::string_view text;
        if (item.get_string().get(text) == simdjson::SUCCESS)
            list.emplace_back(text);
    }
    return list;
}

struct TextField
{
    std::string_view key;
    std::string EventFields::*member;
};

constexpr std::array kTexts{
    TextField{"grantId", &EventFields::grantId},         TextField{"agentId", &EventFields::agentId},
    TextField{"principalId", &EventFields::principalId}, TextField{"tokenId", &EventFields::tokenId},
    TextField{"revokedBy", &EventFields::revokedBy},     TextField{"parentGrantId", &EventFields::parentGrantId},
    TextField{"currency", &EventFields::currency},
};
constexpr std::array kDecimals{
    TextField{"pct", &EventFields::percentUsed},
    TextField{"percentage", &EventFields::percentUsed},
    TextField{"thresholdPercent", &EventFields::percentUsed},
    TextField{"threshold", &EventFields::percentUsed},
    TextField{"remaining", &EventFields::remaining},
    TextField{"remainingBudget", &EventFields::remaining},
    TextField{"initial", &EventFields::initial},
    TextField{"initialBudget", &EventFields::initial},
};

void readField(EventFields& fields, std::string_view key, od::value& value)
{
    for (const auto& [name, member] : kTexts) {
        if (key == name) {
            fields.*member = textOf(value);
            return;
        }
    }
    for (const auto& [name, member] : kDecimals) {
        if (key == name) {
            if (std::string decimal = decimalOf(value); !decimal.empty())
                fields.*member = std::move(decimal);
            return;
        }
    }
    if (key == "scopes") {
        fields.scopes = listOf(value);
    } else if (key == "revokedGrants") {
        fields.revokedGrants = listOf(value);
    } else if (key == "expiresAt") {
        fields.expiresAt = parseIso8601(textOf(value));
    } else if (key == "cascade") {
        bool cascade = false;
        if (value.get_bool().get(cascade) == simdjson::SUCCESS)
            fields.cascade = cascade;
    } else if (key == "delegationDepth") {
        std::int64_t depth = 0;
        if (value.get_int64().get(depth) == simdjson::SUCCESS && std::in_range<int>(depth))
            fields.delegationDepth = static_cast<int>(depth);
    }
}

EventFields readObject(od::object object)
{
    EventFields fields;
    for (auto member : object) {
        std::string_view key;
        od::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
            return {};
        readField(fields, key, value);
    }
    return fields;
}

} // namespace

EventFields readFields(std::string_view json)
{
    OnDemandEvent event(json);
    const od::object* fields = event.fields();
    return fields != nullptr ? readObject(*fields) : EventFields();
}

} // namespace grantex
