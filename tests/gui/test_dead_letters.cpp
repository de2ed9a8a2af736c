// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/destinations/registry.h"
#include "core/settings/config.h"
#include "tests/support/direct_journal.h"
#include "ui/deadletters/dead_letter_loader.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/detail/delivery_line.h"
#include "ui/detail/delivery_section.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace grantex::test;

namespace {

constexpr int kPatience = 30'000;
/// More than the list shows.
constexpr std::int64_t kOfSoc = DeadLetterLoader::kMost + 600;
constexpr std::int64_t kOfArchive = 3;

} // namespace

/// All dead letters are all of them, also those beyond what the list shows: retried, discarded and exported in the real
/// window, as owner and as viewer.
class TestDeadLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allOfThemAreRetried();
    void onlyTheChosenDestinationsAreRetried();
    void discardingIsAskedForWithTheTrueNumber();
    void theSelectedAreDiscardedAlone();
    void theExportHasAllOfThem();
    void aViewerHasTheOwnerDoIt();
    void onesThatComeMeanwhileStay();
    void aStepThatNobodyGoesOnFromIsSent();
    void theDetailsLeadToTheLetter();

private:
    void fill();
    void open();
    void openPage();
    void press(const char* name);
    [[nodiscard]] LaneCounters counters(const std::string& lane) const;
    [[nodiscard]] QTableView* table() const { return m_window->findChild<QTableView*>(u"deadLetterTable"_s); }

    std::unique_ptr<QTemporaryDir> m_place;
    std::optional<Config> m_config;
    std::unique_ptr<Pipeline> m_owner;
    std::unique_ptr<MainWindow> m_window;
    std::string m_journal;
};

void TestDeadLetters::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    // Off: what is retried waits and can be counted.
    QFile file(m_place->filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({ "version": 1, "source": {"type": "file", "path": "none.ndjson"}, "journal": {"directory": "journal"},
  "destinations": [
    {"name": "SOC", "id": "soc", "type": "file", "path": "soc.ndjson", "enabled": false},
    {"name": "archive", "id": "archive", "type": "file", "path": "archive.ndjson", "enabled": false}]})");
    file.close();
    QVERIFY(QFile(m_place->filePath(u"none.ndjson"_s)).open(QIODevice::WriteOnly));
    auto config = loadConfig(file.fileName().toStdString(), destinationSchemas());
    QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
    m_config = std::move(*config);
    fill();
}

