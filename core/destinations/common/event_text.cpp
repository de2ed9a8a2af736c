// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/event_text.h"

#include "core/event/json_text.h"

#include <algorithm>
#include <optional>
#include <simdjson.h>

namespace grantex {

namespace {

using Path = std::vector<std::string>;
using Element = simdjson::ondemand::value;

constexpr std::string_view kAll = "[*]";
constexpr std::string_view kMask = "\"[redacted]\"";

std::optional<Path> parsePath(std::string_view text)
{
    if (text.starts_with("$."))
        text.remove_prefix(2);
    Path path;
    while (true) {
        const std::size_t end = text.find_first_of(".[");
        const std::string_view name = text.substr(0, end);
        if (name.empty() || name.find_first_of("]*\"'") != std::string_view::npos)
            return std::nullopt;
        path.emplace_back(name);
        text.remove_prefix(std::min(name.size(), text.size()));
        while (text.starts_with(kAll)) {
            path.emplace_back(kAll);
            text.remove_prefix(kAll.size());
        }
        if (text.empty())
            return path;
        if (!text.starts_with('.'))
            return std::nullopt;
        text.remove_prefix(1);
    }
}

/// The bytes of one value inside the document.
std::string_view rawBytes(Element& value)
{
    const simdjson::ondemand::json_type type = value.type();
    std::string_view raw;
    if (type == simdjson::ondemand::json_type::object) {
        simdjson::ondemand::object object = value.get_object();
        raw = object.raw_json();
    } else if (type == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::array array = value.get_array();
        raw = array.raw_json();
    } else {
        raw = value.raw_json_token();
    }
    return raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1); // tokens come with the blanks that follow
}

class Walk
{
public:
    Walk(const Path& path, std::vector<std::string_view>& found) : m_path(path), m_found(found) {}

    void into(Element value, std::size_t step)
    {
        if (step == m_path.size()) {
            m_found.push_back(rawBytes(value));
            return;
        }
        const simdjson::ondemand::json_type type = value.type();
        if (m_path[step] == kAll) {
            if (type != simdjson::ondemand::json_type::array)
                return;
            for (auto element : value.get_array())
                into(element.value(), step + 1);
        } else if (type == simdjson::ondemand::json_type::object) {
            members(value.get_object(), step);
        }
    }
    void members(simdjson::ondemand::object object, std::size_t step)
    {
        for (auto field : object) {
            const std::string_view name = field.unescaped_key();
            if (name == m_path[step])
                into(field.value(), step + 1);
        }
    }

private:
    const Path& m_path;
    std::vector<std::string_view>& m_found;
};

/// `json` with the one path masked. Parsed anew for each path: a forward-only parser cannot walk two at once.
std::string maskOne(std::string_view json, const Path& path)
{
    const JsonText text(json); // offsets in it are offsets in `json`
    simdjson::ondemand::parser parser;
    std::vector<std::string_view> found;
    simdjson::ondemand::document document = parser.iterate(text.data(), text.size(), text.capacity());
    Walk(path, found).members(document.get_object(), 0);

    std::string out;
    std::size_t copied = 0;
    for (const std::string_view span : found) {
        const auto at = static_cast<std::size_t>(span.data() - text.data());
        out.append(json, copied, at - copied);
        out += kMask;
        copied = at + span.size();
    }
    out.append(json, copied);
    return out;
}

} // namespace

Result<EventRedactor> EventRedactor::fromPaths(const TextList& paths)
{
    EventRedactor redactor;
    for (const auto& text : paths) {
        auto path = parsePath(text);
        if (!path)
            return fail(ErrorCode::Usage, "`redact` holds \"" + text + "\", which is no path into an event.",
                        "Write member names joined by dots, such as data.principalId or data.items[*].name.");
        redactor.m_paths.push_back(*std::move(path));
    }
    return redactor;
}

std::string EventRedactor::apply(std::string_view json) const
{
    std::string out(json);
    try {
        for (const auto& path : m_paths)
            out = maskOne(out, path);
    } catch (const simdjson::simdjson_error&) {
        // Nothing leaves unmasked because it could not be understood.
        return "{\"redacted\":\"this event could not be read to redact it\"}";
    }
    return out;
}

Result<> checkRedactPaths(const SettingValues& values)
{
    if (const auto redactor = EventRedactor::fromPaths(values.list("redact")); !redactor)
        return tl::unexpected(redactor.error());
    return {};
}

std::string eventBytes(const StoredEvent& event, const EventRedactor& redactor)
{
    return redactor.isEmpty() ? event.event.json : redactor.apply(event.event.json);
}

std::string eventLine(const StoredEvent& event, const EventRedactor& redactor)
{
    return oneLine(redactor.isEmpty() ? std::string_view(event.event.json) : redactor.apply(event.event.json));
}

} // namespace grantex
