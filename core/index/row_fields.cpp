// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_fields.h"

#include "core/event/on_demand.h"
#include "core/index/row_dictionary.h"

#include <algorithm>
#include <charconv>

namespace grantex {

namespace {

namespace od = simdjson::ondemand;

void readText(std::string& target, od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS)
        target.assign(text);
    else
        target.clear();
}

bool isText(od::value& value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS && !text.empty();
}

/// Calls `take` with each text of an array.
template <typename Take>
void eachText(od::value& value, Take take)
{
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    for (auto member : array) {
        od::value item;
        if (member.get(item) != simdjson::SUCCESS)
            return;
        std::string_view text;
        if (item.get_string().get(text) == simdjson::SUCCESS)
            take(text);
    }
}

void readScopes(RowFields& fields, od::value& value)
{
    fields.scopes.clear();
    fields.hasOddScopes = false;
    eachText(value, [&fields](std::string_view scope) {
        if (scope.empty())
            return;
        fields.hasOddScopes = fields.hasOddScopes || scope.find(RowDictionary::kScopeEnd) != std::string_view::npos;
        fields.scopes.append(scope).push_back(RowDictionary::kScopeEnd);
    });
}

/// 80.0 is 80; 80.2 is no whole number.
bool isNothingOrZeros(std::string_view rest)
{
    if (rest.starts_with('.'))
        rest.remove_prefix(std::min(rest.find_first_not_of('0', 1), rest.size()));
    return rest.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::uint32_t thresholdOf(od::value& value)
{
    constexpr unsigned kMost = 0xfffe;
    std::string_view token;
    if (value.get_string().get(token) != simdjson::SUCCESS)
        token = value.raw_json_token();
    unsigned percent = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), percent);
    const std::string_view rest = token.substr(static_cast<std::size_t>(end - token.data()));
    return error == std::errc() && percent < kMost && isNothingOrZeros(rest) ? percent + 1 : 0;
}

/// What two members say of the other grants; a repeated key counts with its last value, as in readFields().
struct OtherGrants
{
    bool hasParent = false;
    bool hasRevoked = false;
};

void readMember(RowFields& fields, OtherGrants& others, std::string_view key, od::value& value)
{
    if (key == "agentId") {
        readText(fields.agent, value);
    } else if (key == "grantId") {
        readText(fields.grant, value);
    } else if (key == "principalId") {
        readText(fields.principal, value);
    } else if (key == "scopes") {
        readScopes(fields, value);
    } else if (key == "parentGrantId") {
        others.hasParent = isText(value);
    } else if (key == "revokedGrants") {
        others.hasRevoked = false;
        eachText(value, [&others](std::string_view grant) { others.hasRevoked |= !grant.empty(); });
    } else if (key == "pct" || key == "percentage" || key == "threshold" || key == "thresholdPercent") {
        fields.threshold = thresholdOf(value);
    }
}

bool readMembers(RowFields& fields, od::object object)
{
    OtherGrants others;
    for (auto member : object) {
        std::string_view key;
        od::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
            return false;
        readMember(fields, others, key, value);
    }
    fields.hasOtherGrants = others.hasParent || others.hasRevoked;
    return true;
}

void forget(RowFields& fields)
{
    fields.agent.clear();
    fields.principal.clear();
    fields.grant.clear();
    fields.scopes.clear();
    fields.hasOtherGrants = fields.hasOddScopes = false;
    fields.threshold = 0;
}

} // namespace

void readRowFields(std::string_view json, RowFields& fields)
{
    forget(fields);
    OnDemandEvent event(json);
    od::object* members = event.fields();
    if (members != nullptr && !readMembers(fields, *members))
        forget(fields);
}

} // namespace grantex
