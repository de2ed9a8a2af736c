// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery_rows.h"

#include "core/base/time_text.h"
#include "core/destinations/common/json_text.h"
#include "core/event/on_demand.h"

#include <QCryptographicHash>
#include <simdjson.h>

namespace grantex {

namespace {

namespace od = simdjson::ondemand;

constexpr std::size_t kLongestInsertId = 128;
constexpr std::size_t kMicroseconds = 6; // digits of a second that TIMESTAMP has

/// What a row shows besides the envelope's id and type.
struct Parts
{
    std::string_view data; ///< the bytes of `data`, inside the event's; all of them when it has none
    std::string createdAt;
};

/// Of a repeated key the last one counts, as it does for the service's own JSON reader.
void readMembers(od::object top, std::string_view json, const char* base, Parts& parts)
{
    std::string timestamp;
    for (auto member : top) {
        const std::string_view key = member.unescaped_key();
        od::value value = member.value();
        if (key == "data") {
            const std::string_view raw = rawBytes(value);
            parts.data = json.substr(static_cast<std::size_t>(raw.data() - base), raw.size());
        } else if (key == "createdAt" || key == "timestamp") {
            std::string_view text;
            if (value.get_string().get(text) == simdjson::SUCCESS)
                (key == "createdAt" ? parts.createdAt : timestamp) = text;
        }
    }
    if (parts.createdAt.empty())
        parts.createdAt = timestamp;
}

Parts partsOf(std::string_view json)
{
    thread_local od::parser kept;
    od::parser forLarge;
    const JsonText text(json); // offsets in it are offsets in `json`
    od::parser& parser = text.isLarge() ? forLarge : kept;
    Parts parts;
    try {
        od::document document = parser.iterate(text.data(), text.size(), text.capacity());
        readMembers(document.get_object(), json, text.data(), parts);
    } catch (const simdjson::simdjson_error&) {
        parts = {};
    }
    if (parts.data.empty())
        parts.data = json;
    return parts;
}

/// Digits beyond microseconds would have the row refused.
std::string timestampText(const std::string& text)
{
    if (!parseIso8601(text))
        return {};
    const std::size_t dot = text.find('.');
    if (dot == std::string::npos)
        return text;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", dot + 1), text.size());
    return text.substr(0, std::min(end, dot + 1 + kMicroseconds)) + text.substr(end);
}

std::string insertIdOf(std::string id, std::string_view salt)
{
    id += salt;
    if (id.size() <= kLongestInsertId)
        return id;
    const QByteArrayView bytes(id.data(), static_cast<qsizetype>(id.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

void append(std::string& out, const StoredEvent& event, std::string_view json, const BigQueryRowStyle& style,
            const std::string& id, std::string_view salt)
{
    const Parts parts = partsOf(json);
    out += '{';
    if (style.insertIds) {
        appendJsonMember(out, "insertId", insertIdOf(id, salt));
        out += ',';
    }
    out += "\"json\":{";
    appendJsonMember(out, "event_id", id);
    appendJsonMember(out, "event_type", event.event.type);
    const std::string created = style.typed ? timestampText(parts.createdAt) : parts.createdAt;
    if (!created.empty())
        appendJsonMember(out, "created_at", created);
    appendJsonMember(out, "data", parts.data);
    for (const auto& [name, value] : style.fields)
        appendJsonMember(out, name, value);
    out += "}}";
}

} // namespace

void appendRow(std::string& out, const StoredEvent& event, const BigQueryRowStyle& style, std::string_view journalId,
               std::string_view salt)
{
    const std::string id = eventIdFor(event, journalId);
    if (style.redactor.isEmpty())
        append(out, event, event.event.json, style, id, salt);
    else
        append(out, event, style.redactor.apply(event.event.json), style, id, salt);
}

std::string insertBody(std::span<const StoredEvent> events, const BigQueryRowStyle& style, std::string_view journalId,
                       std::string_view salt)
{
    const auto flag = [](bool on) { return on ? std::string("true") : std::string("false"); };
    std::string body = R"({"kind":"bigquery#tableDataInsertAllRequest","skipInvalidRows":)" + flag(style.skipInvalid) +
                       ",\"ignoreUnknownValues\":" + flag(style.ignoreUnknown) + ",\"rows\":[";
    for (const auto& event : events) {
        if (!body.ends_with('['))
            body += ',';
        appendRow(body, event, style, journalId, salt);
    }
    return body + "]}";
}

} // namespace grantex
