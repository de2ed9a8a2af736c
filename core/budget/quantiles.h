// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

/// The regularised incomplete beta function I_x(a, b); a and b above 0.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

/// The value below which a variable of the F distribution with `d1` and `d2` degrees of freedom lies with
/// `probability` (within 0 and 1): the ratio of two gamma variables, each over its mean.
[[nodiscard]] double quantileOfF(double d1, double d2, double probability);

} // namespace grantex
