// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <memory>

namespace grantex {

[[nodiscard]] DestinationSchema kafkaSchema();
[[nodiscard]] Result<std::unique_ptr<Destination>> createKafka(const SettingValues& values);

} // namespace grantex
