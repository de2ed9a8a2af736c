// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/outer_loop.h"
#include "tests/gui/demo_window.h"
#include "ui/alerts/alert_center.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/events/event_filter.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/language/language.h"
#include "ui/language/pseudo_translator.h"
#include "ui/sessions/session_tabs.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"
#include "ui/window/handover.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace grantex;

namespace {

constexpr double rate = 20;
constexpr int patience = 30'000;

/// As a person does it with the arrow keys: a box that is only set tells nobody.
void chooseGerman(QComboBox& box)
{
    const auto key = box.currentIndex() < box.findData(u"de"_s) ? Qt::Key_Down : Qt::Key_Up;
    box.setFocus();
    for (int i = 0; i < box.count() && box.currentData() != u"de"_s; ++i)
        QTest::keyClick(&box, key);
}

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useLanguage(u"en"_s); }

    void pseudoKeepsWhatAProgramNeeds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word") << u"Save"_s << u"⟦Ŝávé ~⟧"_s;
        QTest::newRow("places") << u"%1 of %Ln"_s << u"⟦%1 óf %Ln ~⟧"_s;
        QTest::newRow("a key") << u"&Save"_s << u"⟦&Sávé ~⟧"_s;
        QTest::newRow("no letters") << u"–"_s << u"–"_s;
        QTest::newRow("markup") << u"<b>Save</b>"_s << u"<b>⟦Ŝávé ~⟧</b>"_s;
    }

    void pseudoKeepsWhatAProgramNeeds()
    {
        QFETCH(QString, text);
        QTEST(PseudoTranslator::pseudo(text), "words");
    }

    void keySequencesAreReadInEveryLanguage()
    {
        useLanguage(u"pseudo"_s);
        QCOMPARE(QKeySequence(u"Ctrl+Shift+P"_s), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    }

    void theDirectionIsTheLanguages()
    {
        useLanguage(u"pseudo-rtl"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        useLanguage(u"pseudo"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void buttonsOfQtSpeakIt()
    {
        useLanguage(u"de"_s);
        const QDialogButtonBox german(QDialogButtonBox::Cancel);
        QCOMPARE(german.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_s);
        useLanguage(u"en"_s);
        const QDialogButtonBox english(QDialogButtonBox::Cancel);
        QVERIFY(english.button(QDialogButtonBox::Cancel)->text().contains(u"Cancel"_s));
    }

    void theProgramBringsItsLanguages()
    {
        QStringList codes;
        for (const Language& language : availableLanguages())
            codes.append(language.code);
        QCOMPARE(codes, (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}));
        QVERIFY(isLanguage(u"ja"_s));
        QVERIFY(!isLanguage(u"tlh"_s));
    }

    void aWindowGoesOnInAnotherLanguage()
    {
        auto demo = startDemo(rate);
        QVERIFY(demo);
        auto pipeline = Pipeline::create((*demo)->config, {});
        QVERIFY(pipeline);
        const Pipeline* kept = pipeline->get();
        auto window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Demo"_s, {}});
        window->show();
        window->pipeline().start();
        QTRY_VERIFY_WITH_TIMEOUT(window->liveEvents().model().eventCount() > 30, patience);
        window->filter().begin(u"type:grant.*"_s);
        window->liveEvents().table().letGo();
        QTRY_VERIFY_WITH_TIMEOUT(window->liveEvents().model().rowCount() > 2, patience);
        window->liveEvents().table().selectRow(1);
        const auto selected = window->liveEvents().table().selectedRanges();
        window->resize(777, 666);

        // A person chooses it in the settings.
        window->showSettings(u"language"_s);
        auto* box = window->findChild<QComboBox*>(u"languageBox"_s);
        QVERIFY(box != nullptr);
        const QSignalSpy wishes(window.get(), &MainWindow::languageChosen);
        chooseGerman(*box);
        QCOMPARE(box->currentData().toString(), u"de"_s);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first().toString(), u"de"_s);

        Handover left = window->handOver();
        window.reset();
        useLanguage(u"pseudo"_s);
        MainWindow::Options options{u"Demo"_s, {}};
        options.language = u"pseudo"_s;
        options.alerts = left.alerts.release();
        const AlertCenter* alerts = options.alerts;
        window = std::make_unique<MainWindow>(std::move(left.pipeline), options);
        window->takeUp(left);
        window->show();

        QCOMPARE(&window->pipeline(), kept);
        QCOMPARE(&window->alerts(), alerts);
        for (const QAction* menu : window->menuBar()->actions())
            QVERIFY2(menu->text().startsWith(u'⟦'), qPrintable(menu->text()));
        QCOMPARE(window->filter().events().session().state().text, u"type:grant.*"_s);
        QCOMPARE(window->liveEvents().table().selectedRanges(), selected);
        QCOMPARE(window->height(), 666);
        // Longer words may need more room, but no more than that.
        QVERIFY(window->width() >= 777 && window->width() <= qMax(777, window->minimumSizeHint().width()));
        // Events come as before, none twice, none left out, and without a gap.
        const auto before = window->liveEvents().model().eventCount();
        QTRY_VERIFY_WITH_TIMEOUT(window->liveEvents().model().eventCount() > before + 20, patience);
        QVERIFY(window->pipeline().gaps().empty());
        window->pipeline().setConnected(false);
        QTRY_COMPARE_WITH_TIMEOUT(window->liveEvents().model().eventCount(), window->pipeline().counters().received,
                                  patience);
    }

    void filtersThatAreOffStayOff_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("without settings") << false;
        QTest::newRow("with settings") << true;
    }

    void filtersThatAreOffStayOff()
    {
        QFETCH(bool, isKept);
        const QTemporaryDir directory;
        const QString file = isKept ? directory.filePath(u"window.ini"_s) : QString();
        std::unique_ptr<Demo> demo;
        std::unique_ptr<MainWindow> window;
        QCOMPARE(test::openDemoWindow(demo, window, rate, file), QByteArray());
        window->filter().begin(u"type:grant.*"_s);
        window->filter().events().session().setOn(false);
        Handover left = window->handOver();
        window.reset();
        MainWindow::Options options{u"Test"_s, file};
        options.alerts = left.alerts.release();
        window = std::make_unique<MainWindow>(std::move(left.pipeline), options);
        window->takeUp(left);
        const FilterSession& filter = window->filter().events().session();
        QCOMPARE(filter.state().text, u"type:grant.*"_s);
        QVERIFY(!filter.isOn());
    }

    void aWindowIsMadeAnewOnlyWhenInnerLoopsHaveEnded()
    {
        QEventLoop outer;
        bool isInside = false;
        std::optional<bool> wasInside;
        const auto whenever = [&] {
            wasInside = isInside;
            outer.quit();
        };
        QTimer::singleShot(0, &outer, [&] {
            QEventLoop inner;
            isInside = true;
            QTimer::singleShot(0, &inner, [&] { callInOuterLoop(&outer, whenever); });
            // Long enough to be looked for in between.
            QTimer::singleShot(500, &inner, &QEventLoop::quit);
            inner.exec();
            isInside = false;
        });
        outer.exec();
        QCOMPARE(wasInside, std::optional(false));
        // Nothing to wait for: at once.
        wasInside.reset();
        callInOuterLoop(&outer, whenever);
        QCOMPARE(wasInside, std::optional(false));
    }

    void whatWouldBeLostIsNotThrownAway()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        std::unique_ptr<Demo> demo;
        std::unique_ptr<MainWindow> window;
        QCOMPARE(test::openDemoWindow(demo, window, rate, file), QByteArray());
        const QSignalSpy wishes(window.get(), &MainWindow::languageChosen);
        window->showSettings(u"language"_s);
        auto* box = window->findChild<QComboBox*>(u"languageBox"_s);
        QVERIFY(box != nullptr);
        // An export of dead letters that has not ended.
        DeadLetterPage& letters = window->deadLetters();
        letters.setChooseFile([&](auto...) { return directory.filePath(u"letters.ndjson"_s); });
        letters.exportShown();
        QVERIFY(letters.isExporting());
        chooseGerman(*box);
        QCOMPARE(wishes.size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!letters.isExporting(), patience);
        // Standard input that was read.
        QFile input(directory.filePath(u"input.ndjson"_s));
        QVERIFY(input.open(QIODevice::WriteOnly));
        input.write(R"({"id":"evt_1","type":"grant.created","createdAt":"2026-11-23T11:25:11.000Z","data":{}})"
                    "\n");
        input.close();
        QVERIFY(std::freopen(input.fileName().toLocal8Bit().constData(), "r", stdin) != nullptr);
        window->fileSessions().open({u"-"_s});
        QCOMPARE(window->sessions().files().size(), 1U);
        chooseGerman(*box);
        QCOMPARE(wishes.size(), 0);
        // Refused: the next start has the language of this one.
        QCOMPARE(box->currentData().toString(), QString());
        QCOMPARE(window->settings().language(), QString());
        window->sessions().closeAllFiles();
        chooseGerman(*box);
        QCOMPARE(wishes.size(), 1);
        // Until the window is made anew another thing may begin: then the choice is taken back.
        window->fileSessions().open({u"-"_s});
        QVERIFY(!window->keepLanguage(u"de"_s));
        QCOMPARE(box->currentData().toString(), QString());
        QCOMPARE(window->settings().language(), QString());
        window->sessions().closeAllFiles();
        chooseGerman(*box);
        QCOMPARE(wishes.size(), 2);
        QVERIFY(window->keepLanguage(u"de"_s));
        QCOMPARE(window->settings().language(), u"de"_s);
    }
};

} // namespace

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
