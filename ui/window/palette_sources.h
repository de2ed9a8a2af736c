// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

class MainWindow;

/// Lets the command palette find, besides actions, what the window is about: saved filters, grants, agents by id and
/// name, principals, destinations, columns.
void addPaletteSources(MainWindow& window);

} // namespace grantex
