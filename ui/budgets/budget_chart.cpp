// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_chart.h"

#include "ui/budgets/budget_words.h"
#include "ui/budgets/step_reduction.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/theme.h"
#include "ui/timeline/time_cursor.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr double kWhole = 100;
/// Intervals of more lines would only cover each other.
constexpr std::size_t kMostIntervals = 3;
constexpr auto kShortest = 10s;

double millis(UtcTime time)
{
    return static_cast<double>(toEpochMillis(time));
}

} // namespace

BudgetChart::BudgetChart(QWidget* parent)
    : QChartView(new QChart, parent), m_now([] { return SystemClock().utcNow(); }), m_cursor(nullptr),
      m_time(new QValueAxis), m_amount(new QValueAxis), m_below(makeChartGround(*chart(), m_frame)),
      m_above(makeChartCursor(*chart(), m_frame))
{
    setObjectName(u"budgetChart"_s);
    setAccessibleName(tr("Remaining budget over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis* axis : {m_time, m_amount})
        axis->setVisible(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_amount, Qt::AlignLeft);
    makePens();
    setTimeCursor(new TimeCursor(this));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &BudgetChart::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &BudgetChart::tint);
    connect(&ShownZone::instance(), &ShownZone::changed, this, [this] {
        m_below->update();
        tellReadout();
    });
    tint();
}

BudgetChart::~BudgetChart() = default;

QColor BudgetChart::colorOf(std::size_t line)
{
    constexpr std::array roles{Role::Accent, Role::JsonKeyword, Role::Success, Role::Warning,
                               Role::Info,   Role::Danger,      Role::Muted,   Role::JsonNumber};
    return Theme::instance().color(roles[line % roles.size()]);
}

void BudgetChart::makePens()
{
    const auto add = [this](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_amount);
        series->setVisible(false);
    };
    for (Pen& pen : m_pens) {
        pen.upper = new QLineSeries(this);
        pen.lower = new QLineSeries(this);
        pen.interval = new QAreaSeries(pen.upper, pen.lower);
        pen.line = new QLineSeries;
        pen.forecast = new QLineSeries;
        add(pen.interval);
        add(pen.forecast);
        add(pen.line);
    }
    m_debits = new QScatterSeries;
    m_debits->setMarkerSize(7);
    add(m_debits);
}

void BudgetChart::tint()
{
    const Theme& theme = Theme::instance();
    chart()->setBackgroundBrush(theme.color(Role::Surface));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(theme.color(Role::Surface));
    constexpr float soft = 0.13F;
    for (std::size_t i = 0; i < m_pens.size(); ++i) {
        QColor color = colorOf(i);
        m_pens[i].line->setPen(QPen(color, 2));
        m_pens[i].forecast->setPen(QPen(color, 1.6, Qt::DashLine));
        color.setAlphaF(soft);
        m_pens[i].interval->setBrush(color);
        m_pens[i].interval->setPen(Qt::NoPen);
    }
    m_debits->setColor(theme.color(Role::Surface));
    m_debits->setBorderColor(theme.color(Role::Text));
    later();
}

void BudgetChart::later()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void BudgetChart::setLines(std::vector<ChartLine> lines)
{
    const bool isOther = !std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const auto& a, const auto& b) { return a.summary.id == b.summary.id; });
    m_lines = std::move(lines);
    if (isOther) {
        m_transactions.clear();
        m_chosenSpan.reset();
    }
    later();
}

void BudgetChart::setGaps(std::vector<TimeSpan> gaps)
{
    m_frame.gaps = std::move(gaps);
    later();
}

void BudgetChart::setTransactions(std::vector<TransactionRecord> transactions)
{
    m_transactions = std::move(transactions);
    later();
}

void BudgetChart::setUnit(Unit unit)
{
    m_unit = unit;
    later();
}

void BudgetChart::setTimeCursor(TimeCursor* cursor)
{
    disconnect(m_cursorConnection);
    if (m_cursor != nullptr && m_cursor->parent() == this)
        delete m_cursor;
    m_cursor = cursor;
    m_cursorConnection = connect(cursor, &TimeCursor::moved, this, [this] { tellReadout(); });
}

void BudgetChart::setNow(std::function<UtcTime()> now)
{
    m_now = std::move(now);
    later();
}

void BudgetChart::setSpan(std::optional<TimeSpan> span)
{
    if (span && span->to - span->from < kShortest)
        span->to = span->from + kShortest;
    m_chosenSpan = span;
    later();
    Q_EMIT spanChanged();
}

TimeSpan BudgetChart::ownSpan(UtcTime now) const
{
    UtcTime from = now - 1min;
    Millis ahead{};
    for (const ChartLine& line : m_lines) {
        if (line.steps && !line.steps->empty())
            from = std::min(from, line.steps->front().at);
        const Forecast& f = line.summary.forecast;
        if (f.basis == Forecast::Basis::Estimated && m_lines.size() <= kMostLines)
            ahead = std::max(ahead, f.latest ? *f.latest - now : 2 * (f.likely - now));
    }
    // The past is what is known: the forecast gets at most as much room.
    const Millis past = now - from;
    ahead = std::clamp(ahead + ahead / 20, past / 20, std::max(past, Millis(1000)));
    return {from - past / 50, now + ahead};
}

double BudgetChart::factorOf(const ChartLine& line) const
{
    if (!m_frame.isPercent)
        return 1;
    const double initial = line.summary.initial ? line.summary.initial->toDouble() : 0;
    return initial > 0 ? kWhole / initial : 0;
}

