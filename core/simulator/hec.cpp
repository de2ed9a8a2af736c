// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/hec.h"

#include "core/simulator/hec_body.h"
#include "core/simulator/json_writer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <simdjson.h>

namespace grantex {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t largestBody = 256UL * 1024 * 1024;
constexpr std::size_t mostEventsKept = 1000;
constexpr std::size_t mostChannels = 1000;
constexpr std::size_t mostUntold = 100'000;

struct CodeRow
{
    int code;
    int status;
    std::string_view text;
};

/// Splunk's own table, as far as this collector uses it.
constexpr std::array<CodeRow, 17> codes{{
    {0, 200, "Success"},
    {2, 401, "Token is required"},
    {3, 401, "Invalid authorization"},
    {4, 403, "Invalid token"},
    {5, 400, "No data"},
    {6, 400, "Invalid data format"},
    {7, 400, "Incorrect index"},
    {8, 500, "Internal server error"},
    {9, 503, "Server is busy"},
    {10, 400, "Data channel is missing"},
    {11, 400, "Invalid data channel"},
    {12, 400, "Event field is required"},
    {13, 400, "Event field cannot be blank"},
    {14, 400, "ACK is disabled"},
    {15, 400, "Error in handling indexed fields"},
    {17, 200, "HEC is healthy"},
    {404, 404, "The requested URL was not found on this server."},
}};

HttpReply say(int code, std::optional<std::size_t> invalidEvent = {}, std::optional<std::int64_t> ackId = {})
{
    const auto* const row =
        std::find_if(codes.begin(), codes.end(), [code](const auto& known) { return known.code == code; });
    HttpReply reply{row->status, {}, "application/json; charset=UTF-8", {}};
    JsonWriter out(reply.body);
    out.beginObject().text("text", row->text).number("code", code);
    if (invalidEvent)
        out.number("invalid-event-number", static_cast<std::int64_t>(*invalidEvent));
    if (ackId)
        out.number("ackId", *ackId);
    out.endObject();
    return reply;
}

/// Splunk takes flat fields only: strings, or lists of strings.
bool areFieldsFlat(dom::object fields)
{
    return std::none_of(fields.begin(), fields.end(), [](const dom::key_value_pair& field) {
        if (field.value.is_object())
            return true;
        dom::array list;
        return field.value.get(list) == simdjson::SUCCESS &&
               std::any_of(list.begin(), list.end(), [](dom::element e) { return e.is_object() || e.is_array(); });
    });
}

std::string idOf(dom::element event)
{
    std::string_view text;
    if (event["id"].get(text) == simdjson::SUCCESS)
        return std::string(text);
    // An event that was sent as a string of JSON.
    dom::parser inner;
    if (event.get(text) == simdjson::SUCCESS &&
        inner.parse(text.data(), text.size())["id"].get(text) == simdjson::SUCCESS)
        return std::string(text);
    return {};
}

} // namespace

HttpReply Hec::busy(int status)
{
    auto reply = say(status == 503 ? 9 : 8);
    reply.status = status;
    return reply;
}

