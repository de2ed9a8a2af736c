// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcuts.h"

#include "ui/commands/action_registry.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString keyOf(const QAction& action)
{
    return u"shortcuts/"_s + action.objectName();
}

/// Whether both may be meant by the same key press.
bool canMeet(const QAction& one, const QAction& other)
{
    const auto isOfWindow = [](const QAction& action) {
        return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
    };
    return isOfWindow(one) || isOfWindow(other) || one.associatedObjects() == other.associatedObjects();
}

} // namespace

Shortcuts::Shortcuts(QMainWindow& window, QSettings* store) : QObject(&window), m_window(window), m_store(store) {}

void Shortcuts::adopt()
{
    for (const NamedAction& named : namedActions(m_window)) {
        QAction& action = *named.action;
        if (m_defaults.contains(action.objectName()))
            continue;
        m_defaults.insert(action.objectName(), action.shortcuts());
        if (m_store == nullptr || !m_store->contains(keyOf(action)))
            continue;
        action.setShortcuts(
            QKeySequence::listFromString(m_store->value(keyOf(action)).toString(), QKeySequence::PortableText));
    }
}

QList<QKeySequence> Shortcuts::defaultsOf(const QAction& action) const
{
    return m_defaults.value(action.objectName());
}

bool Shortcuts::isChanged(const QAction& action) const
{
    const auto defaults = m_defaults.constFind(action.objectName());
    return defaults != m_defaults.constEnd() && *defaults != action.shortcuts();
}

void Shortcuts::set(QAction& action, const QList<QKeySequence>& keys)
{
    action.setShortcuts(keys);
    if (m_store != nullptr) {
        if (isChanged(action))
            m_store->setValue(keyOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
        else
            m_store->remove(keyOf(action));
        m_store->sync();
    }
    Q_EMIT changed();
}

void Shortcuts::reset(QAction& action)
{
    set(action, defaultsOf(action));
}

void Shortcuts::resetAll()
{
    for (const NamedAction& named : namedActions(m_window)) {
        if (isChanged(*named.action))
            reset(*named.action);
    }
}

std::vector<QAction*> Shortcuts::conflicts(const QAction& action, const QKeySequence& keys) const
{
    std::vector<QAction*> found;
    if (keys.isEmpty())
        return found;
    for (const NamedAction& named : namedActions(m_window)) {
        if (named.action == &action || !canMeet(action, *named.action))
            continue;
        for (const QKeySequence& taken : named.action->shortcuts()) {
            if (taken.matches(keys) != QKeySequence::NoMatch || keys.matches(taken) != QKeySequence::NoMatch) {
                found.push_back(named.action);
                break;
            }
        }
    }
    return found;
}

} // namespace grantex
