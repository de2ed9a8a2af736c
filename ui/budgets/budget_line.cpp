// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_line.h"

#include "core/pipeline/budget_service.h"
#include "ui/budgets/budget_words.h"
#include "ui/budgets/step_reduction.h"
#include "ui/text/display.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime wallClock()
{
    return SystemClock().utcNow();
}

} // namespace

BudgetLine::BudgetLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"budgetLine"_s);
    setFocusPolicy(Qt::TabFocus);
    const int unit = fontMetrics().height();
    setContentsMargins(unit * 2 / 3, unit / 3, unit * 2 / 3, unit / 3);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

BudgetLine::~BudgetLine()
{
    letGo();
}

void BudgetLine::letGo()
{
    if (!m_service)
        return;
    m_service->disconnect(this);
    m_service->setActive(this, false);
    m_service->setWatched(this, {});
}

void BudgetLine::follow(BudgetService* service, const std::string& grantId)
{
    letGo();
    m_service = service;
    m_grantId = grantId;
    setBudget(std::nullopt, nullptr);
    if (service == nullptr)
        return;
    connect(service, &BudgetService::changed, this, &BudgetLine::take);
    connect(service, &BudgetService::stepsChanged, this, [this](BudgetId id, const BudgetStepsPtr& steps) {
        if (m_budget && id == m_budget->id)
            setBudget(m_budget, steps);
    });
    service->setActive(this, true);
    take();
}

void BudgetLine::take()
{
    const BudgetSummary* found = nullptr;
    for (const auto& budget : m_service->snapshot()->budgets) {
        if (budget.grantId == m_grantId && (found == nullptr || budget.changedAt > found->changedAt))
            found = &budget;
    }
    if (found == nullptr)
        return setBudget(std::nullopt, nullptr);
    const bool isOther = !m_budget || m_budget->id != found->id;
    setBudget(*found, isOther ? nullptr : m_steps);
    if (isOther)
        m_service->setWatched(this, {found->id});
}

void BudgetLine::setBudget(const std::optional<BudgetSummary>& budget, BudgetStepsPtr steps)
{
    m_budget = budget;
    m_steps = std::move(steps);
    describe();
    update();
}

void BudgetLine::setGaps(std::vector<TimeSpan> gaps)
{
    m_gaps = std::move(gaps);
    update();
}

void BudgetLine::setSpan(std::optional<TimeSpan> span)
{
    m_span = span;
    update();
}

QString BudgetLine::text() const
{
    if (!m_budget)
        return tr("No budget known for this grant");
    QString left = wordsOf(m_budget->level, m_budget->hasEnded).text;
    if (m_budget->remaining) {
        const QString amount = moneyText(*m_budget->remaining, m_budget->currency);
        left = m_budget->initial    ? tr("%1 of %2 left").arg(amount, moneyText(*m_budget->initial, m_budget->currency))
               : m_budget->isAtMost ? tr("at most %1 left").arg(amount)
                                    : tr("%1 left").arg(amount);
    }
    return left + u" · "_s + forecastAlone(*m_budget, wallClock());
}

void BudgetLine::describe()
{
    const QString sentence =
        m_budget ? budgetSentence(*m_budget, safeText(m_budget->grantId, 60), wallClock()) : text();
    setAccessibleName(tr("Budget: %1").arg(sentence));
    setToolTip(plainToolTip(sentence));
}

QSize BudgetLine::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 3 + margins.top() + margins.bottom()};
}

QSize BudgetLine::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2 + margins.top() + margins.bottom()};
}

TimeSpan BudgetLine::shownSpan(UtcTime now) const
{
    if (m_span)
        return *m_span;
    const UtcTime from = m_steps && !m_steps->empty() ? m_steps->front().at : now - std::chrono::minutes(1);
    return {from, std::max(now, from + std::chrono::seconds(1))};
}

void BudgetLine::paintLine(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const UtcTime now = wallClock();
    const TimeSpan span = shownSpan(now);
    double top = m_budget->initial ? m_budget->initial->toDouble() : 0;
    for (const auto& step : *m_steps)
        top = std::max(top, step.remaining.toDouble());
    if (top <= 0)
        return;
    const double length = static_cast<double>(span.length().count());
    const auto xOf = [&](double millis) {
        return area.left() + (millis - static_cast<double>(toEpochMillis(span.from))) / length * area.width();
    };
    const auto yOf = [&](double amount) { return area.bottom() - amount / top * area.height(); };
    for (const TimeSpan& gap : m_gaps) {
        const double from = std::max(area.left(), xOf(static_cast<double>(toEpochMillis(gap.from))));
        const double to = std::min(area.right(), xOf(static_cast<double>(toEpochMillis(gap.to))));
        if (to > from)
            painter.fillRect(QRectF(from, area.top(), std::max(1.0, to - from), area.height()),
                             QBrush(theme.color(Role::NoticeText), Qt::BDiagPattern));
    }
    if (m_budget->initial) {
        painter.setPen(QPen(theme.color(Role::Border), 1, Qt::DashLine));
        for (const double share : {0.5, 0.2})
            painter.drawLine(QPointF(area.left(), yOf(top * share)), QPointF(area.right(), yOf(top * share)));
    }
    const auto points = reducedSteps(*m_steps, span, std::max(1, qRound(area.width())), 1, now);
    if (points.isEmpty())
        return;
    QPainterPath line(QPointF(xOf(points.first().x()), yOf(points.first().y())));
    for (const QPointF& point : points)
        line.lineTo(xOf(point.x()), yOf(point.y()));
    QPainterPath below = line;
    below.lineTo(xOf(points.last().x()), area.bottom());
    below.lineTo(xOf(points.first().x()), area.bottom());
    const QColor color = theme.color(wordsOf(m_budget->level, m_budget->hasEnded).role);
    QColor soft = color;
    constexpr float faint = 0.14F;
    soft.setAlphaF(faint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(below, soft);
    painter.strokePath(line, QPen(color, 1.6));
}

void BudgetLine::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRectF inner(contentsRect());
    const QRectF words(inner.left(), inner.top(), inner.width(), line);
    painter.setPen(theme.color(m_budget ? Role::Text : Role::Muted));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, qRound(inner.width())));
    const QRectF area(inner.left() + 0.5, inner.top() + line * 1.25, inner.width() - 1,
                      inner.height() - line * 1.25 - 1);
    if (m_budget && m_steps && !m_steps->empty() && area.height() > 3) {
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        paintLine(painter, area);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void BudgetLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_budget && rect().contains(event->position().toPoint()))
        Q_EMIT opened(QString::fromStdString(m_budget->grantId));
}

void BudgetLine::keyPressEvent(QKeyEvent* event)
{
    if (m_budget && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(QString::fromStdString(m_budget->grantId));
    else
        QWidget::keyPressEvent(event);
}

} // namespace grantex
