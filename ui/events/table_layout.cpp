// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/table_layout.h"

#include "ui/events/event_model.h"
#include "ui/events/event_table.h"

#include <QHeaderView>
#include <QSettings>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString settingOf(int column, QStringView what)
{
    return u"columns/%1/%2"_s.arg(EventModel::columnKey(static_cast<EventModel::Column>(column)), what);
}

} // namespace

void applyDefaultLayout(EventTable& table)
{
    // Characters of the interface font; Summary takes the rest.
    static constexpr std::array widths{15, 21, 18, 20, 18, 20};
    const int unit = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < EventModel::kColumns; ++column) {
        table.horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)] * unit);
        table.setColumnHidden(column, false);
    }
    table.horizontalHeader()->setMinimumSectionSize(unit * 4);
}

void saveLayout(const EventTable& table, QSettings& settings)
{
    const QHeaderView* header = table.horizontalHeader();
    for (int column = 0; column < EventModel::kColumns; ++column) {
        if (!header->isSectionHidden(column))
            settings.setValue(settingOf(column, u"width"), header->sectionSize(column));
        settings.setValue(settingOf(column, u"place"), header->visualIndex(column));
        settings.setValue(settingOf(column, u"hidden"), header->isSectionHidden(column));
    }
}

void restoreLayout(EventTable& table, const QSettings& settings)
{
    QHeaderView* header = table.horizontalHeader();
    constexpr int widest = 4000;
    for (int column = 0; column < EventModel::kColumns; ++column) {
        const int width = settings.value(settingOf(column, u"width"), header->sectionSize(column)).toInt();
        header->resizeSection(column, qBound(header->minimumSectionSize(), width, widest));
        const int place = settings.value(settingOf(column, u"place"), column).toInt();
        if (place >= 0 && place < EventModel::kColumns)
            header->moveSection(header->visualIndex(column), place);
        table.setColumnHidden(column, settings.value(settingOf(column, u"hidden"), false).toBool());
    }
    // A table without columns could not be told from an empty one.
    if (header->hiddenSectionCount() >= EventModel::kColumns)
        table.setColumnHidden(0, false);
}

} // namespace grantex
