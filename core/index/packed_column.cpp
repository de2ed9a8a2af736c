// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/packed_column.h"

#include <utility>

namespace grantex {

void PackedColumn::set(std::size_t place, std::int64_t value)
{
    if (!m_wide) {
        const auto offset =
            static_cast<std::int64_t>(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(m_base));
        if (value == EventRow::kNoTime) {
            m_offsets[place] = kNone;
            return;
        }
        if (offset > kNone && offset <= std::numeric_limits<std::int32_t>::max()) {
            m_offsets[place] = static_cast<std::int32_t>(offset);
            return;
        }
        widen();
    }
    (*m_wide)[place] = value;
}

void PackedColumn::widen()
{
    auto wide = std::make_unique<Wide>();
    for (std::size_t place = 0; place < kSize; ++place)
        (*wide)[place] = (*this)[place];
    m_published.store(wide.get(), std::memory_order_release);
    m_wide = std::move(wide);
}

} // namespace grantex