void TestDeadLetters::fill()
{
    m_journal = m_config->journal.directory;
    auto store = JournalStore::open(m_journal);
    QVERIFY(store.has_value());
    // Of today: what is old and not to be sent anywhere would leave the journal.
    const UtcTime now = SystemClock().utcNow();
    const auto change = [&store](const std::function<Result<>()>& apply) {
        return (*store)->begin() && apply() && (*store)->commit();
    };
    QVERIFY(change([&] { return (*store)->registerLane({{"soc"}, "SOC", "file", "beginning", "t"}, now); }));
    QVERIFY(change([&] { return (*store)->registerLane({{"archive"}, "archive", "file", "beginning", "t"}, now); }));
    QVERIFY(change([&]() -> Result<> {
        for (std::int64_t i = 1; i <= kOfSoc; ++i) {
            const std::string id = "evt_" + std::to_string(i);
            const std::string json = R"({"id":")" + id + R"(","type":"grant.created"})";
            const auto done = (*store)->append({id, "grant.created", std::nullopt, json}, now);
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    }));
    const auto refuse = [&](const std::string& lane, std::int64_t first, std::int64_t last) {
        Settlement refused{{lane}, each(first, last), 0, {}, {}};
        for (std::int64_t i = first; i <= last; ++i)
            refused.deadLetters.push_back({{i}, "400", "no such field", 1});
        return change([&] { return (*store)->settle(refused, now); });
    };
    QVERIFY(refuse("soc", 1, kOfSoc));
    QVERIFY(refuse("archive", 10, 9 + kOfArchive));
}

void TestDeadLetters::cleanup()
{
    m_window.reset();
    m_owner.reset();
    m_place.reset();
}

void TestDeadLetters::open()
{
    auto pipeline = Pipeline::create(*m_config, {.readerOnly = m_owner != nullptr});
    QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
    m_window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Test"_s, {}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->pipeline().start();
}

void TestDeadLetters::openPage()
{
    open();
    if (QTest::currentTestFailed())
        return;
    m_window->pages().open(u"deadLetters"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->deadLetters().total(), kOfSoc + kOfArchive, kPatience);
    QCOMPARE(table()->model()->rowCount(), static_cast<int>(DeadLetterLoader::kMost));
}

void TestDeadLetters::press(const char* name)
{
    auto* button = m_window->findChild<QPushButton*>(QString::fromLatin1(name));
    QTRY_VERIFY(button != nullptr && button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

LaneCounters TestDeadLetters::counters(const std::string& lane) const
{
    for (const LaneStatus& status : m_window->pipeline().lanes()) {
        if (status.id.value == lane)
            return status.counters;
    }
    return {};
}

void TestDeadLetters::allOfThemAreRetried()
{
    openPage();
    press("retryLettersButton");
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").deadLettered, 0, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(counters("archive").deadLettered, 0, kPatience);
    QCOMPARE(counters("soc").waiting(), kOfSoc);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kPatience);
}

void TestDeadLetters::onlyTheChosenDestinationsAreRetried()
{
    openPage();
    m_window->deadLetters().showDestination({"soc"});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->deadLetters().total(), kOfSoc, kPatience);
    press("retryLettersButton");
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").deadLettered, 0, kPatience);
    QCOMPARE(counters("archive").deadLettered, kOfArchive);
}

void TestDeadLetters::discardingIsAskedForWithTheTrueNumber()
{
    openPage();
    QStringList asked;
    bool answer = false;
    m_window->deadLetters().setConfirm([&](QWidget*, const QString& question, const QString&, const QString&) {
        asked.append(question);
        return answer;
    });
    press("discardLettersButton");
    QCOMPARE(asked.size(), 1);
    QVERIFY2(QString(asked.front()).remove(QRegularExpression(u"\\D"_s)) == QString::number(kOfSoc + kOfArchive),
             qPrintable(asked.front()));
    // Not to: nothing goes, whatever else is done meanwhile.
    m_window->deadLetters().reload();
    QTest::qWait(50);
    QCOMPARE(counters("soc").deadLettered, kOfSoc);
    answer = true;
    press("discardLettersButton");
    QCOMPARE(asked.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").dropped, kOfSoc, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(counters("archive").dropped, kOfArchive, kPatience);
    QCOMPARE(counters("soc").deadLettered, 0);
}

void TestDeadLetters::theSelectedAreDiscardedAlone()
{
    openPage();
    QString asked;
    m_window->deadLetters().setConfirm([&](QWidget*, const QString& question, const QString&, const QString&) {
        asked = question;
        return true;
    });
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    press("discardLettersButton");
    QVERIFY2(asked.contains(u"2"_s), qPrintable(asked));
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").dropped + counters("archive").dropped, 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->deadLetters().total(), kOfSoc + kOfArchive - 2, kPatience);
}

void TestDeadLetters::theExportHasAllOfThem()
{
    openPage();
    const QString path = m_place->filePath(u"letters.ndjson"_s);
    QString title;
    m_window->deadLetters().setChooseFile([&](QWidget*, const QString& asked, const QString&) {
        title = asked;
        return path;
    });
    press("exportLettersButton");
    QVERIFY2(title.remove(QRegularExpression(u"\\D"_s)) == QString::number(kOfSoc + kOfArchive), qPrintable(title));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->deadLetters().isExporting(), kPatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QCOMPARE(all.count('\n'), static_cast<int>(kOfSoc + kOfArchive));
    QVERIFY(all.contains("\"evt_1\""));
}

void TestDeadLetters::aViewerHasTheOwnerDoIt()
{
    auto owner = Pipeline::create(*m_config, {});
    QVERIFY2(owner.has_value(), owner ? "" : owner.error().message.c_str());
    m_owner = std::move(*owner);
    m_owner->start();
    openPage();
    QVERIFY(m_window->pipeline().isViewer());
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").deadLettered, kOfSoc, kPatience);
    m_window->deadLetters().setConfirm([](QWidget*, const QString&, const QString&, const QString&) { return true; });
    m_window->deadLetters().showDestination({"archive"});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->deadLetters().total(), kOfArchive, kPatience);
    press("discardLettersButton");
    QTRY_COMPARE_WITH_TIMEOUT(counters("archive").dropped, kOfArchive, kPatience);
    m_window->deadLetters().showDestination({"soc"});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->deadLetters().total(), kOfSoc, kPatience);
    press("retryLettersButton");
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").waiting(), kOfSoc, kPatience);
    QCOMPARE(counters("soc").deadLettered, 0);
}

