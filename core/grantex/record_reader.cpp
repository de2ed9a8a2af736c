// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grantex/record_reader.h"

#include "core/base/time_text.h"
#include "core/event/json_text.h"

#include <functional>
#include <simdjson.h>

namespace grantex {

namespace {

namespace od = simdjson::ondemand;

using Member = std::function<void(std::string_view key, od::value& value)>;

tl::unexpected<Error> notReadable(const std::string& what)
{
    return fail(ErrorCode::Malformed, "The service's answer cannot be read: " + what + ".",
                "Check that the address is that of a Grantex service.");
}

/// Calls `visit` with each member. False: the text is broken.
bool forEachMember(od::object object, const Member& visit)
{
    for (auto member : object) {
        std::string_view key;
        od::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
            return false;
        // The key lives in a buffer that reading a string value may write on.
        const std::string name(key);
        visit(name, value);
    }
    return true;
}

/// Parses `body` and visits the members of its top object.
Result<> readObject(std::string_view body, const Member& visit)
{
    od::parser parser;
    const JsonText text(body);
    od::document document;
    od::object top;
    if (!simdjson::validate_utf8(text.data(), text.size()))
        return notReadable("it is not valid UTF-8");
    if (parser.iterate(text.data(), text.size(), text.capacity()).get(document) != simdjson::SUCCESS ||
        document.get_object().get(top) != simdjson::SUCCESS)
        return notReadable("it is not a JSON object");
    if (!forEachMember(top, visit))
        return notReadable("its JSON is broken");
    return {};
}

/// Visits the members of each object in the list; `end` follows each object. Elements that are none are passed over.
bool readList(od::value& value, const Member& visit, const std::function<void()>& end)
{
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto element : array) {
        od::value item;
        if (element.get(item) != simdjson::SUCCESS)
            return false;
        od::object object;
        if (item.get_object().get(object) != simdjson::SUCCESS)
            continue;
        if (!forEachMember(object, visit))
            return false;
        end();
    }
    return true;
}

void take(std::string& into, od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS)
        into = text;
}

void take(std::optional<UtcTime>& into, od::value& value)
{
    std::string text;
    take(text, value);
    into = parseIso8601(text);
}

void take(std::optional<Decimal>& into, od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        text = value.raw_json_token();
    into = Decimal::parse(text);
}

void take(std::vector<std::string>& into, od::value& value)
{
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    for (auto element : array) {
        od::value item;
        std::string_view text;
        if (element.get(item) == simdjson::SUCCESS && item.get_string().get(text) == simdjson::SUCCESS)
            into.emplace_back(text);
    }
}

void takeMember(AllocationRecord& record, std::string_view key, od::value& value)
{
    if (key == "id")
        take(record.id, value);
    else if (key == "grantId")
        take(record.grantId, value);
    else if (key == "currency")
        take(record.currency, value);
    else if (key == "initialBudget" || key == "initial")
        take(record.initial, value);
    else if (key == "remainingBudget" || key == "remaining")
        take(record.remaining, value);
    else if (key == "createdAt")
        take(record.createdAt, value);
    else if (key == "updatedAt")
        take(record.updatedAt, value);
}

void takeMember(TransactionRecord& record, std::string_view key, od::value& value)
{
    if (key == "id") {
        take(record.id, value);
    } else if (key == "grantId") {
        take(record.grantId, value);
    } else if (key == "amount") {
        take(record.amount, value);
    } else if (key == "description") {
        take(record.description, value);
    } else if (key == "createdAt") {
        take(record.createdAt, value);
    } else if (key == "metadata") {
        std::string_view json;
        od::object object;
        if (value.get_object().get(object) == simdjson::SUCCESS && object.raw_json().get(json) == simdjson::SUCCESS &&
            json != "{}")
            record.metadata = json;
    }
}

