// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>
#include <vector>

namespace grantex {

/// The band of a profile, and text on it. `colour` is one of profileColours(); anything else is a band without colour.
[[nodiscard]] ToneColors profileColors(const QString& colour, Scheme scheme);
/// "Red", for people.
[[nodiscard]] QString profileColorName(const QString& colour);
/// A filled disc in the theme's present scheme.
[[nodiscard]] QIcon profileSwatch(const QString& colour);

/// Every band with its text; the tests hold each to 4.5.
[[nodiscard]] std::vector<ContrastPair> profileTextPairs(Scheme scheme);

} // namespace grantex
