// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette_model.h"

#include "ui/commands/fuzzy_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// What was used last is more likely to be wanted among equals.
constexpr int kRecentBonus = 3;
constexpr int kTitleBonus = 3;

} // namespace

void PaletteModel::noteUsed(const QString& id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, kMostRecent);
}

void PaletteModel::setQuery(const QString& query)
{
    const bool isEmpty = query.trimmed().isEmpty();
    std::vector<Row> rows;
    for (const PaletteProvider& provider : m_providers) {
        for (PaletteItem& item : provider(query)) {
            Row row;
            const qsizetype used = m_recent.indexOf(item.id);
            row.isRecent = isEmpty && used >= 0;
            if (const auto match = fuzzyMatch(query, item.title)) {
                row.score = match->score + (isEmpty ? 0 : kTitleBonus);
                row.positions = QList<int>(match->positions.begin(), match->positions.end());
            } else if (const auto wide = fuzzyMatch(query, u"%1 %2"_s.arg(item.group, item.title))) {
                row.score = wide->score;
            } else {
                continue;
            }
            if (used >= 0)
                row.score += isEmpty ? kMostRecent + 1 - static_cast<int>(used) : kRecentBonus;
            row.item = std::move(item);
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score);
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.item.title;
    case Qt::AccessibleTextRole: {
        const QString keys = row.item.keys.toString(QKeySequence::NativeText);
        const QString text = u"%1, %2"_s.arg(row.item.title, row.item.group);
        return keys.isEmpty() ? text : u"%1, %2"_s.arg(text, keys);
    }
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case GroupRole:
        return row.item.group;
    case IconRole:
        return row.item.icon;
    case KeysRole:
        return QVariant::fromValue(row.item.keys);
    case CheckedRole:
        return row.item.isChecked;
    case RecentRole:
        return row.isRecent;
    default:
        return {};
    }
}

} // namespace grantex
