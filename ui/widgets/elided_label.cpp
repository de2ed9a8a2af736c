// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/text/tool_tip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace grantex {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    // A fixed one would be held at the height of the preferred width.
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    constexpr int widest = 40;
    const QFontMetrics metrics = fontMetrics();
    const int natural = metrics.horizontalAdvance(m_text) + 1;
    const int width = m_lines > 1 ? qMin(natural, metrics.averageCharWidth() * widest) : natural;
    return {width, heightForWidth(width)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    const int used = m_lines > 1 ? static_cast<int>(qMax<qsizetype>(1, layOut(width, nullptr).size())) : 1;
    return used * fontMetrics().lineSpacing();
}

QStringList ElidedLabel::layOut(int width, bool* isCut) const
{
    const QFontMetrics metrics = fontMetrics();
    QStringList shown;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = m_text.sliced(line.textStart());
        if (shown.size() + 1 == m_lines) {
            shown.append(metrics.elidedText(rest, m_elide, width));
            if (isCut != nullptr)
                *isCut = shown.last() != rest;
            break;
        }
        shown.append(rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return shown;
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(Theme::instance().color(isEnabled() ? m_role : Role::Track));
    const QStringList lines = layOut(width(), nullptr);
    const int spacing = fontMetrics().lineSpacing();
    int top = (height() - spacing * static_cast<int>(lines.size())) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRect(0, top, width(), spacing), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
        top += spacing;
    }
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        bool isCut = false;
        static_cast<void>(layOut(width(), &isCut));
        // A tooltip guesses at rich text: the escaped form inside <p> stays plain whatever it holds.
        if (isCut)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace grantex
