// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QMainWindow;
class QPushButton;

namespace grantex {

class ShortcutList;
class Shortcuts;

/// Changes the keys of a window's actions: choose one, press keys. What else the keys mean is said before they are
/// taken away from there.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT
public:
    ShortcutEditor(const QMainWindow& window, Shortcuts& shortcuts, QWidget* parent = nullptr);
    [[nodiscard]] ShortcutList& list() { return *m_list; }
    [[nodiscard]] QString conflictText() const;

private:
    void showAction();
    void showConflict();
    void assign();

    Shortcuts& m_shortcuts;
    ShortcutList* m_list;
    QLabel* m_name;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_assign;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace grantex
