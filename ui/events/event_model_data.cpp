// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "ui/events/delivery_words.h"
#include "ui/events/event_model.h"
#include "ui/events/gap_words.h"
#include "ui/events/json_cell.h"
#include "ui/events/summary.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/identifiers.h"
#include "ui/text/phrasing.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/type_tone.h"

#include <QDateTime>
#include <QStringList>
#include <limits>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime now()
{
    return fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

QString EventModel::title(int section) const
{
    const Column& shown = column(section);
    const QString name = titleOf(shown);
    return shown.kind == ColumnKind::Time ? u"%1 (%2)"_s.arg(name, zoneOf(m_timeStyle, now())) : name;
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (shown.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return shown.kind == ColumnKind::Json
                   ? plainToolTip(u"%1 (%2)"_s.arg(safeText(QStringView(shown.path)), nameOf(shown.format)))
                   : QVariant();
    default:
        return {};
    }
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
        return eventData(index.row(), values, column(index.column()), role);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? gapSentence(gapOf(values)) : QString();
    if (role == Qt::ToolTipRole && !gapOf(values).reason.empty())
        return plainToolTip(safeCoreText(gapOf(values).reason));
    return {};
}

QVariant EventModel::eventData(int row, const EventRow& values, const Column& column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, values, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, values, column));
    case IsInferredRole: {
        bool isInferred = false;
        static_cast<void>(textOf(values, column.kind, &isInferred));
        return isInferred;
    }
    case IsNameRole: {
        if (column.kind != ColumnKind::Agent || m_looks == nullptr)
            return false;
        bool isInferred = false;
        const std::string_view id = textOf(values, column.kind, &isInferred);
        return !id.empty() && !m_looks->agentName(id).isEmpty();
    }
    case ToneRole:
        return static_cast<int>(toneOfType(m_dictionary->text(ValueColumn::Type, values.type)));
    case TintRole: {
        const auto event = m_looks != nullptr ? m_texts.find({values.sequence}) : nullptr;
        const auto tint = event ? m_looks->tintOf(*event) : std::nullopt;
        return tint ? QVariant(static_cast<int>(*tint)) : QVariant();
    }
    case PinnedRole:
        return m_looks != nullptr && m_looks->isPinned(values.sequence);
    case RepeatsRole:
    case IsOpenRole: {
        const Fold fold = foldAt(row);
        const bool isRun = fold.events > 1 && fold.firstRow == row;
        return role == IsOpenRole ? QVariant(isRun && fold.isOpen)
                                  : QVariant(isRun ? static_cast<int>(fold.events) : 0);
    }
    case NoteRole:
        return m_looks != nullptr ? m_looks->noteOf(values.sequence) : QString();
    default:
        return {};
    }
}

