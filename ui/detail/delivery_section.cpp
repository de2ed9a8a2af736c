// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/delivery_section.h"

#include "ui/detail/delivery_line.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_scroll.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// More of them would take the room of the event itself.
constexpr int kMostRows = 4;

} // namespace

DeliverySection::DeliverySection(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(tr("Delivery"), this)), m_area(new QScrollArea(this))
{
    const int unit = fontMetrics().height();
    setObjectName(u"deliverySection"_s);
    setAccessibleName(tr("Delivery"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), 0.92));
    m_title->setProperty("flavour", u"muted"_s);
    auto* inside = new QWidget(m_area);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(0);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrollToFocus(*m_area);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 3 / 4, unit / 4, unit / 4, unit / 4);
    row->setSpacing(unit);
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void DeliverySection::setDelivery(const DeliveryPicture* picture, const StoredEvent* event)
{
    m_isAny = picture != nullptr && event != nullptr && !picture->lanes.empty();
    setVisible(m_isAny && m_hasRoom);
    if (!m_isAny)
        return;
    // Lines stay what they are, or the focus would be lost each time something is delivered.
    const std::size_t count = picture->lanes.size();
    bool isOther = m_lines.size() != count;
    if (isOther)
        m_columns = 0;
    for (; m_lines.size() > count; m_lines.pop_back())
        delete m_lines.back();
    while (m_lines.size() < count) {
        m_lines.push_back(new DeliveryLine(m_area->widget()));
        connect(m_lines.back(), &DeliveryLine::letterRequested, this, &DeliverySection::letterRequested);
    }
    for (std::size_t i = 0; i < count; ++i)
        isOther = m_lines[i]->setDelivery(picture->lanes[i], *event) || isOther;
    if (isOther)
        arrange();
}

void DeliverySection::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    setVisible(m_isAny && m_hasRoom);
}

void DeliverySection::arrange()
{
    if (m_lines.empty())
        return;
    const int unit = fontMetrics().height();
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_title->sizeHint().width() - layout()->spacing() -
                     m_area->verticalScrollBar()->sizeHint().width();
    const int count = static_cast<int>(m_lines.size());
    // In one row each is as wide as it is; in several the states stand below each other.
    int together = -unit;
    int nameWidth = 0;
    for (DeliveryLine* line : m_lines) {
        line->setNameWidth(line->nameWidth());
        together += line->sizeHint().width() + unit;
        nameWidth = std::max(nameWidth, line->nameWidth());
    }
    int columns = count;
    if (together > room) {
        int widest = 1;
        for (DeliveryLine* line : m_lines) {
            line->setNameWidth(nameWidth);
            widest = std::max(widest, line->sizeHint().width());
        }
        columns = std::clamp((room + unit) / (widest + unit), 1, count);
    }
    const int lineHeight = m_lines.front()->minimumHeight();
    const int rows = (count + columns - 1) / columns;
    m_title->setFixedHeight(lineHeight);
    m_area->setFixedHeight(lineHeight * std::min(rows, kMostRows));
    if (columns == m_columns)
        return;
    for (int column = 0; column <= std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    // Down, then right, as a list is read.
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_lines[static_cast<std::size_t>(i)], i % rows, i / rows);
    m_grid->setColumnStretch(columns, 1);
}

void DeliverySection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeliverySection::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::instance().color(Role::Border));
}

} // namespace grantex
