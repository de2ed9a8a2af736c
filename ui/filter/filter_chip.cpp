// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace grantex {

FilterChip::FilterChip(const QString& text, const QString& icon, QWidget* parent)
    : QWidget(parent), m_tick(new QToolButton(this)), m_cross(new QToolButton(this)), m_hasTick(icon.isEmpty())
{
    setFont(scaledFont(font(), 0.92));
    const int unit = fontMetrics().height();
    m_tick->setObjectName(u"filterChipTick"_s);
    m_tick->setText(QString(text).replace(u'&', u"&&"_s));
    m_tick->setAccessibleName(text);
    m_tick->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tick->setIconSize({unit * 4 / 5, unit * 4 / 5});
    m_tick->setProperty("flavour", u"chip"_s);
    if (m_hasTick) {
        m_tick->setCheckable(true);
        m_tick->setChecked(true);
        m_tick->setToolTip(tr("Switch this filter on and off"));
        connect(m_tick, &QToolButton::toggled, this, &FilterChip::ticked);
        connect(m_tick, &QToolButton::toggled, this, &FilterChip::refresh);
    } else {
        m_tick->setIcon(themedIcon(icon, Role::Info));
        m_tick->setFocusPolicy(Qt::NoFocus);
        m_tick->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_cross->setObjectName(u"filterChipCross"_s);
    m_cross->setIcon(themedIcon(u"close"_s, Role::Muted));
    m_cross->setIconSize({unit * 2 / 3, unit * 2 / 3});
    m_cross->setAccessibleName(tr("Remove %1 from the filter").arg(text));
    m_cross->setToolTip(tr("Remove from the filter"));
    m_cross->setProperty("flavour", u"chip"_s);
    connect(m_cross, &QToolButton::clicked, this, &FilterChip::removed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit / 4, 0, unit / 5, 0);
    row->setSpacing(0);
    row->addWidget(m_tick);
    row->addWidget(m_cross);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &FilterChip::refresh);
    refresh();
}

void FilterChip::setTicked(bool isOn)
{
    const QSignalBlocker blocker(m_tick);
    m_tick->setChecked(isOn);
    refresh();
}

QString FilterChip::text() const
{
    return m_tick->accessibleName();
}

void FilterChip::refresh()
{
    if (m_hasTick)
        m_tick->setIcon(m_tick->isChecked() ? themedIcon(u"check"_s, Role::Success)
                                            : themedIcon(u"off"_s, Role::Muted));
    QPalette palette = m_tick->palette();
    const bool isOff = m_hasTick && !m_tick->isChecked();
    palette.setColor(QPalette::ButtonText, Theme::instance().color(isOff ? Role::Muted : Role::Text));
    m_tick->setPalette(palette);
    update();
}

void FilterChip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOff = m_hasTick && !m_tick->isChecked();
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(isOff ? Role::Window : Role::Hover));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double roundness = 0.3;
    painter.drawRoundedRect(box, box.height() * roundness, box.height() * roundness);
}

} // namespace grantex
