// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/timeline/time_cursor.h"
#include "ui/timeline/timeline.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <set>

using namespace grantex;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromEpochMillis(1'772'366'400'000); // 2026-03-01T12:00:00Z

} // namespace

/// The strip on its own, at noon, over ten minutes of a token each second and an alarm each minute.
class TestTimeline : public QObject
{
    Q_OBJECT
private:
    EventCounts m_counts;
    UtcTime m_now = noon;
    std::unique_ptr<Timeline> m_strip;

    [[nodiscard]] QPoint at(UtcTime time) const
    {
        return {qRound(m_strip->scale().xOf(time)), m_strip->barArea().center().y()};
    }
    void move(QPoint to, Qt::MouseButtons buttons) const
    {
        QMouseEvent event(QEvent::MouseMove, to, m_strip->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_strip.get(), &event);
    }
    void drag(UtcTime from, UtcTime to, Qt::MouseButton button = Qt::LeftButton) const
    {
        // Where they are now: moving the strip puts the times elsewhere.
        const QPoint start = at(from);
        const QPoint end = at(to);
        QTest::mousePress(m_strip.get(), button, Qt::NoModifier, start);
        move((start + end) / 2, button);
        move(end, button);
        QTest::mouseRelease(m_strip.get(), button, Qt::NoModifier, end);
    }
    void wheel(QPoint place, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWheelEvent event(place, m_strip->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_strip.get(), &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_strip.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Colours of the pixels in a column of the bars, from top to bottom.
    [[nodiscard]] std::vector<QRgb> column(UtcTime time) const
    {
        const QImage picture = m_strip->grab().toImage();
        const double ratio = picture.devicePixelRatio();
        std::vector<QRgb> colors;
        for (int y = m_strip->barArea().top(); y <= m_strip->barArea().bottom(); ++y)
            colors.push_back(picture.pixel(qRound(at(time).x() * ratio), qRound(y * ratio)));
        return colors;
    }
    [[nodiscard]] static bool has(const std::vector<QRgb>& colors, const QColor& color)
    {
        return std::find(colors.begin(), colors.end(), color.rgb()) != colors.end();
    }

private Q_SLOTS:
    void init()
    {
        Theme::instance().setAppearance(Appearance::Light);
        m_now = noon;
        m_counts = {};
        for (int second = -600; second < 0; ++second) {
            m_counts.all.add(noon + second * 1s, static_cast<std::size_t>(Tone::Token));
            if (second % 60 == 0)
                m_counts.all.add(noon + second * 1s, static_cast<std::size_t>(Tone::Alarm));
        }
        m_strip = std::make_unique<Timeline>(m_counts);
        m_strip->setZone(QTimeZone::utc());
        m_strip->setNow([this] { return m_now; });
        m_strip->resize(900, m_strip->sizeHint().height());
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
        m_strip->setFocus();
    }
    void cleanup() { m_strip.reset(); }

    void itShowsTheLatestOfALiveStream()
    {
        QVERIFY(m_strip->isAtLiveEnd());
        QCOMPARE(m_strip->scale().span().length(), Millis(15min));
        QVERIFY(m_strip->scale().span().to >= noon && m_strip->scale().span().to <= noon + 1min);
        QCOMPARE(m_strip->objectName(), u"timeline"_s);
        QCOMPARE(m_strip->accessibleName(), u"Timeline"_s);
        QVERIFY2(m_strip->accessibleDescription().contains(u"610 event(s)"_s),
                 qPrintable(m_strip->accessibleDescription()));
    }

    void itSlidesWhileTheTableFollows()
    {
        const TimeSpan before = m_strip->scale().span();
        m_now = noon + 5min;
        QTRY_VERIFY(m_strip->scale().span().to >= noon + 5min);
        QCOMPARE(m_strip->scale().span().length(), before.length());
        m_strip->setFollowing(false);
        const TimeSpan held = m_strip->scale().span();
        m_now = noon + 30min;
        m_strip->countsChanged();
        QTest::qWait(400);
        QVERIFY(m_strip->scale().span() == held);
        m_strip->setFollowing(true);
        QVERIFY(m_strip->scale().span().to >= noon + 30min);
    }

    void wordsTellWhatABarCounts()
    {
        m_strip->showSpan({noon - 4min, noon - 1min});
        const TimeSpan bar{noon - 2min, noon - 2min + m_strip->bucketWidth()};
        m_counts.matching.emplace();
        m_counts.matching->add(bar.from, static_cast<std::size_t>(Tone::Alarm));
        m_strip->countsChanged();
        const QString words =
            u"2026-03-01 11:58:00–%1: %2 event(s), 1 match; alarms 1"_s
                .arg(QDateTime::fromMSecsSinceEpoch(toEpochMillis(bar.to), Qt::UTC).toString(u"HH:mm:ss"_s))
                .arg(m_strip->bucketWidth().count() / 1000 + 1);
        QTRY_COMPARE(m_strip->wordsAt(bar.from), words);
        // The same is what the tooltip says.
        move(at(bar.from + m_strip->bucketWidth() / 2), Qt::NoButton);
        QVERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(words), qPrintable(QToolTip::text()));
    }

    void theWheelKeepsThePointedTime()
    {
        m_strip->showSpan({noon - 10min, noon - 1min});
        const QPoint place(200, 20);
        const UtcTime pointed = m_strip->scale().timeAt(place.x());
        for (const int delta : {120, 120, 120, -120, 120, -360}) {
            wheel(place, delta);
            QVERIFY(std::chrono::abs(m_strip->scale().timeAt(place.x()) - pointed) <= 5ms);
        }
        wheel(place, 120);
        QVERIFY(!m_strip->isAtLiveEnd());
        for (int i = 0; i < 200; ++i)
            wheel(place, 120);
        QCOMPARE(m_strip->scale().span().length(), TimeScale::kShortest);
        for (int i = 0; i < 400; ++i)
            wheel(place, -120);
        QVERIFY(m_strip->scale().span().length() <= TimeScale::kLongest);
    }

    void shiftAndTheWheelMove()
    {
        m_strip->showSpan({noon - 10min, noon - 5min});
        wheel({200, 20}, 120, Qt::ShiftModifier);
        QVERIFY(m_strip->scale().span() == (TimeSpan{noon - 10min - 30s, noon - 5min - 30s}));
        wheel({200, 20}, -120, Qt::ShiftModifier);
        QVERIFY(m_strip->scale().span() == (TimeSpan{noon - 10min, noon - 5min}));
    }

    void theMiddleButtonMoves()
    {
        m_strip->showSpan({noon - 10min, noon - 5min});
        drag(noon - 7min, noon - 8min, Qt::MiddleButton);
        const Millis error = m_strip->scale().span().from - (noon - 9min);
        QVERIFY(std::chrono::abs(error) < 1s);
        QVERIFY(!m_strip->timeRange());
    }

    void draggingChoosesWholeBars()
    {
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        drag(noon - 5min, noon - 3min);
        QCOMPARE(chosen.size(), 1);
        const TimeSpan range = *m_strip->timeRange();
        QVERIFY(range.from <= noon - 5min && range.from > noon - 5min - m_strip->bucketWidth() - 1s);
        QVERIFY(range.to >= noon - 3min - 1s && range.to <= noon - 3min + m_strip->bucketWidth() + 1s);
        QCOMPARE(range.from.time_since_epoch() % m_strip->bucketWidth(), Millis(0));
        QCOMPARE(range.to.time_since_epoch() % m_strip->bucketWidth(), Millis(0));
        QCOMPARE(chosen[0][0].value<UtcTime>(), range.from);
        QVERIFY2(m_strip->accessibleDescription().contains(u"is shown in the table"_s),
                 qPrintable(m_strip->accessibleDescription()));
    }

    void theHandlesChangeTheRange()
    {
        const TimeSpan range{noon - 6min, noon - 4min};
        m_strip->setTimeRange(range);
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        drag(range.to, noon - 2min);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_strip->timeRange()->from == range.from);
        QVERIFY(m_strip->timeRange()->to > noon - 2min - 10s);
        // Over to the other side of the end that stays.
        drag(range.from, noon - 1min);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(m_strip->timeRange()->from > range.from);
        QVERIFY(m_strip->timeRange()->to > noon - 1min - 10s);
    }

