// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grants/grant_story.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace grantex {

class StoryModel;

/// Paints a grant's story: the lines of each grant in the margin, in its colour, events beside them, and the budget as
/// steps. Sizes follow the font.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StoryDelegate(const StoryModel& model, QWidget* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int step() const; ///< width of one level
    void paintLines(QPainter& painter, const QRect& cell, const StoryRow& row) const;
    void paintGrant(QPainter& painter, QRect place, const StoryRow& row, const QString& text, bool isSelected) const;
    void paintEvent(QPainter& painter, QRect place, const StoryRow& row, const QString& text, bool isSelected) const;
    void paintBudget(QPainter& painter, QRect place, const StoryRow& row, const QString& text) const;
    void write(QPainter& painter, const QRect& place, const QString& text) const;

    const StoryModel& m_model;
    QFont m_text;
    QFont m_strong;
    QFont m_mono;
    QFont m_chip;
};

} // namespace grantex
