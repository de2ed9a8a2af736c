// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/index/event_row.h"
#include "core/index/interner.h"
#include "core/index/row_fields.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace grantex {

/// Who a grant belongs to, learnt from the events that say so.
struct GrantOwner
{
    std::uint32_t agent = 0;
    std::uint32_t principal = 0;
    std::int64_t learntAt = 0; ///< smallest sequence that said it; 0: none did
};

/// The owners of all grants at one moment, by the grant's number.
using GrantOwners = std::shared_ptr<const std::vector<GrantOwner>>;

/// The columns' texts by number and the owners of grants. Thread-safe: rows may be made on several threads, and texts
/// are read without a lock. Numbers stay valid while somebody holds a lease.
class RowDictionary
{
public:
    /// Ends each scope in a text of ValueColumn::Scopes.
    static constexpr char kScopeEnd = '\0';
    using Lease = std::shared_ptr<const void>;

    /// Reads the row's values out of the event and learns its grant's owner.
    [[nodiscard]] EventRow rowOf(const StoredEvent& event);

    /// An event whose values were read already; views live as long as the call.
    struct Draft
    {
        EventRow row; ///< sequence and times
        std::string type;
        RowFields fields;
    };
    /// Fills in the numbers of `drafts` and learns from them, under one lock. Appends to `rows`, in the same order.
    void complete(std::vector<Draft>& drafts, std::size_t count, std::vector<EventRow>& rows);

    [[nodiscard]] std::string_view text(ValueColumn column, std::uint32_t id) const { return at(column).text(id); }
    /// One more than the column's largest number.
    [[nodiscard]] std::uint32_t end(ValueColumn column) const { return at(column).end(); }
    [[nodiscard]] std::uint32_t find(ValueColumn column, std::string_view text) const; ///< 0: unknown or empty
    /// The owner of the row's grant as far as earlier events told it; nothing learnt: learntAt is 0.
    [[nodiscard]] GrantOwner ownerOf(const EventRow& row) const { return ownerOf(row.grant, row.sequence); }
    [[nodiscard]] GrantOwner ownerOf(std::uint32_t grant, std::int64_t sequence) const;
    /// All owners; a copy that is shared until the next one is learnt.
    [[nodiscard]] GrantOwners owners() const;
    /// Another number whenever an owner was learnt or corrected.
    [[nodiscard]] std::uint64_t ownersVersion() const;
    [[nodiscard]] std::size_t size() const; ///< distinct texts

    /// Keeps every number valid while it lives, and lets no freed one be given anew: all texts below end() may be read.
    [[nodiscard]] Lease lease() const;
    /// Another number whenever numbers may have been given anew: masks over values are worthless then.
    [[nodiscard]] std::uint64_t generation() const;
    /// Whether there are so many texts that a sweep pays.
    [[nodiscard]] bool wantsSweep() const;
    /// Which numbers are in use, by column and number.
    using Used = std::array<std::vector<bool>, kValueColumns>;
    [[nodiscard]] Used nothingUsed() const;
    /// Forgets the texts and owners that are not in use; false, and nothing done, while a lease is held.
    bool retain(Used used);

private:
    static constexpr std::size_t kFirstSweep = 100'000;
    [[nodiscard]] const Interner& at(ValueColumn column) const { return m_texts[static_cast<std::size_t>(column)]; }
    void number(EventRow& row, const std::string& type, const RowFields& fields);
    void learn(const EventRow& row);
    [[nodiscard]] std::size_t sizeLocked() const;
    /// Asked under the lock: none is taken meanwhile.
    [[nodiscard]] bool isLeased() const { return m_leases->load(std::memory_order_acquire) > 0; }

    mutable std::mutex m_mutex;
    std::array<Interner, kValueColumns> m_texts;
    std::vector<GrantOwner> m_owners; ///< by the grant's number
    mutable GrantOwners m_shared;     ///< null: m_owners has changed since
    std::uint64_t m_ownersVersion = 0;
    std::uint64_t m_generation = 1;
    std::size_t m_sweepAt = kFirstSweep;
    /// Leases held; whoever sees one given back sees all that its holder has read as done.
    std::shared_ptr<std::atomic<std::int64_t>> m_leases = std::make_shared<std::atomic<std::int64_t>>(0);
};

/// Calls `take` with each scope of a text of ValueColumn::Scopes.
template <typename Take>
void eachScope(std::string_view scopes, Take take)
{
    for (std::size_t begin = 0; begin < scopes.size();) {
        const std::size_t end = scopes.find(RowDictionary::kScopeEnd, begin);
        take(scopes.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return;
        begin = end + 1;
    }
}

} // namespace grantex
