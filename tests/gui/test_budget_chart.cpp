// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keyboard.h"
#include "ui/budgets/budget_chart.h"
#include "ui/text/shown_zone.h"
#include "ui/theme/theme.h"
#include "ui/timeline/time_cursor.h"

#include <QAction>
#include <QChart>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <memory>

using namespace grantex;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const UtcTime kStart = fromEpochMillis(1'772'366'400'000);
const UtcTime kNow = kStart + 50min;

/// How far apart two colours are, over all channels.
int distance(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
           std::abs(qBlue(one) - qBlue(other));
}

QRgb blended(const QColor& ground, const QColor& over, double share)
{
    const auto mix = [share](int below, int above) { return qRound(below * (1 - share) + above * share); };
    return qRgb(mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue()));
}

} // namespace

/// What is painted, pixel by pixel, and the moment that is pinned.
class TestBudgetChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theBandsAreWhereTheBudgetIs_data() { schemes(); }
    void theBandsAreWhereTheBudgetIs();
    void aGapIsHatchedAndNothingBesideIt_data() { schemes(); }
    void aGapIsHatchedAndNothingBesideIt();
    void theForecastIsDashedTheLineIsNot_data() { schemes(); }
    void theForecastIsDashedTheLineIsNot();
    void theAxisIsInTheShownZone();
    void aClickPinsAnotherUnpins();
    void keysPinUnpinAndAskForTheEvents();
    void theMenuAsksForTheEventsOfItsPlace();
    void theSelectedEventIsALine();

private:
    static void schemes();
    void useScheme();
    /// Of one budget of 100 of which `left` remains; drawn when this returns.
    void show(int left, const Forecast& forecast = {}, std::vector<TimeSpan> gaps = {});
    [[nodiscard]] QImage picture() const { return m_chart->grab().toImage(); }
    [[nodiscard]] QPointF at(UtcTime time, double amount) const;
    [[nodiscard]] QPoint pixel(UtcTime time, double amount) const { return at(time, amount).toPoint(); }
    /// Lets every repaint that was asked for happen.
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<BudgetChart> m_chart;
};

void TestBudgetChart::schemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestBudgetChart::useScheme()
{
    QFETCH(const bool, isDark);
    Theme::instance().setAppearance(isDark ? Appearance::Dark : Appearance::Light);
}

void TestBudgetChart::init()
{
    m_cursor = std::make_unique<TimeCursor>();
    m_chart = std::make_unique<BudgetChart>();
    m_chart->setNow([] { return kNow; });
    m_chart->setTimeCursor(m_cursor.get());
    m_chart->resize(900, 500);
}

void TestBudgetChart::cleanup()
{
    m_chart.reset();
    ShownZone::instance().choose({});
    Theme::instance().setAppearance(Appearance::Light);
}

void TestBudgetChart::show(int left, const Forecast& forecast, std::vector<TimeSpan> gaps)
{
    auto steps = std::make_shared<BudgetSteps>();
    steps->push_back({kStart, Decimal(left), BudgetStep::Kind::Told, false});
    BudgetSummary summary;
    summary.id = 1;
    summary.currency = "USD";
    summary.initial = Decimal(100);
    summary.remaining = Decimal(left);
    summary.forecast = forecast;
    m_chart->setLines({{summary, u"One"_s, steps}});
    m_chart->setGaps(std::move(gaps));
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->refresh();
    settle();
}

QPointF TestBudgetChart::at(UtcTime time, double amount) const
{
    const QRectF plot = m_chart->chart()->plotArea();
    const TimeSpan span = m_chart->span();
    const double share = static_cast<double>((time - span.from).count()) / static_cast<double>(span.length().count());
    constexpr double top = 106; // 100 and some air
    return {plot.left() + share * plot.width(), plot.bottom() - amount / top * plot.height()};
}

