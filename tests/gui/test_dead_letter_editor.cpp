// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/direct_journal.h"
#include "ui/deadletters/dead_letter_editor.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/detail/json_diff_model.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantex;
using namespace grantex::test;

namespace {

/// Odd on purpose: spaces, a number's spelling, a no-break space and a right-to-left override in a string.
const std::string kOriginal =
    "{\"id\": \"evt_1\", "
    "\"type\":\"budget.debited\",\"data\":{\"amount\":\"1.50\",\"n\":1.500e+02,\"s\":\"a\xC2\xA0\xE2\x80\xAE z\"}}";

} // namespace

/// Dead letters are edited and retried, and exported, by the real page over a real journal.
class TestDeadLetterEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theEditIsCheckedWhileItIsTypedAndSent();
    void untouchedItSendsTheOriginalByteForByte();
    void aRefusalKeepsTheEditorOpen();
    void whatWasEditedIsMarkedInTheList();
    void exportsRunBesideTheWindow();

private:
    DeadLetterEditor* open();
    std::unique_ptr<DirectJournal> m_journal;
    std::unique_ptr<DeadLetterPage> m_page;
};

void TestDeadLetterEditor::init()
{
    m_page.reset();
    m_journal = std::make_unique<DirectJournal>();
    m_journal->registerLane({{"lane"}, "SOC", "webhook", "beginning", "t"});
    m_journal->change([this]() -> Result<> {
        const auto event = parseEvent(kOriginal);
        const auto kept = m_journal->store->append(*event, UtcTime{});
        return kept ? Result<>() : tl::unexpected(kept.error());
    });
    m_journal->settle({{"lane"}, each(1, 1), 0, {{{1}, "400", "amount must be a number", 1}}, {}}, [](bool) {});
    m_page = std::make_unique<DeadLetterPage>(m_journal->directory());
    m_page->setRetryEdited([this](const LaneId& lane, std::int64_t letter, const std::string& json,
                                  std::function<void(const Result<>&)> decided) {
        if (!m_journal->store->begin())
            qFatal("no transaction");
        const auto done = m_journal->store->retryEdited(lane, letter, json, UtcTime{});
        if (!done)
            m_journal->store->rollback();
        else if (!m_journal->store->commit())
            qFatal("no commit");
        decided(done);
    });
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

DeadLetterEditor* TestDeadLetterEditor::open()
{
    auto* table = m_page->findChild<QTableView*>(u"deadLetterTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }))
        return nullptr;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    table->selectRow(0);
    auto* edit = m_page->findChild<QPushButton*>(u"editLetterButton"_s);
    if (!QTest::qWaitFor([&] { return edit->isEnabled(); }))
        return nullptr;
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Space);
    auto* editor = m_page->findChild<DeadLetterEditor*>();
    return editor != nullptr && QTest::qWaitForWindowActive(editor) ? editor : nullptr;
}

void TestDeadLetterEditor::theEditIsCheckedWhileItIsTypedAndSent()
{
    DeadLetterEditor* editor = open();
    QVERIFY(editor != nullptr);
    QPlainTextEdit& text = editor->text();
    QTRY_VERIFY(text.hasFocus());
    QVERIFY2(text.toPlainText().contains(u"a\\u00a0\\u202e z"_s), qPrintable(text.toPlainText()));
    auto* retry = editor->findChild<QPushButton*>(u"retryEditedButton"_s);
    // A quote is taken away: no JSON any more.
    QTextCursor cursor = text.document()->find(u"\"1.50\""_s);
    cursor.insertText(u"\"1.50"_s);
    QTRY_VERIFY(!retry->isEnabled());
    QVERIFY2(editor->verdict().contains(u"not one JSON object"_s), qPrintable(editor->verdict()));
    cursor = text.document()->find(u"\"1.50"_s);
    cursor.insertText(u"1.50"_s);
    QTRY_VERIFY(retry->isEnabled());
    QVERIFY2(editor->verdict().startsWith(u"1 changed"_s), qPrintable(editor->verdict()));
    // What differs is in sight, what is equal is folded.
    const auto* tree = editor->findChild<QTreeView*>(u"editDifferences"_s);
    const QModelIndex first = editor->differences().index(0, 0);
    QVERIFY(first.data(JsonDiffModel::IsFoldRole).toBool() && !tree->isExpanded(first));
    const QModelIndex data = editor->differences().index(1, 0);
    QVERIFY(!data.data(JsonDiffModel::IsFoldRole).toBool() && tree->isExpanded(data));
    // The receiver knows the event by its id.
    cursor = text.document()->find(u"evt_1"_s);
    cursor.insertText(u"evt_2"_s);
    QTRY_VERIFY(!retry->isEnabled());
    QVERIFY(editor->verdict().contains(u"id must stay"_s));
    text.undo();
    QTRY_VERIFY(retry->isEnabled());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY(m_page->findChild<DeadLetterEditor*>() == nullptr);
    const auto edit = m_journal->reader->readEdit("lane", {1});
    QVERIFY(edit->has_value());
    QCOMPARE(QByteArray::fromStdString(**edit),
             R"({"id":"evt_1","type":"budget.debited","data":{"amount":1.50,"n":1.500e+02,"s":"a\u00a0\u202e z"}})"_ba);
    QCOMPARE(m_journal->reader->read({1})->event.json, kOriginal);
    QCOMPARE(m_journal->record({"lane"}).counters.waiting(), 1);
}

void TestDeadLetterEditor::untouchedItSendsTheOriginalByteForByte()
{
    DeadLetterEditor* editor = open();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->json(), kOriginal);
    QTextCursor cursor = editor->text().document()->find(u"\"1.50\""_s);
    cursor.insertText(u"2"_s);
    QVERIFY(editor->json() != kOriginal);
    auto* restore = editor->findChild<QPushButton*>(u"restoreOriginalButton"_s);
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(editor->json(), kOriginal);
    editor->send();
    QTRY_VERIFY(m_page->findChild<DeadLetterEditor*>() == nullptr);
    QVERIFY(!m_journal->reader->readEdit("lane", {1})->has_value());
    QCOMPARE(m_journal->record({"lane"}).counters.waiting(), 1);
}