void takeMember(GrantRecord& record, std::string_view key, od::value& value)
{
    if (key == "grantId" || key == "id")
        take(record.grantId, value);
    else if (key == "agentId")
        take(record.agentId, value);
    else if (key == "principalId")
        take(record.principalId, value);
    else if (key == "parentGrantId")
        take(record.parentGrantId, value);
    else if (key == "scopes")
        take(record.scopes, value);
    else if (key == "status")
        take(record.status, value);
    else if (key == "issuedAt" || key == "createdAt")
        take(record.issuedAt, value);
    else if (key == "expiresAt")
        take(record.expiresAt, value);
    else if (key == "revokedAt")
        take(record.revokedAt, value);
}

void takeMember(AgentRecord& record, std::string_view key, od::value& value)
{
    if (key == "agentId" || key == "id")
        take(record.agentId, value);
    else if (key == "name")
        take(record.name, value);
    else if (key == "description")
        take(record.description, value);
    else if (key == "status")
        take(record.status, value);
}

/// The records of the list `name`, those that `isWhole`.
template <typename Record, typename IsWhole>
Result<std::vector<Record>> readRecords(std::string_view body, std::string_view name, const IsWhole& isWhole,
                                        std::int64_t* total = nullptr)
{
    std::vector<Record> records;
    bool isFound = false;
    bool isBroken = false;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) {
        std::int64_t number = 0;
        if (key == name) {
            isFound = true;
            Record record;
            isBroken = !readList(
                value, [&](std::string_view member, od::value& of) { takeMember(record, member, of); },
                [&] {
                    if (isWhole(record))
                        records.push_back(std::move(record));
                    record = {};
                });
        } else if (key == "total" && total != nullptr && value.get_int64().get(number) == simdjson::SUCCESS) {
            *total = number;
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!isFound || isBroken)
        return notReadable("it holds no list of " + std::string(name));
    return records;
}

} // namespace

Result<std::vector<AllocationRecord>> readAllocations(std::string_view body)
{
    return readRecords<AllocationRecord>(body, "allocations", [](const auto& r) { return !r.grantId.empty(); });
}

Result<AllocationRecord> readAllocation(std::string_view body)
{
    AllocationRecord record;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) { takeMember(record, key, value); });
    if (!done)
        return tl::unexpected(done.error());
    if (record.grantId.empty())
        return notReadable("it is no budget");
    return record;
}

Result<TransactionPage> readTransactions(std::string_view body)
{
    TransactionPage page;
    auto records = readRecords<TransactionRecord>(
        body, "transactions", [](const auto& r) { return !r.id.empty() || r.amount.has_value(); }, &page.total);
    if (!records)
        return tl::unexpected(records.error());
    page.transactions = std::move(*records);
    page.total = std::max(page.total, static_cast<std::int64_t>(page.transactions.size()));
    return page;
}

Result<std::vector<GrantRecord>> readGrants(std::string_view body)
{
    return readRecords<GrantRecord>(body, "grants", [](const auto& r) { return !r.grantId.empty(); });
}

Result<GrantRecord> readGrant(std::string_view body)
{
    GrantRecord record;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) { takeMember(record, key, value); });
    if (!done)
        return tl::unexpected(done.error());
    if (record.grantId.empty())
        return notReadable("it is no grant");
    return record;
}

Result<std::vector<AgentRecord>> readAgents(std::string_view body)
{
    return readRecords<AgentRecord>(body, "agents", [](const auto& r) { return !r.agentId.empty(); });
}

Result<AccountRecord> readAccount(std::string_view body)
{
    AccountRecord record;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) {
        if (key == "developerId" || key == "id")
            take(record.developerId, value);
        else if (key == "name")
            take(record.name, value);
        else if (key == "mode")
            take(record.mode, value);
        else if (key == "plan")
            take(record.plan, value);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (record.developerId.empty())
        return notReadable("it names no developer");
    return record;
}

Result<std::string> readHealth(std::string_view body)
{
    std::string status;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) {
        if (key == "status")
            take(status, value);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (status.empty())
        return notReadable("it says no status");
    return status;
}

ServiceWords readServiceWords(std::string_view body)
{
    ServiceWords words;
    const auto done = readObject(body, [&](std::string_view key, od::value& value) {
        if (key == "message")
            take(words.message, value);
        else if (key == "code")
            take(words.code, value);
    });
    return done ? words : ServiceWords{};
}

} // namespace grantex
