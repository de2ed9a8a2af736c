// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/detail/json_tree_view.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/export_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/widgets/profile_strip.h"
#include "ui/widgets/snackbar.h"
#include "ui/window/connection_header.h"
#include "ui/window/narrow_layout.h"
#include "ui/window/page_stack.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// The part of the screen that a first window takes at most, unless it needs more.
constexpr double kScreenShare = 0.9;

/// A pane that is only a frame hands the focus to its first control.
QWidget* focusTarget(QWidget& pane)
{
    if (pane.focusPolicy() != Qt::NoFocus || pane.focusProxy() != nullptr)
        return &pane;
    for (QWidget* child : pane.findChildren<QWidget*>()) {
        if (child->focusPolicy() != Qt::NoFocus && child->isVisible() && child->isEnabled())
            return child;
    }
    return nullptr;
}

} // namespace

void MainWindow::layOut()
{
    m_main->setObjectName(u"mainSplitter"_s);
    m_across->setObjectName(u"acrossSplitter"_s);
    m_main->addWidget(m_sessions);
    m_main->addWidget(m_detail);
    m_across->addWidget(m_main);
    for (QSplitter* splitter : {m_main, m_across}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
    }
    m_across->setFocusProxy(m_sessions);
    addPage(u"events"_s, u"events"_s, tr("Events"), m_across);

    auto* center = new QWidget(this);
    auto* row = new QHBoxLayout(center);
    auto* column = new QVBoxLayout;
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    for (QBoxLayout* layout : {static_cast<QBoxLayout*>(row), static_cast<QBoxLayout*>(column)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    column->addWidget(m_profileStrip);
    column->addWidget(m_header);
    column->addWidget(m_takeOver);
    column->addWidget(m_warning);
    column->addWidget(m_pages, 1);
    setCentralWidget(center);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_export);
    statusBar()->setSizeGripEnabled(false);
    for (QWidget* pane : {static_cast<QWidget*>(&m_events->table()), static_cast<QWidget*>(&m_detail->tree()),
                          static_cast<QWidget*>(m_destinations), static_cast<QWidget*>(m_header)})
        addPane(pane);

    const int unit = fontMetrics().height();
    m_snackbar->setLift(statusBar()->sizeHint().height());
    // Its width is what the pages need in this language.
    setMinimumHeight(unit * 34);
    // Wide enough for the events' summaries where the screen has the room for it.
    const QSize comfortable(unit * 96, unit * 58);
    resize(QSize(unit * 84, unit * 52).expandedTo(comfortable.boundedTo(screen()->availableSize() * kScreenShare)));
    m_main->setSizes({unit * 32, unit * 16});
}

void MainWindow::addNarrowLayout()
{
    auto* page = new QWidget(this);
    addPage(u"destinations"_s, u"flow"_s, tr("Destinations"), page);
    m_narrow = new NarrowLayout({*m_across, *m_destinations, *m_destinationsAction, *m_pages, *page});
    const int unit = fontMetrics().height();
    m_across->setSizes({unit * 64, unit * 19});
}

void MainWindow::fitWidth()
{
    m_narrow->fit();
}

QAction* MainWindow::addPage(const QString& id, const QString& icon, const QString& title, QWidget* page)
{
    QAction* action = m_pages->add(id, icon, title, page);
    m_menus.go->addAction(action);
    return action;
}

void MainWindow::cyclePanes(int step)
{
    std::erase(m_panes, nullptr); // those of files that were closed
    const auto count = std::ssize(m_panes);
    const QWidget* focus = QApplication::focusWidget();
    std::ptrdiff_t current = step > 0 ? -1 : 0;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const QWidget* pane = m_panes[static_cast<std::size_t>(i)];
        if (focus != nullptr && pane->isVisible() && (pane == focus || pane->isAncestorOf(focus)))
            current = i;
    }
    for (std::ptrdiff_t tried = 1; tried <= count; ++tried) {
        QWidget* pane = m_panes[static_cast<std::size_t>((current + tried * step + tried * count) % count)];
        QWidget* target = pane->isVisible() ? focusTarget(*pane) : nullptr;
        if (target != nullptr)
            return target->setFocus(Qt::TabFocusReason);
    }
}

} // namespace grantex
