// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QMainWindow;
class QTreeWidget;
class QTreeWidgetItem;

namespace grantex {

/// Every action of a window with its keys, grouped by menu, searchable by name and by key; made from the actions
/// themselves. Keys that are no action (the table's own) can be added as plain lines.
class ShortcutList final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutList(const QMainWindow& window, QWidget* parent = nullptr);
    /// Actions without keys are shown too: to give them some.
    void setShowsAll(bool showsAll);
    /// Reads the actions and their keys again; keeps search and place.
    void refresh();
    /// nullptr: a heading, a line that is no action, or nothing.
    [[nodiscard]] QAction* currentAction() const;
    void setCurrentAction(const QAction* action);
    [[nodiscard]] QTreeWidget& tree() { return *m_tree; }

Q_SIGNALS:
    void currentActionChanged();
    /// Enter or a double click on an action.
    void activated();

private:
    QTreeWidgetItem* groupOf(const QString& title);
    void addLine(QTreeWidgetItem& group, const QString& text, const QStringList& keys, QAction* action);
    void search();

    const QMainWindow& m_window;
    QLineEdit* m_edit;
    QTreeWidget* m_tree;
    bool m_showsAll = false;
};

} // namespace grantex
