// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/file/file_append.h"
#include "core/destinations/file/file_template.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <vector>

namespace grantex {

[[nodiscard]] std::vector<SettingField> fileFields();

/// Checks what depends on several values: that something closes the files that are to be packed or removed.
[[nodiscard]] Result<> checkFileSettings(const SettingValues& values);

/// What the settings say of rotation; without a time.
[[nodiscard]] Rotation fileRotationFrom(const SettingValues& values, const FileTemplate& where);

} // namespace grantex
