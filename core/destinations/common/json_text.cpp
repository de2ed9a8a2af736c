// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/common/json_text.h"

namespace grantex {

void appendJsonMember(std::string& out, std::string_view name, std::string_view value)
{
    if (!out.ends_with('{'))
        out += ',';
    appendJsonString(out, name);
    out += ':';
    appendJsonString(out, value);
}

} // namespace grantex
