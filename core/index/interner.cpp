// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/interner.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <new>
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

Interner::Head& Interner::headOf(std::string_view text)
{
    // A long text is alone in its block and begins right behind the head.
    const auto address = reinterpret_cast<std::uintptr_t>(text.data());
    return *reinterpret_cast<Head*>(address & ~static_cast<std::uintptr_t>(kBlock - 1));
}

std::string_view Interner::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blocks.empty() || m_blocks.back()->size - m_blocks.back()->used < text.size()) {
        const std::size_t size = (sizeof(Head) + text.size() + kBlock - 1) / kBlock * kBlock;
        void* memory = std::aligned_alloc(kBlock, size);
        if (memory == nullptr)
            throw std::bad_alloc();
        m_blocks.emplace_back(new (memory) Head{size, sizeof(Head), 0});
    }
    Head& block = *m_blocks.back();
    char* begin = reinterpret_cast<char*>(&block) + block.used;
    std::memcpy(begin, text.data(), text.size());
    block.used += text.size();
    block.live += text.size();
    // Nothing may begin behind the first kBlock bytes: its head would not be found.
    if (block.size > kBlock)
        block.used = block.size;
    return {begin, text.size()};
}

std::uint32_t Interner::hashOf(std::string_view text)
{
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::size_t Interner::slotOf(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].id != kNone && (m_slots[slot].hash != hash || this->text(m_slots[slot].id) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void Interner::grow()
{
    constexpr std::size_t kFirstSlots = 64;
    const std::size_t size = std::max(kFirstSlots, m_slots.size() * 2);
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(size));
    for (const Slot& slot : before) {
        if (slot.id == kNone)
            continue;
        std::size_t place = slot.hash & (size - 1);
        while (m_slots[place].id != kNone)
            place = (place + 1) & (size - 1);
        m_slots[place] = slot;
    }
}

std::uint32_t Interner::intern(std::string_view text, bool mayReuse)
{
    if (m_slots.size() * 2 <= m_size * 3)
        grow();
    const std::uint32_t hash = hashOf(text);
    const std::size_t slot = slotOf(text, hash);
    if (m_slots[slot].id != kNone)
        return m_slots[slot].id;
    std::uint32_t id = end();
    if (mayReuse && !m_free.empty()) {
        id = m_free.back();
        m_free.pop_back();
    } else if (id >= kChunk * kMostChunks) {
        return 0;
    }
    *place(id) = keep(text);
    if (id >= end())
        m_end.store(id + 1, std::memory_order_release);
    m_slots[slot] = {hash, id};
    ++m_size;
    return id;
}

std::uint32_t Interner::find(std::string_view text) const
{
    const std::uint32_t id = m_slots[slotOf(text, hashOf(text))].id;
    return id == kNone ? 0 : id;
}

void Interner::forget(std::uint32_t id)
{
    const std::string_view known = text(id);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = slotOf(known, hashOf(known));
    // What stands behind moves up where that brings it nearer to where it belongs.
    for (std::size_t next = (hole + 1) & mask; m_slots[next].id != kNone; next = (next + 1) & mask) {
        const std::size_t wanted = m_slots[next].hash & mask;
        if (((next - wanted) & mask) < ((next - hole) & mask))
            continue;
        m_slots[hole] = m_slots[next];
        hole = next;
    }
    m_slots[hole] = {};
    headOf(known).live -= known.size();
    *place(id) = {};
    m_free.push_back(id);
    --m_size;
}

void Interner::dropBlocks()
{
    if (m_blocks.empty())
        return;
    // The few texts left in a block move to the one that is being filled, or they would keep the room of all that went.
    std::vector<Block> left;
    Block filling = std::move(m_blocks.back());
    m_blocks.pop_back();
    std::vector<Block> full;
    for (Block& block : m_blocks) {
        const bool isSparse = block->live < block->size / 4;
        (isSparse ? left : full).push_back(std::move(block));
    }
    m_blocks = std::move(full);
    m_blocks.push_back(std::move(filling));
    if (left.empty())
        return;
    for (const Block& block : left)
        block->size = 0; // marks it
    for (std::uint32_t id = 1; id < end(); ++id) {
        if (const std::string_view known = text(id); !known.empty() && headOf(known).size == 0)
            *place(id) = keep(known);
    }
}

void Interner::retain(const std::vector<bool>& used)
{
    for (std::uint32_t id = 1; id < end(); ++id) {
        if (!used[id] && !text(id).empty())
            forget(id);
    }
    dropBlocks();
}

} // namespace grantex
