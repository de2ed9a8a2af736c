// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/narrow_layout.h"

#include "ui/window/page_stack.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// What the events and the rail need beside the destinations, in line heights.
constexpr int kRoomForEvents = 38;

const QString kPage = u"destinations"_s;

QWidget* filled(QWidget* place)
{
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    return place;
}

} // namespace

NarrowLayout::NarrowLayout(const Parts& parts)
    : QObject(parts.across.window()), m_list(parts.list), m_beside(parts.beside), m_pages(parts.pages),
      m_page(*filled(&parts.destinations)), m_window(*parts.across.window()), m_place(filled(new QWidget))
{
    parts.across.addWidget(m_place);
    connect(&m_beside, &QAction::toggled, this, &NarrowLayout::arrange);
    m_window.installEventFilter(this);
    arrange();
}

bool NarrowLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void NarrowLayout::fit()
{
    const int needed = m_list.minimumWidth() + m_window.fontMetrics().height() * kRoomForEvents;
    const bool isNarrow = m_window.width() < needed;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void NarrowLayout::leaveOut()
{
    m_isLeftOut = true;
    m_beside.setVisible(false);
    arrange();
}

void NarrowLayout::arrange()
{
    QWidget* focus = m_list.isAncestorOf(m_window.focusWidget()) ? m_window.focusWidget() : nullptr;
    QWidget& home = m_isNarrow ? m_page : *m_place;
    if (m_list.parentWidget() != &home)
        home.layout()->addWidget(&m_list);
    m_list.show();
    m_place->setVisible(!m_isNarrow && !m_isLeftOut && m_beside.isChecked());
    m_beside.setEnabled(!m_isNarrow);
    m_page.setFocusProxy(m_isNarrow ? &m_list : nullptr);
    m_pages.setOffered(kPage, m_isNarrow && !m_isLeftOut);
    if (focus != nullptr && m_isNarrow)
        m_pages.open(kPage);
    if (focus != nullptr && focus->isVisibleTo(&m_window))
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace grantex
