// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/destination_filter.h"

#include "core/filter/parser.h"
#include "core/filter/printer.h"

namespace grantex::filter {

Result<Predicate> destinationFilter(std::string_view text)
{
    const auto query = parse(text);
    if (!query)
        return tl::unexpected(asError(query.error(), text));
    if (const auto wrong = unfitForDestination(*query))
        return tl::unexpected(asError(*wrong, text));
    return Predicate(*query, Surroundings{});
}

std::string bothFilters(const std::string& a, const std::string& b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    const auto query = parse("(" + a + ") (" + b + ")");
    return query ? print(*query) : a;
}

} // namespace grantex::filter
