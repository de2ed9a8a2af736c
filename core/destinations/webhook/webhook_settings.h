// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

namespace grantex {

/// Checks what depends on several values: header names and values, paths of `redact`, and that the credentials fit
/// `auth.type`.
[[nodiscard]] Result<> checkWebhookSettings(const SettingValues& values);

/// The webhook's own fields, without the common ones.
[[nodiscard]] std::vector<SettingField> webhookFields();

} // namespace grantex
