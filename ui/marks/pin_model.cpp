// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/pin_model.h"

#include "ui/marks/mark_book.h"
#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/type_tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

PinModel::PinModel(const MarkBook& book, QObject* parent) : QAbstractTableModel(parent), m_book(book)
{
    for (const auto& [sequence, mark] : book.marks())
        m_rows.push_back(sequence);
    connect(&book, &MarkBook::changed, this, [this](qlonglong sequence) { refresh(sequence); });
}

void PinModel::refresh(std::int64_t sequence)
{
    if (sequence == 0) {
        beginResetModel();
        m_rows.clear();
        for (const auto& [number, mark] : m_book.marks())
            m_rows.push_back(number);
        endResetModel();
        return;
    }
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), sequence);
    const int row = static_cast<int>(place - m_rows.begin());
    const bool isHere = place != m_rows.end() && *place == sequence;
    const bool isMarked = m_book.find(sequence) != nullptr;
    if (isHere && isMarked) {
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    } else if (isMarked) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, sequence);
        endInsertRows();
    } else if (isHere) {
        beginRemoveRows({}, row, row);
        m_rows.erase(place);
        endRemoveRows();
    }
}

int PinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::int64_t PinModel::sequenceAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_rows[static_cast<std::size_t>(row)];
}

QVariant PinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Type:
        return tr("Type");
    case Column::Summary:
        return tr("Summary");
    case Column::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant PinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Mark* mark = m_book.find(sequenceAt(index.row()));
    if (mark == nullptr)
        return {};
    switch (role) {
    case SequenceRole:
        return static_cast<qlonglong>(mark->sequence);
    case ToneRole:
        return static_cast<int>(toneOfType(mark->type));
    case IsPinnedRole:
        return mark->isPinned;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? rowSentence(*this, index.row()) : QVariant();
    case Qt::ToolTipRole: {
        const QString tip = localDateTime(mark->time) + u'\n' + mark->summary +
                            (mark->note.isEmpty() ? QString() : u"\n\n"_s + mark->note);
        return plainToolTip(tip);
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return localDateTime(mark->time).left(19);
    case Column::Type:
        return safeText(mark->type, 80);
    case Column::Summary:
        return mark->summary;
    case Column::Note:
        return safeText(QStringView(mark->note));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace grantex
