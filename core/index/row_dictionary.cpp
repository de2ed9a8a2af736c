// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_dictionary.h"

#include <algorithm>

namespace grantex {

void RowDictionary::number(EventRow& row, const std::string& type, const RowFields& fields)
{
    // Who holds a lease reads all texts, also those of numbers that nothing has now.
    const auto intern = [this, mayReuse = !isLeased()](ValueColumn column, std::string_view text) {
        Interner& texts = m_texts[static_cast<std::size_t>(column)];
        const std::size_t unused = texts.unused();
        const std::uint32_t id = texts.intern(text, mayReuse);
        if (texts.unused() != unused)
            ++m_generation;
        return id;
    };
    row.type = intern(ValueColumn::Type, type);
    row.agent = intern(ValueColumn::Agent, fields.agent);
    row.principal = intern(ValueColumn::Principal, fields.principal);
    row.grant = intern(ValueColumn::Grant, fields.grant);
    row.scopes = fields.hasOddScopes ? 0 : intern(ValueColumn::Scopes, fields.scopes);
    row.flags = (fields.hasOtherGrants ? EventRow::kOtherGrants : 0) | (fields.hasOddScopes ? EventRow::kOddScopes : 0);
    if (type == "budget.threshold")
        row.flags |= fields.threshold << EventRow::kThresholdShift;
    learn(row);
}

void RowDictionary::learn(const EventRow& row)
{
    if (row.grant == 0 || (row.agent == 0 && row.principal == 0))
        return;
    if (m_owners.size() <= row.grant)
        m_owners.resize(row.grant + 1);
    GrantOwner& owner = m_owners[row.grant];
    if (owner.learntAt != 0 && owner.learntAt <= row.sequence)
        return;
    owner = {row.agent, row.principal, row.sequence};
    m_shared.reset();
    ++m_ownersVersion;
}

RowDictionary::Lease RowDictionary::lease() const
{
    // Locked: whoever numbers meanwhile knows what it may give anew.
    const std::lock_guard lock(m_mutex);
    m_leases->fetch_add(1, std::memory_order_relaxed);
    return {m_leases.get(),
            [leases = m_leases](const void* /*count*/) { leases->fetch_sub(1, std::memory_order_release); }};
}

EventRow RowDictionary::rowOf(const StoredEvent& event)
{
    thread_local RowFields fields;
    readRowFields(event.event.json, fields);
    EventRow row;
    row.sequence = event.sequence.value;
    row.receivedMs = toEpochMillis(event.receivedAt);
    row.createdMs = event.event.createdAt ? toEpochMillis(*event.event.createdAt) : EventRow::kNoTime;
    const std::lock_guard lock(m_mutex);
    number(row, event.event.type, fields);
    return row;
}

void RowDictionary::complete(std::vector<Draft>& drafts, std::size_t count, std::vector<EventRow>& rows)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < count; ++i) {
        number(drafts[i].row, drafts[i].type, drafts[i].fields);
        rows.push_back(drafts[i].row);
    }
}

std::uint32_t RowDictionary::find(ValueColumn column, std::string_view text) const
{
    const std::lock_guard lock(m_mutex);
    return at(column).find(text);
}

GrantOwner RowDictionary::ownerOf(std::uint32_t grant, std::int64_t sequence) const
{
    const std::lock_guard lock(m_mutex);
    if (grant == 0 || grant >= m_owners.size())
        return {};
    const GrantOwner& owner = m_owners[grant];
    return owner.learntAt != 0 && owner.learntAt < sequence ? owner : GrantOwner{};
}

GrantOwners RowDictionary::owners() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_shared)
        m_shared = std::make_shared<const std::vector<GrantOwner>>(m_owners);
    return m_shared;
}

std::uint64_t RowDictionary::ownersVersion() const
{
    const std::lock_guard lock(m_mutex);
    return m_ownersVersion;
}

std::size_t RowDictionary::sizeLocked() const
{
    std::size_t texts = 0;
    for (const Interner& column : m_texts)
        texts += column.size();
    return texts;
}

std::size_t RowDictionary::size() const
{
    const std::lock_guard lock(m_mutex);
    return sizeLocked();
}

std::uint64_t RowDictionary::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

bool RowDictionary::wantsSweep() const
{
    const std::lock_guard lock(m_mutex);
    return sizeLocked() >= m_sweepAt;
}

RowDictionary::Used RowDictionary::nothingUsed() const
{
    Used used;
    for (std::size_t column = 0; column < kValueColumns; ++column)
        used[column].resize(m_texts[column].end());
    return used;
}

bool RowDictionary::retain(Used used)
{
    const std::lock_guard lock(m_mutex);
    if (isLeased())
        return false;
    for (std::size_t column = 0; column < kValueColumns; ++column)
        used[column].resize(m_texts[column].end());
    auto& grants = used[static_cast<std::size_t>(ValueColumn::Grant)];
    for (std::size_t grant = 0; grant < m_owners.size(); ++grant) {
        if (!grants[grant]) {
            m_owners[grant] = {};
            continue;
        }
        used[static_cast<std::size_t>(ValueColumn::Agent)][m_owners[grant].agent] = true;
        used[static_cast<std::size_t>(ValueColumn::Principal)][m_owners[grant].principal] = true;
    }
    for (std::size_t column = 0; column < kValueColumns; ++column)
        m_texts[column].retain(used[column]);
    m_shared.reset();
    ++m_generation;
    // Each sweep must have something to find, or a table of many texts would be swept at every step.
    m_sweepAt = std::max(kFirstSweep, sizeLocked() + sizeLocked() / 8);
    return true;
}

} // namespace grantex
