// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"
#include "ui/theme/colors.h"

#include <QString>
#include <vector>

namespace grantex {

/// The connection to Grantex for people.
struct SourceWords
{
    QString state;     ///< "Live"
    QString detail;    ///< "HTTP 503: service unavailable · next try in 12 s"; empty when there is nothing to add
    QString endpoint;  ///< without credentials
    QString emptyHint; ///< what an empty table should say about it
    Role role = Role::Muted;
    bool isWanted = false; ///< connected or trying: the button says "Disconnect"
    bool needsKey = false; ///< it can be entered
    bool canRetry = false; ///< it waits for a moment that need not be waited for
    bool isStream = true;  ///< false: a file, which nobody connects to
};

[[nodiscard]] SourceWords wordsOf(const SourceStatus& source, UtcTime now);

/// Several sources in one line: the best connection speaks, and their number is told.
[[nodiscard]] SourceWords wordsOf(const std::vector<SourceStatus>& sources, UtcTime now);

} // namespace grantex
