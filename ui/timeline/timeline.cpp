// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline.h"

#include "ui/text/phrasing.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/time_cursor.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto refreshInterval = 100ms;
constexpr auto slideInterval = 250ms;
constexpr auto describeInterval = 5s;
/// What the strip shows of a live stream until somebody zooms: the first that holds all of it, else the last.
constexpr std::array<Millis, 3> liveLengths{2min, 5min, 15min};
/// A clock of the service that runs ahead moves the live end at most by this.
constexpr Millis tolerated = 10min;

} // namespace

Timeline::Timeline(const EventCounts& counts, QWidget* parent)
    : QWidget(parent), m_counts(counts), m_zone(shownZone()), m_now([clock = SystemClock()] { return clock.utcNow(); }),
      m_cursor(nullptr), m_liveButton(new QPushButton(themedIcon(u"play"_s, Role::Accent), tr("Live"), this)),
      m_clearButton(new QToolButton(this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(scaledFont(font(), 0.9));
    m_liveButton->setObjectName(u"timelineLiveButton"_s);
    m_liveButton->setToolTip(tr("Back to the newest events (End)"));
    m_liveButton->setFocusPolicy(Qt::NoFocus); // End does the same
    m_liveButton->hide();
    m_clearButton->setObjectName(u"timelineClearButton"_s);
    m_clearButton->setIcon(themedIcon(u"close"_s));
    m_clearButton->setAccessibleName(tr("Clear the time range"));
    m_clearButton->setToolTip(tr("Clear the time range (Esc)"));
    m_clearButton->setFocusPolicy(Qt::NoFocus); // Escape does the same
    m_clearButton->hide();
    connect(m_liveButton, &QPushButton::clicked, this, &Timeline::goToLiveEnd);
    connect(m_clearButton, &QToolButton::clicked, this, &Timeline::clearRange);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_refresh.setInterval(refreshInterval);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Timeline::refresh);
    m_slide.setInterval(slideInterval);
    connect(&m_slide, &QTimer::timeout, this, &Timeline::slide);
    setTimeCursor(new TimeCursor(this));
    refresh();
}

void Timeline::setTimeCursor(TimeCursor* cursor)
{
    if (m_cursor != nullptr)
        m_cursor->disconnect(this);
    m_cursor = cursor;
    connect(m_cursor, &TimeCursor::moved, this, qOverload<>(&QWidget::update));
    update();
}

void Timeline::setNow(std::function<UtcTime()> now)
{
    m_now = std::move(now);
    refresh();
}

void Timeline::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    refresh();
}

void Timeline::setGaps(std::vector<TimelineGap> gaps)
{
    m_gaps = std::move(gaps);
    countsChanged();
}

void Timeline::setTimeRange(std::optional<TimeSpan> range)
{
    m_range = range;
    m_pending.reset();
    m_anchor.reset();
    placeButtons();
    describe();
    update();
}

void Timeline::setVisibleRows(std::optional<TimeSpan> rows)
{
    if (rows == m_visibleRows)
        return;
    m_visibleRows = rows;
    update();
}

void Timeline::setSelectedTime(std::optional<UtcTime> time)
{
    if (time == m_selected)
        return;
    m_selected = time;
    update();
}

void Timeline::setLive(bool isLive)
{
    m_isLive = isLive;
    if (!isLive && m_mode == Mode::Live)
        m_mode = Mode::Own;
    slide();
    placeButtons();
}

void Timeline::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    slide();
}

bool Timeline::isAtLiveEnd() const
{
    return m_isLive && m_mode != Mode::Fixed;
}

UtcTime Timeline::liveEdge() const
{
    const UtcTime now = m_now();
    const auto extent = m_counts.all.extent();
    return extent && extent->to > now && extent->to < now + tolerated ? extent->to : now;
}

Millis Timeline::offset() const
{
    return offsetOf(m_zone, m_now());
}

Millis Timeline::wantedWidth(Millis length) const
{
    constexpr double narrowestBar = 0.34; // of a line's height
    return bucketWidthFor(length, std::max(10, static_cast<int>(width() / (fontMetrics().height() * narrowestBar))));
}

TimeSpan Timeline::ownChoice() const
{
    const UtcTime edge = liveEdge();
    const auto extent = m_counts.all.extent();
    if (!extent)
        return {edge - liveLengths.front(), edge};
    if (m_isLive && extent->to > edge - liveLengths.back()) {
        const auto* length = std::find_if(liveLengths.begin(), liveLengths.end() - 1,
                                          [&](Millis candidate) { return extent->from > edge - candidate; });
        return {edge - *length, edge};
    }
    const Millis margin = std::max<Millis>(extent->length() / 50, 1s);
    return {extent->from - margin, extent->to + margin};
}

TimeSpan Timeline::wantedSpan() const
{
    const bool isHeld = m_mode == Mode::Fixed || (m_isLive && !m_isFollowing);
    if (isHeld)
        return m_scale.span();
    const TimeSpan span =
        m_mode == Mode::Own ? ownChoice() : TimeSpan{liveEdge() - m_scale.span().length(), liveEdge()};
    // By whole buckets: bars never change their shape while they slide.
    const Millis width = wantedWidth(span.length());
    const UtcTime to = bucketStart(span.to, width, offset()) + width;
    return {to - span.length(), to};
}

