// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/destinations/bigquery/bigquery_table.h"
#include "core/destinations/bigquery/google_credentials.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <vector>

namespace grantex {

struct BigQueryRowStyle;

[[nodiscard]] std::vector<SettingField> bigQueryFields();

/// Checks what depends on several values: where credentials come from, names of `fields`, paths of `redact`.
[[nodiscard]] Result<> checkBigQuerySettings(const SettingValues& values);

[[nodiscard]] BigQueryTable bigQueryTableFrom(const SettingValues& values);
/// Without the redactor.
[[nodiscard]] BigQueryRowStyle rowStyleFrom(const SettingValues& values);
[[nodiscard]] GoogleCredentialSettings googleCredentialSettingsFrom(const SettingValues& values);

} // namespace grantex
