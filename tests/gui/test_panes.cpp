// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "tests/models/memory_reader.h"
#include "ui/destinations/destination_card.h"
#include "ui/destinations/destination_list.h"
#include "ui/destinations/lane_words.h"
#include "ui/export/export_job.h"
#include "ui/forms/field_names.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/toggle_switch.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that a careless view would change: odd spacing, number formats, escapes, no-break space, line separators,
/// right-to-left override, CR LF between tokens.
const std::string kOddJson = "{\"id\" : \"evt_1\",\r\n\t\"type\":\"x.y\", "
                             "\"n\":1.500e+02,\"s\":\"a\\u00e9\xC2\xA0\xE2\x80\xA8\xE2\x80\xAE z\xF0\x9F\x98\x80\" }";

LaneStatus lane(const std::string& id, LaneStatus::State state)
{
    LaneStatus status;
    status.id = {id};
    status.name = id;
    status.type = "webhook";
    status.state = state;
    status.counters.matched = 1240;
    status.counters.delivered = 1204;
    status.counters.deadLettered = 3;
    return status;
}

ExportPlan planOf(std::vector<ExportRange> ranges)
{
    ExportPlan plan;
    plan.ranges = std::move(ranges);
    return plan;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickOnTheSwitchAsksForTheChange()
    {
        DestinationList list;
        list.resize(360, 600);
        list.setLanes({lane("hook", LaneStatus::State::Delivering), lane("other", LaneStatus::State::Off)});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy asked(&list, &DestinationList::enabledChangeRequested);
        QCOMPARE(list.cards().size(), 2U);
        QTest::mouseClick(&list.cards()[0]->toggle(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<LaneId>().value, std::string("hook"));
        QCOMPARE(asked[0][1].toBool(), false);
        QTest::keyClick(&list.cards()[1]->toggle(), Qt::Key_Space);
        QCOMPARE(asked[1][0].value<LaneId>().value, std::string("other"));
        QCOMPARE(asked[1][1].toBool(), true);
    }

    void newsOfALaneDoesNotAskForAChange()
    {
        DestinationList list;
        list.setLanes({lane("hook", LaneStatus::State::Delivering)});
        QSignalSpy asked(&list, &DestinationList::enabledChangeRequested);
        list.setLanes({lane("hook", LaneStatus::State::Off)});
        QVERIFY(!list.cards()[0]->toggle().isChecked());
        QCOMPARE(asked.size(), 0);
    }

    void aCardShowsTheThreeNumbers()
    {
        DestinationList list;
        list.setLanes({lane("hook", LaneStatus::State::Idle)});
        const QLocale locale;
        QCOMPARE(list.cards()[0]->numbers(), (std::array{locale.toString(1204), u"33"_s, u"3"_s}));
        QCOMPARE(list.cards()[0]->stateText(), u"Up to date"_s);
    }

    void aWaitIsToldFromItsBeginningWithTheNextTry()
    {
        LaneStatus busy = lane("SOC", LaneStatus::State::Backoff);
        busy.type = "splunk";
        busy.code = "503, code 9";
        busy.reason = "Splunk is busy.";
        const UtcTime now = SystemClock().utcNow();
        busy.waitingSince = now - std::chrono::seconds(190);
        busy.nextTryAt = now + std::chrono::seconds(12);
        QCOMPARE(wordsOf(busy, now).text, u"Waiting 3 min: Splunk is busy (503, code 9), next try in 12 s"_s);
        busy.waitingSince = now - std::chrono::seconds(7);
        busy.nextTryAt = now;
        QCOMPARE(wordsOf(busy, now).text, u"Waiting 7 s: Splunk is busy (503, code 9), trying again now"_s);
        // An attempt under way is no end of the trouble.
        busy.state = LaneStatus::State::Delivering;
        busy.nextTryAt.reset();
        QCOMPARE(wordsOf(busy, now).text, u"Waiting 7 s: Splunk is busy (503, code 9), trying again now"_s);
        busy.waitingSince.reset();
        QCOMPARE(wordsOf(busy, now).text, u"Delivering"_s);
    }

    void aPausedCardNamesFieldsAsTheFormDoesAndOffersTheFix()
    {
        LaneStatus paused = lane("logs", LaneStatus::State::Paused);
        paused.type = "datadog";
        paused.code = "403";
        paused.reason = "Forbidden";
        paused.remedy = "Check `apiKey` and that `site` is the one the key belongs to, not `nothing`.";
        DestinationList list;
        list.resize(360, 600);
        list.setEditable(true);
        list.setLanes({paused, lane("hook", LaneStatus::State::Idle)});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        DestinationCard& card = *list.cards()[0];
        QVERIFY2(!card.fixText().contains(u"apiKey"_s) && card.fixText().contains(u"“API key”"_s) &&
                     card.fixText().contains(u"`nothing`"_s),
                 qPrintable(card.fixText()));
        auto* fix = card.findChild<QPushButton*>(u"fixButton"_s);
        QVERIFY(fix != nullptr && fix->isVisible());
        QCOMPARE(fix->accessibleName(), u"Fix logs"_s);
        QVERIFY(!list.cards()[1]->findChild<QPushButton*>(u"fixButton"_s)->isVisible());
        QSignalSpy wished(&list, &DestinationList::wished);
        fix->setFocus();
        QTest::keyClick(fix, Qt::Key_Space);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished[0][1].value<LaneWish>(), LaneWish::Fix);
        list.setEditable(false, u"elsewhere"_s);
        QVERIFY(!fix->isVisible());
        QCOMPARE(fieldNamedIn(paused.remedy, findDestinationSchema("datadog")->fields), std::string("apiKey"));
        QCOMPARE(fieldNamedIn("Set `auth.token.x`.", findDestinationSchema("webhook")->fields),
                 std::string("auth.token"));
    }

    void theMenuPausesAsTheSwitchDoes()
    {
        DestinationList list;
        list.resize(360, 600);
        list.setLanes({lane("hook", LaneStatus::State::Delivering)});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy asked(&list, &DestinationList::enabledChangeRequested);
        QTimer::singleShot(0, this, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            for (QAction* action : menu->actions()) {
                if (action->objectName() == u"pauseCardAction"_s)
                    action->trigger();
            }
            menu->close();
        });
        list.cards()[0]->findChild<QToolButton*>(u"cardMenuButton"_s)->click();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toBool(), false);
    }

    void aLongReasonIsShownWhole()
    {
        DestinationList list;
        LaneStatus paused = lane("hook", LaneStatus::State::Paused);
        paused.code = "403";
        paused.reason = "The token may not write to the index that is named in the settings of this destination";
        paused.remedy = "Allow the token to write to it, or choose another index, then press Retry now";
        list.setLanes({paused});
        list.resize(290, 500);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        for (const auto* label : list.cards()[0]->findChildren<ElidedLabel*>())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->accessibleName()));
    }

    void cardsKeepTheirFocusWhenOnlyNumbersChange()
    {
        DestinationList list;
        list.setLanes({lane("a", LaneStatus::State::Idle), lane("b", LaneStatus::State::Idle)});
        const auto before = list.cards();
        list.setLanes({lane("a", LaneStatus::State::Delivering), lane("b", LaneStatus::State::Idle)});
        QCOMPARE(list.cards(), before);
        list.setLanes({lane("b", LaneStatus::State::Idle)});
        QCOMPARE(list.cards().size(), 1U);
    }

    void exportWritesTheSelectedEventsByteForByte()
    {
        const QTemporaryDir directory;
        Journal journal = journalOf(5000);
        (*journal)[1].event = *parseEvent(kOddJson);
        ExportJob::Request request{directory.filePath(u"out.ndjson"_s), planOf({{{2}, {3}}, {{1000}, {2500}}}), 1503};
        ExportJob job(
            request, [&]() -> Result<std::unique_ptr<EventReader>> { return std::make_unique<MemoryReader>(journal); });
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toLongLong(), 1503);
        QCOMPARE(finished[0][1].toString(), QString());
        const auto lines = contentOf(request.path).split('\n');
        QCOMPARE(lines.size(), 1504); // the last line end is followed by nothing
        std::string oneLineOdd = kOddJson;
        oneLineOdd.replace(oneLineOdd.find("\r\n"), 2, " ");
        QCOMPARE(lines[0], QByteArray::fromStdString(oneLine(kOddJson)));
        QCOMPARE(lines[0], QByteArray::fromStdString(oneLineOdd));
        QCOMPARE(lines[1], QByteArray::fromStdString((*journal)[2].event.json));
        QCOMPARE(lines[2], QByteArray::fromStdString((*journal)[999].event.json));
        QCOMPARE(lines[1502], QByteArray::fromStdString((*journal)[2499].event.json));
    }

    void aCancelledExportLeavesNoFile()
    {
        const QTemporaryDir directory;
        const Journal journal = journalOf(50'000);
        ExportJob::Request request{directory.filePath(u"out.ndjson"_s), planOf({{{1}, {50'000}}}), 50'000};
        ExportJob job(
            request, [&]() -> Result<std::unique_ptr<EventReader>> { return std::make_unique<MemoryReader>(journal); });
        job.cancel();
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][2].toBool());
        QVERIFY(!QFile::exists(request.path));
    }

    void anExportThatCannotBeWrittenSaysWhy()
    {
        const QTemporaryDir directory;
        const Journal journal = journalOf(10);
        ExportJob::Request request{directory.filePath(u"missing/out.ndjson"_s), planOf({{{1}, {10}}}), 10};
        ExportJob job(
            request, [&]() -> Result<std::unique_ptr<EventReader>> { return std::make_unique<MemoryReader>(journal); });
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].toString().contains(u"cannot be written"_s));
    }
};

QTEST_MAIN(TestPanes)
#include "test_panes.moc"
