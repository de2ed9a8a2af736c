// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_history.h"

#include "ui/filter/json_file.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "grantex.filter")

} // namespace

FilterHistory::FilterHistory(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    if (file.isEmpty())
        return;
    for (const auto& filter : readJsonFile(file, &m_trouble).value(u"filters"_s).toArray()) {
        if (const QString text = filter.toString(); !text.isEmpty() && !m_filters.contains(text))
            m_filters.append(text);
    }
    m_filters.resize(qMin(m_filters.size(), kMost));
}

void FilterHistory::add(const QString& filter)
{
    constexpr qsizetype longest = 4000; // what is longer nobody looks for in a list
    if (filter.trimmed().isEmpty() || filter.size() > longest || (!m_filters.isEmpty() && m_filters.first() == filter))
        return;
    m_filters.removeAll(filter);
    m_filters.prepend(filter);
    m_filters.resize(qMin(m_filters.size(), kMost));
    keep();
}

void FilterHistory::clear()
{
    m_filters.clear();
    keep();
}

void FilterHistory::keep()
{
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    // A history that cannot be kept is no reason to disturb anybody.
    if (const auto written =
            writeJsonFile(m_file, {{u"version"_s, 1}, {u"filters"_s, QJsonArray::fromStringList(m_filters)}});
        !written)
        qCWarning(lcHistory, "%s", written.error().message.c_str());
}

} // namespace grantex
