// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/saved_filters.h"

#include "core/filter/parser.h"
#include "ui/filter/json_file.h"
#include "ui/text/core_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr qsizetype kMostFilters = 1000;
constexpr qsizetype kLongestName = 120;
constexpr qsizetype kLongestText = 16'000;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Entries without a name or a filter make no sense and are passed over.
QList<SavedFilter> filtersOf(const QJsonObject& content)
{
    QList<SavedFilter> filters;
    for (const auto& entry : content.value(u"filters"_s).toArray()) {
        const QJsonObject object = entry.toObject();
        SavedFilter filter{object.value(u"id"_s).toString(), object.value(u"name"_s).toString().trimmed(),
                           object.value(u"group"_s).toString().trimmed(), object.value(u"filter"_s).toString()};
        if (filter.name.isEmpty() || filter.text.isEmpty() || filters.size() >= kMostFilters)
            continue;
        const bool isIdTaken = std::ranges::any_of(filters, [&](const auto& other) { return other.id == filter.id; });
        if (filter.id.isEmpty() || isIdTaken)
            filter.id = newId();
        filters.append(std::move(filter));
    }
    return filters;
}

bool isFilterFile(const QJsonObject& content)
{
    return content.value(u"filters"_s).isArray();
}

} // namespace

SavedFilters::SavedFilters(const QString& file, QObject* parent) : QObject(parent), m_file(file), m_filters(shipped())
{
    if (file.isEmpty() || !QFile::exists(file))
        return;
    const QJsonObject content = readJsonFile(file, &m_trouble);
    if (m_trouble.isEmpty() && !isFilterFile(content))
        m_trouble = putAside(file);
    if (m_trouble.isEmpty())
        m_filters = filtersOf(content);
}

const SavedFilter* SavedFilters::find(const QString& id) const
{
    const auto found = std::ranges::find(m_filters, id, &SavedFilter::id);
    return found == m_filters.end() ? nullptr : &*found;
}

QStringList SavedFilters::groups() const
{
    QStringList groups;
    for (const SavedFilter& filter : m_filters) {
        if (!groups.contains(filter.group))
            groups.append(filter.group);
    }
    return groups;
}

QList<SavedFilter> SavedFilters::shipped()
{
    const QString budgets = tr("Budgets");
    const QString grants = tr("Grants");
    const QString operation = tr("Operation");
    return {
        {u"revocations"_s, tr("Revocations"), grants, u"type:(*.revoked, anomaly.auto_revoked)"_s},
        {u"delegations"_s, tr("Delegations"), grants, u"has:data.parentGrantId OR data.delegationDepth>0"_s},
        {u"grants-and-tokens"_s, tr("Grants and tokens"), grants, u"type:(grant.*, token.*)"_s},
        {u"budget-trouble"_s, tr("Budget trouble"), budgets,
         u"type:budget.exhausted OR type:budget.threshold (data.pct>=80 OR data.percentage>=80 OR "
         "data.thresholdPercent>=80 OR data.threshold>=80)"_s},
        {u"all-budgets"_s, tr("All budget events"), budgets, u"type:budget.*"_s},
        {u"anomalies"_s, tr("Anomalies"), operation, u"type:anomaly.*"_s},
        {u"gaps"_s, tr("Gaps"), operation, u"is:gap"_s},
        {u"not-delivered"_s, tr("Refused by a destination"), operation, u"is:failed"_s},
        {u"last-15-minutes"_s, tr("Last 15 minutes"), operation, u"last:15m"_s},
    };
}

