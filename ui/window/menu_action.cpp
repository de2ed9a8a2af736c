// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menu_action.h"

#include <QMenu>

namespace grantex {

QAction* makeAction(QMenu& menu, const QString& name, const QString& text, const QKeySequence& keys)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

} // namespace grantex