void Hec::setIndexes(std::string_view list)
{
    m_indexes.clear();
    while (list != "any" && !list.empty()) {
        const auto comma = list.find(',');
        m_indexes.emplace(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
}

std::string Hec::lastEvents() const
{
    std::string out;
    for (const auto& event : m_events)
        out.append(event).push_back('\n');
    return out;
}

int Hec::checkToken(const HttpRequest& request) const
{
    const auto given = request.header("authorization");
    if (given.empty())
        return 2;
    if (given.substr(0, 7) != "Splunk ")
        return 3;
    return given.substr(7) == m_token ? 0 : 4;
}

HttpReply Hec::answer(const HttpRequest& request)
{
    const auto& path = request.path;
    if (path == "/services/collector/health" || path == "/services/collector/health/1.0")
        return say(17);
    if (request.method != "POST")
        return say(404);
    if (const int refused = checkToken(request); refused != 0)
        return say(refused);
    if (path == "/services/collector/ack")
        return acks(request);
    if (path == "/services/collector" || path == "/services/collector/event" || path == "/services/collector/event/1.0")
        return take(request);
    return say(404);
}

Hec::Verdict Hec::judge(std::string_view object) const
{
    dom::parser parser;
    dom::object top;
    if (parser.parse(object.data(), object.size()).get(top) != simdjson::SUCCESS)
        return {6, {}};
    if (!m_rejectedText.empty() && object.find(m_rejectedText) != std::string_view::npos)
        return {6, {}};
    dom::element event;
    if (top["event"].get(event) != simdjson::SUCCESS)
        return {12, {}};
    std::string_view text;
    if (event.is_null() || (event.get(text) == simdjson::SUCCESS && text.empty()))
        return {13, {}};
    dom::element time;
    if (top["time"].get(time) == simdjson::SUCCESS && !time.is_number() && !time.is_string())
        return {6, {}};
    dom::element fields;
    if (top["fields"].get(fields) == simdjson::SUCCESS) {
        dom::object flat;
        if (fields.get(flat) != simdjson::SUCCESS || !areFieldsFlat(flat))
            return {15, {}};
    }
    if (!m_indexes.empty() && top["index"].get(text) == simdjson::SUCCESS && m_indexes.find(text) == m_indexes.end())
        return {7, {}};
    return {0, idOf(event)};
}

HttpReply Hec::take(const HttpRequest& request)
{
    ++m_requests;
    auto channel = std::string(request.header("x-splunk-request-channel"));
    if (channel.empty())
        channel = request.queryValue("channel");
    if (m_ackMode == "on" && channel.empty())
        return say(10);
    std::string unpacked;
    std::string_view rest = request.body;
    if (request.header("content-encoding") == "gzip") {
        auto plain = gunzip(request.body, largestBody);
        if (!plain)
            return say(6);
        unpacked = std::move(*plain);
        rest = unpacked;
    }
    std::size_t number = 0;
    for (auto object = takeJsonValue(rest); !object.empty(); object = takeJsonValue(rest), ++number) {
        const auto verdict = judge(object);
        // Splunk keeps the events before the guilty one, and counts from one when the index is to blame.
        if (verdict.code != 0)
            return say(verdict.code, number + (verdict.code == 7 ? 1 : 0));
        m_ids.add(verdict.id);
        m_events.emplace_back(object);
        if (m_events.size() > mostEventsKept)
            m_events.pop_front();
    }
    if (number == 0)
        return say(5);
    if (m_ackMode == "off" || channel.empty() || !mayHaveAck(channel))
        return say(0);
    auto& state = m_channels[channel];
    state.untold.insert(state.nextAck);
    if (state.untold.size() > mostUntold)
        state.untold.erase(state.untold.begin());
    return say(0, {}, state.nextAck++);
}

bool Hec::mayHaveAck(const std::string& channel)
{
    return m_channels.size() < mostChannels || m_channels.count(channel) > 0;
}

HttpReply Hec::acks(const HttpRequest& request)
{
    if (m_ackMode == "off")
        return say(14);
    auto channel = request.queryValue("channel");
    if (channel.empty())
        channel = request.header("x-splunk-request-channel");
    if (channel.empty())
        return say(10);
    dom::parser parser;
    dom::array asked;
    if (parser.parse(request.body)["acks"].get(asked) != simdjson::SUCCESS)
        return say(6);
    HttpReply reply{200, {}, "application/json; charset=UTF-8", {}};
    JsonWriter out(reply.body);
    out.beginObject().beginObject("acks");
    const auto known = m_channels.find(channel);
    for (const auto element : asked) {
        std::int64_t id = 0;
        if (element.get(id) != simdjson::SUCCESS)
            continue;
        // A true is told once, then forgotten.
        const bool isTold = m_ackMode != "never" && known != m_channels.end() && known->second.untold.erase(id) > 0;
        out.boolean(std::to_string(id), isTold);
    }
    out.endObject().endObject();
    return reply;
}

} // namespace grantex
