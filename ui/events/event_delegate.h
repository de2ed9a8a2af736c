// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

class QTableView;

namespace grantex {

/// Paints the cells of the event table: chips for types, monospace identifiers, inferred values in italics, and gaps as
/// one strip over the whole width (without spans, which would cost with every insert).
class EventDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(QTableView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] int rowHeight() const;

private:
    void paintGap(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isSelected) const;
    void paintText(QPainter& painter, const QRect& place, const QModelIndex& index, bool isSelected) const;

    QTableView* m_view;
    QFont m_text;
    QFont m_mono;
    QFont m_chip;
};

} // namespace grantex
