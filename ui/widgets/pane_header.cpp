// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/compact_button.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace grantex {

PaneHeader::PaneHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_note(new ElidedLabel(this)), m_row(new QHBoxLayout(this))
{
    auto* label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_note->setRole(Role::Muted);
    const int unit = fontMetrics().height();
    m_row->setContentsMargins(unit * 3 / 4, 0, unit / 2, 0);
    m_row->setSpacing(unit / 2);
    m_row->addWidget(label);
    m_row->addWidget(m_note, 1);
    m_note->setVisible(false);
    setFixedHeight(unit * 2 + unit / 4);
}

void PaneHeader::add(QWidget* widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void PaneHeader::setNote(const QString& note)
{
    m_note->setText(note);
    // Also without words it holds the room between title and buttons.
    m_note->setVisible(true);
}

QSize PaneHeader::minimumSizeHint() const
{
    return {leastWidthOf(*m_row), QWidget::minimumSizeHint().height()};
}

bool PaneHeader::event(QEvent* event)
{
    // Other words, other widgets, another width.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitCompactButtons(*m_row, width());
    return QWidget::event(event);
}

void PaneHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Window));
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace grantex
