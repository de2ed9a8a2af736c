// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/bucket_counter.h"

namespace grantex {

/// All events over time and, while a filter is on, those of them that match. A value; one thread at a time.
struct EventCounts
{
    BucketCounter all;
    /// nullopt: no filter, everything matches. Events taken from `all` need not be taken from here: no bucket shows
    /// more matches than it has events.
    std::optional<BucketCounter> matching;

    struct Bucket
    {
        UtcTime from{};
        SeriesCounts all;
        SeriesCounts matching; ///< the same as `all` without a filter
    };
    struct Buckets
    {
        Millis width{};
        Millis offset{};             ///< a bucket begins where a time plus this is a multiple of the width
        std::vector<Bucket> buckets; ///< ascending, without the empty ones
        bool isFiltered = false;
        /// The bucket that begins at `from`; nullptr: it is empty.
        [[nodiscard]] const Bucket* at(UtcTime from) const;
        /// Events of the buckets that begin inside `span`.
        [[nodiscard]] SeriesCounts sum(TimeSpan span, bool ofMatching) const;
    };
    /// As BucketCounter::counts().
    [[nodiscard]] Buckets buckets(TimeSpan span, Millis width, Millis offset = Millis(0)) const;
};

} // namespace grantex
