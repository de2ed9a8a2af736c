// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace grantex {

/// What was told, for the next start. Of an event only where it stands in the journal is kept, never what it says: the
/// journal has that, and what is erased there is gone from here too.
struct AlertHistory
{
    std::vector<Alert> alerts; ///< newest first; those of events without `about` and `text`
    int unseen = 0;
    static constexpr std::size_t kMost = 500;
};

/// `alert-history.json` in a journal's directory.
[[nodiscard]] std::string alertHistoryFile(const std::string& journalDirectory);
/// A file that is not there gives an empty one, and so does one that cannot be understood: nothing depends on it.
[[nodiscard]] AlertHistory loadAlertHistory(const std::string& file);
/// The newest kMost, written whole or not at all, mode 0600.
[[nodiscard]] Result<> saveAlertHistory(const std::string& file, const AlertHistory& history);

} // namespace grantex
