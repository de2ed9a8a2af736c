// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace grantex {

/// From `from` up to, not including, `to`.
struct TimeSpan
{
    UtcTime from{};
    UtcTime to{};
    [[nodiscard]] Millis length() const { return to - from; }
    [[nodiscard]] bool contains(UtcTime time) const { return from <= time && time < to; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// Events by series (a family of types) in one piece of time.
struct SeriesCounts
{
    static constexpr std::size_t kSeries = 9;
    std::array<std::uint32_t, kSeries> of{};
    [[nodiscard]] std::int64_t total() const;
    SeriesCounts& operator+=(const SeriesCounts& other);
    SeriesCounts& operator-=(const SeriesCounts& other); ///< never below 0
    /// No more of any series than `most` has.
    void limit(const SeriesCounts& most);
    friend bool operator==(const SeriesCounts&, const SeriesCounts&) = default;
};

/// Counts events over time at seven widths at once, from a second to a day, so that every zoom is answered from a few
/// hundred buckets however many events there are. Each width keeps its newest kMostBuckets non-empty buckets: detail of
/// what is older goes first, the coarser counts stay. A value; one thread at a time.
class BucketCounter
{
public:
    static constexpr std::size_t kMostBuckets = 32'768;

    BucketCounter();
    void add(UtcTime time, std::size_t series);
    /// Takes an event away that was added; of what was never added nothing is taken.
    void remove(UtcTime time, std::size_t series);
    void clear();
    /// Adds all that `other` counted.
    void merge(const BucketCounter& other);
    /// Takes all of it away again.
    void subtract(const BucketCounter& other);

    struct Bucket
    {
        UtcTime from{};
        SeriesCounts counts;
    };
    struct Counts
    {
        Millis width{};              ///< of each bucket: as asked for, or wider where that detail is no longer held
        Millis offset{};             ///< a bucket begins where a time plus this is a multiple of the width
        std::vector<Bucket> buckets; ///< ascending; empty ones are left out
    };
    /// The buckets that touch `span`, each `width` (whole seconds, at least one) long and beginning where local time
    /// (`offset` east of UTC) is a multiple of it.
    [[nodiscard]] Counts counts(TimeSpan span, Millis width, Millis offset = Millis(0)) const;
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// From the first to the last event, as exactly as is held (a second, unless there are very many).
    [[nodiscard]] std::optional<TimeSpan> extent() const;
    /// Buckets held, of all widths.
    [[nodiscard]] std::size_t size() const;

private:
    using Buckets = std::map<std::int64_t, SeriesCounts>; ///< by start in milliseconds
    struct Level
    {
        std::int64_t width = 0; ///< milliseconds
        std::int64_t completeFrom = INT64_MIN;
        Buckets buckets;
        /// The bucket of `time`; nullptr where detail of that age is no longer held.
        [[nodiscard]] SeriesCounts* bucketOf(std::int64_t time);
        void remove(std::int64_t time, std::size_t series);
    };
    static constexpr std::size_t kLevels = 7;

    /// The coarsest width that serves buckets of `width`, or the next one that still holds what is at `from`.
    [[nodiscard]] std::size_t levelFor(std::int64_t from, std::int64_t width, std::int64_t offset) const;

    std::array<Level, kLevels> m_levels; ///< finest first
    std::int64_t m_total = 0;
};

} // namespace grantex
