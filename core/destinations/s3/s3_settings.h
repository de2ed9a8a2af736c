// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/destinations/s3/credential_plan.h"
#include "core/destinations/s3/s3_address.h"
#include "core/destinations/s3/s3_key.h"
#include "core/net/message.h"
#include "core/settings/field.h"
#include "core/settings/values.h"

#include <vector>

namespace grantex {

[[nodiscard]] std::vector<SettingField> s3Fields();

/// Checks what depends on several values: keys that belong together, encryption, tags, paths of `redact`.
[[nodiscard]] Result<> checkS3Settings(const SettingValues& values);

[[nodiscard]] S3Address s3AddressFrom(const SettingValues& values);
[[nodiscard]] S3KeyStyle s3KeyStyleFrom(const SettingValues& values);
[[nodiscard]] CredentialSettings credentialSettingsFrom(const SettingValues& values);
/// The headers of every object: type, storage class, encryption, tags.
[[nodiscard]] std::vector<Header> s3ObjectHeaders(const SettingValues& values);

} // namespace grantex
