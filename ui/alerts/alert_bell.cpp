// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_bell.h"

#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_list.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

AlertBell::AlertBell(AlertCenter& center, QWidget* parent) : QToolButton(parent), m_center(center)
{
    const int unit = fontMetrics().height();
    setObjectName(u"alertBell"_s);
    setIcon(themedIcon(u"bell"_s, Role::Muted));
    setIconSize(QSize(unit * 5 / 4, unit * 5 / 4));
    setFixedSize(unit * 2, unit * 2);
    connect(this, &QToolButton::clicked, this, &AlertBell::openList);
    connect(&center, &AlertCenter::changed, this, &AlertBell::refresh);
    refresh();
}

void AlertBell::refresh()
{
    const int unseen = m_center.unseen();
    setAccessibleName(unseen == 0 ? tr("Alerts: nothing new") : tr("Alerts: %Ln new", nullptr, unseen));
    setToolTip(accessibleName());
    update();
}

void AlertBell::openList()
{
    auto* list = new AlertList(m_center, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &AlertList::alertRequested, this, &AlertBell::alertRequested);
    connect(list, &AlertList::rulesRequested, this, &AlertBell::rulesRequested);
    connect(list, &AlertList::quietChanged, this, &AlertBell::quietChanged);
    list->move(mapToGlobal(QPoint(width() - list->width(), height())));
    list->show();
    list->setFocus();
    m_center.markSeen();
}

void AlertBell::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    const int unseen = m_center.unseen();
    if (unseen == 0)
        return;
    constexpr int most = 99;
    const QString text = unseen > most ? u"99+"_s : QString::number(unseen);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.7, QFont::DemiBold));
    const int high = painter.fontMetrics().height();
    const int wide = std::max(high, painter.fontMetrics().horizontalAdvance(text) + high / 2);
    const QRect badge(width() - wide, 0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(Role::Danger));
    painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
    painter.setPen(Theme::instance().color(Role::Surface));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace grantex
