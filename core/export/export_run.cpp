// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_run.h"

#include "core/export/gap_event.h"

#include <algorithm>

namespace grantex {

namespace {

constexpr std::size_t kReadAtOnce = 1000;
constexpr std::size_t kPieceBytes = 256U * 1024U;
/// Reading up to so many unwanted events for each wanted one is cheaper than to search for the next range.
constexpr std::int64_t kWorthReading = 16;

class Run
{
public:
    Run(EventReader& reader, const ExportPlan& plan, const ExportSink& sink, const ExportProgress& progress)
        : m_reader(reader), m_plan(plan), m_sink(sink), m_progress(progress), m_text(plan.format, plan.columns)
    {
    }

    [[nodiscard]] Result<std::int64_t> run()
    {
        if (auto read = readGaps(); !read)
            return tl::unexpected(read.error());
        m_text.begin(m_piece);
        for (m_range = 0; m_range < m_plan.ranges.size() && !m_isStopped;) {
            if (auto done = readSome(); !done)
                return tl::unexpected(done.error());
        }
        if (!m_isStopped && !m_plan.ranges.empty())
            addGapsBefore(m_plan.ranges.back().last.next());
        m_text.end(m_piece);
        if (auto done = handOver(); !done)
            return tl::unexpected(done.error());
        return m_events;
    }

private:
    [[nodiscard]] Result<> readGaps()
    {
        if (!m_plan.withGaps || m_plan.ranges.empty())
            return {};
        auto gaps = m_reader.gaps();
        if (!gaps)
            return tl::unexpected(gaps.error());
        m_gaps = *std::move(gaps);
        const ExportRange all{m_plan.ranges.front().first, m_plan.ranges.back().last};
        std::erase_if(m_gaps, [all](const Gap& gap) { return gap.after.next() < all.first || all.last < gap.after; });
        std::stable_sort(m_gaps.begin(), m_gaps.end(), [](const Gap& a, const Gap& b) { return a.after < b.after; });
        return {};
    }

    /// How far one call may read: over ranges that lie close to each other, never far beyond the wanted.
    [[nodiscard]] std::size_t limit() const
    {
        const std::int64_t begin = m_after.value;
        std::int64_t end = begin;
        std::int64_t wanted = 0;
        for (std::size_t at = m_range; at < m_plan.ranges.size(); ++at) {
            const ExportRange& range = m_plan.ranges[at];
            const std::int64_t more = range.last.value - std::max(range.first.value - 1, begin);
            if (wanted > 0 && range.last.value - begin > (wanted + more) * kWorthReading)
                break;
            wanted += more;
            end = range.last.value;
            if (end - begin >= static_cast<std::int64_t>(kReadAtOnce))
                return kReadAtOnce;
        }
        return static_cast<std::size_t>(std::max<std::int64_t>(1, end - begin));
    }

    [[nodiscard]] Result<> readSome()
    {
        m_after = std::max(m_after, Sequence{m_plan.ranges[m_range].first.value - 1});
        const auto some = m_reader.readAfter(m_after, limit());
        if (!some)
            return tl::unexpected(some.error());
        if (some->empty()) {
            m_range = m_plan.ranges.size();
            return {};
        }
        for (const StoredEvent& event : *some) {
            skipRangesBefore(event.sequence);
            if (m_range == m_plan.ranges.size())
                break;
            if (event.sequence < m_plan.ranges[m_range].first)
                continue;
            addGapsBefore(event.sequence);
            m_text.add(m_piece, m_plan.redaction.isEmpty() ? event : m_plan.redaction.apply(event));
            ++m_events;
            if (m_piece.size() < kPieceBytes)
                continue;
            if (auto done = handOver(); !done || m_isStopped)
                return done;
        }
        m_after = some->back().sequence;
        skipRangesBefore(m_after.next());
        return handOver();
    }

    void skipRangesBefore(Sequence sequence)
    {
        while (m_range < m_plan.ranges.size() && m_plan.ranges[m_range].last < sequence)
            ++m_range;
    }

    void addGapsBefore(Sequence next)
    {
        for (; m_gap < m_gaps.size() && m_gaps[m_gap].after < next; ++m_gap)
            m_text.add(m_piece, m_plan.redaction.apply(gapEvent(m_gaps[m_gap])));
    }

    [[nodiscard]] Result<> handOver()
    {
        if (auto done = m_sink(m_piece); !done)
            return done;
        m_piece.clear();
        m_isStopped = !m_progress(m_events) || m_isStopped;
        return {};
    }

    EventReader& m_reader;
    const ExportPlan& m_plan;
    const ExportSink& m_sink;
    const ExportProgress& m_progress;
    ExportText m_text;
    std::string m_piece;
    std::vector<Gap> m_gaps; ///< ascending by `after`
    std::size_t m_gap = 0;
    std::size_t m_range = 0;
    Sequence m_after;
    std::int64_t m_events = 0;
    bool m_isStopped = false;
};

} // namespace

Result<std::int64_t> runExport(EventReader& reader, const ExportPlan& plan, const ExportSink& sink,
                               const ExportProgress& progress)
{
    return Run(reader, plan, sink, progress).run();
}

} // namespace grantex
