// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/event_sink.h"

#include "core/simulator/hec_body.h"
#include "core/simulator/json_writer.h"

#include <simdjson.h>

namespace grantex {
namespace {

constexpr std::size_t largestBody = 256UL * 1024 * 1024;

} // namespace

HttpReply EventSink::take(const HttpRequest& request)
{
    namespace dom = simdjson::dom;
    std::string unpacked;
    std::string_view rest = request.body;
    if (request.header("content-encoding") == "gzip") {
        auto plain = gunzip(request.body, largestBody);
        if (!plain)
            return {400, "The body is not gzip.\n", "text/plain", {}};
        unpacked = std::move(*plain);
        rest = unpacked;
    }
    ++m_requests;
    m_last.clear();
    JsonWriter out(m_last);
    out.beginObject().beginArray("headers");
    for (const auto& header : request.headers)
        out.beginObject().text("name", header.name).text("value", header.value).endObject();
    out.endArray().text("body", rest).endObject();

    const auto note = [this](dom::element element) {
        std::string_view id;
        m_ids.add(element["id"].get(id) == simdjson::SUCCESS ? id : std::string_view{});
    };
    dom::parser parser;
    for (auto value = takeJsonValue(rest); !value.empty(); value = takeJsonValue(rest)) {
        dom::element element;
        if (parser.parse(value.data(), value.size()).get(element) != simdjson::SUCCESS)
            return {400, "The body is not JSON.\n", "text/plain", {}};
        dom::array list;
        if (element.get(list) == simdjson::SUCCESS) {
            for (const auto member : list)
                note(member);
        } else {
            note(element);
        }
    }
    return {200, R"({"ok":true})", "application/json", {}};
}

} // namespace grantex
