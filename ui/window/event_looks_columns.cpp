// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/event_detail.h"
#include "ui/detail/json_nodes.h"
#include "ui/detail/value_actions.h"
#include "ui/events/column_dialog.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/text/display.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_looks.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// More would be no menu: those are found in the tree of the details.
constexpr int mostOffered = 40;

/// As a menu shows it: foreign text is no mnemonic.
QString menuText(const QString& text, qsizetype most)
{
    return safeText(QStringView(text), most).replace(u'&', u"&&"_s);
}

} // namespace

void EventLooks::makeColumnActions()
{
    QMenu& view = *m_window.menus().view;
    QAction* choose = makeAction(view, u"columnsAction"_s, tr("Choose C&olumns…"));
    connect(choose, &QAction::triggered, this, &EventLooks::chooseColumns);
    QMenu* times = view.addMenu(tr("Ti&mes"));
    auto* group = new QActionGroup(times);
    const auto add = [&](const QString& name, const QString& text, const TimeStyle& style) {
        QAction* action = makeAction(*times, name, text);
        action->setCheckable(true);
        action->setData(keyOf(style));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, style] {
            TableLayout layout = layoutOf(desk().pane().table());
            layout.timeStyle = style;
            desk().changeLayout(layout, tr("Times"));
        });
    };
    add(u"localTimesAction"_s, tr("&Clock Time"), {TimeStyle::Mode::Local, 0});
    add(u"utcTimesAction"_s, tr("&UTC"), {TimeStyle::Mode::Utc, 0});
    add(u"timesSinceNowAction"_s, tr("Relative to &Now"), {TimeStyle::Mode::SinceNow, 0});
    add(u"timesSinceSelectedAction"_s, tr("Relative to the &Selected Row"), {TimeStyle::Mode::SinceSelected, 0});
    add(u"timesDeltaAction"_s, tr("Since the &Previous Row"), {TimeStyle::Mode::Delta, 0});
    times->addSeparator();
    QAction* fixed = makeAction(*times, u"fixedZoneAction"_s, tr("A &Fixed Zone…"));
    fixed->setCheckable(true);
    group->addAction(fixed);
    m_times = group;
    connect(fixed, &QAction::triggered, this, &EventLooks::chooseColumns);
    connect(times, &QMenu::aboutToShow, this, &EventLooks::checkTimes);
}

void EventLooks::checkTimes()
{
    const TimeStyle style = desk().pane().model().timeStyle();
    const bool isFixed = style.mode == TimeStyle::Mode::Fixed;
    for (QAction* action : m_times->actions()) {
        const bool isFixedZone = action->data().isNull();
        if (isFixedZone)
            action->setText(isFixed ? u"%1 (%2)"_s.arg(tr("A &Fixed Zone…"), offsetName(style.offsetMinutes))
                                    : tr("A &Fixed Zone…"));
        action->setChecked(isFixedZone ? isFixed : action->data().toString() == keyOf(style));
    }
}

void EventLooks::chooseColumns()
{
    auto* dialog = new ColumnDialog(layoutOf(desk().pane().table()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &desk(),
            [desk = &desk(), dialog] { desk->changeLayout(dialog->layout(), tr("Columns")); });
    // A fixed zone that was asked for and not chosen is not what the table shows.
    connect(dialog, &QDialog::finished, this, &EventLooks::checkTimes);
    dialog->open();
}

void EventLooks::showColumnMenu(const QPoint& globalAt, int section)
{
    EventDesk& shown = desk();
    const EventModel& model = shown.pane().model();
    const TableLayout layout = layoutOf(shown.pane().table());
    const auto count = std::ranges::count_if(layout.places, &TableLayout::Place::isShown);
    QMenu menu(&m_window);
    for (std::size_t at = 0; at < layout.places.size(); ++at) {
        const auto& place = layout.places[at];
        QAction* action = menu.addAction(safeText(QStringView(titleOf(place.column)), 60));
        action->setCheckable(true);
        action->setChecked(place.isShown);
        action->setEnabled(!place.isShown || count > 1);
        connect(action, &QAction::toggled, this, [&shown, layout, at](bool isShown) {
            TableLayout changed = layout;
            changed.places[at].isShown = isShown;
            shown.changeLayout(changed, isShown ? tr("Show a Column") : tr("Hide a Column"));
        });
    }
    menu.addSeparator();
    if (section >= 0 && model.column(section).kind == ColumnKind::Json) {
        const Column column = model.column(section);
        connect(menu.addAction(tr("&Remove This Column")), &QAction::triggered, this, [&shown, layout, column] {
            TableLayout changed = layout;
            std::erase_if(changed.places, [&](const auto& place) { return place.column == column; });
            shown.changeLayout(changed, tr("Remove a Column"));
        });
    }
    menu.addAction(m_window.findChild<QAction*>(u"columnsAction"_s));
    menu.addAction(m_window.findChild<QAction*>(u"resetColumnsAction"_s));
    menu.exec(globalAt);
}

void EventLooks::connectDetail()
{
    ValueActions& actions = m_window.detail().actions();
    connect(&actions, &ValueActions::columnRequested, this, [this](const QString& path) {
        const auto& target = m_window.detail().actions().target();
        addColumn(path, target ? target->json : QString());
    });
    connect(&actions, &ValueActions::followRequested, this, &EventLooks::follow);
}

QMenu* EventLooks::addColumnsTo(QMenu& menu)
{
    const auto event = desk().currentEvent();
    if (!event)
        return nullptr;
    const JsonNodes nodes(QString::fromStdString(event->event.json));
    QMenu* fields = menu.addMenu(tr("Add a Co&lumn"));
    fields->setObjectName(u"addColumnMenu"_s);
    QStringList offered;
    for (int node = 1; node < nodes.size() && offered.size() < mostOffered; ++node) {
        const EventValue value = valueAt(nodes, node);
        // Of a list one line is enough: its column shows all of it.
        if (!value.isScalar() || (nodes.isItem(node) && nodes.at(node).row > 0) || offered.contains(value.path))
            continue;
        offered.append(value.path);
        QAction* action = fields->addAction(u"%1\t%2"_s.arg(menuText(value.path, 60), menuText(value.text, 30)));
        action->setData(value.path);
        connect(action, &QAction::triggered, this, [this, value] { addColumn(value.path, value.json); });
    }
    fields->setEnabled(!offered.isEmpty());
    return fields;
}

void EventLooks::offerColumns(const QPoint& globalAt)
{
    QMenu menu(&m_window);
    if (QMenu* fields = addColumnsTo(menu); fields != nullptr && fields->isEnabled()) {
        fields->setActiveAction(fields->actions().constFirst());
        fields->exec(globalAt);
    }
}

void EventLooks::addColumn(const QString& path, const QString& json)
{
    // Of an element of a list, the list: the other events have theirs at other places.
    QString whole = path;
    if (whole.endsWith(u']'))
        whole.truncate(whole.lastIndexOf(u'['));
    if (const auto column = jsonColumn(whole, likelyFormat(whole, json)))
        desk().addColumn(*column);
}

} // namespace grantex
