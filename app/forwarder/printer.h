// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forwarder/options.h"
#include "core/event/event.h"

namespace grantex {

/// Writes events to standard output: one line for people with unsafe characters escaped, or NDJSON byte for byte.
class Printer
{
public:
    explicit Printer(PrintMode mode) : m_mode(mode) {}
    /// False when standard output is gone (a closed pipe).
    [[nodiscard]] bool print(const EventBlock& events) const;

private:
    PrintMode m_mode;
};

} // namespace grantex
