// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_model.h"

#include "ui/budgets/budget_words.h"
#include "ui/text/display.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/plain_table.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype kLongestId = 80;
/// More rows than this at once are a new list.
constexpr std::size_t kManyChanges = 64;

template <typename T>
int order(const T& a, const T& b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// Those with an end in sight first, the nearest at the top; then what is used up; then the rest.
std::pair<int, UtcTime> urgency(const BudgetSummary& budget)
{
    const Forecast& f = budget.forecast;
    if (f.basis == Forecast::Basis::Estimated)
        return {0, f.likely};
    if (f.basis == Forecast::Basis::UsedUp)
        return {1, UtcTime(-budget.changedAt.value_or(UtcTime{}).time_since_epoch())};
    return {f.basis == Forecast::Basis::Ended ? 3 : 2, UtcTime(-Millis(budget.debits))};
}

} // namespace

QString BudgetModel::agentName(const BudgetSummary& budget) const
{
    const auto it = m_names->find(budget.agentId);
    if (it != m_names->end() && !it->second.name.empty())
        return safeText(it->second.name, kLongestId);
    return budget.agentId.empty() ? tr("Agent unknown") : safeText(budget.agentId, kLongestId);
}

bool BudgetModel::isOfState(const BudgetSummary& budget) const
{
    switch (m_shown) {
    case Shown::Living:
        return !budget.hasEnded;
    case Shown::All:
        return true;
    case Shown::Attention:
        return !budget.hasEnded && (budget.level == BudgetLevel::Most || budget.level == BudgetLevel::Exhausted);
    case Shown::Exhausted:
        return !budget.hasEnded && budget.level == BudgetLevel::Exhausted;
    case Shown::Ended:
        return budget.hasEnded;
    }
    return true;
}

bool BudgetModel::isShown(const BudgetSummary& budget) const
{
    if (!isOfState(budget) && !m_kept.contains(budget.id))
        return false;
    if (m_text.isEmpty())
        return true;
    const auto has = [this](const std::string& text) {
        return QString::fromStdString(text).contains(m_text, Qt::CaseInsensitive);
    };
    return has(budget.grantId) || has(budget.agentId) || has(budget.principalId) || has(budget.currency) ||
           agentName(budget).contains(m_text, Qt::CaseInsensitive);
}

int BudgetModel::compare(const BudgetSummary& a, const BudgetSummary& b) const
{
    switch (static_cast<Column>(m_column)) {
    case Column::State:
        return order(std::tuple(!a.hasEnded, a.level, a.usedShare), std::tuple(!b.hasEnded, b.level, b.usedShare));
    case Column::Agent:
        return agentName(a).localeAwareCompare(agentName(b));
    case Column::Principal:
        return order(a.principalId, b.principalId);
    case Column::Used:
        return order(a.usedShare, b.usedShare);
    case Column::Remaining:
        return a.currency != b.currency ? order(a.currency, b.currency) : order(a.remaining, b.remaining);
    case Column::Rate:
        return order(a.forecast.perHour, b.forecast.perHour);
    case Column::Forecast:
        return order(urgency(a), urgency(b));
    case Column::Grant:
        return order(a.grantId, b.grantId);
    }
    return 0;
}

bool BudgetModel::isBefore(const BudgetSummary& a, const BudgetSummary& b) const
{
    const int difference = compare(a, b);
    if (difference == 0)
        return a.id < b.id;
    return m_order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

void BudgetModel::setSnapshot(BudgetSnapshotPtr snapshot, UtcTime now)
{
    m_snapshot = std::move(snapshot);
    m_now = now;
    m_places.clear();
    for (std::size_t i = 0; i < m_snapshot->budgets.size(); ++i)
        m_places.emplace(m_snapshot->budgets[i].id, i);
    refilter();
}

void BudgetModel::setNames(AgentNamesPtr names)
{
    m_names = std::move(names);
    refilter();
}

void BudgetModel::setFilter(const QString& text, Shown shown)
{
    m_text = text;
    m_shown = shown;
    refilter();
}

void BudgetModel::refilter()
{
    std::unordered_set<BudgetId> wanted;
    for (const auto& budget : m_snapshot->budgets) {
        if (isShown(budget))
            wanted.insert(budget.id);
    }
    std::vector<int> gone;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (wanted.erase(m_rows[static_cast<std::size_t>(row)]) == 0)
            gone.push_back(row);
    }
    const auto before = [this](BudgetId a, BudgetId b) {
        return isBefore(m_snapshot->budgets[m_places.at(a)], m_snapshot->budgets[m_places.at(b)]);
    };
    if (gone.size() + wanted.size() > kManyChanges) {
        beginResetModel();
        std::erase_if(m_rows, [&](BudgetId id) {
            const auto place = m_places.find(id);
            return place == m_places.end() || !isShown(m_snapshot->budgets[place->second]);
        });
        m_rows.insert(m_rows.end(), wanted.begin(), wanted.end());
        std::sort(m_rows.begin(), m_rows.end(), before);
        endResetModel();
        return;
    }
    for (auto row = gone.rbegin(); row != gone.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_rows.erase(m_rows.begin() + *row);
        endRemoveRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, kColumns - 1));
    for (const BudgetId id : wanted) {
        // The order of what stands there may be an old one; somewhere near is good until the next sort.
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), id, before);
        const int row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, id);
        endInsertRows();
    }
}

