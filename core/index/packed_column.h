// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_row.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

namespace grantex {

/// Numbers near each other, as those of neighbouring rows are: four bytes each, and twelve once one lies farther than
/// 31 bits from the base. EventRow::kNoTime stands for itself. One thread sets; any thread may read meanwhile what was
/// set before.
class PackedColumn
{
public:
    static constexpr std::size_t kSize = 4096;

    explicit PackedColumn(std::int64_t base) : m_base(base) {}

    [[nodiscard]] std::int64_t operator[](std::size_t place) const
    {
        if (const Wide* wide = m_published.load(std::memory_order_acquire))
            return (*wide)[place];
        const std::int32_t offset = m_offsets[place];
        // Unsigned, as in set(): what wraps there wraps back here.
        return offset == kNone ? EventRow::kNoTime
                               : static_cast<std::int64_t>(static_cast<std::uint64_t>(m_base) +
                                                           static_cast<std::uint64_t>(std::int64_t{offset}));
    }
    void set(std::size_t place, std::int64_t value);
    /// Beyond those of the object.
    [[nodiscard]] std::size_t heapBytes() const { return m_wide ? sizeof(Wide) : 0; }

private:
    using Wide = std::array<std::int64_t, kSize>;
    static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::min();

    void widen();

    std::int64_t m_base;
    std::array<std::int32_t, kSize> m_offsets{}; ///< from m_base; read by nobody once all stand in m_wide
    std::unique_ptr<Wide> m_wide;                ///< null: all are near
    std::atomic<const Wide*> m_published = nullptr;
};

} // namespace grantex
