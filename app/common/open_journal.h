// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_store.h"

#include <QEventLoop>
#include <functional>

namespace grantex {

/// JournalStore::open() on a thread of its own, while the calling thread's event loop runs: a damaged journal is
/// salvaged then, which takes minutes with a large one. `meanwhile` is called once before the waiting, with the loop
/// that waits: what it starts must end with the loop. Whoever does not want to wait calls loop.exit(1): the result is
/// nullptr then, the work goes on by itself, and the process has to end (leave()); the next start goes on with it.
[[nodiscard]] Result<std::unique_ptr<JournalStore>> openJournal(const std::string& directory,
                                                                const std::function<void(QEventLoop&)>& meanwhile);

/// Ends the process without waiting for a thread that still opens the journal.
[[noreturn]] void leave(int exitCode);

} // namespace grantex
