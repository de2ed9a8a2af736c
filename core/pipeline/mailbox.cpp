// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/mailbox.h"

#include <utility>

namespace grantex {

bool Mailbox::put(const CommitReport& report)
{
    const std::lock_guard lock(m_mutex);
    if (!report.events->empty()) {
        // Once one block is left out all that follow are, so that what is delivered has no hole.
        m_letter.eventsLeftOut = m_letter.eventsLeftOut || m_count + report.events->size() > kMaxEvents;
        if (!m_letter.eventsLeftOut) {
            m_count += report.events->size();
            m_letter.events.push_back(report.events);
        }
    }
    m_letter.counters = report.counters;
    for (const auto& text : report.warnings) {
        if (m_letter.warnings.size() < kMaxWarnings)
            m_letter.warnings.push_back(text);
    }
    m_letter.gapsChanged = m_letter.gapsChanged || report.gapsChanged;
    return !std::exchange(m_waiting, true);
}

bool Mailbox::putFailure(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_letter.failure = error;
    return !std::exchange(m_waiting, true);
}

Mailbox::Letter Mailbox::collect()
{
    const std::lock_guard lock(m_mutex);
    m_waiting = false;
    m_count = 0;
    return std::exchange(m_letter, {});
}

} // namespace grantex
