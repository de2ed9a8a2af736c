// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/forecast.h"

#include "core/budget/quantiles.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace grantex {

namespace {

using Basis = Forecast::Basis;
using Kind = BudgetStep::Kind;

constexpr double kMillisPerHour = 3'600'000;
/// Beyond this a time says nothing but "not soon".
constexpr double kFarHours = 24 * 365 * 5;
/// Waiting so many times the usual means that spending has stopped: one in a thousand for debits at random times.
constexpr double kStoppedAfter = 7;
/// Shapes above this are as good as certain, and the functions keep their digits.
constexpr double kLargestShape = 20'000;
/// The scatter that is expected before much was seen counts as so many observations: debits at random times, amounts
/// that vary as much as their mean.
constexpr double kPriorWeight = 4;
constexpr double kPriorWaits = 1;
constexpr double kPriorAmounts = 1;
constexpr double kLeastScatter = 0.02;

/// What was seen of the spending: for each debit its amount and the wait before it.
struct Observations
{
    std::vector<double> amounts;
    std::vector<double> waits; ///< hours
    double hours = 0;          ///< under observation, waits without a debit at their end too
    double silence = 0;        ///< hours since the last debit
    bool isCutByGap = false;
};

double hoursBetween(UtcTime from, UtcTime to)
{
    return static_cast<double>((to - from).count()) / kMillisPerHour;
}

const TimeSpan* gapWithin(std::span<const TimeSpan> gaps, UtcTime from, UtcTime to)
{
    const auto it = std::partition_point(gaps.begin(), gaps.end(), [&](const TimeSpan& gap) { return gap.to <= from; });
    return it != gaps.end() && it->from < to ? &*it : nullptr;
}

/// Walks back from the newest step. An interval with a top-up in it says nothing: what was spent meanwhile is not
/// known. One that a gap cuts counts as time without a debit up to the gap; the amount behind it may be of several.
Observations observe(std::span<const BudgetStep> steps, std::span<const TimeSpan> gaps, UtcTime now)
{
    Observations seen;
    UtcTime end = now;
    for (std::size_t i = steps.size(); i-- > 0 && seen.amounts.size() < kMostDebits;) {
        const BudgetStep& step = steps[i];
        if (step.kind == Kind::AtMost)
            break;
        if (i + 1 == steps.size()) {
            seen.silence = std::max(0.0, hoursBetween(step.at, now));
            seen.hours = seen.silence;
            end = step.at;
            continue;
        }
        const BudgetStep& after = steps[i + 1];
        const TimeSpan* gap = gapWithin(gaps, step.at, end);
        if (gap != nullptr) {
            seen.isCutByGap = true;
            seen.hours += std::max(0.0, hoursBetween(step.at, gap->from));
        } else if (after.remaining < step.remaining && after.kind != Kind::TopUp) {
            const auto amount = step.remaining.minus(after.remaining);
            seen.amounts.push_back(amount ? amount->toDouble() : 0);
            seen.waits.push_back(hoursBetween(step.at, end));
            seen.hours += seen.waits.back();
        }
        end = step.at;
    }
    return seen;
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// The squared coefficient of variation, drawn towards `prior` as far as little was seen.
double scatter(const std::vector<double>& values, double prior)
{
    const double middle = mean(values);
    if (middle <= 0)
        return prior;
    double squares = 0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    const auto count = static_cast<double>(values.size());
    const double seen = squares / (count - 1) / (middle * middle);
    return (seen * (count - 1) + prior * kPriorWeight) / (count - 1 + kPriorWeight);
}

UtcTime after(UtcTime now, double hours)
{
    return now + Millis(static_cast<Millis::rep>(std::min(hours, kFarHours) * kMillisPerHour));
}

Forecast estimate(const Observations& seen, double remaining, UtcTime now, Forecast forecast)
{
    constexpr double low = 0.05;
    constexpr double middle = 0.5;
    constexpr double high = 0.95;
    const auto count = static_cast<double>(seen.amounts.size());
    const double usual = mean(seen.amounts);
    const double ofAmounts = scatter(seen.amounts, kPriorAmounts);
    const double ofWaits = scatter(seen.waits, kPriorWaits);
    if (seen.silence > kStoppedAfter * std::max(1.0, ofWaits) * seen.hours / (count + 1)) {
        forecast.basis = Basis::Stopped;
        return forecast;
    }
    const double spread = std::max(kLeastScatter, ofAmounts + ofWaits);
    // The last debit seldom fits exactly: on average half of one too much (more when amounts vary).
    const double debitsLeft = remaining / usual + (1 + ofAmounts) / 2;
    const double hours = debitsLeft * seen.hours / count;
    const double shapeToCome = std::clamp(debitsLeft / spread, 0.1, kLargestShape);
    const double shapeSeen = std::clamp(count / spread, 0.1, kLargestShape);
    const auto quantile = [&](double p) { return hours * quantileOfF(2 * shapeToCome, 2 * shapeSeen, p); };
    forecast.basis = Basis::Estimated;
    forecast.earliest = after(now, quantile(low));
    forecast.likely = after(now, quantile(middle));
    if (const double latest = quantile(high); latest < kFarHours)
        forecast.latest = after(now, latest);
    return forecast;
}

} // namespace

Forecast forecastOf(std::span<const BudgetStep> steps, std::span<const TimeSpan> gaps, UtcTime now)
{
    Forecast forecast;
    forecast.needed = kFewestDebits;
    if (steps.empty())
        return forecast;
    const BudgetStep& last = steps.back();
    if (last.remaining.sign() <= 0) {
        forecast.basis = Basis::UsedUp;
        return forecast;
    }
    if (last.kind == Kind::AtMost) {
        forecast.basis = Basis::OnlyPercentages;
        return forecast;
    }
    now = std::max(now, last.at); // clocks differ
    const Observations seen = observe(steps, gaps, now);
    forecast.debits = static_cast<int>(seen.amounts.size());
    forecast.window = Millis(static_cast<Millis::rep>(seen.hours * kMillisPerHour));
    double spent = 0;
    for (const double amount : seen.amounts)
        spent += amount;
    if (seen.hours > 0)
        forecast.perHour = spent / seen.hours;
    if (!gaps.empty() && gaps.back().from <= now && gaps.back().to > now)
        forecast.basis = Basis::NoConnection;
    else if (forecast.debits < kFewestDebits || seen.hours <= 0)
        forecast.basis = seen.isCutByGap ? Basis::HiddenByGap : Basis::TooFewDebits;
    else
        return estimate(seen, last.remaining.toDouble(), now, forecast);
    return forecast;
}

} // namespace grantex
