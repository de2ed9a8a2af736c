// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/step_reduction.h"

#include <algorithm>

namespace grantex {

namespace {

double millis(UtcTime time)
{
    return static_cast<double>(toEpochMillis(time));
}

auto after(std::span<const BudgetStep> steps, UtcTime time)
{
    return std::upper_bound(steps.begin(), steps.end(), time,
                            [](UtcTime at, const BudgetStep& step) { return at < step.at; });
}

} // namespace

const BudgetStep* stepAt(std::span<const BudgetStep> steps, UtcTime time)
{
    const auto next = after(steps, time);
    return next == steps.begin() ? nullptr : &*std::prev(next);
}

QList<QPointF> reducedSteps(std::span<const BudgetStep> steps, TimeSpan span, int columns, double factor, UtcTime end)
{
    QList<QPointF> points;
    end = std::min(end, span.to);
    if (steps.empty() || columns < 1 || span.to <= span.from || end < span.from)
        return points;
    const double width = static_cast<double>((span.to - span.from).count()) / columns;
    auto it = after(steps, span.from);
    double current = 0;
    if (it != steps.begin()) {
        current = std::prev(it)->remaining.toDouble() * factor;
        points.append({millis(span.from), current});
    } else {
        current = it->remaining.toDouble() * factor;
    }
    while (it != steps.end() && it->at <= end) {
        const auto column = static_cast<std::int64_t>(static_cast<double>((it->at - span.from).count()) / width);
        const double edge = millis(span.from) + static_cast<double>(column + 1) * width;
        const double first = millis(it->at);
        double least = current;
        double most = current;
        const double before = current;
        const bool isBegin = points.isEmpty();
        double last = first;
        int count = 0;
        for (; it != steps.end() && it->at <= end && millis(it->at) < edge; ++it, ++count) {
            current = it->remaining.toDouble() * factor;
            least = std::min(least, current);
            most = std::max(most, current);
            last = millis(it->at);
        }
        if (!isBegin)
            points.append({first, before});
        if (count > 1) {
            // A vertical stroke over all that happened within the column.
            if (most > std::max(before, current))
                points.append({first, most});
            if (least < std::min(before, current))
                points.append({first, least});
        }
        points.append({count > 1 && !isBegin ? first : last, current});
    }
    if (!points.isEmpty() && points.last().x() < millis(end))
        points.append({millis(end), current});
    return points;
}

QList<QPointF> summedSteps(const std::vector<BudgetStepsPtr>& budgets, TimeSpan span, int columns, UtcTime end)
{
    end = std::min(end, span.to);
    if (columns < 1 || span.to <= span.from || end < span.from)
        return {};
    const double width = static_cast<double>((span.to - span.from).count()) / columns;
    const auto edgeOf = [&](int column) {
        return span.from + Millis(static_cast<Millis::rep>(static_cast<double>(column) * width));
    };
    std::vector<double> sums(static_cast<std::size_t>(columns) + 1, 0);
    bool isAny = false;
    for (const auto& steps : budgets) {
        if (!steps || steps->empty())
            continue;
        isAny = true;
        auto it = after(*steps, span.from);
        for (int column = 0; column <= columns; ++column) {
            const UtcTime edge = edgeOf(column);
            // Galloping: a million steps over a thousand columns are mostly passed over.
            if (std::distance(it, std::span<const BudgetStep>(*steps).end()) > 16 && (it + 16)->at <= edge)
                it = after(*steps, edge);
            while (it != std::span<const BudgetStep>(*steps).end() && it->at <= edge)
                ++it;
            if (it != std::span<const BudgetStep>(*steps).begin())
                sums[static_cast<std::size_t>(column)] += std::prev(it)->remaining.toDouble();
        }
    }
    QList<QPointF> points;
    if (!isAny)
        return points;
    for (int column = 0; column <= columns && edgeOf(column) <= end; ++column)
        points.append({millis(edgeOf(column)), sums[static_cast<std::size_t>(column)]});
    if (!points.isEmpty() && points.last().x() < millis(end))
        points.append({millis(end), points.last().y()});
    return points;
}

} // namespace grantex
