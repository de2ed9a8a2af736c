// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/story_model.h"

#include "ui/events/summary.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/tool_tip.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype kLongestName = 120;

QString listed(const std::vector<std::string>& items)
{
    QStringList texts;
    for (const auto& item : items)
        texts.append(safeText(item));
    return inList(texts);
}

} // namespace

QString stateName(StoryGrant::State state)
{
    switch (state) {
    case StoryGrant::State::Active:
        return StoryModel::tr("active");
    case StoryGrant::State::Exhausted:
        return StoryModel::tr("budget exhausted");
    case StoryGrant::State::Revoked:
        return StoryModel::tr("revoked");
    case StoryGrant::State::RevokedWithParent:
        return StoryModel::tr("revoked with its parent");
    }
    Q_UNREACHABLE();
    return {};
}

QString budgetWords(const StoryGrant& grant)
{
    if (grant.budget.empty())
        return {};
    const QString left = safeText(grant.budget.back().remaining);
    const QString currency = grant.currency.empty() ? QString() : u' ' + safeText(grant.currency);
    return grant.initial.empty()
               ? StoryModel::tr("Budget: %1%2 left").arg(left, currency)
               : StoryModel::tr("Budget: %1 of %2%3 left").arg(left, safeText(grant.initial), currency);
}

void StoryModel::setStory(GrantStory story)
{
    beginResetModel();
    m_story = std::move(story);
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_story.rows.size());
}

int StoryModel::rowOf(std::int64_t sequence) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).kind == StoryRow::Kind::Event && m_story.events[row(at).event].sequence.value == sequence)
            return at;
    }
    return -1;
}

QString StoryModel::agentText(const std::string& id) const
{
    return nameOrId(m_nameOf && !id.empty() ? m_nameOf(id) : QString(), id, kLongestName);
}

QString StoryModel::text(const StoryRow& row) const
{
    const StoryGrant& grant = grantOf(row);
    switch (row.kind) {
    case StoryRow::Kind::Grant: {
        QStringList parts;
        if (const QString holder = actingFor(agentText(grant.agent), nameOrId({}, grant.principal, kLongestName));
            !holder.isEmpty())
            parts.append(holder);
        if (!grant.scopes.empty())
            parts.append(listed(grant.scopes));
        return parts.join(u" · "_s);
    }
    case StoryRow::Kind::Event: {
        const Event& event = m_story.events[row.event].event;
        return summaryOf(event.type, event.json);
    }
    case StoryRow::Kind::Budget:
        return budgetWords(grant);
    }
    Q_UNREACHABLE();
    return {};
}

QString StoryModel::toolTip(const StoryRow& row) const
{
    const StoryGrant& grant = grantOf(row);
    if (row.kind == StoryRow::Kind::Event) {
        const StoredEvent& event = m_story.events[row.event];
        return localDateTime(event.event.createdAt.value_or(event.receivedAt)) + u'\n' + text(row);
    }
    QStringList lines{safeText(grant.id), stateName(grant.state)};
    if (const QString id = nameOrId({}, grant.agent, kLongestName); id != agentText(grant.agent))
        lines.append(withColon(agentText(grant.agent), id));
    if (!grant.parent.empty())
        lines.append(tr("Delegated from %1").arg(safeText(grant.parent)));
    if (grant.expiresAt)
        lines.append(tr("Until %1").arg(localDateTime(*grant.expiresAt)));
    if (row.kind == StoryRow::Kind::Budget) {
        lines.append(budgetWords(grant));
        lines.append(tr("%Ln change(s) told", nullptr, static_cast<int>(grant.budget.size())));
    }
    return lines.join(u'\n');
}

QVariant StoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoryRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(at);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(at));
    case Qt::AccessibleTextRole: {
        const StoryGrant& grant = grantOf(at);
        if (at.kind == StoryRow::Kind::Grant)
            return tr("Grant %1, %2, %3").arg(safeText(grant.id), stateName(grant.state), text(at));
        if (at.kind == StoryRow::Kind::Budget)
            return text(at);
        const StoredEvent& event = m_story.events[at.event];
        return u"%1, %2, %3"_s.arg(localTime(event.event.createdAt.value_or(event.receivedAt)),
                                   safeText(event.event.type), text(at));
    }
    case SequenceRole:
        return at.kind == StoryRow::Kind::Event
                   ? QVariant(static_cast<qlonglong>(m_story.events[at.event].sequence.value))
                   : QVariant();
    default:
        return {};
    }
}

} // namespace grantex
