// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/interner.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace grantex {

std::string_view* Interner::place(std::uint32_t id)
{
    auto& slot = m_chunks[id / kChunk];
    Chunk* chunk = slot.load(std::memory_order_relaxed);
    if (chunk == nullptr) {
        m_owned.push_back(std::make_unique<Chunk>());
        chunk = m_owned.back().get();
        slot.store(chunk, std::memory_order_release);
    }
    return &(*chunk)[id % kChunk];
}

std::string_view Interner::keep(std::string_view text)
{
    if (text.empty())
        return {};
    // A long text gets a block of its own, before the one that is being filled.
    if (text.size() > kBlock / 8) {
        auto own = std::make_unique_for_overwrite<char[]>(text.size());
        std::memcpy(own.get(), text.data(), text.size());
        const std::string_view kept(own.get(), text.size());
        m_blocks.insert(m_blocks.begin(), std::move(own));
        return kept;
    }
    if (m_left < text.size()) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
        m_left = kBlock;
    }
    char* begin = m_blocks.back().get() + (kBlock - m_left);
    std::memcpy(begin, text.data(), text.size());
    m_left -= text.size();
    return {begin, text.size()};
}

std::size_t Interner::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text)&mask;
    while (m_slots[slot] != kNone && this->text(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void Interner::rebuild(std::size_t slots)
{
    const std::vector<std::uint32_t> before = std::exchange(m_slots, std::vector<std::uint32_t>(slots, kNone));
    for (const std::uint32_t id : before) {
        if (id != kNone)
            m_slots[slotOf(text(id))] = id;
    }
}

std::uint32_t Interner::intern(std::string_view text)
{
    constexpr std::size_t kFirstSlots = 64;
    if (m_slots.size() * 2 <= m_size * 3)
        rebuild(std::max(kFirstSlots, m_slots.size() * 2));
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] != kNone)
        return m_slots[slot];
    std::uint32_t id = end();
    if (!m_free.empty()) {
        id = m_free.back();
        m_free.pop_back();
    } else if (id >= kChunk * kMostChunks) {
        return 0;
    }
    *place(id) = keep(text);
    if (id >= end())
        m_end.store(id + 1, std::memory_order_release);
    m_slots[slot] = id;
    ++m_size;
    return id;
}

std::uint32_t Interner::find(std::string_view text) const
{
    const std::uint32_t id = m_slots[slotOf(text)];
    return id == kNone ? 0 : id;
}

void Interner::retain(const std::vector<bool>& used)
{
    // The characters are copied together, or the blocks of a few texts that stay would keep all the others.
    const auto before = std::exchange(m_blocks, {});
    m_left = 0;
    m_size = 0;
    for (std::uint32_t& id : m_slots) {
        if (id == kNone)
            continue;
        if (id != 0 && !used[id]) {
            *place(id) = {};
            m_free.push_back(id);
            id = kNone;
            continue;
        }
        *place(id) = keep(text(id));
        ++m_size;
    }
    std::size_t slots = 64;
    while (slots < m_size * 2)
        slots *= 2;
    rebuild(slots);
}

} // namespace grantex
