// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace grantex {

/// One alert: its rule and when, and below them what was told, as many lines as it takes. GUI thread.
class AlertDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All of them QString, safe to show. An item without a rule is one line of text.
    enum ItemRole { Rule = Qt::UserRole, Words, When };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace grantex
