// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profile_strip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/profile_colors.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

ProfileStrip::ProfileStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"profileStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    hide();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProfileStrip::setProfile(const QString& name, const QString& colour)
{
    m_name = name;
    m_colour = colour;
    setVisible(!name.isEmpty());
    setAccessibleName(colour.isEmpty() ? tr("Profile %1").arg(name)
                                       : tr("Profile %1, %2").arg(name, profileColorName(colour)));
    setToolTip(accessibleName());
    update();
}

QSize ProfileStrip::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_name) + unit * 2, unit * 3 / 2};
}

void ProfileStrip::paintEvent(QPaintEvent* /*event*/)
{
    const ToneColors colors = profileColors(m_colour, Theme::instance().scheme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    const int unit = fontMetrics().height();
    if (m_isRounded)
        painter.drawRoundedRect(rect(), unit / 3.0, unit / 3.0);
    else
        painter.drawRect(rect());
    painter.setPen(colors.text);
    const QRect room = rect().adjusted(unit * 3 / 4, 0, -unit * 3 / 4, 0);
    const QString shown = fontMetrics().elidedText(m_name, Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace grantex
