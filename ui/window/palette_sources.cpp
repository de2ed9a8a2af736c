// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_sources.h"

#include "core/filter/edit.h"
#include "core/pipeline/budget_service.h"
#include "ui/commands/command_palette.h"
#include "ui/events/columns.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/seen_events.h"
#include "ui/events/table_layout.h"
#include "ui/filter/filter_palette.h"
#include "ui/filter/filter_session.h"
#include "ui/text/display.h"
#include "ui/window/budget_views.h"
#include "ui/window/event_desks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int longestTitle = 120;
/// An account may have very many agents.
constexpr std::size_t mostAgents = 200;

QString words(const char* text)
{
    return QCoreApplication::translate("grantex::PaletteSources", text);
}

/// Shows only the events of a field's value, at the desk that is shown when it is chosen.
std::function<void()> showOnly(MainWindow& window, filter::FieldName field, std::string value)
{
    return [&window, field, value = std::move(value)] {
        window.pages().open(u"events"_s);
        window.desks().current().session().aim({{field, {}}, value, filter::Pointed::Kind::Text}, filter::Aim::Replace);
    };
}

std::vector<PaletteItem> agentsByName(MainWindow& window, const QString& query)
{
    std::vector<PaletteItem> items;
    const QString typed = query.trimmed();
    if (typed.isEmpty())
        return items;
    for (const auto& [id, agent] : *window.budgets().service().names()) {
        if (items.size() == mostAgents)
            break;
        const QString name = safeText(agent.name, longestTitle);
        // The first letter is enough to look at: the palette ranks.
        if (name.isEmpty() || !name.contains(typed.front(), Qt::CaseInsensitive))
            continue;
        PaletteItem item;
        item.id = u"agentName:"_s + QString::fromStdString(id);
        item.title = u"%1 · %2"_s.arg(name, safeText(id, 60));
        item.group = words(QT_TRANSLATE_NOOP("grantex::PaletteSources", "Agent"));
        item.icon = u"filter"_s;
        item.run = showOnly(window, filter::FieldName::Agent, id);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> destinations(MainWindow& window)
{
    std::vector<PaletteItem> items;
    for (const LaneStatus& lane : window.pipeline().lanes()) {
        PaletteItem item;
        item.id = u"destination:"_s + QString::fromStdString(lane.id.value);
        item.title = safeText(lane.name, longestTitle);
        item.group = words(QT_TRANSLATE_NOOP("grantex::PaletteSources", "Events sent to the destination"));
        item.icon = u"flow"_s;
        item.run = showOnly(window, filter::FieldName::Dest, lane.name);
        items.push_back(std::move(item));
    }
    return items;
}

void addLayoutColumns(EventDesk& desk, std::vector<PaletteItem>& items)
{
    const TableLayout layout = layoutOf(desk.pane().table());
    for (const auto& place : layout.places) {
        PaletteItem item;
        item.id = u"column:"_s + keyOf(place.column);
        item.title = safeText(QStringView(titleOf(place.column)), longestTitle);
        item.group = words(QT_TRANSLATE_NOOP("grantex::PaletteSources", "Column"));
        item.icon = u"eye"_s;
        item.isChecked = place.isShown;
        item.run = [desk = QPointer(&desk), column = place.column] {
            if (!desk)
                return;
            TableLayout now = layoutOf(desk->pane().table());
            const auto found = std::ranges::find(now.places, column, &TableLayout::Place::column);
            const auto shown = std::ranges::count_if(now.places, &TableLayout::Place::isShown);
            if (found == now.places.end() || (found->isShown && shown == 1))
                return;
            found->isShown = !found->isShown;
            desk->changeLayout(now, words(QT_TRANSLATE_NOOP("grantex::PaletteSources", "Columns")));
        };
        items.push_back(std::move(item));
    }
}

/// What stands at the path in most events, as JSON; empty: nothing is known.
QString sampleOf(EventDesk& desk, const filter::SeenPath& path)
{
    const auto field = filter::fieldAt(path.text);
    const auto values = field ? desk.filter().seen().values(*field, {}, 1) : std::vector<filter::SeenValue>();
    if (values.empty())
        return {};
    const QString value = QString::fromStdString(values.front().text);
    return path.kind == filter::JsonKind::Number ? value : u"\"%1\""_s.arg(value);
}

/// Paths that were seen in events and are no columns yet.
void addSeenPaths(EventDesk& desk, std::vector<PaletteItem>& items)
{
    const auto& known = desk.pane().model().columns();
    for (const filter::SeenPath& path : desk.filter().seen().paths()) {
        const QString text = QString::fromStdString(path.text);
        const bool isThere = std::ranges::any_of(known, [&text](const Column& column) { return column.path == text; });
        const auto column = isThere || path.kind == filter::JsonKind::Object
                                ? std::nullopt
                                : jsonColumn(text, likelyFormat(text, sampleOf(desk, path)));
        if (!column)
            continue;
        PaletteItem item;
        item.id = u"addColumn:"_s + text;
        item.title = safeText(QStringView(text), longestTitle);
        item.group = words(QT_TRANSLATE_NOOP("grantex::PaletteSources", "Add a column"));
        item.icon = u"plus"_s;
        item.run = [desk = QPointer(&desk), column = *column] {
            if (desk)
                desk->addColumn(column);
        };
        items.push_back(std::move(item));
    }
}

} // namespace

void addPaletteSources(MainWindow& window)
{
    CommandPalette& palette = window.commandPalette();
    palette.addProvider(
        [&window](const QString& query) { return filterProvider(window.desks().current().session())(query); });
    palette.addProvider([&window](const QString& query) { return agentsByName(window, query); });
    palette.addProvider([&window](const QString&) { return destinations(window); });
    palette.addProvider([&window](const QString&) {
        std::vector<PaletteItem> items;
        addLayoutColumns(window.desks().current(), items);
        addSeenPaths(window.desks().current(), items);
        return items;
    });
}

} // namespace grantex
