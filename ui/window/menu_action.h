// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>

class QMenu;

namespace grantex {

/// The menus of the window, in their order.
struct WindowMenus
{
    QMenu* file = nullptr;
    QMenu* edit = nullptr;
    QMenu* capture = nullptr;
    QMenu* view = nullptr;
    QMenu* go = nullptr;
    QMenu* help = nullptr;
};

/// A new action at the end of `menu`, which owns it. `name` ends in "Action": by it the command palette finds the
/// action, and the settings keep its shortcut.
QAction* makeAction(QMenu& menu, const QString& name, const QString& text, const QKeySequence& keys = {});

} // namespace grantex
