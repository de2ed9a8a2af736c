// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_stack.h"

#include "ui/theme/icons.h"
#include "ui/widgets/navigation_rail.h"

#include <QAction>
#include <QActionGroup>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

PageStack::PageStack(NavigationRail& rail, QWidget* parent)
    : QStackedWidget(parent), m_rail(rail), m_actions(new QActionGroup(this))
{
}

QAction* PageStack::add(const QString& id, const QString& icon, const QString& title, QWidget* page)
{
    auto* action = new QAction(themedIcon(icon), title, this);
    action->setObjectName(id + u"PageAction"_s);
    action->setCheckable(true);
    constexpr std::size_t digits = 9;
    if (m_pages.size() < digits)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_pages.size())));
    m_actions->addAction(action);
    addWidget(page);
    m_pages.push_back({id, page, action});
    connect(action, &QAction::triggered, this, [this, id] { open(id); });
    m_rail.add(*action, icon);
    if (m_pages.size() == 1)
        action->setChecked(true);
    return action;
}

void PageStack::setOffered(const QString& id, bool isOffered)
{
    const Page* page = find(id);
    if (page == nullptr)
        return;
    page->action->setVisible(isOffered);
    if (!isOffered && currentWidget() == page->widget)
        open(m_pages.front().id);
}

void PageStack::setBadge(const QString& id, const QString& text, const QString& spoken, Role role)
{
    if (const Page* page = find(id))
        m_rail.setBadge(*page->action, text, spoken, role);
}

void PageStack::open(const QString& id)
{
    const Page* page = find(id);
    if (page == nullptr || !page->action->isVisible())
        return;
    page->action->setChecked(true);
    const bool isNew = currentWidget() != page->widget;
    setCurrentWidget(page->widget);
    QWidget* focus = page->widget->focusWidget();
    (focus != nullptr && focus->isVisibleTo(page->widget) ? focus : page->widget)->setFocus(Qt::OtherFocusReason);
    if (isNew)
        Q_EMIT opened(id);
}

QString PageStack::current() const
{
    const auto page = std::ranges::find(m_pages, currentWidget(), &Page::widget);
    return page == m_pages.end() ? QString() : page->id;
}

const PageStack::Page* PageStack::find(const QString& id) const
{
    const auto page = std::ranges::find(m_pages, id, &Page::id);
    return page == m_pages.end() ? nullptr : &*page;
}

} // namespace grantex
