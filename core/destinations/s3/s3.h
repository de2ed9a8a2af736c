// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <memory>

namespace grantex {

[[nodiscard]] DestinationSchema s3Schema();
[[nodiscard]] Result<std::unique_ptr<Destination>> createS3(const SettingValues& values);

} // namespace grantex
