// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/intake.h"

#include <utility>

namespace grantex {

void Intake::push(StoredEvent event, SequenceRange cover, std::size_t encodedSize, MonoTime now)
{
    if (isEmpty())
        m_since = now;
    m_sizes.push_back(encodedSize);
    m_bytes += encodedSize;
    m_part.push(std::move(event), cover);
}

bool Intake::isFull(const Limits& limits) const
{
    return m_part.size() >= limits.maxEvents || m_bytes >= limits.maxBytes;
}

Intake::Cut Intake::cut(const Limits& limits)
{
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (; count < m_part.size() && count < limits.maxEvents; ++count) {
        if (count > 0 && bytes + m_sizes[count] > limits.maxBytes)
            break;
        bytes += m_sizes[count];
    }
    Part rest = m_part.splitOff(count);
    const auto end = m_sizes.begin() + static_cast<std::ptrdiff_t>(count);
    Cut cut{std::exchange(m_part, std::move(rest)), {m_sizes.begin(), end}};
    m_sizes.erase(m_sizes.begin(), end);
    m_bytes -= bytes;
    if (isEmpty())
        m_since.reset();
    return cut;
}

} // namespace grantex
