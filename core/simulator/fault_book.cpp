// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/fault_book.h"

#include <limits>
#include <utility>

namespace grantex {

void FaultBook::add(FaultAction action, MonoTime now)
{
    const auto unlimited = std::numeric_limits<std::int64_t>::max();
    const auto left = action.times.value_or(action.lasting ? unlimited : 1);
    std::optional<MonoTime> until;
    if (action.lasting)
        until = now + *action.lasting;
    m_entries.push_back({std::move(action), left, until});
}

std::optional<FaultAction> FaultBook::take(std::string_view target, MonoTime now)
{
    std::erase_if(m_entries,
                  [now](const Entry& entry) { return entry.left <= 0 || (entry.until && *entry.until <= now); });
    for (auto& entry : m_entries) {
        if (entry.action.target == target) {
            --entry.left;
            return entry.action;
        }
    }
    return std::nullopt;
}

} // namespace grantex
