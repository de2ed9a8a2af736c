// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace grantex {

/// As std::sort, but asks `isStopping` at least once in `kAtOnce` comparisons; false: that said yes, and the order is
/// any. `less` must not throw.
template <typename T, typename Less, typename IsStopping, std::size_t kAtOnce = 1U << 16U>
[[nodiscard]] bool stoppableSort(std::vector<T>& all, const Less& less, const IsStopping& isStopping)
{
    // Blocks that are merged afterwards would not do: the last merges take seconds as one call. A comparison that
    // throws ends std::sort wherever it is, and leaves values that are none of these here to lose.
    struct Stopped
    {
    };
    std::size_t left = kAtOnce;
    const auto watched = [&](const T& one, const T& other) {
        if (--left == 0) {
            left = kAtOnce;
            if (isStopping())
                throw Stopped();
        }
        return less(one, other);
    };
    if (isStopping())
        return false;
    try {
        std::sort(all.begin(), all.end(), watched);
    } catch (const Stopped&) {
        return false;
    }
    return true;
}

} // namespace grantex
