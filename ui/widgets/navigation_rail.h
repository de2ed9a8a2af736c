// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QMap>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace grantex {

class RailButton;

/// The slim strip at the left edge with the window's pages, one button each: icon, small label, tooltip with the
/// shortcut, and if there is something to say a badge. Arrow keys move along it. With fewer than two buttons to show it
/// hides itself.
class NavigationRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);
    /// A button for `action`, which stays the caller's: its text, checked state, visibility and shortcut are shown, and
    /// a click triggers it. `icon` is a name of the theme.
    void add(QAction& action, const QString& icon);
    /// A short text ("3") on the button of `action`; empty: none. `spoken` says it in words to screen readers.
    void setBadge(const QAction& action, const QString& text, const QString& spoken, Role role);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QMap<const QAction*, RailButton*> m_buttons;
    QVBoxLayout* m_column;
};

} // namespace grantex
