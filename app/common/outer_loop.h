// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace grantex {

/// Calls `what` once no event loop runs inside of this thread's outermost one: now, or looked for ten times a second.
/// For what destroys things that a call further down the stack goes back to; a keychain, for one, may be waited for in
/// a loop of its own. Not at all when `context`, which lives in this thread, has gone by then.
void callInOuterLoop(QObject* context, std::function<void()> what);

} // namespace grantex