void TestDeadLetters::onesThatComeMeanwhileStay()
{
    open();
    Pipeline& pipeline = m_window->pipeline();
    // The newest id a person was told of is not the newest there is.
    std::optional<Result<std::int64_t>> done;
    constexpr std::int64_t known = 5200;
    pipeline.changeAllDeadLetters(Pipeline::DeadLetterChange::Drop, {"soc"}, known,
                                  [&](const Result<std::int64_t>& result) { done = result; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatience);
    QCOMPARE(done->value(), known);
    QTRY_COMPARE_WITH_TIMEOUT(counters("soc").deadLettered, kOfSoc - known, kPatience);
    // One turn of the writer takes a part of them, and says where it goes on.
    std::optional<Result<Pipeline::DeadLetterStep>> step;
    pipeline.changeDeadLetters(Pipeline::DeadLetterChange::Retry, {"soc"},
                               Pipeline::DeadLetterSpan{{}, kOfSoc + kOfArchive},
                               [&](const Result<Pipeline::DeadLetterStep>& result) { step = result; });
    QTRY_VERIFY_WITH_TIMEOUT(step.has_value(), kPatience);
    QVERIFY(step->has_value());
    QVERIFY((*step)->count > 0 && (*step)->count <= 500);
}

void TestDeadLetters::aStepThatNobodyGoesOnFromIsSent()
{
    auto owner = Pipeline::create(*m_config, {});
    QVERIFY(owner.has_value());
    m_owner = std::move(*owner);
    m_owner->start();
    m_owner->setDestinationEnabled({"soc"}, true);
    Pipeline::DeadLetterStep step;
    m_owner->changeDeadLetters(Pipeline::DeadLetterChange::Retry, {"soc"}, {{}, kOfSoc},
                               [&step](const Result<Pipeline::DeadLetterStep>& done) { step = done.value_or(step); });
    QTRY_VERIFY_WITH_TIMEOUT(step.count > 0, kPatience);
    QVERIFY(!step.isLast);
    // Whoever asked ends here; what is no dead letter any more is sent all the same.
    const auto delivered = [this] {
        for (const LaneStatus& lane : m_owner->lanes()) {
            if (lane.id == LaneId{"soc"})
                return lane.counters.delivered;
        }
        return std::int64_t{-1};
    };
    QTRY_COMPARE_WITH_TIMEOUT(delivered(), step.count, kPatience);
}

void TestDeadLetters::theDetailsLeadToTheLetter()
{
    open();
    EventModel& model = m_window->events().model();
    QTRY_COMPARE_WITH_TIMEOUT(model.eventCount(), kOfSoc, kPatience);
    model.setFolding(false);
    // The oldest event: its letter is beyond what the list shows.
    EventTable& events = m_window->events().table();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), static_cast<int>(kOfSoc), kPatience);
    int row = -1;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (const int end : {0, model.rowCount() - 1}) {
                                     const auto event = model.eventAt(end);
                                     row = event && event->sequence == Sequence{1} ? end : row;
                                 }
                                 return row >= 0;
                             }()),
                             kPatience);
    events.selectRow(row);
    const DeliverySection& section = m_window->detail().delivery();
    QTRY_VERIFY_WITH_TIMEOUT(section.isVisible() && section.lines().size() == 2, kPatience);
    QCOMPARE(section.lines()[0]->words(), u"SOC: refused, among the dead letters"_s);
    QCOMPARE(section.lines()[1]->words(), u"archive: held back, switched off"_s);
    auto* see = section.lines()[0]->findChild<QPushButton*>(u"seeLetterButton"_s);
    QVERIFY(see->isVisible());
    QVERIFY(!section.lines()[1]->findChild<QPushButton*>(u"seeLetterButton"_s)->isVisible());
    see->setFocus();
    QTest::keyClick(see, Qt::Key_Space);
    QVERIFY(m_window->deadLetters().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectionModel()->selectedRows().size(), 1, kPatience);
    auto* letters = qobject_cast<DeadLetterModel*>(table()->model());
    const auto selected = static_cast<std::size_t>(table()->currentIndex().row());
    QCOMPARE(letters->letters()[selected].sequence, Sequence{1});
    QTRY_VERIFY(table()->hasFocus());
    // What becomes of it is shown at once.
    press("retryLettersButton");
    QTRY_COMPARE_WITH_TIMEOUT(section.lines()[0]->words(), u"SOC: held back, switched off"_s, kPatience);
}

QTEST_MAIN(TestDeadLetters)
#include "test_dead_letters.moc"
