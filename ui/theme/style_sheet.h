// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QString>

namespace grantex {

/// The small style sheet on top of Fusion and the palette: flat buttons, quiet headers, thin scroll bars. Lengths are
/// in font units. Tables and cards paint themselves.
[[nodiscard]] QString styleSheet(Scheme scheme);

} // namespace grantex
