// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractScrollArea;

namespace grantex {

/// Shows where the keyboard is when it came to a table, tree or text by key: a line around it in the accent colour.
/// Small controls show that themselves; a list without a selected row could not. A click needs no such help. One for
/// each window, which owns it; takes no input.
class FocusEdge final : public QWidget
{
    Q_OBJECT
public:
    explicit FocusEdge(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QAbstractScrollArea* area);
    void place();

    QPointer<QAbstractScrollArea> m_area;
    QPointer<QAbstractScrollArea> m_left; ///< had the edge when its window was left
};

} // namespace grantex
