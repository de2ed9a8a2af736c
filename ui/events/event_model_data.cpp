// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "ui/events/event_model.h"
#include "ui/events/gap_words.h"
#include "ui/events/summary.h"
#include "ui/events/type_tone.h"
#include "ui/text/display.h"
#include "ui/text/identifiers.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime now()
{
    return fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
}

/// Qt shows a tooltip as rich text when it looks like it; escaped inside <p> it is plain whatever it says.
QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString EventModel::columnKey(Column column)
{
    switch (column) {
    case Column::Time:
        return u"time"_s;
    case Column::Type:
        return u"type"_s;
    case Column::Agent:
        return u"agent"_s;
    case Column::Principal:
        return u"principal"_s;
    case Column::Grant:
        return u"grant"_s;
    case Column::Summary:
        return u"summary"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time (%1)").arg(zoneName(now()));
    case Column::Type:
        return tr("Type");
    case Column::Agent:
        return tr("Agent");
    case Column::Principal:
        return tr("Principal");
    case Column::Grant:
        return tr("Grant");
    case Column::Summary:
        return tr("Summary");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventRow values = row(index.row());
    if (role == Qt::AccessibleTextRole)
        return sentence(index.row());
    if (role == IsGapRole)
        return values.isGap();
    if (role == SequenceRole)
        return static_cast<qlonglong>(values.sequence);
    if (!values.isGap())
        return eventData(values, static_cast<Column>(index.column()), role);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? gapSentence(gapOf(values)) : QString();
    if (role == Qt::ToolTipRole && !gapOf(values).reason.empty())
        return plainToolTip(safeText(gapOf(values).reason));
    return {};
}

QVariant EventModel::eventData(const EventRow& row, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case IsInferredRole: {
        bool isInferred = false;
        static_cast<void>(valueOf(row, column, &isInferred));
        return isInferred;
    }
    case ToneRole:
        return static_cast<int>(toneOfType(m_dictionary->text(ValueColumn::Type, row.type)));
    default:
        return {};
    }
}

std::uint32_t EventModel::valueOf(const EventRow& row, Column column, bool* isInferred) const
{
    *isInferred = false;
    switch (column) {
    case Column::Type:
        return row.type;
    case Column::Grant:
        return row.grant;
    case Column::Agent:
    case Column::Principal: {
        const std::uint32_t own = column == Column::Agent ? row.agent : row.principal;
        if (own != 0)
            return own;
        const GrantOwner owner = m_dictionary->ownerOf(row);
        const std::uint32_t learnt = column == Column::Agent ? owner.agent : owner.principal;
        *isInferred = learnt != 0;
        return learnt;
    }
    case Column::Time:
    case Column::Summary:
        return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

std::string_view EventModel::textOf(const EventRow& row, Column column) const
{
    bool isInferred = false;
    const std::uint32_t value = valueOf(row, column, &isInferred);
    switch (column) {
    case Column::Type:
        return m_dictionary->text(ValueColumn::Type, value);
    case Column::Agent:
        return m_dictionary->text(ValueColumn::Agent, value);
    case Column::Principal:
        return m_dictionary->text(ValueColumn::Principal, value);
    case Column::Grant:
        return m_dictionary->text(ValueColumn::Grant, value);
    case Column::Time:
    case Column::Summary:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString EventModel::displayText(const EventRow& row, Column column) const
{
    if (column == Column::Time)
        return localTime(row.time(), true);
    if (column == Column::Summary) {
        const auto event = m_texts.find({row.sequence});
        return event ? summaryOf(event->event.type, event->event.json) : tr("(no longer in the journal)");
    }
    return safeText(textOf(row, column));
}

QString EventModel::toolTip(const EventRow& row, Column column) const
{
    if (column == Column::Time) {
        QStringList lines{localDateTime(row.time()), QString::fromStdString(formatIso8601(row.time()))};
        lines.append(tr("Received %1").arg(localDateTime(fromEpochMillis(row.receivedMs))));
        lines.append(tr("Event %1 of the journal").arg(grouped(row.sequence)));
        return lines.join(u'\n');
    }
    bool isInferred = false;
    const QString text = displayText(row, column);
    static_cast<void>(valueOf(row, column, &isInferred));
    QStringList lines{text};
    if (isInferred)
        lines.append(tr("Not in this event: learnt from an earlier event of the same grant"));
    if (column == Column::Agent || column == Column::Grant)
        lines.append(meaningOfValue(text, false, now()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString EventModel::sentence(int row) const
{
    const EventRow values = this->row(row);
    if (values.isGap())
        return gapSentence(gapOf(values));
    QStringList parts{localTime(values.time()), displayText(values, Column::Type),
                      displayText(values, Column::Summary)};
    if (const QString agent = displayText(values, Column::Agent); !agent.isEmpty())
        parts.append(tr("agent %1").arg(agent));
    if (const QString principal = displayText(values, Column::Principal); !principal.isEmpty())
        parts.append(tr("principal %1").arg(principal));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace grantex