void BudgetChart::refresh()
{
    m_refresh.stop();
    const UtcTime now = m_now();
    const auto hasSize = [](const ChartLine& line) { return line.summary.initial && line.summary.initial->sign() > 0; };
    const bool canPercent = !isSum() && !m_lines.empty() && std::all_of(m_lines.begin(), m_lines.end(), hasSize);
    m_frame.isPercent = canPercent && (m_unit == Unit::Percent || (m_unit == Unit::Automatic && m_lines.size() > 1));
    m_frame.now = now;
    m_frame.span = m_chosenSpan.value_or(ownSpan(now));
    m_frame.emptyText = m_lines.empty() ? tr("Choose one or several budgets to see them over time") : QString();
    m_frame.budget = m_frame.isPercent                                 ? kWhole
                     : m_lines.size() == 1 && hasSize(m_lines.front()) ? m_lines.front().summary.initial->toDouble()
                                                                       : 0;
    m_frame.top = m_frame.budget;
    m_drawnPoints = 0;
    if (isSum())
        drawSums(now);
    else
        drawLines(now);
    drawTransactions();
    placeAxes();
    tellReadout();
}

void BudgetChart::put(QLineSeries* series, const QList<QPointF>& points)
{
    series->setVisible(!points.isEmpty());
    if (points.isEmpty() && series->count() == 0)
        return;
    series->replace(points);
    m_drawnPoints += points.size();
    for (const QPointF& point : points)
        m_frame.top = std::max(m_frame.top, point.y());
}

void BudgetChart::drawLines(UtcTime now)
{
    const int columns = std::max(100, viewport()->width());
    for (std::size_t i = 0; i < m_pens.size(); ++i) {
        Pen& pen = m_pens[i];
        const bool isUsed = i < m_lines.size() && m_lines[i].steps;
        put(pen.line, isUsed ? reducedSteps(*m_lines[i].steps, m_frame.span, columns, factorOf(m_lines[i]), now)
                             : QList<QPointF>());
        if (isUsed) {
            drawForecast(pen, m_lines[i], now);
        } else {
            put(pen.forecast, {});
            pen.interval->setVisible(false);
        }
    }
}

void BudgetChart::drawForecast(Pen& pen, const ChartLine& line, UtcTime now)
{
    const Forecast& f = line.summary.forecast;
    const bool isThere = f.basis == Forecast::Basis::Estimated && line.summary.remaining;
    pen.interval->setVisible(isThere && m_lines.size() <= kMostIntervals);
    if (!isThere)
        return put(pen.forecast, {});
    const QPointF begin(millis(now), line.summary.remaining->toDouble() * factorOf(line));
    put(pen.forecast, {begin, {millis(f.likely), 0}});
    if (!pen.interval->isVisible())
        return;
    // Without a last time the upper edge falls so slowly that its end is out of sight.
    const double latest = f.latest ? millis(*f.latest) : millis(now) + 20 * (millis(f.likely) - millis(now));
    pen.upper->replace(QList<QPointF>{begin, {latest, 0}});
    pen.lower->replace(QList<QPointF>{begin, {millis(f.earliest), 0}, {latest, 0}});
}

void BudgetChart::drawSums(UtcTime now)
{
    std::map<std::string, std::vector<BudgetStepsPtr>> ofCurrency;
    for (const ChartLine& line : m_lines)
        ofCurrency[line.summary.currency].push_back(line.steps);
    const int columns = std::max(100, viewport()->width());
    auto it = ofCurrency.begin();
    for (Pen& pen : m_pens) {
        put(pen.line, it == ofCurrency.end() ? QList<QPointF>() : summedSteps(it->second, m_frame.span, columns, now));
        put(pen.forecast, {});
        pen.interval->setVisible(false);
        if (it != ofCurrency.end())
            ++it;
    }
}

void BudgetChart::drawTransactions()
{
    QList<QPointF> marks;
    if (m_lines.size() == 1 && m_lines.front().steps) {
        const ChartLine& line = m_lines.front();
        for (const auto& one : m_transactions) {
            const BudgetStep* step = one.createdAt ? stepAt(*line.steps, *one.createdAt) : nullptr;
            if (step != nullptr && *one.createdAt >= m_frame.span.from && *one.createdAt <= m_frame.span.to)
                marks.append({millis(*one.createdAt), step->remaining.toDouble() * factorOf(line)});
        }
    }
    m_debits->setVisible(!marks.isEmpty());
    if (!marks.isEmpty() || m_debits->count() > 0)
        m_debits->replace(marks);
}

void BudgetChart::placeAxes()
{
    constexpr double air = 1.06;
    if (!(m_frame.top > 0))
        m_frame.top = 1;
    m_frame.top *= air;
    m_time->setRange(millis(m_frame.span.from), millis(m_frame.span.to));
    m_amount->setRange(0, m_frame.top);
    const QFontMetricsF metrics(font());
    chart()->setFont(font());
    const double left = metrics.horizontalAdvance(u"1,000,000.00"_s);
    m_frame.plot = QRectF(QPointF(left, metrics.height() / 2), QPointF(viewport()->width() - metrics.height(),
                                                                       viewport()->height() - metrics.height() * 1.9));
    chart()->setPlotArea(m_frame.plot);
    m_below->update();
    m_above->update();
}

} // namespace grantex
