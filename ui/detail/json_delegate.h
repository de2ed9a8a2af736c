// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace grantex {

/// Paints the rows of the detail pane's tree and table: names quiet, values in the colour of their kind, ids that can
/// be followed as links, and what was searched for on a marked ground.
class JsonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JsonDelegate(QAbstractItemView* view);
    void setNeedle(const QString& needle);
    /// The row that the mouse makes a link of; invalid: none.
    void setHovered(const QModelIndex& index);
    /// Whether `at` (of the viewport) is on the text of a link.
    [[nodiscard]] bool isOnLink(const QModelIndex& index, const QPoint& at) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
    [[nodiscard]] QRect textPlace(const QRect& cell) const;

    QAbstractItemView* m_view;
    QFont m_text;
    QFont m_mono;
    QString m_needle;
    QPersistentModelIndex m_hovered;
};

} // namespace grantex
