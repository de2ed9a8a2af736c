// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "ui/theme/colors.h"

#include <QString>

namespace grantex {

/// A lane's state for people: a sentence, and icon and colour that say the same.
struct LaneWords
{
    QString text; ///< "Waiting 3 min: Splunk is busy (503, code 9), next try in 12 s"
    QString fix;  ///< what a person can do; empty when nothing needs doing
    QString icon;
    Role role = Role::Muted;
    bool needsSecret = false; ///< it can be entered
    bool canBeFixed = false;  ///< by changing its settings
    bool canRetry = false;    ///< it waits for a moment that need not be waited for
};

[[nodiscard]] LaneWords wordsOf(const LaneStatus& lane, UtcTime now);

/// "Splunk", "Amazon S3", …; an unknown type as it is.
[[nodiscard]] QString typeName(const std::string& type);
/// The icon of a destination type.
[[nodiscard]] QString typeIcon(const std::string& type);

} // namespace grantex
