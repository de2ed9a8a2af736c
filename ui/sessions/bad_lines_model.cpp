// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/bad_lines_model.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/widgets/plain_table.h"

using namespace Qt::StringLiterals;

namespace grantex {

BadLinesModel::BadLinesModel(std::vector<BadLine> lines, QObject* parent)
    : QAbstractTableModel(parent), m_lines(std::move(lines))
{
}

int BadLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BadLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BadLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BadLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column == Column::Line);
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return rowSentence(*this, index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Line:
        return grouped(line.line);
    case Column::Reason:
        return safeCoreText(line.reason);
    case Column::Start:
        return safeText(line.start);
    }
    return {};
}

QVariant BadLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(static_cast<Column>(section) == Column::Line);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Reason:
        return tr("Why it is no event");
    case Column::Start:
        return tr("How it begins");
    }
    return {};
}

QString BadLinesModel::lineText(int row) const
{
    const BadLine& line = m_lines[static_cast<std::size_t>(row)];
    return u"%1\t%2\t%3"_s.arg(QString::number(line.line), safeCoreText(line.reason), safeText(line.start));
}

} // namespace grantex
