// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

/// What a person wants of a destination beyond its switch.
enum class LaneWish { Edit, EnterSecret, Fix, Duplicate, Replay, StartFromNow, ShowDeadLetters, Remove };

} // namespace grantex
