// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/predicate.h"

#include <cstdint>

namespace grantex {

/// What only the window knows of rows (pins, notes, colours, deliveries), as filters ask it. Asked on scan threads: an
/// implementation is an immutable picture of one moment, and what it gives lives as long as itself.
class FactSource
{
public:
    virtual ~FactSource() = default;
    /// nullptr: nothing is known of this event, and every such test is false.
    [[nodiscard]] virtual const filter::RowFacts* factsOf(std::int64_t sequence) const = 0;
};

} // namespace grantex