void TestBudgetChart::theBandsAreWhereTheBudgetIs()
{
    useScheme();
    show(99);
    const QImage image = picture();
    const Theme& theme = Theme::instance();
    // Away from the round amounts, whose lines go across.
    constexpr double faint = 0.07;
    const QRgb ground = image.pixel(pixel(kStart + 30min, 103));
    struct Band
    {
        double amount;
        Role role;
    };
    for (const Band& band : {Band{93, Role::Success},
                             {53, Role::Success},
                             {47, Role::Info},
                             {23, Role::Info},
                             {17, Role::Warning},
                             {3, Role::Warning}}) {
        const QRgb found = image.pixel(pixel(kStart + 30min, band.amount));
        const QRgb expected = blended(QColor(ground), theme.color(band.role), faint);
        QVERIFY2(distance(found, expected) <= 4,
                 qPrintable(u"%1: %2, not %3"_s.arg(band.amount).arg(QColor(found).name(), QColor(expected).name())));
        QVERIFY(distance(found, ground) > 4);
    }
    // The levels themselves, dotted.
    for (const Band& level : {Band{50, Role::Info}, {20, Role::Warning}, {0, Role::Danger}}) {
        // A line between two rows of pixels has half of its colour in each.
        const auto isTowards = [&, wanted = theme.color(level.role).rgb()](QRgb found) {
            return distance(found, wanted) * 4 < distance(ground, wanted) * 3;
        };
        int most = 0;
        int width = 0;
        for (const int dy : {-1, 0, 1}) {
            int dots = 0;
            width = 0;
            for (int x = pixel(kStart + 25min, 0).x(); x < pixel(kStart + 45min, 0).x(); ++x, ++width)
                dots += isTowards(image.pixel(x, pixel(kStart, level.amount).y() + dy));
            most = std::max(most, dots);
        }
        QVERIFY2(most > width / 5 && most < width * 9 / 10,
                 qPrintable(u"%1: %2 of %3"_s.arg(level.amount).arg(most).arg(width)));
    }
}

void TestBudgetChart::aGapIsHatchedAndNothingBesideIt()
{
    useScheme();
    show(99, {}, {{kStart + 10min, kStart + 20min}});
    const QImage image = picture();
    // Between two round amounts, so that the ground is one colour.
    const auto hatched = [&](UtcTime from, UtcTime to) {
        const QPoint topLeft = pixel(from, 78);
        const QPoint bottomRight = pixel(to, 62);
        const QRgb ground = image.pixel(pixel(kStart + 30min, 73));
        int lines = 0;
        int all = 0;
        for (int y = topLeft.y(); y < bottomRight.y(); ++y) {
            for (int x = topLeft.x() + 2; x < bottomRight.x() - 2; ++x, ++all)
                lines += distance(image.pixel(x, y), ground) > 30;
        }
        return static_cast<double>(lines) / all;
    };
    const double inside = hatched(kStart + 10min, kStart + 20min);
    QVERIFY2(inside > 0.05 && inside < 0.6, qPrintable(QString::number(inside)));
    QCOMPARE(hatched(kStart + 2min, kStart + 10min), 0.0);
    QCOMPARE(hatched(kStart + 20min, kStart + 45min), 0.0);
}

void TestBudgetChart::theForecastIsDashedTheLineIsNot()
{
    useScheme();
    Forecast forecast;
    forecast.basis = Forecast::Basis::Estimated;
    forecast.likely = kNow + 20min;
    forecast.earliest = kNow + 15min;
    forecast.latest = kNow + 30min;
    show(64, forecast);
    const QImage image = picture();
    const QRgb colour = BudgetChart::colorOf(0).rgb();
    const auto isOn = [&](const QPointF& point) {
        for (const int dy : {-2, -1, 0, 1, 2}) {
            if (distance(image.pixel(point.toPoint() + QPoint(0, dy)), colour) < 90)
                return true;
        }
        return false;
    };
    const auto along = [&](const QPointF& from, const QPointF& to, int& changes) {
        int on = 0;
        changes = 0;
        bool before = isOn(from);
        const int steps = static_cast<int>(to.x() - from.x());
        for (int step = 0; step < steps; ++step) {
            const bool now = isOn(from + (to - from) * step / steps);
            on += now;
            changes += now != before;
            before = now;
        }
        return static_cast<double>(on) / steps;
    };
    int changes = 0;
    QCOMPARE(along(at(kStart + 1min, 64), at(kNow - 1min, 64), changes), 1.0);
    const double dashes =
        along(at(kNow + 30s, 64.0 * (1 - 0.5 / 20)), at(forecast.likely - 30s, 64.0 * 0.5 / 20), changes);
    QVERIFY2(dashes > 0.3 && dashes < 0.95, qPrintable(QString::number(dashes)));
    QVERIFY2(changes >= 8, qPrintable(QString::number(changes)));
    // Its interval is shaded around it, and only there.
    const QPoint within = pixel(kNow + 20min, 9);
    const QPoint beyond = pixel(kNow + 29min, 9);
    QVERIFY(distance(image.pixel(within), image.pixel(beyond)) > 6);
}

void TestBudgetChart::theAxisIsInTheShownZone()
{
    show(64);
    const auto axis = [this] {
        const QImage image = picture();
        const int top = static_cast<int>(m_chart->chart()->plotArea().bottom()) + 1;
        return image.copy(0, top, image.width(), image.height() - top);
    };
    ShownZone::instance().choose("UTC");
    settle();
    const QImage utc = axis();
    QVERIFY2(m_chart->wordsAt(kNow).contains(u"12:50:00.000 UTC "_s), qPrintable(m_chart->wordsAt(kNow)));
    ShownZone::instance().choose("Asia/Kathmandu");
    settle();
    QVERIFY(axis() != utc);
    QVERIFY2(m_chart->wordsAt(kNow).contains(u"18:35:00.000 UTC+5:45"_s), qPrintable(m_chart->wordsAt(kNow)));
    ShownZone::instance().choose("UTC");
    settle();
    QVERIFY(axis() == utc);
}

