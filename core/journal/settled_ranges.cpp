// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settled_ranges.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace grantex {

namespace {

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

template <typename Visit>
void forEachRange(std::string_view text, const Visit& visit)
{
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find(','));
        text.remove_prefix(std::min(item.size() + 1, text.size()));
        const auto dash = item.find('-');
        if (dash == std::string_view::npos)
            continue;
        const auto first = number(item.substr(0, dash));
        const auto last = number(item.substr(dash + 1));
        if (first && last && *first <= *last)
            visit(SequenceRange{{*first}, {*last}});
    }
}

void appendRange(std::string& out, Sequence first, Sequence last)
{
    if (!out.empty())
        out += ',';
    out += std::to_string(first.value) + '-' + std::to_string(last.value);
}

} // namespace

SettledRanges SettledRanges::parse(Sequence position, std::string_view text)
{
    SettledRanges ranges(position);
    forEachRange(text, [&](SequenceRange range) { ranges.add(range); });
    return ranges;
}

std::string SettledRanges::text() const
{
    std::string out;
    for (const auto& [first, last] : m_beyond)
        appendRange(out, first, last);
    return out;
}

std::vector<SequenceRange> SettledRanges::ranges() const
{
    std::vector<SequenceRange> all;
    if (m_position > Sequence{})
        all.push_back({{1}, m_position});
    for (const auto& [first, last] : m_beyond)
        all.push_back({first, last});
    return all;
}

SettledRanges SettledRanges::common(const SettledRanges& a, const SettledRanges& b)
{
    SettledRanges both;
    const auto left = a.ranges();
    const auto right = b.ranges();
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        const SequenceRange overlap{std::max(l->first, r->first), std::min(l->last, r->last)};
        if (overlap.first <= overlap.last)
            both.add(overlap);
        l->last < r->last ? void(++l) : void(++r);
    }
    return both;
}

void SettledRanges::add(SequenceRange range)
{
    if (range.last <= m_position)
        return;
    Sequence first = range.first;
    Sequence last = range.last;
    // Swallow every range that overlaps or touches the new one.
    auto it = m_beyond.upper_bound(first);
    if (it != m_beyond.begin() && std::prev(it)->second.next() >= first)
        --it;
    while (it != m_beyond.end() && it->first <= last.next()) {
        first = std::min(first, it->first);
        last = std::max(last, it->second);
        it = m_beyond.erase(it);
    }
    if (first <= m_position.next())
        m_position = last;
    else
        m_beyond.emplace(first, last);
}

void SettledRanges::remove(Sequence sequence)
{
    if (!contains(sequence))
        return;
    const Sequence before{sequence.value - 1};
    if (sequence <= m_position) {
        if (sequence < m_position)
            m_beyond.emplace(sequence.next(), m_position);
        m_position = before;
        return;
    }
    const auto it = std::prev(m_beyond.upper_bound(sequence));
    const auto [first, last] = *it;
    m_beyond.erase(it);
    if (first < sequence)
        m_beyond.emplace(first, before);
    if (sequence < last)
        m_beyond.emplace(sequence.next(), last);
}

Sequence SettledRanges::settledAfter(Sequence after) const
{
    if (after < m_position)
        return m_position;
    const auto it = m_beyond.upper_bound(after.next());
    if (it == m_beyond.begin() || std::prev(it)->second <= after)
        return after;
    return std::prev(it)->second;
}

bool SettledRanges::contains(Sequence sequence) const
{
    if (sequence <= m_position)
        return true;
    auto it = m_beyond.upper_bound(sequence);
    return it != m_beyond.begin() && std::prev(it)->second >= sequence;
}

std::int64_t SettledRanges::missing(SequenceRange range) const
{
    std::int64_t count =
        std::max<std::int64_t>(0, range.last.value - std::max(range.first, m_position.next()).value + 1);
    for (const auto& [first, last] : m_beyond) {
        const std::int64_t common = std::min(last, range.last).value - std::max(first, range.first).value + 1;
        count -= std::max<std::int64_t>(0, common);
    }
    return count;
}

std::string formatSequences(std::span<const Sequence> sequences)
{
    std::string out;
    for (std::size_t i = 0; i < sequences.size();) {
        std::size_t end = i + 1;
        while (end < sequences.size() && sequences[end] == sequences[end - 1].next())
            ++end;
        appendRange(out, sequences[i], sequences[end - 1]);
        i = end;
    }
    return out;
}

std::vector<Sequence> parseSequences(std::string_view text)
{
    // No batch is larger; a damaged text must not ask for all memory.
    constexpr std::size_t kMost = 100'000;
    std::vector<Sequence> sequences;
    forEachRange(text, [&](SequenceRange range) {
        for (Sequence at = range.first; at <= range.last && sequences.size() < kMost; at = at.next())
            sequences.push_back(at);
    });
    return sequences;
}

} // namespace grantex
