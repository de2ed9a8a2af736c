// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace grantex {

/// The values of an event that become columns: what readFields() says of them, for a quarter of its cost.
struct RowFields
{
    std::string agent;
    std::string principal;
    std::string grant;
    std::string scopes;          ///< each followed by RowDictionary::kScopeEnd
    bool hasOtherGrants = false; ///< a parent's grant or revoked ones
    bool hasOddScopes = false;   ///< one of the scopes holds the separator
    std::uint32_t threshold = 0; ///< EventRow::threshold() of a budget.threshold event; whole percents only
};

/// Reads them into `fields`, whose memory is used again. Thread-safe.
void readRowFields(std::string_view json, RowFields& fields);

} // namespace grantex