void TestBudgetChart::aClickPinsAnotherUnpins()
{
    show(64);
    m_chart->setSpan(TimeSpan{kStart, kNow});
    m_chart->refresh();
    settle();
    const QImage before = picture();
    const QPoint place = pixel(kStart + 20min, 33);
    const auto accents = [&](const QImage& image) {
        int found = 0;
        for (int y = pixel(kStart, 60).y(); y < pixel(kStart, 5).y(); ++y)
            found += distance(image.pixel(place.x(), y), Theme::instance().color(Role::Accent).rgb()) < 30;
        return found;
    };
    QSignalSpy read(m_chart.get(), &BudgetChart::readoutChanged);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_cursor->pinned().has_value());
    const auto off = *m_cursor->pinned() - (kStart + 20min);
    QVERIFY(off < 10s && off > -10s);
    // It stays when the mouse goes, and is seen.
    m_cursor->setTime(kStart + 40min);
    m_cursor->setTime(std::nullopt);
    QCOMPARE(m_cursor->time(), m_cursor->pinned());
    QVERIFY(!read.last().first().toString().isEmpty());
    settle();
    QCOMPARE(accents(before), 0);
    const int height = pixel(kStart, 5).y() - pixel(kStart, 60).y();
    QVERIFY(accents(picture()) > height * 9 / 10);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, pixel(kStart + 40min, 33));
    QVERIFY(!m_cursor->pinned());
    settle();
    QCOMPARE(accents(picture()), 0);
    // Dragging moves and pins nothing.
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseMove(m_chart->viewport(), place + QPoint(60, 0));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, place + QPoint(60, 0));
    QVERIFY(!m_cursor->pinned());
    // Nor does the double click that shows everything.
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(!m_cursor->pinned());
    QVERIFY(!m_chart->isZoomed());
}

void TestBudgetChart::keysPinUnpinAndAskForTheEvents()
{
    show(64);
    m_chart->setFocus();
    QSignalSpy asked(m_chart.get(), &BudgetChart::eventsRequested);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0); // of no moment
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    const auto pointed = m_cursor->time();
    QVERIFY(pointed.has_value());
    QTest::keyClick(m_chart.get(), Qt::Key_Space);
    QCOMPARE(m_cursor->pinned(), pointed);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<UtcTime>(), *pointed);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_cursor->pinned());
}

void TestBudgetChart::theMenuAsksForTheEventsOfItsPlace()
{
    show(64);
    QSignalSpy asked(m_chart.get(), &BudgetChart::eventsRequested);
    const QPoint place = pixel(kStart + 20min, 33);
    const auto choose = [&](Qt::Key mnemonic) {
        const test::WhenOpened menu(
            [](const QWidget& widget) { return qobject_cast<const QMenu*>(&widget) != nullptr; },
            [mnemonic] { test::Keyboard::press(mnemonic); });
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_chart->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_chart->viewport(), &event);
        return menu.isDone();
    };
    QVERIFY(choose(Qt::Key_E));
    QCOMPARE(asked.count(), 1);
    const auto off = asked.front().front().value<UtcTime>() - (kStart + 20min);
    QVERIFY(off < 15s && off > -15s);
    QVERIFY(choose(Qt::Key_P));
    QVERIFY(m_cursor->pinned().has_value());
    QVERIFY(choose(Qt::Key_P));
    QVERIFY(!m_cursor->pinned());
}

void TestBudgetChart::theSelectedEventIsALine()
{
    show(64);
    const QImage before = picture();
    m_chart->setSelectedTime(kStart + 20min);
    settle();
    const QImage after = picture();
    int changed = 0;
    const QPoint top = pixel(kStart + 20min, 60);
    const int height = pixel(kStart, 5).y() - top.y();
    for (int y = top.y(); y < top.y() + height; ++y) {
        const auto differs = [&](int x) { return before.pixel(x, y) != after.pixel(x, y); };
        changed += differs(top.x() - 1) || differs(top.x()) || differs(top.x() + 1);
    }
    QVERIFY2(changed > height / 3 && changed < height, qPrintable(QString::number(changed)));
    m_chart->setSelectedTime(std::nullopt);
    settle();
    QVERIFY(picture() == before);
}

QTEST_MAIN(TestBudgetChart)
#include "test_budget_chart.moc"
