// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_registry.h"

#include "ui/text/phrasing.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

class Collector
{
public:
    void addMenu(const QList<QAction*>& list, const QString& group)
    {
        for (QAction* action : list) {
            if (const QMenu* menu = action->menu()) {
                const QString title = plainLabel(menu->title());
                addMenu(menu->actions(), group.isEmpty() ? title : u"%1 › %2"_s.arg(group, title));
            } else {
                add(action, group);
            }
        }
    }

    void add(QAction* action, const QString& group)
    {
        if (action->objectName().isEmpty() || action->isSeparator() || action->text().isEmpty() ||
            m_seen.contains(action))
            return;
        m_seen.insert(action);
        actions.push_back({action, plainLabel(action->text()), group});
    }

    std::vector<NamedAction> actions;

private:
    QSet<const QAction*> m_seen;
};

} // namespace

std::vector<NamedAction> namedActions(const QMainWindow& window)
{
    Collector collector;
    if (const auto* bar = window.findChild<QMenuBar*>(QString(), Qt::FindDirectChildrenOnly))
        collector.addMenu(bar->actions(), {});
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->menu() != nullptr)
            continue;
        const QString group = action->property("group").toString();
        collector.add(action, group.isEmpty() ? QCoreApplication::translate("grantex::Commands", "Window") : group);
    }
    return std::move(collector.actions);
}

PaletteProvider actionProvider(const QMainWindow& window)
{
    return [&window](const QString& /*query*/) {
        std::vector<PaletteItem> items;
        for (const NamedAction& named : namedActions(window)) {
            if (!named.action->isEnabled() || !named.action->isVisible())
                continue;
            PaletteItem item;
            item.id = u"action:"_s + named.action->objectName();
            item.title = named.text;
            item.group = named.group;
            item.keys = named.action->shortcut();
            item.isChecked = named.action->isCheckable() && named.action->isChecked();
            item.run = [action = QPointer<QAction>(named.action)] {
                if (action)
                    action->trigger();
            };
            items.push_back(std::move(item));
        }
        return items;
    };
}

} // namespace grantex
