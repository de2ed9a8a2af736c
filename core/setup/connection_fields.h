// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/field.h"

#include <vector>

namespace grantex {

/// The settings of a connection to Grantex, for its dialog; the parser's rules for them are in core/settings. The way
/// (`sse`, `websocket`, `both`) is the draft's type and no field.
[[nodiscard]] const std::vector<SettingField>& connectionFields();

} // namespace grantex
