// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/type_counts.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostTypes = 40;
/// Stretches that all time has at least: a few would be blocks, not a chart.
constexpr std::size_t kLeastOfAll = 60;
const std::string kOther = "other";

} // namespace

TypeCounts::TypeCounts()
    : m_rings{Ring{15s, 240, false, 0, true, {}}, Ring{5min, 288, false, 0, true, {}}, Ring{1s, 240, true, 0, true, {}}}
{
}

const std::string& TypeCounts::nameFor(std::string_view type)
{
    const auto it = m_names.find(type);
    if (it != m_names.end())
        return it->second;
    if (m_names.size() >= kMostTypes)
        return kOther;
    return m_names.emplace(type, type).first->second;
}

void TypeCounts::count(std::string_view type, UtcTime at)
{
    const std::string& name = nameFor(type);
    for (Ring& ring : m_rings)
        ring.count(name, at);
}

void TypeCounts::Ring::makeRoom(std::int64_t stretch)
{
    const auto size = static_cast<std::int64_t>(length);
    if (stretch < first + size)
        return;
    if (!doubles) {
        const std::int64_t shift = stretch - (first + size) + 1;
        for (auto& [type, numbers] : counts) {
            const auto gone = static_cast<std::ptrdiff_t>(std::min(shift, size));
            numbers.erase(numbers.begin(), numbers.begin() + gone);
            numbers.resize(length);
        }
        first += shift;
        return;
    }
    // Halves move together; the first of them may be half a pair.
    const std::int64_t begin = first >= 0 ? first / 2 : (first - 1) / 2;
    for (auto& [type, numbers] : counts) {
        std::vector<std::uint32_t> pairs(length);
        for (std::size_t i = 0; i < length; ++i)
            pairs[static_cast<std::size_t>((first + static_cast<std::int64_t>(i)) / 2 - begin)] += numbers[i];
        numbers = std::move(pairs);
    }
    first = begin;
    width *= 2;
}

void TypeCounts::Ring::count(const std::string& type, UtcTime at)
{
    const auto stretchOf = [&] { return toEpochMillis(at) / width.count(); };
    if (isEmpty) {
        first = doubles ? stretchOf() : stretchOf() - static_cast<std::int64_t>(length) + 1;
        isEmpty = false;
    }
    while (stretchOf() >= first + static_cast<std::int64_t>(length))
        makeRoom(stretchOf());
    std::int64_t stretch = stretchOf();
    if (stretch < first) {
        if (!doubles)
            return; // older than what is kept
        stretch = first;
    }
    auto it = counts.find(type);
    if (it == counts.end())
        it = counts.emplace(type, std::vector<std::uint32_t>(length)).first;
    ++it->second[static_cast<std::size_t>(stretch - first)];
}

TypeSeries TypeCounts::series(Range range) const
{
    const Ring& ring = m_rings[static_cast<std::size_t>(range)];
    TypeSeries series;
    series.width = ring.width;
    std::size_t end = ring.doubles ? 0 : ring.length;
    for (const auto& [type, numbers] : ring.counts) {
        const auto newest =
            std::find_if(numbers.rbegin(), numbers.rend(), [](std::uint32_t events) { return events > 0; });
        end = std::max(end, static_cast<std::size_t>(numbers.rend() - newest));
    }
    // Before the first event, not behind the newest: nobody knows what comes.
    const std::size_t before = std::max(end, kLeastOfAll) - end;
    series.from = fromEpochMillis((ring.first - static_cast<std::int64_t>(before)) * ring.width.count());
    for (const auto& [type, numbers] : ring.counts) {
        std::vector<std::uint32_t> shown(before);
        shown.insert(shown.end(), numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(end));
        series.counts.emplace(type, std::move(shown));
    }
    return series;
}

} // namespace grantex
