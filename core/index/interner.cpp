// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/interner.h"

namespace grantex {

std::string* Interner::place(std::uint32_t id)
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

std::uint32_t Interner::intern(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    std::uint32_t id = end();
    if (!m_free.empty()) {
        id = m_free.back();
        m_free.pop_back();
    } else if (id >= kChunk * kMostChunks) {
        return 0;
    }
    std::string* kept = place(id);
    *kept = text;
    if (id >= end())
        m_end.store(id + 1, std::memory_order_release);
    m_ids.emplace(*kept, id);
    return id;
}

std::uint32_t Interner::find(std::string_view text) const
{
    const auto known = m_ids.find(text);
    return known == m_ids.end() ? 0 : known->second;
}

void Interner::retain(const std::vector<bool>& used)
{
    for (auto it = m_ids.begin(); it != m_ids.end();) {
        const std::uint32_t id = it->second;
        if (id == 0 || used[id]) {
            ++it;
            continue;
        }
        it = m_ids.erase(it); // before its text, which is the key
        *place(id) = std::string();
        m_free.push_back(id);
    }
}

} // namespace grantex
