// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/rest_api.h"

#include "core/base/time_text.h"
#include "core/simulator/json_writer.h"

#include <QUuid>
#include <algorithm>
#include <charconv>

namespace grantex {
namespace {

constexpr std::int64_t largestPage = 100;

HttpReply json(std::string body)
{
    return {200, std::move(body), "application/json; charset=utf-8", {}};
}

/// 0 for anything but a whole number above zero.
std::int64_t positiveNumber(const std::string& text, std::int64_t whenEmpty)
{
    if (text.empty())
        return whenEmpty;
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    return parsed.ec == std::errc{} && parsed.ptr == end && value > 0 ? value : 0;
}

HttpReply notFound(std::string_view message)
{
    return grantexError(404, "NOT_FOUND", message);
}

} // namespace

std::string_view grantexErrorCode(int status)
{
    switch (status) {
    case 400:
        return "BAD_REQUEST";
    case 401:
        return "UNAUTHORIZED";
    case 403:
        return "FORBIDDEN";
    case 404:
        return "NOT_FOUND";
    case 429:
        return "RATE_LIMIT_EXCEEDED";
    case 503:
        return "RATE_LIMIT_UNAVAILABLE";
    default:
        return status >= 500 ? "INTERNAL_ERROR" : "ERROR";
    }
}

HttpReply grantexError(int status, std::string_view code, std::string_view message)
{
    HttpReply reply{status, {}, "application/json; charset=utf-8", {}};
    JsonWriter(reply.body)
        .beginObject()
        .text("message", message)
        .text("code", code)
        .text("requestId", QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
        .endObject();
    return reply;
}

HttpReply RestApi::health()
{
    return json(R"({"status":"healthy","checks":{"database":"ok","redis":"ok"}})");
}

HttpReply RestApi::answer(const HttpRequest& request)
{
    const auto& path = request.path;
    const auto after = [&path](std::string_view prefix) -> std::optional<std::string> {
        if (path.size() <= prefix.size() || path.compare(0, prefix.size(), prefix) != 0 ||
            path.find('/', prefix.size()) != std::string::npos)
            return std::nullopt;
        return path.substr(prefix.size());
    };
    if (const auto id = after("/v1/grants/"))
        return grant(request, *id);
    if (request.method == "GET" || request.method == "HEAD") {
        if (path == "/v1/me")
            return me();
        if (path == "/v1/agents")
            return agents();
        if (path == "/v1/grants")
            return grants(request);
        if (path == "/v1/budget/allocations")
            return allocations();
        if (const auto id = after("/v1/budget/balance/"))
            return balance(*id);
        if (const auto id = after("/v1/budget/transactions/"))
            return transactions(request, *id);
    }
    return notFound("Route " + request.method + ":" + path + " not found");
}

HttpReply RestApi::me() const
{
    std::string body;
    JsonWriter(body)
        .beginObject()
        .text("developerId", m_world.developerId())
        .text("name", "Simulated developer")
        .text("email", "developer@example.com")
        .text("mode", "sandbox")
        .text("plan", "free")
        .boolean("fidoRequired", false)
        .raw("fidoRpName", "null")
        .text("createdAt", formatIso8601(m_world.agents().front().createdAt))
        .endObject();
    return json(std::move(body));
}

HttpReply RestApi::agents() const
{
    std::string body;
    JsonWriter out(body);
    out.beginObject().beginArray("agents");
    for (const auto& agent : m_world.agents()) {
        out.beginObject().text("agentId", agent.id).text("did", "did:grantex:" + agent.id);
        out.text("developerId", m_world.developerId());
        out.text("name", agent.name).text("description", agent.description).beginArray("scopes");
        for (const auto scope : agent.scopes)
            out.element(scope);
        const auto created = formatIso8601(agent.createdAt);
        out.endArray().text("status", "active").text("createdAt", created).text("updatedAt", created).endObject();
    }
    out.endArray().endObject();
    return json(std::move(body));
}

std::string_view RestApi::statusOf(const Grant& grant) const
{
    if (grant.expiresAt <= m_clock.utcNow())
        return "expired";
    return grant.revokedAt ? "revoked" : "active";
}

std::string RestApi::grantJson(const Grant& grant) const
{
    std::string body;
    JsonWriter out(body);
    out.beginObject().text("grantId", grant.id).text("agentId", grant.agentId).text("principalId", grant.principalId);
    out.text("developerId", m_world.developerId()).beginArray("scopes");
    for (const auto scope : grant.scopes)
        out.element(scope);
    out.endArray().text("status", statusOf(grant)).text("issuedAt", formatIso8601(grant.issuedAt));
    out.text("expiresAt", formatIso8601(grant.expiresAt));
    if (grant.revokedAt)
        out.text("revokedAt", formatIso8601(*grant.revokedAt));
    if (!grant.parentId.empty())
        out.text("parentGrantId", grant.parentId);
    out.number("delegationDepth", grant.depth).endObject();
    return body;
}

HttpReply RestApi::grants(const HttpRequest& request) const
{
    const auto wanted = request.queryValue("status");
    std::string body;
    JsonWriter out(body);
    out.beginObject().beginArray("grants");
    for (const auto* grant : m_world.grants()) {
        if (wanted.empty() || statusOf(*grant) == wanted)
            out.raw({}, grantJson(*grant));
    }
    out.endArray().endObject();
    return json(std::move(body));
}

HttpReply RestApi::grant(const HttpRequest& request, const std::string& id)
{
    if (request.method == "DELETE") {
        // Fastify refuses an empty body that is declared as JSON.
        if (request.body.empty() && request.header("content-type").substr(0, 16) == "application/json")
            return grantexError(400, "BAD_REQUEST",
                                "Body cannot be empty when content-type is set to 'application/json'");
        if (!m_world.revoke(id, m_clock.utcNow()))
            return notFound("Grant not found or already revoked");
        return {204, {}, {}, {}};
    }
    const auto* grant = m_world.grant(id);
    if (grant == nullptr || (request.method != "GET" && request.method != "HEAD"))
        return notFound("Grant not found");
    return json(grantJson(*grant));
}

std::string RestApi::allocationJson(const Grant& grant) const
{
    const auto& budget = *grant.budget;
    std::string body;
    JsonWriter(body)
        .beginObject()
        .text("id", budget.id)
        .text("grantId", grant.id)
        .text("developerId", m_world.developerId())
        .text("initialBudget", budget.initial.text())
        .text("remainingBudget", budget.remaining.text())
        .text("currency", budget.currency)
        .text("createdAt", formatIso8601(budget.createdAt))
        .text("updatedAt", formatIso8601(budget.updatedAt))
        .endObject();
    return body;
}

HttpReply RestApi::allocations() const
{
    std::string body;
    JsonWriter out(body);
    out.beginObject().beginArray("allocations");
    for (const auto* grant : m_world.grants()) {
        if (grant->budget)
            out.raw({}, allocationJson(*grant));
    }
    out.endArray().endObject();
    return json(std::move(body));
}

HttpReply RestApi::balance(const std::string& grantId) const
{
    const auto* grant = m_world.grant(grantId);
    if (grant == nullptr || !grant->budget)
        return notFound("No budget allocation found for this grant");
    return json(allocationJson(*grant));
}

HttpReply RestApi::transactions(const HttpRequest& request, const std::string& grantId) const
{
    const auto page = positiveNumber(request.queryValue("page"), 1);
    const auto pageSize = positiveNumber(request.queryValue("pageSize"), 50);
    if (page == 0 || pageSize == 0 || pageSize > largestPage)
        return grantexError(400, "BAD_REQUEST",
                            "page must be an integer >= 1 and pageSize an integer between 1 and 100");
    std::string body;
    JsonWriter out(body);
    out.beginObject().beginArray("transactions");
    std::int64_t total = 0;
    if (const auto* grant = m_world.grant(grantId); grant != nullptr && grant->budget) {
        const auto& all = grant->budget->transactions;
        total = static_cast<std::int64_t>(all.size());
        const auto first = page > total ? total : std::min(total, (page - 1) * pageSize);
        for (auto i = first; i < std::min(total, first + pageSize); ++i) {
            const auto& entry = all[static_cast<std::size_t>(i)];
            out.beginObject().text("id", entry.id).text("grantId", grantId).text("allocationId", grant->budget->id);
            out.text("amount", entry.amount.text()).text("description", entry.description);
            out.beginObject("metadata").endObject().text("createdAt", formatIso8601(entry.createdAt)).endObject();
        }
    }
    out.endArray().number("total", total).endObject();
    return json(std::move(body));
}

} // namespace grantex
