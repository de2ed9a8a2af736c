// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/narrow_layout.h"

#include "ui/window/page_stack.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// What the events and the rail need beside the destinations, in line heights.
constexpr int kRoomForEvents = 38;

const QString kPage = u"destinations"_s;

} // namespace

NarrowLayout::NarrowLayout(QSplitter& across, QWidget& side, PageStack& pages, QWidget& page)
    : QObject(across.window()), m_across(across), m_side(side), m_pages(pages), m_page(page), m_window(*across.window())
{
    auto* column = new QVBoxLayout(&m_page);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages.setOffered(kPage, false);
    m_window.installEventFilter(this);
}

bool NarrowLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const int needed = m_side.minimumWidth() + m_window.fontMetrics().height() * kRoomForEvents;
        if (const bool isNarrow = m_window.width() < needed; isNarrow != m_isNarrow)
            arrange(isNarrow);
    }
    return QObject::eventFilter(watched, event);
}

void NarrowLayout::arrange(bool isNarrow)
{
    m_isNarrow = isNarrow;
    const bool hasFocus = m_side.isAncestorOf(m_window.focusWidget());
    if (isNarrow) {
        m_sizes = m_across.sizes();
        m_pages.setOffered(kPage, true);
        m_page.layout()->addWidget(&m_side);
        m_page.setFocusProxy(&m_side);
        if (hasFocus)
            m_pages.open(kPage);
        return;
    }
    m_page.setFocusProxy(nullptr);
    m_across.addWidget(&m_side);
    m_across.setSizes(m_sizes);
    m_side.show();
    m_pages.setOffered(kPage, false);
}

} // namespace grantex
