// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <optional>

namespace grantex {

/// What an id names, as far as a thing of that kind can be followed.
enum class IdKind { None, Grant, Agent, Principal };

/// By the key it stands under (`grantId`, `parentGrantId`, `revokedGrants`, `agentId`, `principalId`) or by the id's
/// own prefix (`grnt_`, `ag_`).
[[nodiscard]] IdKind idKindOf(QStringView key, QStringView id);

/// The moment inside an identifier that is a ULID, with or without a prefix: `grnt_01M842EC5P7VVRJ2N531GHEAXC`.
[[nodiscard]] std::optional<UtcTime> ulidTime(QStringView identifier);

/// What a value says beyond its text, for a tooltip: the time in a ULID, an ISO 8601 time in local time and as epoch
/// seconds, a number that is an epoch. Empty when there is nothing to add.
[[nodiscard]] QString meaningOfValue(const QString& value, bool isNumber, UtcTime now);

} // namespace grantex
