// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ack_book.h"

#include <algorithm>

namespace grantex {

void AckBook::load(const std::vector<PendingAck>& acks, UtcTime utcNow, MonoTime now, Millis patience)
{
    *this = {};
    m_patience = patience;
    for (const auto& ack : acks) {
        // Wall clocks jump: at worst the whole patience is waited once more, or none.
        const Millis age = std::clamp(utcNow - ack.sentAt, Millis(0), patience);
        m_entries.push_back({ack, now - age, false});
    }
    m_askAt = now;
}

bool AckBook::add(PendingAck ack, MonoTime now)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.ack.id == ack.id && entry.ack.channel == ack.channel;
    });
    const bool fresh = same == m_entries.end();
    if (!fresh) {
        same->lost = true;
        same->ack.channel.clear(); // its receipt belongs to the new one
    }
    if (m_asking == 0 && (m_entries.empty() || m_wait > kShortestWait)) {
        m_wait = kShortestWait;
        wait(now, m_wait);
    }
    m_entries.push_back({std::move(ack), now, false});
    return fresh;
}

std::optional<MonoTime> AckBook::nextAsk() const
{
    const bool open = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.lost; });
    if (!open || m_asking > 0)
        return std::nullopt;
    return m_askAt;
}

std::vector<AckBook::Question> AckBook::ask()
{
    std::vector<Question> questions;
    for (const auto& entry : m_entries) {
        if (entry.lost)
            continue;
        auto question = std::find_if(questions.begin(), questions.end(),
                                     [&](const Question& asked) { return asked.channel == entry.ack.channel; });
        if (question == questions.end())
            question = questions.insert(questions.end(), Question{entry.ack.channel, {}});
        question->ids.push_back(entry.ack.id);
    }
    m_asking = questions.size();
    return questions;
}

std::vector<PendingAck> AckBook::answered(const Question& question, const std::vector<std::int64_t>& confirmed,
                                          MonoTime now)
{
    m_asking -= m_asking > 0 ? 1 : 0;
    std::vector<PendingAck> done;
    for (auto& entry : m_entries) {
        const auto& ids = question.ids;
        if (entry.lost || entry.ack.channel != question.channel ||
            std::find(ids.begin(), ids.end(), entry.ack.id) == ids.end())
            continue;
        if (std::find(confirmed.begin(), confirmed.end(), entry.ack.id) != confirmed.end())
            done.push_back(entry.ack);
        else if (now - entry.since >= m_patience)
            entry.lost = true;
    }
    std::erase_if(m_entries, [&](const Entry& entry) {
        return std::any_of(done.begin(), done.end(), [&](const PendingAck& ack) {
            return !entry.lost && entry.ack.id == ack.id && entry.ack.channel == ack.channel;
        });
    });
    m_wait = done.empty() ? std::min(m_wait * 2, kLongestWait) : kShortestWait;
    wait(now, m_wait);
    return done;
}

void AckBook::unanswered(MonoTime now, Millis span)
{
    m_asking -= m_asking > 0 ? 1 : 0;
    wait(now, std::max(span, kShortestWait));
}

std::optional<PendingAck> AckBook::takeLost()
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.lost; });
    if (it == m_entries.end())
        return std::nullopt;
    PendingAck ack = std::move(it->ack);
    m_entries.erase(it);
    return ack;
}

bool AckBook::hasLost() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.lost; });
}

void AckBook::wait(MonoTime now, Millis span)
{
    m_askAt = now + span;
}

} // namespace grantex
