// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/quantiles.h"

#include <algorithm>
#include <cmath>

namespace grantex {

namespace {

double logGamma(double x)
{
    // Not std::lgamma: it writes a global.
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

/// Lentz's continued fraction; quick for x < (a + 1) / (a + b + 2).
double continuedFraction(double a, double b, double x)
{
    constexpr int most = 500;
    constexpr double tiny = 1e-300;
    constexpr double enough = 1e-12;
    const auto safe = [](double v) { return std::fabs(v) < tiny ? tiny : v; };
    double c = 1;
    double d = 1 / safe(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= most; ++m) {
        const double twice = 2.0 * m;
        const double even = m * (b - m) * x / ((a + twice - 1) * (a + twice));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + twice) * (a + twice + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        result *= d * c;
        if (std::fabs(d * c - 1) < enough)
            break;
    }
    return result;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * continuedFraction(a, b, x) / a;
    return 1 - front * continuedFraction(b, a, 1 - x) / b;
}

double quantileOfF(double d1, double d2, double probability)
{
    // Bisection over the logarithm: sure, and the function is monotonic.
    constexpr double widest = 60;
    constexpr int steps = 60;
    double low = -widest;
    double high = widest;
    for (int i = 0; i < steps; ++i) {
        const double middle = (low + high) / 2;
        const double value = d1 * std::exp(middle);
        (incompleteBeta(d1 / 2, d2 / 2, value / (value + d2)) < probability ? low : high) = middle;
    }
    return std::exp((low + high) / 2);
}

} // namespace grantex
