// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_words.h"
#include "ui/destinations/lane_words.h"
#include "ui/events/delivery_words.h"
#include "ui/theme/icons.h"
#include "ui/window/source_words.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <vector>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// What says a state: words, a picture and a colour.
struct Said
{
    QString text;
    QString icon; ///< empty: words alone
    Role role = Role::Muted;
};

/// The picture without its colour.
QImage shapeOf(const QString& icon)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, icon, QRectF(0, 0, 32, 32), Qt::black);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

/// Nothing that the window says by a colour is said by the colour alone.
class TestToldApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void destinations();
    void deliveries();
    void budgets();
    void connections();

private:
    static void compare(const std::vector<Said>& states, bool isByPicture);
};

void TestToldApart::compare(const std::vector<Said>& states, bool isByPicture)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        QVERIFY(!states[i].text.isEmpty());
        if (isByPicture)
            QVERIFY2(shapeOf(states[i].icon) != shapeOf({}), qPrintable(u"nothing is drawn for "_s + states[i].text));
        for (std::size_t k = 0; k < i; ++k) {
            const QString both = states[i].text + u" / "_s + states[k].text;
            QVERIFY2(states[i].text != states[k].text, qPrintable(both));
            if (isByPicture && states[i].role != states[k].role)
                QVERIFY2(shapeOf(states[i].icon) != shapeOf(states[k].icon), qPrintable(both));
        }
    }
}

void TestToldApart::destinations()
{
    using State = LaneStatus::State;
    std::vector<Said> states;
    for (const State state : {State::Off, State::Idle, State::Delivering, State::Backoff, State::Throttled,
                              State::Paused, State::Removed, State::NotRunning}) {
        LaneStatus lane;
        lane.name = "soc";
        lane.type = "splunk";
        lane.state = state;
        lane.code = state == State::Backoff ? "503" : state == State::Throttled ? "429" : "";
        const LaneWords words = wordsOf(lane, UtcTime{});
        states.push_back({words.text, words.icon, words.role});
    }
    compare(states, true);
}

void TestToldApart::deliveries()
{
    LaneDeliveries lane;
    lane.name = "SOC";
    std::vector<Said> states;
    for (const DeliveryState state :
         {DeliveryState::Waiting, DeliveryState::HeldBack, DeliveryState::Delivered, DeliveryState::Failed}) {
        const DeliveryLook look = deliveryLook(state);
        states.push_back({deliveryWords(lane, state), look.icon, look.role});
    }
    compare(states, true);
    // In a cell there is room for the picture alone: no two states share one, whatever their colours.
    for (std::size_t i = 0; i < states.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(shapeOf(states[i].icon) != shapeOf(states[k].icon));
    }
}

void TestToldApart::budgets()
{
    std::vector<Said> states;
    for (const BudgetLevel level :
         {BudgetLevel::Unknown, BudgetLevel::Healthy, BudgetLevel::Half, BudgetLevel::Most, BudgetLevel::Exhausted}) {
        const LevelWords words = wordsOf(level, false);
        states.push_back({words.text, words.icon, words.role});
    }
    compare(states, true);
}

void TestToldApart::connections()
{
    using State = SourceStatus::State;
    std::vector<Said> states;
    for (const State state : {State::Stopped, State::Connecting, State::WaitingFirstByte, State::Live,
                              State::WaitingRetry, State::PausedCredentials, State::Failed}) {
        SourceStatus source;
        source.endpoint = "https://api.example.com";
        source.state = state;
        const SourceWords words = wordsOf(source, UtcTime{});
        states.push_back({words.state, {}, words.role});
    }
    compare(states, false);
}

QTEST_MAIN(TestToldApart)
#include "test_told_apart.moc"
