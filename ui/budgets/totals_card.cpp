// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/totals_card.h"

#include "ui/budgets/budget_words.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr double kTitleScale = 1.35;

} // namespace

TotalsCard::TotalsCard(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(u"totalsCard"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString TotalsCard::amount(const std::optional<Decimal>& value) const
{
    return value ? moneyText(*value, m_currency) : tr("too large");
}

void TotalsCard::setTotals(const std::string& currency, const CurrencyTotals& totals)
{
    m_currency = currency;
    m_totals = totals;
    const QString name = currency.empty() ? tr("Currency unknown") : safeText(currency, 8);
    QString sentence = tr("%1: %2 allocated, %3 spent, %4 remaining")
                           .arg(name, amount(totals.allocated), amount(totals.spent), amount(totals.remaining));
    if (totals.lapsed && totals.lapsed->sign() > 0)
        sentence += tr(", %1 left when grants ended").arg(amount(totals.lapsed));
    if (totals.unknown > 0)
        sentence = inSentences(
            {sentence, tr("%Ln budget(s) of unknown size not counted", nullptr, static_cast<int>(totals.unknown))});
    setText(sentence);
    setAccessibleName(sentence);
    setToolTip(plainToolTip(sentence));
    updateGeometry();
    update();
}

QSize TotalsCard::sizeHint() const
{
    const QFontMetrics large(scaledFont(font(), kTitleScale, QFont::DemiBold));
    const int unit = fontMetrics().height();
    const int wide = std::max(
        large.horizontalAdvance(amount(m_totals.remaining)) + unit * 6,
        fontMetrics().horizontalAdvance(tr("%1 spent of %2").arg(amount(m_totals.spent), amount(m_totals.allocated))));
    return {std::max(unit * 17, wide + unit * 2), unit * 7};
}

void TotalsCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme.color(hasFocus() ? Role::Accent : Role::Border), hasFocus() ? 1.6 : 1));
    painter.setBrush(theme.color(underMouse() ? Role::Hover : Role::Surface));
    painter.drawRoundedRect(box, unit * 0.5, unit * 0.5);
    const QRectF inner = box.adjusted(unit * 0.8, unit * 0.5, -unit * 0.8, -unit * 0.5);
    const auto line = [&](double top, double height) {
        return QRectF(inner.left(), inner.top() + top * unit, inner.width(), height * unit);
    };
    painter.setPen(theme.color(Role::Muted));
    painter.drawText(line(0, 1.2), Qt::AlignLeft | Qt::AlignVCenter, tr("Remaining"));
    painter.drawText(line(0, 1.2), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%Ln budget(s)", nullptr, static_cast<int>(m_totals.budgets)));
    painter.setPen(theme.color(Role::Text));
    painter.setFont(scaledFont(font(), kTitleScale, QFont::DemiBold));
    painter.drawText(line(1.2, 1.8), Qt::AlignLeft | Qt::AlignVCenter, amount(m_totals.remaining));
    painter.setFont(font());
    const QRectF bar = line(3.3, 0.5);
    painter.setPen(Qt::NoPen);
    QColor groove = theme.color(Role::Track);
    groove.setAlphaF(0.3F);
    painter.setBrush(groove);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    if (m_totals.allocated && m_totals.spent && m_totals.allocated->sign() > 0) {
        const double share = std::clamp(m_totals.spent->toDouble() / m_totals.allocated->toDouble(), 0.0, 1.0);
        QRectF used = bar;
        used.setWidth(std::max(share > 0 ? bar.height() : 0.0, bar.width() * share));
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(used, bar.height() / 2, bar.height() / 2);
    }
    painter.setPen(theme.color(Role::Muted));
    painter.drawText(
        line(4.2, 1.4), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(tr("%1 spent of %2").arg(amount(m_totals.spent), amount(m_totals.allocated)),
                                 Qt::ElideRight, static_cast<int>(inner.width())));
}

} // namespace grantex
