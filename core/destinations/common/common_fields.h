// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/field.h"

#include <cstdint>
#include <string>
#include <vector>

namespace grantex {

/// What differs between destination types in the settings that all of them have.
struct CommonDefaults
{
    std::int64_t batchSize = 100;
    std::int64_t flushIntervalMs = 1000;
    std::vector<std::string> compressions = {"none"}; ///< the first is the default
    bool hasFields = false;                           ///< the format has a place for static additions
};

/// `own` followed by the settings every destination has (batching, retry, network, redaction).
[[nodiscard]] std::vector<SettingField> withCommonFields(std::vector<SettingField> own, const CommonDefaults& defaults);

// Rows that every table of something with a network address has, the connection to Grantex included.
[[nodiscard]] SettingField proxyField();
[[nodiscard]] SettingField caFileField();
[[nodiscard]] SettingField allowInsecureHttpField();

/// Says what is wrong with an `endpoint` or other base address: it must be http(s), without user, query or fragment.
[[nodiscard]] std::optional<std::string> checkBaseUrl(const std::string& text);

} // namespace grantex
