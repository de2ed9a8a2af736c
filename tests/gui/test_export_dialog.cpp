// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/memory_reader.h"
#include "ui/export/event_drag.h"
#include "ui/export/export_bar.h"
#include "ui/export/export_columns_list.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <csignal>
#include <sys/resource.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

Journal journalOfPeople()
{
    auto journal = std::make_shared<JournalEvents>();
    for (std::int64_t sequence = 1; sequence <= 10; ++sequence)
        journal->push_back(
            drawn(sequence, sequence % 2 == 0 ? "grant.created" : "token.issued",
                  R"({"principalId":"alice@example.com","note":"=1+1","pct":)" + std::to_string(sequence) + "}"));
    return journal;
}

} // namespace

/// The export dialog and the job behind it, as a person uses them.
class TestExportDialog : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    Journal m_journal;
    std::unique_ptr<ExportDialog> m_dialog;

    [[nodiscard]] ExportJob::OpenReader opener() const
    {
        return [journal = m_journal]() -> Result<std::unique_ptr<EventReader>> {
            return std::make_unique<MemoryReader>(journal);
        };
    }
    void openDialog(const ExportChoice& choice = {}, bool isFiltered = false)
    {
        ExportSubject subject;
        subject.selection = {{{{2}, {3}}}, 2};
        if (isFiltered)
            subject.filtered = {{{{2}, {2}}, {{4}, {4}}}, 2};
        subject.all = {{{{1}, {10}}}, 10};
        subject.columns = {u"time"_s, u"type"_s, u"summary"_s};
        subject.suggestedName = u"events"_s;
        ExportChoice kept = choice;
        kept.directory = m_directory.path();
        m_dialog = std::make_unique<ExportDialog>(subject, kept, std::make_unique<MemoryReader>(m_journal),
                                                  [](QWidget*, const QString&, const QString&) { return QString(); });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = m_dialog->findChild<Widget*>(name);
        return widget != nullptr && widget->isVisible() ? widget : nullptr;
    }
    void choose(const QString& name) const { find<QRadioButton>(name)->click(); }
    [[nodiscard]] ExportPreview& preview() const { return *m_dialog->findChild<ExportPreview*>(); }
    /// Accepts the dialog and runs what it asks for; gives the file's bytes.
    [[nodiscard]] QByteArray exported() const
    {
        QTest::mouseClick(find<QPushButton>(u"exportStartButton"_s), Qt::LeftButton);
        if (m_dialog->result() != QDialog::Accepted)
            return "not accepted";
        ExportBar bar;
        QSignalSpy ended(&bar, &ExportBar::ended);
        bar.run(m_dialog->request(), opener());
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, kPatience) || ended[0][1].toBool())
            return "failed";
        QFile file(m_dialog->request().path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file"_ba;
    }

