// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/seen_values.h"

namespace grantex::filter {

std::vector<SeenValue> SeenValues::values(const Field& /*field*/, std::string_view /*typed*/,
                                          std::size_t /*limit*/) const
{
    return {};
}

std::vector<SeenPath> SeenValues::paths() const
{
    return {};
}

bool SeenValues::maySee(std::span<const PathStep> /*path*/) const
{
    return true;
}

std::int64_t SeenValues::events() const
{
    return 0;
}

} // namespace grantex::filter