void Timeline::slide()
{
    const bool isSliding = isVisible() && isAtLiveEnd() && m_isFollowing;
    if (isSliding && !m_slide.isActive())
        m_slide.start();
    else if (!isSliding)
        m_slide.stop();
    if (isSliding && !(wantedSpan() == m_scale.span()))
        refresh();
}

void Timeline::countsChanged()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void Timeline::refresh()
{
    m_refresh.stop();
    const TimeSpan span = wantedSpan();
    const bool isOther = !(span == m_scale.span());
    // Once it is the newest quarter of an hour it stays so, also when the stream falls silent.
    if (m_mode == Mode::Own && m_isLive && span.length() == liveLengths.back())
        m_mode = Mode::Live;
    m_scale = TimeScale(span, width());
    m_buckets = m_counts.buckets(span, wantedWidth(span.length()), offset());
    placeButtons();
    update();
    // Whoever listens to the screen must not hear of every beat.
    if (!m_described.isValid() || m_described.hasExpired(Millis(describeInterval).count()))
        describe();
    if (isOther)
        Q_EMIT spanChanged();
}

void Timeline::showSpan(TimeSpan span)
{
    m_mode = m_isLive && span.to >= liveEdge() ? Mode::Live : Mode::Fixed;
    m_scale = TimeScale(span, width());
    slide();
    refresh();
    describe();
    Q_EMIT spanChanged();
}

void Timeline::showAll()
{
    const auto extent = m_counts.all.extent();
    if (!extent)
        return;
    const Millis margin = std::max<Millis>(extent->length() / 50, 1s);
    showSpan({extent->from - margin, extent->to + margin});
}

void Timeline::goToLiveEnd()
{
    if (m_isLive) {
        m_mode = Mode::Live;
    } else if (const auto extent = m_counts.all.extent()) {
        const Millis margin = m_scale.span().length() / 50;
        m_scale = TimeScale({extent->to + margin - m_scale.span().length(), extent->to + margin}, width());
        m_mode = Mode::Fixed;
    }
    slide();
    refresh();
    describe();
}

void Timeline::clearRange()
{
    const bool wasChosen = m_range.has_value();
    setTimeRange(std::nullopt);
    if (wasChosen)
        Q_EMIT timeRangeCleared();
}

void Timeline::choose(TimeSpan range)
{
    setTimeRange(range);
    Q_EMIT timeRangeChosen(range.from, range.to);
}

TimeSpan Timeline::bucketOf(UtcTime time) const
{
    const UtcTime from = bucketStart(time, m_buckets.width, m_buckets.offset);
    return {from, from + m_buckets.width};
}

TimeSpan Timeline::bucketsBetween(UtcTime one, UtcTime other) const
{
    return {bucketOf(std::min(one, other)).from, bucketOf(std::max(one, other)).to};
}

QString Timeline::wordsAt(UtcTime time) const
{
    return countWords(bucketOf(time), m_buckets, m_gaps, m_zone);
}

void Timeline::describe()
{
    QStringList parts{stripWords(m_scale.span(), m_buckets, m_gaps, m_zone)};
    if (m_pending)
        parts.append(tr("selecting %1").arg(countWords(*m_pending, m_buckets, m_gaps, m_zone)));
    else if (m_range)
        parts.append(tr("only %1 is shown in the table").arg(spanWords(*m_range, m_zone)));
    if (hasFocus() && m_cursor->time() && !m_pending)
        parts.append(tr("cursor at %1").arg(wordsAt(*m_cursor->time())));
    setAccessibleDescription(inSentences(parts));
    m_described.start();
}

QRect Timeline::barArea() const
{
    const int line = fontMetrics().height();
    const int axis = line + line / 2;
    return {0, line / 4, width(), height() - axis - line / 4};
}

QSize Timeline::sizeHint() const
{
    constexpr double lines = 4.4;
    return {fontMetrics().height() * 40, qRound(fontMetrics().height() * lines)};
}

QSize Timeline::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

void Timeline::placeButtons()
{
    const int margin = fontMetrics().height() / 4;
    m_liveButton->setVisible(m_isLive && m_mode == Mode::Fixed);
    m_liveButton->adjustSize();
    m_liveButton->move(width() - m_liveButton->width() - margin, margin);
    m_clearButton->setVisible(m_range.has_value() && !m_pending);
    m_clearButton->adjustSize();
    if (!m_range)
        return;
    // At the range's end, or where that end leaves the strip.
    const int right = static_cast<int>(std::clamp<double>(m_scale.xOf(m_range->to), 0, width()));
    const int most = (m_liveButton->isVisible() ? m_liveButton->x() : width()) - m_clearButton->width() - margin;
    m_clearButton->move(std::clamp(right + margin, 0, std::max(0, most)), margin);
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void Timeline::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    slide();
    refresh();
    describe();
}

void Timeline::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    slide();
}

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        placeButtons();
    }
}

} // namespace grantex
