// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grantex {

class MainWindow;

/// Filters the live events by `text`, as one step of the window's undo stack that is called `what`. False, and nothing
/// done: the text is not understood.
bool applyFilter(MainWindow& window, const std::string& text, const QString& what);

} // namespace grantex