private Q_SLOTS:
    void init() { m_journal = journalOfPeople(); }
    void cleanup() { m_dialog.reset(); }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("lines");
        QTest::newRow("NDJSON") << u"exportNdjson"_s << u".ndjson"_s << "{\"id\":\"evt_2\""_ba << 2;
        QTest::newRow("JSON") << u"exportJson"_s << u".json"_s << "[\n{\"id\":\"evt_2\""_ba << 4;
        QTest::newRow("CSV") << u"exportCsv"_s << u".csv"_s
                             << "time,type,summary\r\n2026-11-23T11:25:15.838Z,grant.created,"_ba << 3;
        QTest::newRow("Markdown") << u"exportMarkdown"_s << u".md"_s
                                  << "| time | type | summary |\n| --- | --- | --- |\n| 2026-11-23T"_ba << 4;
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        QFETCH(int, lines);
        openDialog();
        choose(format);
        QVERIFY(m_dialog->request().path.endsWith(u"events"_s + ending));
        QCOMPARE(find<ExportColumnsList>(QString()) != nullptr, isTable(m_dialog->request().plan.format));
        QVERIFY(preview().after().toUtf8().startsWith(QByteArray(start).replace('\r', "")));
        const QByteArray bytes = exported();
        QVERIFY2(bytes.startsWith(start), bytes.constData());
        QCOMPARE(bytes.count('\n'), lines);
    }

    void whichEventsAreAsked()
    {
        openDialog({}, true);
        QVERIFY(find<QRadioButton>(u"exportSelection"_s)->isChecked());
        choose(u"exportFiltered"_s);
        QCOMPARE(exported().count('\n'), 2);
        openDialog();
        QVERIFY(!find<QRadioButton>(u"exportFiltered"_s)->isEnabled());
        choose(u"exportAll"_s);
        QCOMPARE(exported().count('\n'), 10);
    }

    void columnsAreChosenOrderedAndAdded()
    {
        openDialog();
        choose(u"exportCsv"_s);
        auto* list = find<QListWidget>(u"exportColumns"_s);
        QCOMPARE(m_dialog->findChild<ExportColumnsList*>()->chosen(),
                 QStringList({u"time"_s, u"type"_s, u"summary"_s}));
        list->item(0)->setCheckState(Qt::Unchecked);
        list->setCurrentRow(2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        auto* path = find<QLineEdit>(u"exportColumnPath"_s);
        path->setText(u"data..x"_s);
        QTest::mouseClick(find<QPushButton>(u"exportAddColumnButton"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->findChild<ExportColumnsList*>()->chosen(), QStringList({u"summary"_s, u"type"_s}));
        for (const QString& name : {u"data.note"_s, u"data.pct"_s}) {
            path->setText(name);
            QTest::keyClick(path, Qt::Key_Return);
        }
        QVERIFY2(m_dialog->isVisible(), "Return adds the column and does not close the dialog");
        const QByteArray csv = exported();
        QVERIFY2(csv.startsWith("summary,type,data.note,data.pct\r\n"), csv.constData());
        QVERIFY2(csv.contains(",grant.created,\"'=1+1\",2\r\n"), csv.constData());
    }

    void whatIsTakenOutIsShownBeforeAndAfter()
    {
        openDialog();
        QVERIFY(preview().before().isEmpty());
        find<QCheckBox>(u"exportRedactEmails"_s)->click();
        QVERIFY(preview().before().contains(u"alice@example.com"_s));
        QVERIFY(!preview().after().contains(u"alice@example.com"_s));
        QVERIFY(preview().after().contains(u"[e-mail]"_s));
        find<QCheckBox>(u"exportRedactPrincipals"_s)->click();
        find<QLineEdit>(u"exportRedactPaths"_s)->setText(u"data.note, id"_s);
        const QByteArray bytes = exported();
        QVERIFY2(!bytes.contains("alice") && !bytes.contains("1+1") && !bytes.contains("evt_"), bytes.constData());
        QCOMPARE(bytes.count("[redacted]"), 6);
    }

    void mistakesAreToldAndNotExported_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no file") << u"exportPath"_s << u" "_s << u"Name the file"_s;
        QTest::newRow("a folder") << u"exportPath"_s << m_directory.path() << u"folder"_s;
        QTest::newRow("a folder that is not there")
            << u"exportPath"_s << m_directory.filePath(u"none/x"_s) << u"does not exist"_s;
        QTest::newRow("no path") << u"exportRedactPaths"_s << u"a..b"_s << u"a..b"_s;
    }
    void mistakesAreToldAndNotExported()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, word);
        openDialog();
        find<QLineEdit>(field)->setText(text);
        QVERIFY(!find<QPushButton>(u"exportStartButton"_s)->isEnabled());
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text().contains(word); }));
    }

    void theChoiceIsKept()
    {
        QSettings settings(m_directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        openDialog();
        choose(u"exportCsv"_s);
        find<QCheckBox>(u"exportGaps"_s)->click();
        find<QCheckBox>(u"exportRedactEmails"_s)->click();
        m_dialog->choice().keep(&settings);
        const ExportChoice kept = ExportChoice::kept(&settings);
        QCOMPARE(kept.format, ExportFormat::Csv);
        QVERIFY(kept.withGaps && kept.redaction.emails && !kept.redaction.principals);
        QCOMPARE(kept.directory, m_directory.path());
    }

    void aHomeWithoutDocumentsIsOffered()
    {
        const QByteArray home = qgetenv("HOME");
        const QByteArray settings = qgetenv("XDG_CONFIG_HOME");
        qputenv("HOME", QFile::encodeName(m_directory.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_directory.path()));
        const auto back = qScopeGuard([&] {
            qputenv("HOME", home);
            settings.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", settings);
        });
        QCOMPARE(ExportChoice::kept(nullptr).directory, m_directory.path());
        QVERIFY(QDir(m_directory.path()).mkdir(u"Documents"_s));
        QCOMPARE(ExportChoice::kept(nullptr).directory, m_directory.filePath(u"Documents"_s));
    }

    void aCancelledExportLeavesNoFile()
    {
        m_journal = journalOf(200'000);
        ExportBar bar;
        QSignalSpy ended(&bar, &ExportBar::ended);
        ExportPlan plan;
        plan.ranges = {{{1}, {200'000}}};
        const QString path = m_directory.filePath(u"cancelled.ndjson"_s);
        bar.run({path, plan, 200'000}, opener());
        bar.findChild<QPushButton*>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
        QVERIFY(!QFile::exists(path));
        QVERIFY(ended[0][0].toString().contains(u"cancelled"_s));
    }

    void aDiskWithoutRoomIsTold()
    {
        // A limit to the size of files fails a write as a full disk does.
        ::signal(SIGXFSZ, SIG_IGN);
        struct rlimit before
        {
        };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 512;
        ExportBar bar;
        QSignalSpy ended(&bar, &ExportBar::ended);
        ExportPlan plan;
        plan.ranges = {{{1}, {10}}};
        const QString path = m_directory.filePath(u"full.ndjson"_s);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        bar.run({path, plan, 10}, opener());
        const bool isOver = QTest::qWaitFor([&] { return !ended.isEmpty(); }, kPatience);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(isOver);
        QVERIFY2(ended[0][1].toBool(), qPrintable(ended[0][0].toString()));
        QVERIFY2(ended[0][0].toString().contains(u"cannot be written"_s), qPrintable(ended[0][0].toString()));
        QVERIFY(!QFile::exists(path));
    }

    void draggedEventsAreTextAndAFile()
    {
        ExportPlan plan;
        plan.ranges = {{{2}, {3}}};
        const EventDrag drag(plan, opener(), u"events"_s);
        QVERIFY(drag.hasText() && drag.hasUrls());
        QCOMPARE(drag.text().count(u'\n'), 2);
        QCOMPARE(drag.urls().size(), 1);
        QFile file(drag.urls().constFirst().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), drag.text());
        QCOMPARE(drag.data(u"application/x-ndjson"_s), drag.text().toUtf8());
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
