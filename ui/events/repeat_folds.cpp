// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/repeat_folds.h"

#include <algorithm>
#include <iterator>

namespace grantex {

std::vector<RepeatFolds::Run> RepeatFolds::runsOf(const Flags& flags)
{
    std::vector<Run> runs;
    for (std::size_t event = 1; event < flags.size(); ++event) {
        if (flags[event] == 0)
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == event)
            ++runs.back().count;
        else
            runs.push_back({event - 1, 2, false});
    }
    return runs;
}

std::size_t RepeatFolds::behind(std::size_t event) const
{
    const auto found = std::ranges::upper_bound(m_runs, m_base + static_cast<std::int64_t>(event), {}, &Kept::at);
    return static_cast<std::size_t>(found - m_runs.begin());
}

RepeatFolds::Run RepeatFolds::run(std::size_t index) const
{
    const Kept& kept = m_runs[index];
    return {static_cast<std::size_t>(kept.at - m_base), static_cast<std::size_t>(kept.count), kept.isOpen};
}

RepeatFolds::Run RepeatFolds::runAt(std::size_t event) const
{
    if (const std::size_t index = behind(event); index > 0) {
        if (const Run found = run(index - 1); event < found.first + found.count)
            return found;
    }
    return {event, 1, false};
}

std::int64_t RepeatFolds::hiddenEnd() const
{
    return m_runs.empty() ? m_hiddenBase : m_runs.back().before + m_runs.back().hidden();
}

std::size_t RepeatFolds::hidden() const
{
    return static_cast<std::size_t>(hiddenEnd() - m_hiddenBase);
}

std::size_t RepeatFolds::rowOf(std::size_t event) const
{
    const std::size_t index = behind(event);
    if (index == 0)
        return event;
    const Kept& kept = m_runs[index - 1];
    const std::int64_t inside = m_base + static_cast<std::int64_t>(event) - kept.at;
    const std::int64_t hiddenInside = kept.isOpen ? 0 : std::min(inside, kept.count - 1);
    return event - static_cast<std::size_t>(kept.before - m_hiddenBase + hiddenInside);
}

std::size_t RepeatFolds::eventAt(std::size_t row) const
{
    const auto firstRow = [this](const Kept& kept) { return kept.at - m_base - (kept.before - m_hiddenBase); };
    const auto found = std::ranges::upper_bound(m_runs, static_cast<std::int64_t>(row), {}, firstRow);
    if (found == m_runs.begin())
        return row;
    const Kept& kept = *std::prev(found);
    const bool isFirst = static_cast<std::int64_t>(row) == firstRow(kept);
    return row + static_cast<std::size_t>(kept.before - m_hiddenBase + (isFirst ? 0 : kept.hidden()));
}

void RepeatFolds::clear()
{
    m_runs.clear();
    m_base = m_hiddenBase = 0;
}

void RepeatFolds::append(std::size_t before, const Flags& flags)
{
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (flags[i] == 0)
            continue;
        const std::int64_t place = m_base + static_cast<std::int64_t>(before + i);
        if (!m_runs.empty() && m_runs.back().at + m_runs.back().count == place)
            ++m_runs.back().count;
        else
            m_runs.push_back({place - 1, hiddenEnd(), 2, false});
    }
}

std::size_t RepeatFolds::rowsAppended(std::size_t before, const Flags& flags) const
{
    auto rows = static_cast<std::size_t>(std::ranges::count(flags, std::uint8_t{0}));
    const bool goesOn = before > 0 && runAt(before - 1).isOpen;
    if (goesOn)
        rows += static_cast<std::size_t>(std::ranges::find(flags, std::uint8_t{0}) - flags.begin());
    return rows;
}

void RepeatFolds::prepend(std::size_t events, std::span<const Run> runs)
{
    m_base -= static_cast<std::int64_t>(events);
    for (const Run& run : runs)
        m_hiddenBase -= static_cast<std::int64_t>(run.hidden());
    std::vector<Kept> kept;
    kept.reserve(runs.size());
    std::int64_t before = m_hiddenBase;
    for (const Run& run : runs) {
        kept.push_back(
            {m_base + static_cast<std::int64_t>(run.first), before, static_cast<std::int64_t>(run.count), run.isOpen});
        before += kept.back().hidden();
    }
    m_runs.insert(m_runs.begin(), kept.begin(), kept.end());
}

void RepeatFolds::shift(std::size_t from, std::int64_t hidden)
{
    for (std::size_t index = from; index < m_runs.size(); ++index)
        m_runs[index].before += hidden;
}

void RepeatFolds::join(std::size_t event)
{
    const std::int64_t place = m_base + static_cast<std::int64_t>(event);
    std::size_t index = behind(event);
    Kept later{place, 0, 1, false};
    if (index > 0 && m_runs[index - 1].at == place) {
        later = m_runs[index - 1];
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(--index));
    }
    Kept earlier{place - 1, index == 0 ? m_hiddenBase : m_runs[index - 1].before + m_runs[index - 1].hidden(), 1,
                 false};
    if (index > 0 && m_runs[index - 1].at + m_runs[index - 1].count == place) {
        earlier = m_runs[index - 1];
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(--index));
    }
    const std::int64_t hiddenBefore = earlier.hidden() + later.hidden();
    const Kept joined{earlier.at, earlier.before, earlier.count + later.count, later.isOpen};
    m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(index), joined);
    shift(index + 1, joined.hidden() - hiddenBefore);
}

void RepeatFolds::dropFront(std::size_t events)
{
    m_base += static_cast<std::int64_t>(events);
    while (!m_runs.empty() && m_runs.front().at + m_runs.front().count <= m_base) {
        m_hiddenBase = m_runs.front().before + m_runs.front().hidden();
        m_runs.pop_front();
    }
    if (m_runs.empty() || m_runs.front().at >= m_base)
        return;
    Kept& cut = m_runs.front();
    const std::int64_t gone = m_base - cut.at;
    cut.at = m_base;
    cut.count -= gone;
    cut.before += cut.isOpen ? 0 : gone;
    m_hiddenBase = cut.before;
    if (cut.count == 1)
        m_runs.pop_front();
}

void RepeatFolds::setOpen(std::size_t event, bool isOpen)
{
    const std::size_t index = behind(event);
    if (index == 0 || run(index - 1).first + run(index - 1).count <= event || m_runs[index - 1].isOpen == isOpen)
        return;
    const std::int64_t hiddenBefore = m_runs[index - 1].hidden();
    m_runs[index - 1].isOpen = isOpen;
    shift(index, m_runs[index - 1].hidden() - hiddenBefore);
}

} // namespace grantex
