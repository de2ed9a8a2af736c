// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/event_counts.h"

#include <algorithm>

namespace grantex {

namespace {

bool startsBefore(const EventCounts::Bucket& bucket, UtcTime time)
{
    return bucket.from < time;
}

} // namespace

const EventCounts::Bucket* EventCounts::Buckets::at(UtcTime from) const
{
    const auto bucket = std::lower_bound(buckets.begin(), buckets.end(), from, startsBefore);
    return bucket == buckets.end() || bucket->from != from ? nullptr : &*bucket;
}

SeriesCounts EventCounts::Buckets::sum(TimeSpan span, bool ofMatching) const
{
    SeriesCounts sum;
    for (auto it = std::lower_bound(buckets.begin(), buckets.end(), span.from, startsBefore);
         it != buckets.end() && it->from < span.to; ++it)
        sum += ofMatching ? it->matching : it->all;
    return sum;
}

EventCounts::Buckets EventCounts::buckets(TimeSpan span, Millis width, Millis offset) const
{
    BucketCounter::Counts total = all.counts(span, width, offset);
    Buckets result{total.width, total.offset, {}, matching.has_value()};
    result.buckets.reserve(total.buckets.size());
    for (const BucketCounter::Bucket& bucket : total.buckets)
        result.buckets.push_back({bucket.from, bucket.counts, matching ? SeriesCounts() : bucket.counts});
    if (!matching)
        return result;
    // The matches may have finer detail than all events; each of theirs begins inside one of these.
    for (const BucketCounter::Bucket& bucket : matching->counts(span, total.width, total.offset).buckets) {
        auto place = std::upper_bound(result.buckets.begin(), result.buckets.end(), bucket.from,
                                      [](UtcTime time, const Bucket& b) { return time < b.from; });
        if (place != result.buckets.begin() && bucket.from < (place - 1)->from + total.width)
            (place - 1)->matching += bucket.counts;
    }
    for (Bucket& bucket : result.buckets)
        bucket.matching.limit(bucket.all);
    return result;
}

} // namespace grantex