bool SavedFilters::isNameTaken(const QString& name, const QString& exceptId) const
{
    return std::ranges::any_of(m_filters, [&](const SavedFilter& filter) {
        return filter.id != exceptId && filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<> SavedFilters::check(const SavedFilter& filter) const
{
    const auto refuse = [](const QString& sentence) { return fail(ErrorCode::Usage, sentence.toStdString(), {}); };
    if (filter.name.trimmed().isEmpty())
        return refuse(tr("A saved filter needs a name."));
    if (filter.name.size() > kLongestName)
        return refuse(tr("The name is too long."));
    if (filter.text.size() > kLongestText || filter.group.size() > kLongestName)
        return refuse(tr("The filter is too long to be saved."));
    if (isNameTaken(filter.name.trimmed(), filter.id))
        return refuse(tr("There is a filter of this name already."));
    if (m_filters.size() >= kMostFilters && find(filter.id) == nullptr)
        return refuse(tr("There are too many filters."));
    const auto query = filter::parse(filter.text.toStdString());
    if (!query)
        return refuse(coreText(query.error().sentence));
    if (!query->root)
        return refuse(tr("The filter is empty."));
    return {};
}

Result<QString> SavedFilters::add(SavedFilter filter)
{
    filter.name = filter.name.trimmed();
    filter.group = filter.group.trimmed();
    filter.id = newId();
    if (auto checked = check(filter); !checked)
        return tl::unexpected(checked.error());
    const QString id = filter.id;
    m_filters.append(std::move(filter));
    keep();
    return id;
}

Result<> SavedFilters::change(const SavedFilter& filter)
{
    if (auto checked = check(filter); !checked)
        return checked;
    const auto found = std::ranges::find(m_filters, filter.id, &SavedFilter::id);
    if (found == m_filters.end() || *found == filter)
        return {};
    *found = filter;
    found->name = filter.name.trimmed();
    found->group = filter.group.trimmed();
    keep();
    return {};
}

void SavedFilters::remove(const QString& id)
{
    if (m_filters.removeIf([&id](const SavedFilter& filter) { return filter.id == id; }) > 0)
        keep();
}

void SavedFilters::move(const QString& id, int steps)
{
    const auto found = std::ranges::find(m_filters, id, &SavedFilter::id);
    if (found == m_filters.end())
        return;
    const qsizetype from = found - m_filters.begin();
    const qsizetype to = qBound<qsizetype>(0, from + steps, m_filters.size() - 1);
    if (from == to)
        return;
    m_filters.move(from, to);
    keep();
}

void SavedFilters::restoreShipped()
{
    for (const SavedFilter& filter : shipped()) {
        if (find(filter.id) == nullptr && !isNameTaken(filter.name, {}))
            m_filters.append(filter);
    }
    keep();
}

QJsonObject SavedFilters::content() const
{
    QJsonArray filters;
    for (const SavedFilter& filter : m_filters) {
        QJsonObject entry{{u"id"_s, filter.id}, {u"name"_s, filter.name}, {u"filter"_s, filter.text}};
        if (!filter.group.isEmpty())
            entry.insert(u"group"_s, filter.group);
        filters.append(entry);
    }
    return {{u"version"_s, 1}, {u"filters"_s, filters}};
}

Result<> SavedFilters::exportTo(const QString& file) const
{
    return writeJsonFile(file, content());
}

Result<int> SavedFilters::importFrom(const QString& file)
{
    QFile in(file);
    constexpr qint64 most = 64 * 1024 * 1024;
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, (QFileInfo(file).fileName() + u": "_s + in.errorString()).toStdString(), {});
    const QJsonObject content = in.size() <= most ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    if (!isFilterFile(content))
        return fail(ErrorCode::Usage, tr("%1 holds no saved filters.").arg(QFileInfo(file).fileName()).toStdString(),
                    {});
    int added = 0;
    for (SavedFilter filter : filtersOf(content)) {
        const bool isHere = std::ranges::any_of(m_filters, [&filter](const SavedFilter& own) {
            return own.name == filter.name && own.text == filter.text;
        });
        if (isHere)
            continue;
        const QString name = filter.name;
        for (int number = 2; isNameTaken(filter.name, {}); ++number)
            filter.name = tr("%1 (%2)").arg(name).arg(number);
        if (find(filter.id) != nullptr)
            filter.id = newId();
        if (!check(filter))
            continue;
        m_filters.append(std::move(filter));
        ++added;
    }
    if (added > 0)
        keep();
    return added;
}

void SavedFilters::keep()
{
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    if (const auto written = writeJsonFile(m_file, content()); !written)
        Q_EMIT notKept(tr("The filters are not saved: %1").arg(coreText(written.error().message)));
}

} // namespace grantex
