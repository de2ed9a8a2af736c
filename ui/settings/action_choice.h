// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

class QAction;

namespace grantex {

/// A box to choose one of several exclusive actions of the menus from: choosing triggers it, and whatever is checked
/// there is shown here. So a setting that has a menu needs no second implementation.
class ActionChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit ActionChoice(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    void refresh();

    QList<QAction*> m_actions;
};

} // namespace grantex
