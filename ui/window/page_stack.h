// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QStackedWidget>
#include <vector>

class QAction;
class QActionGroup;

namespace grantex {

class NavigationRail;

/// The window's pages, one shown at a time, each with a button on the rail and an action `<id>PageAction` with Ctrl+1,
/// Ctrl+2 … in the order they were added.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(NavigationRail& rail, QWidget* parent);

    /// Takes `page`. `id` is a word ("budgets"), `icon` a name of the theme, `title` translated. Gives the action that
    /// opens it, for a menu.
    QAction* add(const QString& id, const QString& icon, const QString& title, QWidget* page);
    /// A page with nothing to show yet is not offered. When it was open, the first page opens.
    void setOffered(const QString& id, bool isOffered);
    /// A short text on the page's button, `spoken` in words for screen readers; empty: none.
    void setBadge(const QString& id, const QString& text, const QString& spoken, Role role = Role::Accent);
    /// Opens the page and puts the focus where it last was in it. Unknown ids and pages not offered are passed over.
    void open(const QString& id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void opened(const QString& id);

private:
    struct Page
    {
        QString id;
        QWidget* widget = nullptr;
        QAction* action = nullptr;
    };
    [[nodiscard]] const Page* find(const QString& id) const;

    NavigationRail& m_rail;
    QActionGroup* m_actions;
    std::vector<Page> m_pages;
};

} // namespace grantex