void TestDeadLetterEditor::aRefusalKeepsTheEditorOpen()
{
    DeadLetterEditor* editor = open();
    QVERIFY(editor != nullptr);
    // Somebody else was faster.
    m_journal->change([this] { return m_journal->store->dropDeadLetters({"lane"}, std::array{std::int64_t{1}}); });
    editor->send();
    QVERIFY(editor->isVisible());
    QVERIFY2(editor->verdict().contains(u"no such dead letter"_s), qPrintable(editor->verdict()));
}

void TestDeadLetterEditor::whatWasEditedIsMarkedInTheList()
{
    DeadLetterEditor* editor = open();
    QVERIFY(editor != nullptr);
    QTextCursor cursor = editor->text().document()->find(u"\"1.50\""_s);
    cursor.insertText(u"2"_s);
    editor->send();
    QTRY_VERIFY(m_page->findChild<DeadLetterEditor*>() == nullptr);
    m_journal->settle({{"lane"}, each(1, 1), 0, {{{1}, "400", "still no", 2}}, {}}, [](bool) {});
    m_page->reload();
    auto* table = m_page->findChild<QTableView*>(u"deadLetterTable"_s);
    const QModelIndex cell = table->model()->index(0, static_cast<int>(DeadLetterModel::Column::Event));
    QTRY_COMPARE(cell.data().toString(), u"evt_1 (edited)"_s);
    // The next edit begins with the last one.
    editor = open();
    QVERIFY(editor != nullptr);
    QVERIFY(editor->text().toPlainText().contains(u"\"amount\": 2"_s));
}

void TestDeadLetterEditor::exportsRunBesideTheWindow()
{
    auto* table = m_page->findChild<QTableView*>(u"deadLetterTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTemporaryDir place;
    const QString file = place.filePath(u"letters.ndjson"_s);
    m_page->setChooseFile([&file](QWidget*, const QString&, const QString&) { return file; });
    QSignalSpy told(m_page.get(), &DeadLetterPage::message);
    m_page->exportShown();
    // The window goes on: nothing is there before its loop has run.
    QVERIFY(!m_page->findChild<QPushButton*>(u"exportLettersButton"_s)->isEnabled());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(m_page->findChild<QPushButton*>(u"exportLettersButton"_s)->isEnabled());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray::fromStdString(kOriginal) + '\n');
    // Where nobody may write it is told, and nothing is left.
    m_page->setChooseFile([&place](QWidget*, const QString&, const QString&) { return place.filePath(u"no/where"_s); });
    m_page->exportShown();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().startsWith(u"Nothing was exported"_s));
}

QTEST_MAIN(TestDeadLetterEditor)
#include "test_dead_letter_editor.moc"
