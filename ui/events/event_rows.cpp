// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_rows.h"

#include <algorithm>

namespace grantex {

std::uint32_t Interner::intern(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    auto id = static_cast<std::uint32_t>(m_texts.size());
    if (m_free.empty()) {
        m_texts.emplace_back(text);
    } else {
        id = m_free.back();
        m_free.pop_back();
        m_texts[id] = text;
    }
    m_ids.emplace(m_texts[id], id);
    return id;
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
        m_texts[id] = std::string();
        m_free.push_back(id);
    }
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

void RowDictionary::retain(const std::deque<EventRow>& rows)
{
    if (m_interner.size() < m_sweepAt)
        return;
    std::vector<bool> used(m_interner.end());
    for (const EventRow& row : rows) {
        if (!row.isGap())
            used[row.type] = used[row.agent] = used[row.principal] = used[row.grant] = true;
    }
    std::erase_if(m_owners, [&used](const auto& owner) { return !used[owner.first]; });
    for (const auto& [grant, owner] : m_owners)
        used[owner.agent] = used[owner.principal] = true;
    m_interner.retain(used);
    // Each sweep must have something to find, or a table of many texts would be swept at every step.
    m_sweepAt = std::max(kFirstSweep, m_interner.size() + m_interner.size() / 8);
}

} // namespace grantex
