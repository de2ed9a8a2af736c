// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace grantex {

class StateIcon;

/// What a pane shows when it has nothing: an icon, one line, and what will happen or can be done. Lets clicks through.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& hint);
    [[nodiscard]] QString title() const;

private:
    QLabel* m_title;
    QLabel* m_hint;
};

} // namespace grantex
