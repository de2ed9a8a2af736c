// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_places.h"

#include "core/event/on_demand.h"

#include <algorithm>
#include <simdjson.h>

namespace grantex {

namespace {

namespace od = simdjson::ondemand;

constexpr std::string_view kAll = "[*]";

class Walk
{
public:
    Walk(const std::vector<std::string>& path, std::vector<std::string_view>& found) : m_path(path), m_found(found) {}

    void into(od::value value, std::size_t step)
    {
        if (step == m_path.size()) {
            m_found.push_back(rawBytes(value));
            return;
        }
        const od::json_type type = value.type();
        if (m_path[step] == kAll) {
            if (type != od::json_type::array)
                return;
            for (auto element : value.get_array())
                into(element.value(), step + 1);
        } else if (type == od::json_type::object) {
            members(value.get_object(), step);
        }
    }
    void members(od::object object, std::size_t step)
    {
        for (auto field : object) {
            const std::string_view name = field.unescaped_key();
            if (name == m_path[step])
                into(field.value(), step + 1);
        }
    }

private:
    const std::vector<std::string>& m_path;
    std::vector<std::string_view>& m_found;
};

} // namespace

std::optional<JsonPlace> JsonPlace::parse(std::string_view text)
{
    if (text.starts_with("$."))
        text.remove_prefix(2);
    JsonPlace place;
    while (true) {
        const std::size_t end = text.find_first_of(".[");
        const std::string_view name = text.substr(0, end);
        if (name.empty() || name.find_first_of("]*\"'") != std::string_view::npos)
            return std::nullopt;
        place.m_steps.emplace_back(name);
        text.remove_prefix(std::min(name.size(), text.size()));
        while (text.starts_with(kAll)) {
            place.m_steps.emplace_back(kAll);
            text.remove_prefix(kAll.size());
        }
        if (text.empty())
            return place;
        if (!text.starts_with('.'))
            return std::nullopt;
        text.remove_prefix(1);
    }
}

std::optional<std::vector<JsonPlace::Span>> JsonPlace::findIn(std::string_view json) const
{
    try {
        const JsonText text(json); // offsets in it are offsets in `json`
        od::parser parser;
        std::vector<std::string_view> found;
        od::document document = parser.iterate(text.data(), text.size(), text.capacity());
        Walk(m_steps, found).members(document.get_object(), 0);
        std::vector<Span> spans;
        spans.reserve(found.size());
        for (const std::string_view span : found)
            spans.push_back({static_cast<std::size_t>(span.data() - text.data()), span.size()});
        return spans;
    } catch (const simdjson::simdjson_error&) {
        return std::nullopt;
    }
}

std::string JsonPlace::textIn(std::string_view json) const
{
    std::string text;
    const auto spans = findIn(json);
    if (!spans)
        return text;
    for (const Span& span : *spans) {
        const std::string_view token = json.substr(span.begin, span.size);
        if (!text.empty())
            text += ", ";
        if (token.starts_with('"'))
            text += unquoted(token);
        else
            text += token;
    }
    return text;
}

std::string unquoted(std::string_view token)
{
    const JsonText text(token);
    od::parser parser;
    od::document document;
    std::string_view value;
    if (parser.iterate(text.data(), text.size(), text.capacity()).get(document) != simdjson::SUCCESS ||
        document.get_string().get(value) != simdjson::SUCCESS)
        return {};
    return std::string(value);
}

} // namespace grantex
