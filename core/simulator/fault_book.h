// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/script.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grantex {

/// The endpoint faults in force. Each request to an endpoint uses up one of the oldest that applies to it.
class FaultBook
{
public:
    void add(FaultAction action, MonoTime now);
    [[nodiscard]] std::optional<FaultAction> take(std::string_view target, MonoTime now);
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        FaultAction action;
        std::int64_t left; ///< requests; ignored while `until` is set without `times`
        std::optional<MonoTime> until;
    };
    std::vector<Entry> m_entries;
};

} // namespace grantex
