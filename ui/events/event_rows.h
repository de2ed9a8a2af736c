// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/event/fields.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grantex {

/// Gives each distinct text a small number; 0 is the empty text. A number stays valid until retain() leaves it out; it
/// is then given to another text.
class Interner
{
public:
    Interner() { intern({}); }
    std::uint32_t intern(std::string_view text);
    [[nodiscard]] const std::string& text(std::uint32_t id) const { return m_texts[id]; }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// One more than the largest number ever given.
    [[nodiscard]] std::size_t end() const { return m_texts.size(); }
    /// Forgets every text whose number is not set in `used` (of size end()).
    void retain(const std::vector<bool>& used);

private:
    std::deque<std::string> m_texts; ///< a deque keeps the addresses that the keys of m_ids point into
    std::vector<std::uint32_t> m_free;
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
};

/// What the table keeps of one row: 40 bytes. Texts are read from the journal when they are painted.
struct EventRow
{
    static constexpr std::uint32_t kGap =
        0xffffffff; ///< as `type`: the row is a gap, `grant` its place in the gap list
    static constexpr std::int64_t kNoTime = INT64_MIN;

    std::int64_t sequence = 0; ///< of a gap: the event it stands behind
    std::int64_t receivedMs = 0;
    std::int64_t createdMs = kNoTime;
    std::uint32_t type = 0;
    std::uint32_t agent = 0;
    std::uint32_t principal = 0;
    std::uint32_t grant = 0;

    [[nodiscard]] bool isGap() const { return type == kGap; }
};
static_assert(sizeof(EventRow) == 40);

/// Who a grant belongs to, learnt from the events that say so.
struct GrantOwner
{
    std::uint32_t agent = 0;
    std::uint32_t principal = 0;
    std::int64_t learntAt = 0; ///< smallest sequence that said it
};

/// The rows' texts by number and the index from grants to their owners.
class RowDictionary
{
public:
    /// Reads the row's values out of the event and learns its grant's owner.
    [[nodiscard]] EventRow rowOf(const StoredEvent& event);
    [[nodiscard]] const std::string& text(std::uint32_t id) const { return m_interner.text(id); }
    /// The owner of the row's grant as far as earlier events told it; nullptr when none did.
    [[nodiscard]] const GrantOwner* ownerOf(const EventRow& row) const;
    /// Forgets the texts and owners that no row of `rows` needs, once there are many: the rows that leave the table
    /// must not leave their texts behind. Some 10 ms for a million rows, and seldom.
    void retain(const std::deque<EventRow>& rows);
    [[nodiscard]] std::size_t size() const { return m_interner.size(); }

private:
    static constexpr std::size_t kFirstSweep = 100'000;
    Interner m_interner;
    std::unordered_map<std::uint32_t, GrantOwner> m_owners;
    std::size_t m_sweepAt = kFirstSweep;
};

} // namespace grantex
