// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/cell_actions.h"

#include "ui/events/event_table.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace grantex {

CellActions::CellActions(QObject* parent) : QObject(parent)
{
    const auto addAim = [this](const QString& name, const QString& text, const QKeySequence& keys, filter::Aim aim) {
        connect(add(name, text, keys), &QAction::triggered, this, [this, aim] { Q_EMIT aimed(aim); });
    };
    addAim(u"includeCellAction"_s, tr("&Include in the Filter"), QKeySequence(Qt::Key_I), filter::Aim::Include);
    addAim(u"excludeCellAction"_s, tr("E&xclude by the Filter"), QKeySequence(Qt::Key_X), filter::Aim::Exclude);
    addAim(u"replaceByCellAction"_s, tr("Sho&w Only These"), QKeySequence(Qt::SHIFT | Qt::Key_I), filter::Aim::Replace);
    addAim(u"replaceWithoutCellAction"_s, tr("Show All but These"), QKeySequence(Qt::SHIFT | Qt::Key_X),
           filter::Aim::ReplaceExcluding);
    connect(add(u"columnFromCellAction"_s, tr("Add a Column…"), QKeySequence(Qt::Key_C)), &QAction::triggered, this,
            &CellActions::columnRequested);
}

QAction* CellActions::add(const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    // In the tree of an event the same keys mean what stands there.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list.append(action);
    return action;
}

void CellActions::addTo(EventTable& table)
{
    table.addActions(m_list);
}

} // namespace grantex
