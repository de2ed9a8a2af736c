// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palette_item.h"

#include <QString>
#include <vector>

class QAction;
class QMainWindow;

namespace grantex {

/// An action that people can find: by the palette, the list of shortcuts and the shortcut editor.
struct NamedAction
{
    QAction* action = nullptr;
    QString text;  ///< without the mark of its mnemonic
    QString group; ///< the menu it is in, "View › Appearance"; else what its property "group" says
};

/// Every action of the window that has an object name, those of the menus first and in their order. Actions of panes
/// that are in no menu count too.
[[nodiscard]] std::vector<NamedAction> namedActions(const QMainWindow& window);

/// Offers the window's actions that can be used now in the palette.
[[nodiscard]] PaletteProvider actionProvider(const QMainWindow& window);

} // namespace grantex
