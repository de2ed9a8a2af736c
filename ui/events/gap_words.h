// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/records.h"

#include <QString>

namespace grantex {

/// What the full-width row of a gap says: "⚠ no connection 14:02:11 → 14:03:40 (1 min 29 s): events in this time are
/// not recoverable".
[[nodiscard]] QString gapSentence(const Gap& gap);

} // namespace grantex
