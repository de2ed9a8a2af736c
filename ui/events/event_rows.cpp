// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_rows.h"

namespace grantex {

std::uint32_t Interner::intern(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    const auto id = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_ids.emplace(m_texts.back(), id);
    return id;
}

EventRow RowDictionary::rowOf(const StoredEvent& event)
{
    const EventFields fields = readFields(event.event.json);
    EventRow row;
    row.sequence = event.sequence.value;
    row.receivedMs = toEpochMillis(event.receivedAt);
    row.createdMs = event.event.createdAt ? toEpochMillis(*event.event.createdAt) : EventRow::kNoTime;
    row.type = m_interner.intern(event.event.type);
    row.agent = m_interner.intern(fields.agentId);
    row.principal = m_interner.intern(fields.principalId);
    row.grant = m_interner.intern(fields.grantId);
    if (row.grant != 0 && (row.agent != 0 || row.principal != 0)) {
        auto& owner = m_owners[row.grant];
        if (owner.learntAt == 0 || row.sequence < owner.learntAt)
            owner = {row.agent, row.principal, row.sequence};
    }
    return row;
}

const GrantOwner* RowDictionary::ownerOf(const EventRow& row) const
{
    if (row.grant == 0)
        return nullptr;
    const auto owner = m_owners.find(row.grant);
    return owner != m_owners.end() && owner->second.learntAt < row.sequence ? &owner->second : nullptr;
}

} // namespace grantex