void BudgetModel::sort(int column, Qt::SortOrder order)
{
    m_column = std::clamp(column, 0, kColumns - 1);
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto old = persistentIndexList();
    std::vector<BudgetId> ids;
    ids.reserve(static_cast<std::size_t>(old.size()));
    for (const QModelIndex& one : old)
        ids.push_back(m_rows[static_cast<std::size_t>(one.row())]);
    std::sort(m_rows.begin(), m_rows.end(), [this](BudgetId a, BudgetId b) {
        return isBefore(m_snapshot->budgets[m_places.at(a)], m_snapshot->budgets[m_places.at(b)]);
    });
    std::unordered_map<BudgetId, int> rows;
    for (std::size_t row = 0; row < m_rows.size() && !ids.empty(); ++row)
        rows.emplace(m_rows[row], static_cast<int>(row));
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now.append(index(rows.at(ids[static_cast<std::size_t>(i)]), old[i].column()));
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const BudgetSummary* BudgetModel::budget(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    // A row that is about to be removed has no budget any more.
    const auto place = m_places.find(m_rows[static_cast<std::size_t>(row)]);
    return place == m_places.end() ? nullptr : &m_snapshot->budgets[place->second];
}

int BudgetModel::rowOf(BudgetId id) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), id);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int BudgetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString BudgetModel::textOf(const BudgetSummary& budget, Column column) const
{
    switch (column) {
    case Column::State:
        return wordsOf(budget.level, budget.hasEnded).text;
    case Column::Agent:
        return agentName(budget);
    case Column::Principal:
        return safeText(budget.principalId, kLongestId);
    case Column::Used:
        return usedText(budget);
    case Column::Remaining:
        if (!budget.remaining)
            return u"–"_s;
        return (budget.isAtMost ? u"≤ "_s : QString()) + moneyText(*budget.remaining, budget.currency);
    case Column::Rate:
        return rateText(budget.forecast.perHour, budget.currency);
    case Column::Forecast:
        return wordsOf(budget, m_now).brief;
    case Column::Grant:
        return safeText(budget.grantId, kLongestId);
    }
    return {};
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const
{
    const BudgetSummary* of = index.isValid() ? budget(index.row()) : nullptr;
    if (of == nullptr)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*of, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::ToolTipRole: {
        QString text = column == Column::Agent ? safeText(of->agentId) : textOf(*of, column);
        if (column == Column::Forecast)
            text = wordsOf(*of, m_now).sentence;
        else if (column == Column::Used && of->repeats > 0)
            text += u" · "_s + tr("%Ln repeated event(s)", nullptr, static_cast<int>(of->repeats));
        // Escaped inside <p>: a tooltip guesses at rich text otherwise.
        return plainToolTip(text);
    }
    case Qt::AccessibleTextRole:
        return column == Column::State ? budgetSentence(*of, agentName(*of), m_now) : textOf(*of, column);
    case LevelRoleColor:
        return static_cast<int>(wordsOf(of->level, of->hasEnded).role);
    case LevelIcon:
        return wordsOf(of->level, of->hasEnded).icon;
    case Share:
        return of->usedShare ? QVariant(*of->usedShare) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::State:
        return tr("State");
    case Column::Agent:
        return tr("Agent");
    case Column::Principal:
        return tr("Principal");
    case Column::Used:
        return tr("Used");
    case Column::Remaining:
        return tr("Remaining");
    case Column::Rate:
        return tr("Spends");
    case Column::Forecast:
        return tr("Used up");
    case Column::Grant:
        return tr("Grant");
    }
    return {};
}

} // namespace grantex
