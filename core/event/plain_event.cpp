// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/plain_event.h"

#include <simdjson.h>

namespace grantex {

bool isPlainEvent(std::string_view json)
{
    static_assert(kEventPadding >= simdjson::SIMDJSON_PADDING);
    constexpr std::size_t large = 256U * 1024U;
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object object;
    return json.size() <= large && parser.parse(json.data(), json.size(), false).get(object) == simdjson::SUCCESS;
}

} // namespace grantex
