// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <vector>

namespace grantex {

/// The destination's own fields.
[[nodiscard]] std::vector<SettingField> kafkaFields();
/// What depends on several values, and what librdkafka says of the properties.
[[nodiscard]] Result<> checkKafkaSettings(const SettingValues& values);

} // namespace grantex
