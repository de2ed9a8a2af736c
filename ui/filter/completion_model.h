// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/completion.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

namespace grantex {

/// Candidates as rows: what is inserted, and what is said about it.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { WordsRole = Qt::UserRole + 1, KindRole };

    using QAbstractListModel::QAbstractListModel;
    void setCandidates(const std::vector<filter::Candidate>& candidates);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<filter::Candidate> m_candidates;
};

/// Paints a candidate at the left and the words about it at the right, quiet.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace grantex
