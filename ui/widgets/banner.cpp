// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace grantex {

Banner::Banner(const QString& icon, const QString& buttonText, QWidget* parent)
    : QFrame(parent), m_label(new ElidedLabel(this)), m_button(new QPushButton(buttonText, this))
{
    auto* picture = new StateIcon(this);
    picture->setLook(icon, Role::NoticeText);
    m_label->setRole(Role::NoticeText);
    auto* row = new QHBoxLayout(this);
    const int unit = fontMetrics().height();
    row->setContentsMargins(unit * 3 / 4, unit / 4, unit / 2, unit / 4);
    row->setSpacing(unit / 2);
    row->addWidget(picture);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_button->setVisible(!buttonText.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
    setVisible(false);
}

void Banner::setText(const QString& text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::NoticeSurface));
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace grantex
