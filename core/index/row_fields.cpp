// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_fields.h"

#include "core/event/json_text.h"
#include "core/index/row_dictionary.h"

#include <charconv>
#include <simdjson.h>

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

std::uint32_t thresholdOf(od::value& value)
{
    constexpr unsigned kMost = 0xfffe;
    std::string_view token;
    if (value.get_string().get(token) != simdjson::SUCCESS)
        token = value.raw_json_token();
    unsigned percent = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), percent);
    return error == std::errc() && percent < kMost ? percent + 1 : 0;
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
    } else if (key == "threshold" || key == "thresholdPercent") {
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

bool findData(od::object top, od::object& data)
{
    for (auto member : top) {
        std::string_view key;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        if (key == "data")
            return member.value().get_object().get(data) == simdjson::SUCCESS;
    }
    return false;
}

} // namespace

void readRowFields(std::string_view json, RowFields& fields)
{
    forget(fields);
    thread_local od::parser kept;
    od::parser forLarge;
    const JsonText text(json);
    od::parser& parser = text.isLarge() ? forLarge : kept;
    od::document document;
    od::object top;
    if (parser.iterate(text.data(), text.size(), text.capacity()).get(document) != simdjson::SUCCESS ||
        document.get_object().get(top) != simdjson::SUCCESS)
        return;
    if (od::object data; findData(top, data)) {
        if (!readMembers(fields, data))
            forget(fields);
        return;
    }
    // A mistake in the text ends simdjson's iterator for good; nothing may be asked of it then.
    if (!document.is_alive())
        return;
    document.rewind();
    if (document.get_object().get(top) != simdjson::SUCCESS || !readMembers(fields, top))
        forget(fields);
}

} // namespace grantex
