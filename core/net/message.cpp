// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/message.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view Response::header(std::string_view name) const
{
    for (const auto& entry : headers) {
        if (sameName(entry.name, name))
            return entry.value;
    }
    return {};
}

} // namespace grantex
