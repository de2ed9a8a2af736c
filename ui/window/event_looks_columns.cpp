// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/parser.h"
#include "ui/detail/event_detail.h"
#include "ui/events/column_dialog.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/grants/grant_lane.h"
#include "ui/text/display.h"
#include "ui/window/event_looks.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_step.h"

#include <QActionGroup>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

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
            TableLayout layout = layoutOf(m_pane.table());
            layout.timeStyle = style;
            changeLayout(layout, tr("Times"));
        });
    };
    add(u"localTimesAction"_s, tr("&Local Time"), {TimeStyle::Mode::Local, 0});
    add(u"utcTimesAction"_s, tr("&UTC"), {TimeStyle::Mode::Utc, 0});
    add(u"timesSinceNowAction"_s, tr("Relative to &Now"), {TimeStyle::Mode::SinceNow, 0});
    add(u"timesSinceSelectedAction"_s, tr("Relative to the &Selected Row"), {TimeStyle::Mode::SinceSelected, 0});
    add(u"timesDeltaAction"_s, tr("Since the &Previous Row"), {TimeStyle::Mode::Delta, 0});
    times->addSeparator();
    QAction* fixed = makeAction(*times, u"fixedZoneAction"_s, tr("A &Fixed Zone…"));
    connect(fixed, &QAction::triggered, this, &EventLooks::chooseColumns);
    connect(times, &QMenu::aboutToShow, this, [this, group] {
        const QString now = keyOf(m_pane.model().timeStyle());
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == now);
    });
}

void EventLooks::changeLayout(const TableLayout& after, const QString& what)
{
    const TableLayout before = layoutOf(m_pane.table());
    if (before == after)
        return;
    m_window.undoStack().push(new UndoStep(
        what, [this, after] { setLayout(m_pane.table(), after); },
        [this, before] { setLayout(m_pane.table(), before); }));
}

void EventLooks::chooseColumns()
{
    auto* dialog = new ColumnDialog(layoutOf(m_pane.table()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { changeLayout(dialog->layout(), tr("Columns")); });
    dialog->open();
}

void EventLooks::showColumnMenu(const QPoint& globalAt, int section)
{
    EventTable& table = m_pane.table();
    const TableLayout layout = layoutOf(table);
    const auto shown = std::ranges::count_if(layout.places, &TableLayout::Place::isShown);
    QMenu menu(&m_window);
    for (std::size_t at = 0; at < layout.places.size(); ++at) {
        const auto& place = layout.places[at];
        QAction* action = menu.addAction(safeText(QStringView(titleOf(place.column)), 60));
        action->setCheckable(true);
        action->setChecked(place.isShown);
        action->setEnabled(!place.isShown || shown > 1);
        connect(action, &QAction::toggled, this, [this, layout, at](bool isShown) {
            TableLayout changed = layout;
            changed.places[at].isShown = isShown;
            changeLayout(changed, isShown ? tr("Show a Column") : tr("Hide a Column"));
        });
    }
    menu.addSeparator();
    if (section >= 0 && m_pane.model().column(section).kind == ColumnKind::Json) {
        const Column column = m_pane.model().column(section);
        connect(menu.addAction(tr("&Remove This Column")), &QAction::triggered, this, [this, layout, column] {
            TableLayout changed = layout;
            std::erase_if(changed.places, [&](const auto& place) { return place.column == column; });
            changeLayout(changed, tr("Remove a Column"));
        });
    }
    menu.addAction(m_window.findChild<QAction*>(u"columnsAction"_s));
    menu.addAction(m_window.findChild<QAction*>(u"resetColumnsAction"_s));
    menu.exec(globalAt);
}

void EventLooks::connectDetail()
{
    ValueActions& actions = m_window.detail().actions();
    connect(&actions, &ValueActions::columnRequested, this, &EventLooks::addColumn);
    connect(&actions, &ValueActions::followRequested, this, &EventLooks::follow);
}

void EventLooks::addColumn(const QString& path)
{
    // Of an element of a list, the list: the other events have theirs at other places.
    QString whole = path;
    if (whole.endsWith(u']'))
        whole.truncate(whole.lastIndexOf(u'['));
    const auto& target = m_window.detail().actions().target();
    const auto column = jsonColumn(whole, likelyFormat(whole, target ? target->json : QString()));
    if (!column)
        return;
    const TableLayout before = layoutOf(m_pane.table());
    showColumn(m_pane.table(), *column);
    const TableLayout after = layoutOf(m_pane.table());
    setLayout(m_pane.table(), before);
    changeLayout(after, tr("Add a Column"));
    const int section = m_pane.model().sectionOf(*column);
    m_pane.table().scrollTo(m_pane.model().index(qMax(0, m_pane.table().rowAt(0)), section));
}

void EventLooks::aim(FilterWish wish, const filter::Pointed& pointed)
{
    const bool replaces = wish == FilterWish::Replace || wish == FilterWish::ReplaceExcluding;
    const bool excludes = wish == FilterWish::Exclude || wish == FilterWish::ReplaceExcluding;
    const QString before = m_filter.text ? m_filter.text() : m_pane.filterText();
    const auto text = filter::aimed(replaces ? std::string() : before.toStdString(), pointed,
                                    excludes ? filter::Aim::Exclude : filter::Aim::Include);
    if (!text) {
        m_window.showMessage(tr("That cannot be added to the filter"));
        return;
    }
    const QString after = QString::fromStdString(*text);
    const QString what = excludes ? tr("Exclude") : tr("Include");
    if (m_filter.setText)
        m_filter.setText(after, what);
    else if (const auto query = filter::parse(*text))
        m_pane.setFilter(*query, after);
}

GrantLane* EventLooks::lane() const
{
    return m_lane;
}

void EventLooks::follow(IdKind kind, const QString& id)
{
    if (id.isEmpty() || kind == IdKind::None)
        return;
    if (kind != IdKind::Grant) {
        const auto field = kind == IdKind::Agent ? filter::FieldName::Agent : filter::FieldName::Principal;
        aim(FilterWish::Replace, {{field, {}}, id.toStdString(), filter::Pointed::Kind::Text});
        return;
    }
    m_lane = new GrantLane(id, m_pane.model(), &m_window);
    connect(m_lane, &GrantLane::showRequested, this, &EventLooks::show);
    connect(m_lane, &GrantLane::followRequested, this, [this](const QString& grant) { follow(IdKind::Grant, grant); });
    connect(m_lane, &GrantLane::filterRequested, this, [this](const QString& grant) {
        aim(FilterWish::Replace, {{filter::FieldName::Grant, {}}, grant.toStdString(), filter::Pointed::Kind::Text});
    });
    m_lane->show();
}

} // namespace grantex
