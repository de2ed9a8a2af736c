// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <string_view>

namespace grantex {

/// The chip an event type wears: by its family, except that what ends or exhausts something is an alarm.
[[nodiscard]] Tone toneOfType(std::string_view type);

} // namespace grantex
