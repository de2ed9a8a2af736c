// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_model.h"

#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/plain_table.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

void DeadLetterModel::setLetters(std::vector<StoredDeadLetter> letters)
{
    const bool isSame = std::ranges::equal(letters, m_letters, {}, &StoredDeadLetter::id, &StoredDeadLetter::id);
    if (isSame)
        return;
    beginResetModel();
    m_letters = std::move(letters);
    endResetModel();
}

int DeadLetterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_letters.size());
}

int DeadLetterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString DeadLetterModel::eventText(const StoredDeadLetter& letter)
{
    return letter.eventId.empty() ? tr("event %1 of the journal").arg(grouped(letter.sequence.value))
                                  : safeText(letter.eventId, 120);
}

QString DeadLetterModel::text(const StoredDeadLetter& letter, Column column) const
{
    switch (column) {
    case Column::Time:
        return localDateTime(letter.at);
    case Column::Destination:
        return safeText(letter.destination, 120);
    case Column::Type:
        return safeText(letter.type, 120);
    case Column::Event:
        return eventText(letter) + (letter.edit.empty() ? QString() : u' ' + tr("(edited)"));
    case Column::Reason:
        return letter.code.empty() ? safeCoreText(letter.reason)
                                   : u"%1: %2"_s.arg(safeText(letter.code, 60), safeCoreText(letter.reason));
    case Column::Attempts:
        return grouped(letter.attempts);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant DeadLetterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoredDeadLetter& letter = m_letters[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(letter, column);
    case Qt::ToolTipRole: // escaped inside <p>: never read as rich text
        return plainToolTip(text(letter, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Column::Attempts);
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int i = 0; i < kColumns - 1; ++i)
            parts.append(text(letter, static_cast<Column>(i)));
        parts.append(tr("%Ln attempt(s)", nullptr, static_cast<int>(letter.attempts)));
        return inList(parts);
    }
    default:
        return {};
    }
}

QVariant DeadLetterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(static_cast<Column>(section) == Column::Attempts);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Given up");
    case Column::Destination:
        return tr("Destination");
    case Column::Type:
        return tr("Type");
    case Column::Event:
        return tr("Event");
    case Column::Reason:
        return tr("Reason");
    case Column::Attempts:
        return tr("Attempts");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace grantex
