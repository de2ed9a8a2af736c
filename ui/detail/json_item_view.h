// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace grantex {

class JsonDelegate;

/// What the tree and the table of an event have in common: their delegate and links that a click follows. Lives in the
/// view.
class JsonItemView final : public QObject
{
    Q_OBJECT
public:
    explicit JsonItemView(QAbstractItemView& view);
    [[nodiscard]] JsonDelegate& delegate() { return *m_delegate; }

Q_SIGNALS:
    /// A click on the id of this node.
    void linkClicked(int node);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QModelIndex linkAt(const QPoint& at) const;

    QAbstractItemView& m_view;
    JsonDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace grantex
