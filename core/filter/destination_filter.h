// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/filter/predicate.h"

#include <string>
#include <string_view>

namespace grantex::filter {

/// The filter of a destination, compiled: Usage when it is not understood or asks what such a filter may not
/// (unfitForDestination). The empty text lets everything pass. Times without a zone are UTC.
[[nodiscard]] Result<Predicate> destinationFilter(std::string_view text);

/// The filter that both let pass, in normal form; either may be empty. Both must be understood.
[[nodiscard]] std::string bothFilters(const std::string& a, const std::string& b);

} // namespace grantex::filter
