// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

class QTableView;

namespace grantex {

class EventModel;
struct Column;

/// Paints the cells of the event table: chips for types, monospace identifiers with the stripe of their grant, inferred
/// values in italics, a glyph for each delivery, the grounds of colour rules, the number of folded repeats, and gaps as
/// one strip over the whole width (without spans, which would cost with every insert).
class EventDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(QTableView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] int rowHeight() const;
    /// Where the chip with the number of repeats is painted in a cell; empty where there is none. A click there opens
    /// or folds the run.
    [[nodiscard]] QRect repeatsRect(const QModelIndex& index, const QRect& cell) const;

private:
    void paintGap(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isSelected) const;
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isSelected) const;
    void paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& place, const QModelIndex& index, const Column& column,
                   bool isSelected) const;
    /// "▸ ×12"; empty: no run begins here.
    [[nodiscard]] QString repeatsText(const QModelIndex& index) const;
    /// The column at the left edge of the table, whatever the order.
    [[nodiscard]] bool isFirstShown(int column) const;

    QTableView* m_view;
    QFont m_text;
    QFont m_mono;
    QFont m_chip;
};

} // namespace grantex
