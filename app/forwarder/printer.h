// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forwarder/options.h"
#include "core/event/event.h"
#include "core/filter/predicate.h"

#include <utility>

namespace grantex {

/// Writes events to standard output: one line for people with unsafe characters escaped, or NDJSON byte for byte.
class Printer
{
public:
    /// Only events that `filter` lets pass are shown.
    Printer(PrintMode mode, filter::Predicate filter) : m_mode(mode), m_filter(std::move(filter)) {}
    /// False when standard output is gone (a closed pipe).
    [[nodiscard]] bool print(const EventBlock& events) const;

private:
    PrintMode m_mode;
    filter::Predicate m_filter;
};

} // namespace grantex
