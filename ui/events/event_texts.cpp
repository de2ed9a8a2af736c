// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_texts.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t recentLimit = 8U * 1024U * 1024U;
constexpr std::size_t pageLimit = 16U * 1024U * 1024U;
constexpr std::size_t pageEvents = 64;

std::size_t bytesOf(const EventBlock& block)
{
    std::size_t bytes = 0;
    for (const auto& event : *block)
        bytes += sizeof(StoredEvent) + event.event.json.size();
    return bytes;
}

std::shared_ptr<const StoredEvent> findIn(const EventBlock& block, Sequence sequence)
{
    if (block->empty() || sequence < block->front().sequence || block->back().sequence < sequence)
        return nullptr;
    const auto found = std::lower_bound(block->begin(), block->end(), sequence,
                                        [](const StoredEvent& event, Sequence s) { return event.sequence < s; });
    if (found == block->end() || found->sequence != sequence)
        return nullptr;
    return {block, &*found};
}

} // namespace

void EventTexts::clear()
{
    m_recent.clear();
    m_pages.clear();
    m_recentBytes = m_pageBytes = 0;
}

void EventTexts::remember(const EventBlock& block)
{
    m_recent.push_back({block, bytesOf(block)});
    m_recentBytes += m_recent.back().bytes;
    while (m_recentBytes > recentLimit && m_recent.size() > 1) {
        m_recentBytes -= m_recent.front().bytes;
        m_recent.pop_front();
    }
}

std::shared_ptr<const StoredEvent> EventTexts::find(Sequence sequence)
{
    if (!m_recent.empty() && m_recent.front().block->front().sequence <= sequence) {
        const auto behind =
            std::upper_bound(m_recent.begin(), m_recent.end(), sequence,
                             [](Sequence s, const Kept& kept) { return s < kept.block->front().sequence; });
        if (auto event = findIn(std::prev(behind)->block, sequence))
            return event;
    }
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        if (auto event = findIn(page->block, sequence)) {
            m_pages.splice(m_pages.begin(), m_pages, page);
            return event;
        }
    }
    const EventBlock page = readPage(sequence);
    return page ? findIn(page, sequence) : nullptr;
}

EventBlock EventTexts::readPage(Sequence sequence)
{
    if (m_reader == nullptr)
        return nullptr;
    // Pages begin at multiples, so that scrolling up and down over the same rows meets the same pages.
    const auto size = static_cast<std::int64_t>(pageEvents);
    auto events = m_reader->readAfter({(sequence.value - 1) / size * size}, pageEvents);
    if (!events || events->empty())
        return nullptr;
    auto block = std::make_shared<const std::vector<StoredEvent>>(std::move(*events));
    m_pages.push_front({block, bytesOf(block)});
    m_pageBytes += m_pages.front().bytes;
    while (m_pageBytes > pageLimit && m_pages.size() > 1) {
        m_pageBytes -= m_pages.back().bytes;
        m_pages.pop_back();
    }
    return block;
}

} // namespace grantex
