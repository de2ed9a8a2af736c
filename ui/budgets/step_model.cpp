// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/step_model.h"

#include "ui/budgets/budget_words.h"
#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/widgets/plain_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

void StepModel::setLines(const std::vector<ChartLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    m_ends.clear();
    int end = 0;
    for (const ChartLine& line : m_lines) {
        end += line.steps ? static_cast<int>(line.steps->size()) : 0;
        m_ends.push_back(end);
    }
    endResetModel();
}

StepModel::Place StepModel::placeOf(int row) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), row);
    if (row < 0 || end == m_ends.end())
        return {};
    const ChartLine& line = m_lines[static_cast<std::size_t>(end - m_ends.begin())];
    // The last row of a line is its first step.
    const auto index = static_cast<std::size_t>(*end - 1 - row);
    return {&line, &(*line.steps)[index], index > 0 ? &(*line.steps)[index - 1] : nullptr};
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_ends.empty() ? 0 : m_ends.back();
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    const Place place = index.isValid() ? placeOf(index.row()) : Place{};
    if (place.step == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(column));
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return rowSentence(*this, index.row());
    if (role != Qt::DisplayRole)
        return {};
    const std::string& currency = place.line->summary.currency;
    switch (column) {
    case Column::Time:
        return localDateTime(place.step->at);
    case Column::Budget:
        return place.line->name;
    case Column::What:
        return stepWord(place.step->kind);
    case Column::Change: {
        const auto change =
            place.before != nullptr ? place.step->remaining.minus(place.before->remaining) : std::nullopt;
        return change ? (change->sign() > 0 ? u"+"_s : QString()) + moneyText(*change, currency) : QString();
    }
    case Column::Remaining:
        return moneyText(place.step->remaining, currency);
    case Column::Source:
        return place.step->fromService ? tr("Service") : tr("Event");
    }
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(static_cast<Column>(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Budget:
        return tr("Budget");
    case Column::What:
        return tr("What");
    case Column::Change:
        return tr("Change");
    case Column::Remaining:
        return tr("Remaining");
    case Column::Source:
        return tr("Told by");
    }
    return {};
}

} // namespace grantex
