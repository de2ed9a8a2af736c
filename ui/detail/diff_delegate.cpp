// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/diff_delegate.h"

#include "ui/detail/json_diff_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace grantex {

namespace {

Role roleOf(JsonDiff::Change change, JsonDiffModel::Column column)
{
    switch (change) {
    case JsonDiff::Change::Added:
        return Role::Success;
    case JsonDiff::Change::Removed:
        return Role::Danger;
    case JsonDiff::Change::Changed:
        return column == JsonDiffModel::Column::Before
                   ? Role::Danger
                   : (column == JsonDiffModel::Column::After ? Role::Success : Role::Warning);
    case JsonDiff::Change::Same:
        return Role::Muted;
    case JsonDiff::Change::Inside:
        return Role::Text;
    }
    Q_UNREACHABLE();
    return Role::Text;
}

} // namespace

void DiffDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto change = static_cast<JsonDiff::Change>(index.data(JsonDiffModel::ChangeRole).toInt());
    const bool isFold = index.data(JsonDiffModel::IsFoldRole).toBool();
    if (!isFold)
        option->font = monospaceFont(option->font);
    option->font.setItalic(isFold);
    const QColor color = Theme::instance().color(roleOf(change, static_cast<JsonDiffModel::Column>(index.column())));
    option->palette.setColor(QPalette::Text, color);
}

} // namespace grantex
