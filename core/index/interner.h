// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

namespace grantex {

/// Gives each distinct text a small number; 0 is the empty text. One thread at a time interns (its user locks); any
/// thread may read the text of a number below end(), without a lock: texts never move. A number stays valid until
/// retain() leaves it out; it is then given to another text. Takes about 32 bytes a text besides its characters.
class Interner
{
public:
    Interner() { intern({}); }
    Interner(const Interner&) = delete;
    Interner& operator=(const Interner&) = delete;

    /// Beyond 16,777,216 distinct texts the answer is 0. `mayReuse`: numbers that were left out may be given anew;
    /// nobody may read what they meant meanwhile.
    std::uint32_t intern(std::string_view text, bool mayReuse = true);
    /// The number of a text that is known; 0 for any other.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;
    [[nodiscard]] std::string_view text(std::uint32_t id) const { return (*chunkOf(id))[id % kChunk]; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Numbers that were left out and not given anew.
    [[nodiscard]] std::size_t unused() const { return m_free.size(); }
    /// One more than the largest number ever given. Any thread.
    [[nodiscard]] std::uint32_t end() const { return m_end.load(std::memory_order_acquire); }
    /// Forgets every text whose number is not set in `used` (of size end()). Nobody may read meanwhile. Costs what is
    /// forgotten costs: the others are only looked at.
    void retain(const std::vector<bool>& used);

private:
    static constexpr std::uint32_t kChunk = 4096;
    static constexpr std::uint32_t kMostChunks = 4096;
    static constexpr std::uint32_t kNone = 0xffffffff;
    static constexpr std::size_t kBlock = 64U * 1024U;
    using Chunk = std::array<std::string_view, kChunk>;

    [[nodiscard]] const Chunk* chunkOf(std::uint32_t id) const
    {
        return m_chunks[id / kChunk].load(std::memory_order_acquire);
    }
    /// Stands at the beginning of a block, which is aligned to its size: found from any text in it.
    struct Head
    {
        std::size_t size = 0; ///< of the block, this included
        std::size_t used = 0; ///< this included
        std::size_t live = 0; ///< bytes of texts that are known
    };
    struct FreeBlock
    {
        void operator()(Head* block) const { std::free(block); }
    };
    using Block = std::unique_ptr<Head, FreeBlock>;
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t id = kNone; ///< kNone: free
    };

    std::string_view* place(std::uint32_t id);
    [[nodiscard]] static Head& headOf(std::string_view text);
    [[nodiscard]] std::string_view keep(std::string_view text);
    [[nodiscard]] static std::uint32_t hashOf(std::string_view text);
    /// The slot that holds the text's number, or the free one where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();
    void forget(std::uint32_t id);
    void dropBlocks();

    std::array<std::atomic<Chunk*>, kMostChunks> m_chunks{};
    std::vector<std::unique_ptr<Chunk>> m_owned;
    std::vector<Block> m_blocks; ///< the characters; the last one is being filled
    std::vector<Slot> m_slots;   ///< numbers by hash; a power of two
    std::vector<std::uint32_t> m_free;
    std::size_t m_size = 0;
    std::atomic<std::uint32_t> m_end = 0;
};

} // namespace grantex
