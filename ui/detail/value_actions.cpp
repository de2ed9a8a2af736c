// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/value_actions.h"

#include "ui/detail/service_commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

void copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

ValueActions::ValueActions(QWidget* owner) : QObject(owner), m_owner(owner)
{
    m_follow = add(u"followValueAction"_s, tr("&Follow"), QKeySequence(Qt::Key_F));
    connect(m_follow, &QAction::triggered, this, &ValueActions::follow);
    m_actions.append(nullptr);
    addFilters();
    m_actions.append(nullptr);
    addCopies();
    refresh();
}

QAction* ValueActions::add(const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, m_owner);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_actions.append(action);
    return action;
}

void ValueActions::addFilters()
{
    const auto addFilter = [this](const QString& name, const QString& text, const QKeySequence& keys, FilterWish wish) {
        QAction* action = add(name, text, keys);
        m_filters.append(action);
        connect(action, &QAction::triggered, this, [this, wish] {
            if (const QString test = filterText(); !test.isEmpty())
                Q_EMIT filterRequested(wish, test);
        });
    };
    addFilter(u"includeValueAction"_s, tr("&Include in the Filter"), QKeySequence(Qt::Key_I), FilterWish::Include);
    addFilter(u"excludeValueAction"_s, tr("E&xclude by the Filter"), QKeySequence(Qt::Key_X), FilterWish::Exclude);
    addFilter(u"replaceByValueAction"_s, tr("Show &Only These"), QKeySequence(Qt::SHIFT | Qt::Key_I),
              FilterWish::Replace);
    addFilter(u"replaceWithoutValueAction"_s, tr("Show All &but These"), QKeySequence(Qt::SHIFT | Qt::Key_X),
              FilterWish::ReplaceExcluding);
    m_column = add(u"columnFromValueAction"_s, tr("Add as a Co&lumn"), QKeySequence(Qt::Key_C));
    connect(m_column, &QAction::triggered, this, [this] {
        if (m_target)
            Q_EMIT columnRequested(m_target->path);
    });
}

void ValueActions::addCopies()
{
    const auto addCopy = [this](const QString& name, const QString& text, const QKeySequence& keys, auto textOf) {
        QAction* action = add(name, text, keys);
        connect(action, &QAction::triggered, this, [this, textOf] {
            if (m_target)
                copy(textOf());
        });
        return action;
    };
    addCopy(u"copyValueAction"_s, tr("&Copy Value"), QKeySequence::Copy, [this] { return m_target->text; });
    addCopy(u"copyPathAction"_s, tr("Copy &Path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { return m_target->path; });
    addCopy(u"copyValueJsonAction"_s, tr("Copy Value as &JSON"), {}, [this] { return m_target->json; });
    m_filters.append(addCopy(u"copyValueFilterAction"_s, tr("Copy as Fil&ter"), {}, [this] { return filterText(); }));
    m_curl = addCopy(u"copyValueCurlAction"_s, tr("Copy as c&url"), {},
                     [this] { return curlCommand(m_id, m_target->text, m_serviceUrl); });
    m_command = addCopy(u"copyValueCommandAction"_s, tr("Copy as &grantex Command"), {},
                        [this] { return grantexCommand(m_id, m_target->text); });
}

void ValueActions::addTo(QAbstractItemView& view)
{
    for (QAction* action : m_actions) {
        if (action != nullptr)
            view.addAction(action);
    }
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint& at) {
        if (!m_target)
            return;
        // Asked for by key, the menu belongs to the current row and not to where the mouse happens to be.
        const QRect row = view.visualRect(view.currentIndex());
        const QPoint place = view.viewport()->rect().contains(at) ? at : row.bottomLeft();
        QMenu menu(&view);
        fill(menu);
        menu.exec(view.viewport()->mapToGlobal(place));
    });
}

void ValueActions::fill(QMenu& menu) const
{
    for (QAction* action : m_actions) {
        if (action == nullptr)
            menu.addSeparator();
        else if (action->isEnabled())
            menu.addAction(action);
    }
}

void ValueActions::setTarget(std::optional<EventValue> target, IdKind id)
{
    m_target = std::move(target);
    m_id = m_target ? id : IdKind::None;
    refresh();
}

void ValueActions::setFilterText(FilterText text)
{
    m_filterText = std::move(text);
    refresh();
}

void ValueActions::setServiceUrl(const QString& url)
{
    m_serviceUrl = url;
    refresh();
}

void ValueActions::refresh()
{
    for (QAction* action : m_actions) {
        if (action != nullptr)
            action->setEnabled(m_target.has_value());
    }
    const bool canFilter = !filterText().isEmpty();
    for (QAction* action : m_filters)
        action->setEnabled(canFilter);
    m_column->setEnabled(m_target && m_target->kind != JsonKind::Object && !m_target->path.isEmpty());
    m_follow->setEnabled(m_id != IdKind::None);
    switch (m_id) {
    case IdKind::None:
        m_follow->setText(tr("&Follow"));
        break;
    case IdKind::Grant:
        m_follow->setText(tr("&Follow This Grant"));
        break;
    case IdKind::Agent:
        m_follow->setText(tr("&Follow This Agent"));
        break;
    case IdKind::Principal:
        m_follow->setText(tr("&Follow This Principal"));
        break;
    }
    m_curl->setEnabled(m_target && !curlCommand(m_id, m_target->text, m_serviceUrl).isEmpty());
    m_command->setEnabled(m_target && !grantexCommand(m_id, m_target->text).isEmpty());
}

QString ValueActions::filterText() const
{
    return m_target && m_filterText ? m_filterText(*m_target) : QString();
}

void ValueActions::follow()
{
    if (m_target && m_id != IdKind::None)
        Q_EMIT followRequested(m_id, m_target->text);
}

} // namespace grantex