    void theBarsAreSeenBehindARangeWithTheFocus()
    {
        m_strip->setTimeRange(TimeSpan{noon - 6min, noon - 4min});
        QTRY_VERIFY(m_strip->hasFocus());
        const QImage picture = m_strip->grab().toImage();
        const QColor accent = Theme::instance().color(Role::Accent);
        int covered = 0;
        for (int x = 0; x < picture.width(); ++x)
            covered += picture.pixelColor(x, picture.height() / 2) == accent ? 1 : 0;
        // The frame and the two handles, not the strip.
        QVERIFY2(covered > 0 && covered < picture.width() / 10, qPrintable(QString::number(covered)));
    }

    void aHandleThatIsOnlyTouchedChangesNothing()
    {
        m_strip->setTimeRange(TimeSpan{noon - 6min, noon - 4min});
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(noon - 4min));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(!m_strip->pendingRange());
        QVERIFY(*m_strip->timeRange() == (TimeSpan{noon - 6min, noon - 4min}));
    }

    void escapeGivesUpTheDragAndThenTheRange()
    {
        m_strip->setTimeRange(TimeSpan{noon - 6min, noon - 4min});
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        QSignalSpy cleared(m_strip.get(), &Timeline::timeRangeCleared);
        QTest::mousePress(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(noon - 3min));
        move(at(noon - 1min), Qt::LeftButton);
        QVERIFY(m_strip->pendingRange());
        key(Qt::Key_Escape);
        QVERIFY(!m_strip->pendingRange());
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(noon - 1min));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(m_strip->timeRange());
        key(Qt::Key_Escape);
        QVERIFY(!m_strip->timeRange());
        QCOMPARE(cleared.size(), 1);
    }

    void theCrossOnTheStripClearsTheRange()
    {
        auto* clear = m_strip->findChild<QToolButton*>(u"timelineClearButton"_s);
        QVERIFY(!clear->isVisible());
        m_strip->setTimeRange(TimeSpan{noon - 6min, noon - 4min});
        QVERIFY(clear->isVisible());
        QSignalSpy cleared(m_strip.get(), &Timeline::timeRangeCleared);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!clear->isVisible());
    }

    void theKeyboardChoosesToo()
    {
        m_strip->showSpan({noon - 10min, noon - 5min});
        const Millis bar = m_strip->bucketWidth();
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        QSignalSpy jumps(m_strip.get(), &Timeline::jumpRequested);
        key(Qt::Key_Left);
        const UtcTime start = *m_strip->timeCursor().time();
        key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(*m_strip->timeCursor().time() == start - 10 * bar);
        key(Qt::Key_Right);
        QVERIFY(*m_strip->timeCursor().time() == start - 9 * bar);
        QVERIFY(!m_strip->pendingRange());
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(*m_strip->pendingRange() == (TimeSpan{start - 9 * bar, start - 6 * bar}));
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(*m_strip->timeRange() == (TimeSpan{start - 9 * bar, start - 6 * bar}));
        // Without a selection Enter shows the moment in the table.
        key(Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps[0][0].value<UtcTime>(), start - 7 * bar);
        QVERIFY2(m_strip->accessibleDescription().contains(u"cursor at"_s),
                 qPrintable(m_strip->accessibleDescription()));
    }

    void theKeyboardCursorDrawsTheStripAlong()
    {
        m_strip->showSpan({noon - 3min, noon - 2min});
        for (int i = 0; i < 80; ++i)
            key(Qt::Key_Left);
        QVERIFY(*m_strip->timeCursor().time() < noon - 3min);
        QVERIFY(m_strip->scale().span().contains(*m_strip->timeCursor().time()));
    }

    void keysZoomAndTravel()
    {
        m_strip->showSpan({noon - 10min, noon - 5min});
        key(Qt::Key_Plus);
        QCOMPARE(m_strip->scale().span().length(), Millis(150s));
        key(Qt::Key_Minus);
        QVERIFY(m_strip->scale().span() == (TimeSpan{noon - 10min, noon - 5min}));
        m_strip->showSpan({noon - 5min, noon - 4min});
        key(Qt::Key_Home);
        QVERIFY(m_strip->scale().span() == (TimeSpan{noon - 10min, noon - 9min}));
        key(Qt::Key_PageDown);
        QVERIFY(m_strip->scale().span() == (TimeSpan{noon - 9min, noon - 8min}));
        key(Qt::Key_0);
        QVERIFY(m_strip->scale().span().from <= noon - 10min && m_strip->scale().span().to >= noon);
        m_strip->showSpan({noon - 9min, noon - 8min});
        auto* live = m_strip->findChild<QPushButton*>(u"timelineLiveButton"_s);
        QVERIFY(live->isVisible());
        key(Qt::Key_End);
        QVERIFY(m_strip->isAtLiveEnd());
        QVERIFY(m_strip->scale().span().to >= noon);
        QVERIFY(!live->isVisible());
        m_strip->showSpan({noon - 9min, noon - 8min});
        QTest::mouseClick(live, Qt::LeftButton);
        QVERIFY(m_strip->isAtLiveEnd());
    }

    void aClickAsksTheTableToGoThere()
    {
        QSignalSpy jumps(m_strip.get(), &Timeline::jumpRequested);
        QSignalSpy chosen(m_strip.get(), &Timeline::timeRangeChosen);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(noon - 5min));
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(std::chrono::abs(jumps[0][0].value<UtcTime>() - (noon - 5min)) < 2s);
    }

    void aDoubleClickChoosesTheBarAndThenZoomsToIt()
    {
        m_strip->showSpan({noon - 10min, noon - 1min});
        const Millis bar = m_strip->bucketWidth();
        const UtcTime middle = noon - 5min + bar / 2;
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(middle));
        QVERIFY(*m_strip->timeRange() == (TimeSpan{noon - 5min, noon - 5min + bar}));
        m_strip->setTimeRange(TimeSpan{noon - 6min, noon - 4min});
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, Qt::NoModifier, at(middle));
        QVERIFY(m_strip->scale().span().length() < 3min);
        QVERIFY(m_strip->scale().span().contains(noon - 5min));
    }

    void gapsAreHatched()
    {
        m_strip->showSpan({noon - 30min, noon - 20min});
        const auto before = column(noon - 25min);
        m_strip->setGaps({{noon - 26min, noon - 24min, u"no connection"_s}});
        const auto gap = column(noon - 25min);
        QVERIFY(gap != before);
        QVERIFY(has(gap, colorOf(Role::NoticeText, Scheme::Light)));
        QVERIFY(has(gap, colorOf(Role::NoticeSurface, Scheme::Light)));
        // Hatched, not filled: lines of another colour run through it.
        const std::set<QRgb> colors(gap.begin(), gap.end());
        QVERIFY(colors.size() > 2);
        QCOMPARE(column(noon - 22min), column(noon - 28min));
        QTRY_VERIFY2(m_strip->wordsAt(noon - 25min).endsWith(u"no events; no connection"_s),
                     qPrintable(m_strip->wordsAt(noon - 25min)));
    }

    void anOpenGapReachesNow()
    {
        m_strip->setLive(false);
        m_strip->showSpan({noon - 10min, noon + 10min});
        m_strip->setGaps({{noon + 1min, std::nullopt, u"no connection"_s}});
        m_now = noon + 5min;
        QVERIFY(has(column(noon + 4min), colorOf(Role::NoticeText, Scheme::Light)));
        QVERIFY(!has(column(noon + 7min), colorOf(Role::NoticeText, Scheme::Light)));
    }

    void whatDoesNotMatchIsGrey()
    {
        m_strip->showSpan({noon - 2min, noon - 1min});
        const UtcTime middle = noon - 90s + m_strip->bucketWidth() / 3;
        const auto all = column(middle);
        m_counts.matching.emplace();
        m_strip->showSpan({noon - 2min, noon - 1min});
        const auto none = column(middle);
        QVERIFY(all != none);
        const QColor grey = QColor::fromRgb(none.back());
        QVERIFY2(grey.saturation() < 40, qPrintable(grey.name()));
        QVERIFY(QColor::fromRgb(all.back()).saturation() > 80);
    }

    void theVisibleRowsTheSelectionAndTheSharedCursorAreMarked()
    {
        m_strip->showSpan({noon - 30min, noon - 20min});
        const auto picture = [this] { return m_strip->grab().toImage(); };
        QImage last = picture();
        const auto differs = [&] {
            const QImage now = picture();
            return std::exchange(last, now) != now;
        };
        m_strip->setVisibleRows(TimeSpan{noon - 29min, noon - 28min});
        QVERIFY(differs());
        m_strip->setSelectedTime(noon - 27min);
        QVERIFY(differs());
        TimeCursor shared;
        m_strip->setTimeCursor(&shared);
        QVERIFY(!differs());
        shared.setTime(noon - 26min);
        QVERIFY(differs());
        QSignalSpy moved(&shared, &TimeCursor::moved);
        QTest::mouseMove(m_strip.get(), QPoint(1, 10));
        move({100, 10}, Qt::NoButton);
        QCOMPARE(moved.last()[0].value<std::optional<UtcTime>>(), std::optional(m_strip->scale().timeAt(100)));
    }

    void aFileIsShownWhole()
    {
        m_strip->setLive(false);
        m_counts.all.add(noon - 50h, 0);
        m_strip->countsChanged();
        QTRY_VERIFY(m_strip->scale().span().from < noon - 50h);
        QVERIFY(m_strip->scale().span().to >= noon);
        QVERIFY(!m_strip->isAtLiveEnd());
    }

    void anEmptyStripSaysSoAndSurvivesEverything()
    {
        m_counts = {};
        m_strip->showSpan({noon - 2min, noon - 1min});
        QVERIFY2(m_strip->wordsAt(noon - 90s).endsWith(u"no events"_s), qPrintable(m_strip->wordsAt(noon - 90s)));
        for (const int pressed : {Qt::Key_0, Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Plus, Qt::Key_Minus,
                                  Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Escape})
            key(pressed);
        m_strip->resize(1, m_strip->height());
        m_strip->grab();
        m_strip->resize(4000, m_strip->height());
        m_strip->grab();
    }

    void manyRowsCostNoMoreThanAFew()
    {
        // Two million events of a day: what is painted comes from a few hundred buckets.
        for (int i = 0; i < 2'000'000; ++i)
            m_counts.all.add(noon - 24h + i * 43ms, static_cast<std::size_t>(i) % SeriesCounts::kSeries);
        m_strip->showAll();
        QCOMPARE(m_counts.buckets(m_strip->scale().span(), m_strip->bucketWidth())
                     .sum(m_strip->scale().span(), false)
                     .total(),
                 2'000'610);
        QVERIFY(m_counts.all.size() < 200'000);
        m_strip->grab();
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
