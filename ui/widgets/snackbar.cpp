// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/snackbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int shownMs = 5000;

} // namespace

Snackbar::Snackbar(QWidget* parent) : QFrame(parent), m_label(new ElidedLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(u"snackbar"_s);
    const int unit = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit / 3, unit / 2, unit / 3);
    row->setSpacing(unit);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_button->setObjectName(u"snackbarButton"_s);
    m_button->setProperty("flavour", u"quiet"_s);
    m_timer.setSingleShot(true);
    setShownFor(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &Snackbar::expire);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    parent->installEventFilter(this);
    setVisible(false);
}

void Snackbar::offer(const QString& text, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_label->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    layout()->invalidate();
    place();
    show();
    raise();
    m_timer.start();
}

QString Snackbar::text() const
{
    return m_label->text();
}

void Snackbar::setLift(int pixels)
{
    m_lift = pixels;
    place();
}

void Snackbar::place()
{
    const int unit = fontMetrics().height();
    const QSize wanted = sizeHint();
    const int width = qMin(qMax(wanted.width(), unit * 20), parentWidget()->width() - 2 * unit);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - m_lift - wanted.height() - unit,
                width, wanted.height());
}

void Snackbar::expire()
{
    // Somebody is about to press the button.
    if (underMouse() || m_button->hasFocus()) {
        m_timer.start();
        return;
    }
    m_act = {};
    hide();
}

bool Snackbar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Snackbar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Accent));
    painter.setBrush(theme.color(Role::Raised));
    const double radius = fontMetrics().height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace grantex
