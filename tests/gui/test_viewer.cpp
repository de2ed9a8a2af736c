// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_list.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/connection_header.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <optional>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// A window over a journal that another pipeline owns.
class TestViewer : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Pipeline> m_owner;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] std::int64_t shown() const { return m_window->events().model().eventCount(); }
    [[nodiscard]] Banner* takeOver() const { return m_window->findChild<Banner*>(u"takeOverBanner"_s); }
    [[nodiscard]] DestinationList* list() const { return m_window->findChild<DestinationList*>(); }

    void open(double rate)
    {
        auto demo = startDemo(rate);
        QVERIFY2(demo.has_value(), demo ? "" : demo.error().message.c_str());
        m_demo = std::move(*demo);
        auto owner = Pipeline::create(m_demo->config, {});
        QVERIFY2(owner.has_value(), owner ? "" : owner.error().message.c_str());
        m_owner = std::move(*owner);
        m_owner->start();
        const auto second = Pipeline::create(m_demo->config, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        openViewer();
    }

    void openViewer()
    {
        auto viewer = Pipeline::create(m_demo->config, {.readerOnly = true});
        QVERIFY2(viewer.has_value(), viewer ? "" : viewer.error().message.c_str());
        m_window = std::make_unique<MainWindow>(std::move(*viewer), MainWindow::Options{u"Test"_s, {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->pipeline().start();
    }

    void endOwner()
    {
        QSignalSpy stopped(m_owner.get(), &Pipeline::stopped);
        m_owner->stop(Millis(2000));
        QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), kPatience);
        m_owner.reset();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_owner.reset();
        m_demo.reset();
    }

    void itShowsTheOwnersEventsLive()
    {
        open(300);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 300, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->header().stateText(), u"Live"_s, kPatience);
        const QString wanted = u"Forwarding is done by %1 (pid %2)"_s.arg(QCoreApplication::applicationName())
                                   .arg(QCoreApplication::applicationPid());
        QCOMPARE(m_window->header().ownerText(), wanted);
        QVERIFY(m_window->header().accessibleName().contains(wanted));
        QVERIFY(!takeOver()->isVisible());
    }

    void noEventIsLeftOutOrShownTwice()
    {
        open(2000);
        QTRY_VERIFY_WITH_TIMEOUT(shown() > 4000, kPatience);
        EventModel& model = m_window->events().model();
        model.setFolding(false);
        std::int64_t before = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).isGap())
                continue;
            const auto event = model.eventAt(row);
            QVERIFY(event != nullptr);
            if (before != 0)
                QCOMPARE(event->sequence.value, before + 1);
            before = event->sequence.value;
        }
    }

    void itCannotEndTheOwnersConnection()
    {
        open(50);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->header().stateText(), u"Live"_s, kPatience);
        QVERIFY(!m_window->findChild<QPushButton*>(u"connectButton"_s)->isVisible());
        m_window->pipeline().setConnected(false);
        const auto received = m_owner->counters().received;
        QTRY_VERIFY_WITH_TIMEOUT(m_owner->counters().received > received + 20, kPatience);
    }

    void aSwitchGoesToTheOwner()
    {
        open(50);
        QTRY_VERIFY_WITH_TIMEOUT(!list()->cards().empty() && m_window->pipeline().owner(), kPatience);
        const LaneId lane = list()->cards().at(0)->lane();
        const auto stateAtOwner = [&] {
            for (const auto& status : m_owner->lanes()) {
                if (status.id == lane)
                    return status.state;
            }
            return LaneStatus::State::Removed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(list()->cards().at(0)->toggle().isChecked(), kPatience);
        QTest::mouseClick(&list()->cards().at(0)->toggle(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stateAtOwner(), LaneStatus::State::Off, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(list()->cards().at(0)->stateText().startsWith(u"Off"_s), kPatience);
    }

    void whatTheOwnerDecidesOfAnEditIsToldBack()
    {
        open(50);
        QTRY_VERIFY_WITH_TIMEOUT(!list()->cards().empty() && m_window->pipeline().owner(), kPatience);
        const LaneId lane = list()->cards().at(0)->lane();
        std::optional<Result<>> decided;
        const auto keep = [&](const Result<>& done) { decided = done; };
        const QSignalSpy warnings(&m_window->pipeline(), &Pipeline::warning);
        m_window->pipeline().retryEdited(lane, 4711, "{}", keep);
        QVERIFY(!decided);
        QTRY_VERIFY_WITH_TIMEOUT(decided.has_value(), kPatience);
        QVERIFY(!decided->has_value());
        QVERIFY2(decided->error().message.find("no such dead letter") != std::string::npos,
                 decided->error().message.c_str());
        // Whoever asked tells it, and nobody else.
        QCOMPARE(warnings.size(), 0);
        endOwner();
        decided.reset();
        m_window->pipeline().retryEdited(lane, 4711, "{}", keep);
        QTRY_VERIFY_WITH_TIMEOUT(decided.has_value(), kPatience);
        QVERIFY(!decided->has_value());
    }

    void anOwnerThatEndsIsToldAndItsWorkCanBeTakenOver()
    {
        open(100);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pipeline().owner().has_value(), kPatience);
        endOwner();
        QTRY_VERIFY_WITH_TIMEOUT(takeOver()->isVisible(), kPatience);
        QVERIFY2(takeOver()->text().contains(u"has ended"_s), qPrintable(takeOver()->text()));
        QCOMPARE(m_window->header().ownerText(), u"Nobody receives or forwards events now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list()->cards().at(0)->stateText().startsWith(u"Not running"_s), kPatience);
        QVERIFY(!list()->cards().at(0)->toggle().isVisible());
        const QSignalSpy wanted(m_window.get(), &MainWindow::takeOverRequested);
        QTest::mouseClick(takeOver()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto owning = Pipeline::create(m_demo->config, {});
        QVERIFY2(owning.has_value(), owning ? "" : owning.error().message.c_str());
    }

    void anOwnerThatComesBackIsShownAgain()
    {
        open(100);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pipeline().owner().has_value(), kPatience);
        endOwner();
        QTRY_VERIFY_WITH_TIMEOUT(takeOver()->isVisible(), kPatience);
        auto owner = Pipeline::create(m_demo->config, {});
        QVERIFY(owner.has_value());
        m_owner = std::move(*owner);
        m_owner->start();
        QTRY_VERIFY_WITH_TIMEOUT(!takeOver()->isVisible(), kPatience);
        const auto before = shown();
        QTRY_VERIFY_WITH_TIMEOUT(shown() > before + 50, kPatience);
    }

    void aRemovedDestinationIsDiscardedAfterAQuestionWithNumbers()
    {
        auto demo = startDemo(100);
        QVERIFY(demo.has_value());
        m_demo = std::move(*demo);
        auto first = Pipeline::create(m_demo->config, {});
        QVERIFY(first.has_value());
        first->reset();
        Config fewer = m_demo->config;
        const std::string gone = fewer.destinations.back().name;
        fewer.destinations.pop_back();
        auto owner = Pipeline::create(fewer, {});
        QVERIFY(owner.has_value());
        m_window = std::make_unique<MainWindow>(std::move(*owner), MainWindow::Options{u"Test"_s, {}});
        m_window->show();
        m_window->pipeline().start();
        const auto cards = list()->cards().size();
        QCOMPARE(cards, m_demo->config.destinations.size());
        DestinationCard* card = list()->cards().back();
        QVERIFY(!card->toggle().isVisible());
        auto* discard = card->findChild<QPushButton*>(u"discardButton"_s);
        QVERIFY(discard->isVisible());

        QString asked;
        bool isMeant = false;
        list()->setConfirm([&](QWidget*, const QString& question, const QString& consequence, const QString&) {
            asked = question + u'\n' + consequence;
            return isMeant;
        });
        QTest::mouseClick(discard, Qt::LeftButton);
        QVERIFY2(asked.contains(QString::fromStdString(gone)) && asked.contains(u"Waiting: "_s), qPrintable(asked));
        QCOMPARE(list()->cards().size(), cards);
        isMeant = true;
        QTest::mouseClick(list()->cards().back()->findChild<QPushButton*>(u"discardButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(list()->cards().size(), cards - 1, kPatience);
    }
};

QTEST_MAIN(TestViewer)
#include "test_viewer.moc"
