// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/bucket_counter.h"

#include <algorithm>
#include <numeric>

namespace grantex {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::array widths{second, 10 * second, minute, 10 * minute, hour, 6 * hour, 24 * hour};

/// The largest multiple of `width` that is not above `value`, also before 1970.
std::int64_t floorTo(std::int64_t value, std::int64_t width)
{
    const std::int64_t rest = value % width;
    return value - (rest < 0 ? rest + width : rest);
}

} // namespace

std::int64_t SeriesCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), std::int64_t{0});
}

SeriesCounts& SeriesCounts::operator+=(const SeriesCounts& other)
{
    for (std::size_t i = 0; i < kSeries; ++i)
        of[i] += other.of[i];
    return *this;
}

SeriesCounts& SeriesCounts::operator-=(const SeriesCounts& other)
{
    for (std::size_t i = 0; i < kSeries; ++i)
        of[i] -= std::min(of[i], other.of[i]);
    return *this;
}

void SeriesCounts::limit(const SeriesCounts& most)
{
    for (std::size_t i = 0; i < kSeries; ++i)
        of[i] = std::min(of[i], most.of[i]);
}

BucketCounter::BucketCounter()
{
    for (std::size_t i = 0; i < kLevels; ++i)
        m_levels[i].width = widths[i];
}

SeriesCounts* BucketCounter::Level::bucketOf(std::int64_t time)
{
    if (time < completeFrom)
        return nullptr;
    const std::int64_t start = floorTo(time, width);
    // Most events go where the one before them went, which is the newest bucket.
    if (!buckets.empty() && buckets.rbegin()->first == start)
        return &buckets.rbegin()->second;
    SeriesCounts* counts = &buckets[start];
    if (buckets.size() <= kMostBuckets)
        return counts;
    const std::int64_t oldest = buckets.begin()->first;
    completeFrom = oldest + width;
    buckets.erase(buckets.begin());
    return oldest == start ? nullptr : counts;
}

void BucketCounter::Level::remove(std::int64_t time, std::size_t series)
{
    const auto bucket = buckets.find(floorTo(time, width));
    if (bucket == buckets.end() || bucket->second.of[series] == 0)
        return;
    --bucket->second.of[series];
    if (bucket->second == SeriesCounts())
        buckets.erase(bucket);
}

void BucketCounter::add(UtcTime time, std::size_t series)
{
    for (Level& level : m_levels) {
        if (SeriesCounts* counts = level.bucketOf(toEpochMillis(time)))
            ++counts->of[series];
    }
    ++m_total;
}

void BucketCounter::remove(UtcTime time, std::size_t series)
{
    for (Level& level : m_levels)
        level.remove(toEpochMillis(time), series);
    m_total = std::max<std::int64_t>(0, m_total - 1);
}

void BucketCounter::clear()
{
    *this = BucketCounter();
}

void BucketCounter::merge(const BucketCounter& other)
{
    for (std::size_t i = 0; i < kLevels; ++i) {
        for (const auto& [start, counts] : other.m_levels[i].buckets) {
            if (SeriesCounts* own = m_levels[i].bucketOf(start))
                *own += counts;
        }
        m_levels[i].completeFrom = std::max(m_levels[i].completeFrom, other.m_levels[i].completeFrom);
    }
    m_total += other.m_total;
}

void BucketCounter::subtract(const BucketCounter& other)
{
    for (std::size_t i = 0; i < kLevels; ++i) {
        for (const auto& [start, counts] : other.m_levels[i].buckets) {
            const auto own = m_levels[i].buckets.find(start);
            if (own == m_levels[i].buckets.end())
                continue;
            own->second -= counts;
            if (own->second == SeriesCounts())
                m_levels[i].buckets.erase(own);
        }
    }
    m_total = std::max<std::int64_t>(0, m_total - other.m_total);
}

std::size_t BucketCounter::levelFor(std::int64_t from, std::int64_t width, std::int64_t offset) const
{
    std::size_t level = kLevels - 1;
    while (level > 0 && (width % m_levels[level].width != 0 || offset % m_levels[level].width != 0))
        --level;
    while (level + 1 < kLevels && floorTo(from, m_levels[level].width) < m_levels[level].completeFrom)
        ++level;
    return level;
}

BucketCounter::Counts BucketCounter::counts(TimeSpan span, Millis width, Millis offset) const
{
    const std::int64_t wanted = std::max(second, floorTo(width.count(), second));
    std::int64_t from = toEpochMillis(span.from);
    // A time before everything held needs no detail of its own.
    if (const auto all = extent(); all && toEpochMillis(all->from) > from)
        from = toEpochMillis(all->from);
    const Level& level = m_levels[levelFor(from, wanted, offset.count())];
    const std::int64_t used = (wanted + level.width - 1) / level.width * level.width;
    const std::int64_t shift = floorTo(offset.count() % used, level.width);

    Counts counts{Millis(used), Millis(shift), {}};
    const std::int64_t first = floorTo(toEpochMillis(span.from) + shift, used) - shift;
    const std::int64_t end = toEpochMillis(span.to);
    for (auto it = level.buckets.lower_bound(first); it != level.buckets.end(); ++it) {
        const std::int64_t start = floorTo(it->first + shift, used) - shift;
        if (start >= end)
            break;
        if (counts.buckets.empty() || counts.buckets.back().from != fromEpochMillis(start))
            counts.buckets.push_back({fromEpochMillis(start), {}});
        counts.buckets.back().counts += it->second;
    }
    return counts;
}

std::optional<TimeSpan> BucketCounter::extent() const
{
    if (m_levels.back().buckets.empty())
        return std::nullopt;
    const auto whole = std::find_if(m_levels.begin(), m_levels.end() - 1,
                                    [](const Level& level) { return level.completeFrom == INT64_MIN; });
    const auto finest =
        std::find_if(m_levels.begin(), m_levels.end() - 1, [](const Level& level) { return !level.buckets.empty(); });
    return TimeSpan{fromEpochMillis(whole->buckets.begin()->first),
                    fromEpochMillis(finest->buckets.rbegin()->first + finest->width)};
}

std::size_t BucketCounter::size() const
{
    std::size_t size = 0;
    for (const Level& level : m_levels)
        size += level.buckets.size();
    return size;
}

} // namespace grantex
