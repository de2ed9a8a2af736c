// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/event_counts.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_words.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QPushButton;
class QToolButton;

namespace grantex {

class TimeCursor;

/// Events over time as a strip: stacked by family of types, matches over the total while a filter is on, gaps hatched.
/// Dragging (or Shift and the arrow keys, then Enter) selects a range of time, which the owner makes a filter; the
/// wheel and + and - zoom, Shift and the wheel or the middle button move. Following, it slides with the clock by whole
/// buckets; nothing is animated. Costs what is on screen, however many events are counted. GUI thread.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    /// `counts` must outlive the strip; countsChanged() tells it that they are others.
    explicit Timeline(const EventCounts& counts, QWidget* parent = nullptr);

    void setGaps(std::vector<TimelineGap> gaps);
    /// The selected range, or none; tells nobody.
    void setTimeRange(std::optional<TimeSpan> range);
    [[nodiscard]] const std::optional<TimeSpan>& timeRange() const { return m_range; }
    /// Times of the first and last row on screen, drawn as a bracket.
    void setVisibleRows(std::optional<TimeSpan> rows);
    void setSelectedTime(std::optional<UtcTime> time);
    /// Whether events still come: then End goes to now and the strip slides, as long as it follows.
    void setLive(bool isLive);
    /// Whether the table follows the newest events.
    void setFollowing(bool isFollowing);
    void setZone(const QTimeZone& zone);
    /// Where the shared cross-hair is; the strip has one of its own until then.
    void setTimeCursor(TimeCursor* cursor);
    [[nodiscard]] TimeCursor& timeCursor() { return *m_cursor; }
    /// For tests; the wall clock otherwise.
    void setNow(std::function<UtcTime()> now);

    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] Millis bucketWidth() const { return m_buckets.width; }
    /// At the live end and sliding with it, unless following stopped.
    [[nodiscard]] bool isAtLiveEnd() const;
    /// The range being selected and not chosen yet.
    [[nodiscard]] const std::optional<TimeSpan>& pendingRange() const { return m_pending; }
    /// What the bars show.
    [[nodiscard]] const EventCounts::Buckets& buckets() const { return m_buckets; }
    /// What the tooltip says about the bucket that holds `time`.
    [[nodiscard]] QString wordsAt(UtcTime time) const;
    /// Where the bars are.
    [[nodiscard]] QRect barArea() const;
    void showSpan(TimeSpan span);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void countsChanged();
    void showAll();
    void goToLiveEnd();
    /// As by Escape.
    void clearRange();

Q_SIGNALS:
    void timeRangeChosen(grantex::UtcTime from, grantex::UtcTime to);
    void timeRangeCleared();
    /// A moment was clicked: the table shall show it.
    void jumpRequested(grantex::UtcTime time);
    void spanChanged();
    /// Somebody wants to read the numbers behind the bars.
    void tableRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// What decides which time is shown: the strip itself, until somebody zooms or moves; the clock; the person.
    enum class Mode { Own, Live, Fixed };
    enum class Drag { None, Press, Brush, Pan };
    enum class Handle { None, From, To };

    void refresh();
    void slide();
    /// The span that the mode asks for now.
    [[nodiscard]] TimeSpan wantedSpan() const;
    [[nodiscard]] TimeSpan ownChoice() const;
    [[nodiscard]] UtcTime liveEdge() const;
    [[nodiscard]] Millis offset() const;
    [[nodiscard]] Millis wantedWidth(Millis length) const;
    [[nodiscard]] TimeSpan bucketOf(UtcTime time) const;
    [[nodiscard]] TimeSpan bucketsBetween(UtcTime one, UtcTime other) const;
    [[nodiscard]] Handle handleAt(double x) const;
    void choose(TimeSpan range);
    void moveCursor(int buckets, bool isSelecting);
    void showWords(UtcTime time);
    void zoom(double factor, UtcTime fixed);
    void describe();
    void placeButtons();
    [[nodiscard]] bool handleKey(QKeyEvent* event);
    void paintGaps(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintRange(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    const EventCounts& m_counts;
    EventCounts::Buckets m_buckets;
    std::vector<TimelineGap> m_gaps;
    TimeScale m_scale;
    QTimeZone m_zone;
    std::function<UtcTime()> m_now;
    TimeCursor* m_cursor;
    QPushButton* m_liveButton;
    QToolButton* m_clearButton;
    QTimer m_refresh; ///< single shot: many changes are one repaint
    QTimer m_slide;
    QElapsedTimer m_described; ///< since the accessible description was made
    std::optional<TimeSpan> m_range;
    std::optional<TimeSpan> m_pending;
    std::optional<TimeSpan> m_visibleRows;
    std::optional<UtcTime> m_selected;
    std::optional<UtcTime> m_anchor; ///< where a selection by keyboard began
    Drag m_drag = Drag::None;
    double m_pressX = 0;
    TimeSpan m_pressSpan{}; ///< shown when moving by mouse began
    UtcTime m_pressTime{};  ///< the end of the brush that stays
    Mode m_mode = Mode::Own;
    bool m_isLive = true;
    bool m_isFollowing = true;
};

} // namespace grantex
