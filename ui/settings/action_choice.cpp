// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/action_choice.h"

#include "ui/text/phrasing.h"

#include <QAction>
#include <QMenu>

namespace grantex {

ActionChoice::ActionChoice(const QList<QAction*>& actions, QWidget* parent) : QComboBox(parent), m_actions(actions)
{
    for (const QAction* action : m_actions) {
        addItem(plainLabel(action->text()));
        connect(action, &QAction::changed, this, &ActionChoice::refresh);
    }
    // Some menus set their check marks only when they are opened.
    for (QObject* owner : m_actions.isEmpty() ? QList<QObject*>() : m_actions.first()->associatedObjects()) {
        if (auto* menu = qobject_cast<QMenu*>(owner))
            Q_EMIT menu->aboutToShow();
    }
    connect(this, &QComboBox::activated, this, [this](int index) { m_actions[index]->trigger(); });
    refresh();
}

void ActionChoice::refresh()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        setItemText(static_cast<int>(i), plainLabel(m_actions[i]->text()));
        if (m_actions[i]->isChecked())
            setCurrentIndex(static_cast<int>(i));
    }
}

} // namespace grantex
