// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_index.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr unsigned kFrameBit = 24;
constexpr unsigned kOffsetBit = 25;
constexpr std::uint64_t kSizeMask = kLongestFileEvent;

std::uint64_t packed(const EventPlace& place)
{
    return place.offset << kOffsetBit | std::uint64_t{place.isFrame} << kFrameBit | place.size;
}

EventPlace unpacked(std::uint64_t value)
{
    return {value >> kOffsetBit, static_cast<std::uint32_t>(value & kSizeMask), (value >> kFrameBit & 1U) != 0};
}

} // namespace

void FileIndex::add(Found&& found)
{
    const std::lock_guard lock(m_mutex);
    const auto before = static_cast<std::int64_t>(m_places.size());
    for (const EventPlace& place : found.events)
        m_places.push_back(packed(place));
    for (BadLine& bad : found.bad) {
        if (bad.isOpen) {
            m_open = std::move(bad);
            continue;
        }
        ++m_badCount;
        if (m_bad.size() < kMostBadLines)
            m_bad.push_back(std::move(bad));
    }
    for (Gap& gap : found.gaps) {
        gap.id = static_cast<std::int64_t>(m_gaps.size()) + 1;
        gap.after.value += before;
        m_gaps.push_back(std::move(gap));
    }
}

void FileIndex::forgetOpen()
{
    const std::lock_guard lock(m_mutex);
    m_open.reset();
}

std::int64_t FileIndex::events() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::int64_t>(m_places.size());
}

std::vector<EventPlace> FileIndex::places(std::int64_t first, std::size_t count) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<EventPlace> places;
    const auto size = static_cast<std::int64_t>(m_places.size());
    for (std::int64_t at = std::max<std::int64_t>(first, 1); at <= size && places.size() < count; ++at)
        places.push_back(unpacked(m_places[static_cast<std::size_t>(at - 1)]));
    return places;
}

std::int64_t FileIndex::badCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_badCount + (m_open ? 1 : 0);
}

std::vector<BadLine> FileIndex::badLines() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<BadLine> all = m_bad;
    if (m_open)
        all.push_back(*m_open);
    return all;
}

std::vector<Gap> FileIndex::gaps() const
{
    const std::lock_guard lock(m_mutex);
    return m_gaps;
}

} // namespace grantex
