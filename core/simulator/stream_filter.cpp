// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/stream_filter.h"

#include <simdjson.h>

namespace grantex {

StreamFilter filterFromQuery(std::string_view types)
{
    if (types.empty())
        return {};
    StreamFilter filter{std::vector<std::string>{}};
    while (true) {
        const auto comma = types.find(',');
        filter.types->emplace_back(types.substr(0, comma));
        if (comma == std::string_view::npos)
            return filter;
        types.remove_prefix(comma + 1);
    }
}

std::optional<StreamFilter> filterFromMessage(std::string_view message)
{
    simdjson::dom::parser parser;
    simdjson::dom::array types;
    if (parser.parse(message.data(), message.size())["types"].get(types) != simdjson::SUCCESS)
        return std::nullopt;
    StreamFilter filter{std::vector<std::string>{}};
    for (const auto type : types) {
        std::string_view text;
        if (type.get(text) == simdjson::SUCCESS)
            filter.types->emplace_back(text);
    }
    return filter;
}

} // namespace grantex