std::string_view EventModel::textOf(const EventRow& row, ColumnKind kind, bool* isInferred) const
{
    *isInferred = false;
    const auto learnt = [&](std::uint32_t own, std::uint32_t GrantOwner::*member) {
        const std::uint32_t value = own != 0 ? own : m_dictionary->ownerOf(row).*member;
        *isInferred = own == 0 && value != 0;
        return value;
    };
    switch (kind) {
    case ColumnKind::Type:
        return m_dictionary->text(ValueColumn::Type, row.type);
    case ColumnKind::Agent:
        return m_dictionary->text(ValueColumn::Agent, learnt(row.agent, &GrantOwner::agent));
    case ColumnKind::Principal:
        return m_dictionary->text(ValueColumn::Principal, learnt(row.principal, &GrantOwner::principal));
    case ColumnKind::Grant:
        return m_dictionary->text(ValueColumn::Grant, row.grant);
    case ColumnKind::Scopes:
        return m_dictionary->text(ValueColumn::Scopes, row.scopes);
    case ColumnKind::Time:
    case ColumnKind::Summary:
    case ColumnKind::Delivery:
    case ColumnKind::Id:
    case ColumnKind::Json:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString EventModel::timeText(int row, const EventRow& values) const
{
    switch (m_timeStyle.mode) {
    case TimeStyle::Mode::Local:
    case TimeStyle::Mode::Utc:
    case TimeStyle::Mode::Fixed:
        return clockTime(m_timeStyle, values.time(), now());
    case TimeStyle::Mode::SinceNow:
        return signedLength(std::chrono::floor<std::chrono::seconds>(values.time() - now()));
    case TimeStyle::Mode::SinceSelected:
        return m_selectedTime ? signedLength(values.time() - *m_selectedTime)
                              : clockTime(m_timeStyle, values.time(), now());
    case TimeStyle::Mode::Delta: {
        int before = row - 1;
        while (before >= 0 && this->row(before).isGap())
            --before;
        return before < 0 ? QString() : signedLength(values.time() - this->row(before).time());
    }
    }
    Q_UNREACHABLE();
    return {};
}

QString EventModel::agentText(std::string_view id, qsizetype limit) const
{
    return nameOrId(m_looks != nullptr && !id.empty() ? m_looks->agentName(id) : QString(), id, limit);
}

QString EventModel::holderOf(std::string_view grant) const
{
    constexpr qsizetype longest = 60; // of a part: it stands before other words
    const GrantOwner owner =
        m_dictionary->ownerOf(m_dictionary->find(ValueColumn::Grant, grant), std::numeric_limits<std::int64_t>::max());
    return actingFor(agentText(m_dictionary->text(ValueColumn::Agent, owner.agent), longest),
                     nameOrId({}, m_dictionary->text(ValueColumn::Principal, owner.principal), longest));
}

QString EventModel::displayText(int row, const EventRow& values, const Column& column) const
{
    bool isInferred = false;
    switch (column.kind) {
    case ColumnKind::Time:
        return timeText(row, values);
    case ColumnKind::Type:
    case ColumnKind::Principal:
    case ColumnKind::Grant:
        return safeText(textOf(values, column.kind, &isInferred));
    case ColumnKind::Agent:
        return agentText(textOf(values, column.kind, &isInferred));
    case ColumnKind::Scopes: {
        QStringList scopes;
        eachScope(textOf(values, column.kind, &isInferred),
                  [&scopes](std::string_view scope) { scopes.append(safeText(scope)); });
        return inList(scopes);
    }
    case ColumnKind::Summary:
    case ColumnKind::Delivery:
    case ColumnKind::Id:
    case ColumnKind::Json:
        break;
    }
    const auto event = m_texts.find({values.sequence});
    if (!event)
        return column.kind == ColumnKind::Summary ? tr("(no longer in the journal)") : QString();
    if (column.kind == ColumnKind::Summary)
        return summaryOf(event->event.type, event->event.json);
    if (column.kind == ColumnKind::Id)
        return safeText(event->event.id);
    if (column.kind == ColumnKind::Json)
        return jsonCell(event->event.json, column, m_timeStyle, now());
    const DeliveryPicture* picture = m_looks != nullptr ? m_looks->deliveries() : nullptr;
    return picture != nullptr ? deliveryWords(*picture, *event, u"; "_s) : QString();
}

QString EventModel::cellText(int row, int section) const
{
    return index(row, section).data().toString();
}

QString EventModel::valueText(int row, ColumnKind kind) const
{
    const EventRow values = this->row(row);
    bool isInferred = false;
    const std::string_view text = values.isGap() ? std::string_view() : textOf(values, kind, &isInferred);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString EventModel::toolTip(int row, const EventRow& values, const Column& column) const
{
    if (column.kind == ColumnKind::Time) {
        QStringList lines{localDateTime(values.time()), QString::fromStdString(formatIso8601(values.time()))};
        lines.append(tr("Received %1").arg(localDateTime(fromEpochMillis(values.receivedMs))));
        lines.append(tr("Event %1 of the journal").arg(grouped(values.sequence)));
        return lines.join(u'\n');
    }
    bool isInferred = false;
    const QString text = displayText(row, values, column);
    const QString id = safeText(textOf(values, column.kind, &isInferred));
    QStringList lines{column.kind == ColumnKind::Delivery ? QString(text).replace(u"; "_s, u"\n"_s) : text};
    if (column.kind == ColumnKind::Agent && id != text)
        lines.append(id);
    if (isInferred)
        lines.append(tr("Not in this event: learnt from an earlier event of the same grant"));
    if (column.kind == ColumnKind::Agent || column.kind == ColumnKind::Grant)
        lines.append(meaningOfValue(id, false, now()));
    const QString note = m_looks != nullptr ? m_looks->noteOf(values.sequence) : QString();
    if (!note.isEmpty())
        lines.append(tr("Note: %1").arg(note));
    if (const Fold fold = foldAt(row); fold.events > 1 && fold.firstRow == row)
        lines.append(tr("The same threshold %1 times in a row, last at %2")
                         .arg(grouped(fold.events), localDateTime(m_table.row(fold.last).time())));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString EventModel::sentence(int row) const
{
    const EventRow values = this->row(row);
    if (values.isGap())
        return gapSentence(gapOf(values));
    const auto cell = [&](ColumnKind kind) { return displayText(row, values, Column{kind, {}, ValueFormat::Text}); };
    QStringList parts{localTime(values.time()), cell(ColumnKind::Type), cell(ColumnKind::Summary)};
    if (const QString agent = cell(ColumnKind::Agent); !agent.isEmpty())
        parts.append(tr("agent %1").arg(agent));
    if (const QString principal = cell(ColumnKind::Principal); !principal.isEmpty())
        parts.append(tr("principal %1").arg(principal));
    if (m_looks != nullptr && m_looks->isPinned(values.sequence))
        parts.append(tr("pinned"));
    if (const QString note = m_looks != nullptr ? m_looks->noteOf(values.sequence) : QString(); !note.isEmpty())
        parts.append(tr("note %1").arg(note));
    if (const Fold fold = foldAt(row); fold.events > 1 && fold.firstRow == row)
        parts.append(tr("%1 times in a row").arg(grouped(fold.events)));
    parts.append(cell(ColumnKind::Delivery));
    parts.removeAll(QString());
    return inList(parts);
}

} // namespace grantex
