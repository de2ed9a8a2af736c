// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/value_model.h"

#include "ui/text/display.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/type_tone.h"
#include "ui/widgets/plain_table.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString percent(double share)
{
    const double percentage = share * 100;
    if (percentage > 0 && percentage < 0.1)
        return ValueModel::tr("< %1 %").arg(QLocale().toString(0.1, 'f', 1));
    return ValueModel::tr("%1 %").arg(QLocale().toString(percentage, 'f', 1));
}

} // namespace

void ValueModel::setValues(TopValues values, bool areTypes)
{
    const auto rowsOf = [](const TopValues& of) {
        const bool hasOthers = of.distinct > std::ssize(of.values);
        return static_cast<int>(of.values.size()) + (hasOthers ? 1 : 0) + (of.without > 0 ? 1 : 0);
    };
    const int before = m_rows;
    const int after = rowsOf(values);
    // Rows go before the others change, and come after that: at no moment does a row show what no side knows.
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = after;
        endRemoveRows();
    }
    m_values = std::move(values);
    m_areTypes = areTypes;
    m_listed = std::accumulate(m_values.values.begin(), m_values.values.end(), std::int64_t{0},
                               [](std::int64_t sum, const TopValues::Value& value) { return sum + value.events; });
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, kColumns - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = after;
        endInsertRows();
    }
}

bool ValueModel::hasOthers() const
{
    return m_values.distinct > std::ssize(m_values.values);
}

int ValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ValueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

ValueModel::Kind ValueModel::kindOf(int row) const
{
    if (row < std::ssize(m_values.values))
        return Kind::Value;
    return hasOthers() && row == std::ssize(m_values.values) ? Kind::Others : Kind::Without;
}

std::string ValueModel::valueAt(int row) const
{
    return row >= 0 && row < std::ssize(m_values.values) ? m_values.values[static_cast<std::size_t>(row)].text
                                                         : std::string();
}

int ValueModel::rowOf(std::string_view value) const
{
    const auto found = std::find_if(m_values.values.begin(), m_values.values.end(),
                                    [value](const TopValues::Value& v) { return v.text == value; });
    return found == m_values.values.end() ? -1 : static_cast<int>(found - m_values.values.begin());
}

std::int64_t ValueModel::eventsOf(int row) const
{
    switch (kindOf(row)) {
    case Kind::Value:
        return m_values.values[static_cast<std::size_t>(row)].events;
    case Kind::Without:
        return m_values.without;
    case Kind::Others:
        // An event with several values is counted with each: then what is left is not a difference.
        const std::int64_t rest = m_values.events - m_values.without - m_listed;
        return rest > 0 ? rest : -1;
    }
    Q_UNREACHABLE();
    return -1;
}

double ValueModel::shareOf(int row) const
{
    return m_values.events > 0
               ? static_cast<double>(std::max<std::int64_t>(0, eventsOf(row))) / static_cast<double>(m_values.events)
               : 0.0;
}

QString ValueModel::text(int row) const
{
    switch (kindOf(row)) {
    case Kind::Value: {
        const std::string& value = m_values.values[static_cast<std::size_t>(row)].text;
        return value.empty() ? tr("(empty text)") : safeText(value, 300);
    }
    case Kind::Others: {
        const auto more = static_cast<int>(m_values.distinct - std::ssize(m_values.values));
        return m_values.isPartial ? tr("more than %Ln other value(s)", nullptr, more)
                                  : tr("%Ln other value(s)", nullptr, more);
    }
    case Kind::Without:
        return tr("(events without it)");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section > 0);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Value:
        return tr("Value");
    case Column::Events:
        return tr("Events");
    case Column::Share:
        return tr("Share");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant ValueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const std::int64_t events = eventsOf(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return text(row);
        if (events < 0)
            return QString();
        return index.column() == 1 ? grouped(events) : percent(shareOf(row));
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::AccessibleTextRole:
        return events < 0 ? text(row)
                          : tr("%1, %Ln event(s), %2", "value, its events, their share", plural(events))
                                .arg(text(row), percent(shareOf(row)));
    case Qt::ToolTipRole:
        // Escaped: Qt would show what looks like rich text as such.
        return kindOf(row) == Kind::Value ? plainToolTip(safeText(valueAt(row), 4000)) : QString();
    case ShareRole:
        return shareOf(row);
    case LengthRole: {
        const std::int64_t most = m_values.values.empty() ? 0 : m_values.values.front().events;
        const auto longest = static_cast<double>(std::max({most, m_values.without, std::int64_t{1}}));
        return std::clamp(static_cast<double>(events) / longest, 0.0, 1.0);
    }
    case ToneRole:
        return m_areTypes && kindOf(row) == Kind::Value ? static_cast<int>(toneOfType(valueAt(row))) : -1;
    case KindRole:
        return static_cast<int>(kindOf(row));
    default:
        return {};
    }
}

} // namespace grantex
