// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/table_layout.h"

#include "ui/events/event_model.h"
#include "ui/events/event_table.h"
#include "ui/widgets/header_width.h"

#include <QHeaderView>
#include <QSettings>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int widest = 4000;
/// More columns than this nobody reads, and each costs at every painting.
constexpr qsizetype mostJsonColumns = 64;

QString settingOf(const Column& column, QStringView what)
{
    // A path may hold what separates the keys of settings.
    return u"columns/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(keyOf(column))), what);
}

void removeMissingColumns(EventModel& model, const TableLayout& layout)
{
    for (int section = model.columnCount() - 1; section >= 0; --section) {
        const Column& column = model.column(section);
        const bool isWanted =
            std::ranges::any_of(layout.places, [&](const auto& place) { return place.column == column; });
        if (!isWanted)
            model.removeColumn(section);
    }
}

} // namespace

TableLayout defaultLayout(const QFontMetrics& metrics)
{
    TableLayout layout;
    for (const Column& column : builtInColumns())
        layout.places.push_back({column, firstWidth(column) * metrics.averageCharWidth(), isShownAtFirst(column)});
    return layout;
}

TableLayout layoutOf(const EventTable& table)
{
    const QHeaderView* header = table.horizontalHeader();
    const int unit = table.fontMetrics().averageCharWidth();
    TableLayout layout;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const Column& column = table.events().column(section);
        const bool isShown = !header->isSectionHidden(section);
        // Qt forgets the width of a hidden section from those who ask.
        layout.places.push_back({column, isShown ? header->sectionSize(section) : firstWidth(column) * unit, isShown});
    }
    layout.timeStyle = table.events().timeStyle();
    return layout;
}

void setLayout(EventTable& table, const TableLayout& layout)
{
    EventModel& model = table.events();
    QHeaderView* header = table.horizontalHeader();
    removeMissingColumns(model, layout);
    int place = 0;
    for (const auto& [column, width, isShown] : layout.places) {
        const int section = model.addColumn(column);
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, false); // a hidden section takes no width
        header->resizeSection(section, qBound(header->minimumSectionSize(), width, widest));
        header->setSectionHidden(section, !isShown);
    }
    // A table without columns could not be told from an empty one.
    if (header->hiddenSectionCount() >= header->count())
        header->setSectionHidden(header->logicalIndex(0), false);
    model.setTimeStyle(layout.timeStyle);
}

void applyDefaultLayout(EventTable& table)
{
    table.horizontalHeader()->setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 4);
    setLayout(table, defaultLayout(table.fontMetrics()));
    widenToTitles(*table.horizontalHeader());
}

void showColumn(EventTable& table, const Column& column)
{
    TableLayout layout = layoutOf(table);
    const auto known = std::ranges::find(layout.places, column, &TableLayout::Place::column);
    if (known != layout.places.end()) {
        known->isShown = true;
    } else {
        const auto summary = std::ranges::find_if(
            layout.places, [](const auto& place) { return place.column.kind == ColumnKind::Summary; });
        layout.places.insert(summary, {column, firstWidth(column) * table.fontMetrics().averageCharWidth(), true});
    }
    setLayout(table, layout);
    widenToTitle(*table.horizontalHeader(), table.events().addColumn(column));
}

void saveLayout(const EventTable& table, QSettings& settings)
{
    const TableLayout layout = layoutOf(table);
    QStringList jsonColumns;
    int place = 0;
    for (const auto& [column, width, isShown] : layout.places) {
        if (column.kind == ColumnKind::Json)
            jsonColumns.append(keyOf(column));
        if (isShown)
            settings.setValue(settingOf(column, u"width"), width);
        settings.setValue(settingOf(column, u"place"), place++);
        settings.setValue(settingOf(column, u"hidden"), !isShown);
    }
    settings.setValue(u"columns/json"_s, jsonColumns);
    settings.setValue(u"columns/times"_s, keyOf(layout.timeStyle));
}

void restoreLayout(EventTable& table, const QSettings& settings)
{
    TableLayout layout = layoutOf(table);
    for (const QString& key : settings.value(u"columns/json"_s).toStringList().mid(0, mostJsonColumns)) {
        const auto column = columnOf(key);
        if (column && column->kind == ColumnKind::Json)
            layout.places.push_back({*column, firstWidth(*column) * table.fontMetrics().averageCharWidth(), true});
    }
    std::vector<std::pair<int, TableLayout::Place>> placed;
    int first = 0;
    for (TableLayout::Place& place : layout.places) {
        place.width = settings.value(settingOf(place.column, u"width"), place.width).toInt();
        place.isShown = !settings.value(settingOf(place.column, u"hidden"), !place.isShown).toBool();
        placed.emplace_back(settings.value(settingOf(place.column, u"place"), first).toInt(), place);
        ++first;
    }
    std::ranges::stable_sort(placed, {}, [](const auto& entry) { return entry.first; });
    layout.places.clear();
    for (auto& [place, entry] : placed)
        layout.places.push_back(std::move(entry));
    layout.timeStyle = timeStyleOf(settings.value(u"columns/times"_s).toString());
    setLayout(table, layout);
}

} // namespace grantex
