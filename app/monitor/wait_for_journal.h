// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/unix_signals.h"
#include "core/journal/journal_store.h"

namespace grantex {

/// Opens the journal as its owner. When that takes longer than a moment, a small window says what is being done and how
/// far it is, and lets a person quit.
[[nodiscard]] Result<std::unique_ptr<JournalStore>> openJournalShown(const std::string& directory,
                                                                     const UnixSignals& signalSource);

} // namespace grantex
