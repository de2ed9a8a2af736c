// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// Consecutive sequences, both ends included.
struct SequenceRange
{
    Sequence first;
    Sequence last;
    friend bool operator==(const SequenceRange&, const SequenceRange&) = default;
};

/// What a lane has settled: everything up to its position, and ranges beyond it that settled out of order. Adding the
/// missing piece moves the position. A plain value.
class SettledRanges
{
public:
    SettledRanges() = default;
    explicit SettledRanges(Sequence position) : m_position(position) {}

    /// Reads "105-120,130-130" (see text()); ranges that make no sense are left out.
    static SettledRanges parse(Sequence position, std::string_view text);
    /// The ranges beyond the position.
    [[nodiscard]] std::string text() const;

    /// What both have settled.
    static SettledRanges common(const SettledRanges& a, const SettledRanges& b);
    /// All of it, ascending; the first range begins with 1 when the position is above 0.
    [[nodiscard]] std::vector<SequenceRange> ranges() const;

    void add(SequenceRange range);
    /// Makes one settled sequence unsettled again; the position goes back when it lies below it.
    void remove(Sequence sequence);
    /// The last of the settled sequences that follow `after` without a hole; `after` when the next is not settled.
    [[nodiscard]] Sequence settledAfter(Sequence after) const;
    /// End of the longest settled prefix.
    [[nodiscard]] Sequence position() const { return m_position; }
    [[nodiscard]] bool contains(Sequence sequence) const;
    /// How many sequences of `range` are not settled.
    [[nodiscard]] std::int64_t missing(SequenceRange range) const;
    [[nodiscard]] bool isContiguous() const { return m_beyond.empty(); }

private:
    Sequence m_position;
    std::map<Sequence, Sequence> m_beyond; ///< first → last; disjoint, not adjacent, all above m_position + 1
};

/// Ascending sequences as text, runs folded ("5-104,110-110"), and back; text that makes no sense is left out.
[[nodiscard]] std::string formatSequences(std::span<const Sequence> sequences);
[[nodiscard]] std::vector<Sequence> parseSequences(std::string_view text);

} // namespace grantex
