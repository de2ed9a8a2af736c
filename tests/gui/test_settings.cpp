// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demo.h"
#include "app/common/startup.h"
#include "core/pipeline/pipeline.h"
#include "core/settings/config_edit.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/table_layout.h"
#include "ui/settings/connection_page.h"
#include "ui/settings/journal_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// The settings over a real window whose configuration is a real file.
class TestSettings : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] std::string configFile() const { return m_directory->filePath(u"config.json"_s).toStdString(); }
    [[nodiscard]] QString windowFile() const { return m_directory->filePath(u"state/window.ini"_s); }

    void openWindow()
    {
        const std::string file = configFile();
        const auto reread = [file] { return loadResolvedConfig(file); };
        auto config = reread();
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        auto pipeline = Pipeline::create(std::move(*config), {.reread = reread});
        QVERIFY2(pipeline.has_value(), pipeline ? "" : pipeline.error().message.c_str());
        m_window = std::make_unique<MainWindow>(std::move(*pipeline), MainWindow::Options{u"Test"_s, windowFile()});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->pipeline().start();
    }

    template <typename T>
    [[nodiscard]] T* child(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }

    [[nodiscard]] QString outcome(const QString& page) const
    {
        auto* dialog = m_window->findChild<SettingsDialog*>();
        dialog->showPage(page);
        for (const auto* label : dialog->findChildren<QLabel*>(u"settingsOutcome"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        auto demo = startDemo(100);
        QVERIFY(demo.has_value());
        m_demo = std::move(*demo);
        ConfigValue source = ConfigValue::object();
        source.set("type", "sse");
        source.set("url", m_demo->config.sources.front().url);
        source.set("apiKey", SecretRef{SecretRef::Kind::Environment, "GRANTEX_TEST_KEY"});
        qputenv("GRANTEX_TEST_KEY",
                QByteArray(m_demo->config.sources.front().apiKey.reveal().data(),
                           static_cast<qsizetype>(m_demo->config.sources.front().apiKey.reveal().size())));
        QVERIFY(setConfigValue(configFile(), {"source"}, source).has_value());
        QVERIFY(setConfigValue(configFile(), {"journal", "directory"}, "journal").has_value());
    }

    void cleanup()
    {
        m_window.reset();
        m_demo.reset();
        ShownZone::instance().choose({});
        qunsetenv("GRANTEX_TEST_KEY");
    }

    void theDialogOpensAtItsPages()
    {
        openWindow();
        child<QAction>(u"settingsAction"_s)->trigger();
        auto* dialog = m_window->findChild<SettingsDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->current(), u"appearance"_s);
        auto* list = dialog->findChild<QListWidget*>(u"settingsPages"_s);
        QVERIFY(list->count() >= 5);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            for (const QWidget* control : dialog->findChildren<QWidget*>()) {
                const bool isInside = qobject_cast<const QSpinBox*>(control->parentWidget()) ||
                                      qobject_cast<const QKeySequenceEdit*>(control->parentWidget());
                const bool isControl = qobject_cast<const QComboBox*>(control) ||
                                       qobject_cast<const QSpinBox*>(control) ||
                                       (qobject_cast<const QLineEdit*>(control) && !isInside);
                if (isControl && control->isVisible())
                    QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            }
        }
        dialog->reject();
        QTRY_VERIFY(m_window->findChild<SettingsDialog*>() == nullptr);
    }

    void theThemeFollowsTheBoxAndTheMenuEachOther()
    {
        openWindow();
        m_window->showSettings(u"appearance"_s);
        auto* box = child<QComboBox>(u"appearanceSystemChoice"_s);
        QVERIFY(box != nullptr);
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        QCOMPARE(Theme::instance().appearance(), Appearance::Dark);
        auto* light = child<QAction>(u"appearanceLightAction"_s);
        light->trigger();
        QCOMPARE(box->currentIndex(), 1);
        // The key of a menu has no place in a box, nor has what Japanese and Chinese put around it.
        light->setText(u"ライト(&L)"_s);
        QCOMPARE(box->itemText(1), u"ライト"_s);
        child<QAction>(u"appearanceSystemAction"_s)->trigger();
    }

    void theTimeZoneIsTypedAndHoldsEverywhereAtOnce()
    {
        openWindow();
        EventTable& table = m_window->events().table();
        QTRY_VERIFY_WITH_TIMEOUT(table.events().rowCount() > 10, kPatience);
        table.letGo();
        table.selectRow(3);
        const UtcTime moment = table.events().row(3).time();
        const QString clock =
            QDateTime::fromMSecsSinceEpoch(toEpochMillis(moment), QTimeZone("Asia/Kathmandu")).toString(u"HH:mm:ss"_s);
        const auto header = [&] {
            return table.events()
                .headerData(table.events().sectionOf(ColumnKind::Time), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        };
        m_window->showSettings(u"appearance"_s);
        auto* dialog = m_window->findChild<SettingsDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT((dialog->activateWindow(), QApplication::activeWindow() == dialog), kPatience);
        auto* edit = child<QLineEdit>(u"timeZoneEdit"_s);
        QVERIFY(edit != nullptr && edit->isVisible());
        const auto typeZone = [this](const QString& text) {
            auto* line = child<QLineEdit>(u"timeZoneEdit"_s);
            line->setFocus();
            QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        };
        // Completed from any part of a name, in any case.
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"kathm"_s);
        QCOMPARE(child<QComboBox>(u"timeZoneBox"_s)->completer()->completionCount(), 1);
        typeZone(u"kathmandu"_s);
        QCOMPARE(ShownZone::instance().chosen(), "Asia/Kathmandu"_ba);
        QCOMPARE(edit->text(), u"Asia/Kathmandu"_s);
        // Table, timeline, details, charts: everything, without a restart.
        QVERIFY2(header().contains(u"UTC+5:45"_s), qPrintable(header()));
        QVERIFY(table.events().cellText(3, table.events().sectionOf(ColumnKind::Time)).contains(clock));
        const QString words = m_window->events().timeline().wordsAt(moment);
        QVERIFY2(words.contains(clock.left(5)), qPrintable(words));
        const auto isTold = [&] {
            for (const auto* label : m_window->detail().findChildren<ElidedLabel*>()) {
                if (label->text().contains(clock) && label->text().contains(u"UTC+5:45"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        // What is no zone changes nothing, and says so.
        typeZone(u"Atlantis"_s);
        QCOMPARE(ShownZone::instance().chosen(), "Asia/Kathmandu"_ba);
        QCOMPARE(edit->text(), u"Asia/Kathmandu"_s);
        QVERIFY2(outcome(u"appearance"_s).contains(u"Atlantis"_s), qPrintable(outcome(u"appearance"_s)));
        // A table's own fixed zone is told as what it is.
        dialog->close();
        TableLayout layout = layoutOf(table);
        layout.timeStyle = {TimeStyle::Mode::Fixed, 330};
        setLayout(table, layout);
        QTRY_VERIFY(m_window->findChild<SettingsDialog*>() == nullptr);
        m_window->showSettings(u"appearance"_s);
        const QString shown = child<QComboBox>(u"localTimesChoice"_s)->currentText();
        QVERIFY2(shown.contains(u"UTC+5:30"_s), qPrintable(shown));
        layout.timeStyle = {};
        setLayout(table, layout);
        // The next start has it again.
        m_window.reset();
        ShownZone::instance().choose({});
        openWindow();
        QCOMPARE(ShownZone::instance().chosen(), "Asia/Kathmandu"_ba);
        m_window->showSettings(u"appearance"_s);
        auto* box = child<QComboBox>(u"timeZoneBox"_s);
        QCOMPARE(box->currentText(), u"Asia/Kathmandu"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        typeZone(u"utc"_s);
        QVERIFY(localDateTime(moment).endsWith(u" UTC"_s));
    }

    void theJournalsLimitsApplyAtOnce()
    {
        openWindow();
        m_window->showSettings(u"journal"_s);
        auto* age = child<QSpinBox>(u"journalAgeBox"_s);
        QCOMPARE(age->value(), 30);
        age->setValue(7);
        QCOMPARE(m_window->pipeline().config().journal.maxAgeDays, 7);
        QCOMPARE(outcome(u"journal"_s), u"Saved and in effect."_s);
        auto* full = child<QComboBox>(u"journalWhenFullBox"_s);
        full->setCurrentIndex(1);
        Q_EMIT full->activated(1);
        QVERIFY(m_window->pipeline().config().journal.whenFull == JournalSettings::WhenFull::StopReading);
        QFile file(QString::fromStdString(configFile()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains(R"("maxAgeDays": 7)") && bytes.contains(R"("env": "GRANTEX_TEST_KEY")"), bytes);
    }

    void whatIsRefusedChangesNothing()
    {
        openWindow();
        m_window->showSettings(u"connection"_s);
        auto* proxy = child<QLineEdit>(u"proxyEdit0"_s);
        proxy->setText(u"gopher://nowhere"_s);
        QTest::keyClick(proxy, Qt::Key_Return);
        QVERIFY2(outcome(u"connection"_s).startsWith(u"Nothing was changed: "_s), qPrintable(outcome(u"connection"_s)));
        const auto config = loadResolvedConfig(configFile());
        QVERIFY2(config && config->sources.front().proxy.empty(), config ? "" : config.error().message.c_str());
    }

    void whatIsHalfTypedCountsHoweverItsWindowGoes_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("the dialog is closed") << 0;
        QTest::newRow("the window is closed") << 1;
        QTest::newRow("the window is destroyed") << 2;
    }

    void whatIsHalfTypedCountsHoweverItsWindowGoes()
    {
        QFETCH(int, way);
        openWindow();
        m_window->showSettings(u"connection"_s);
        auto* dialog = m_window->findChild<SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        const QPointer<QWidget> shown(dialog);
        // The window itself may be activated late.
        QTRY_VERIFY_WITH_TIMEOUT((dialog->activateWindow(), QApplication::activeWindow() == dialog), kPatience);
        auto* proxy = child<QLineEdit>(u"proxyEdit0"_s);
        proxy->setFocus();
        QVERIFY(proxy->hasFocus());
        QTest::keyClicks(proxy, u"http://proxy.example.com:3128"_s);
        if (way == 0)
            dialog->close();
        else if (way == 1)
            m_window->quit();
        else
            m_window.reset();
        QVERIFY(!shown || !shown->isVisible());
        const auto config = loadResolvedConfig(configFile());
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        QCOMPARE(config->sources.front().proxy, std::string("http://proxy.example.com:3128"));
    }

    void bothTransportsCanBeSwitchedOnAndOff()
    {
        openWindow();
        m_window->showSettings(u"connection"_s);
        auto* both = child<ToggleSwitch>(u"redundantSwitch0"_s);
        QTest::mouseClick(both, Qt::LeftButton);
        QVERIFY(m_window->pipeline().config().sources.front().redundant);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->pipeline().sources().size(), 2U, kPatience);
        QTest::mouseClick(both, Qt::LeftButton);
        QVERIFY(!m_window->pipeline().config().sources.front().redundant);
    }

    void compactingSaysWhatCameOfIt()
    {
        openWindow();
        m_window->showSettings(u"journal"_s);
        auto* button = child<QPushButton>(u"compactJournalButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        QVERIFY2(outcome(u"journal"_s).contains(u"back"_s), qPrintable(outcome(u"journal"_s)));
    }

    void theWindowComesBackAsItWas()
    {
        openWindow();
        auto* other = new QWidget;
        m_window->addPage(u"other"_s, u"inbox"_s, u"Other"_s, other);
        m_window->resize(1000, 700);
        child<QAction>(u"eventDetailAction"_s)->setChecked(false);
        child<QAction>(u"detailsBesideAction"_s)->setChecked(true);
        child<QAction>(u"densityCompactAction"_s)->trigger();
        m_window->events().table().horizontalHeader()->resizeSection(0, 222);
        m_window->events().table().letGo();
        // Not at the end, but soon after each change: a crash must cost nothing.
        QTRY_VERIFY(QSettings(windowFile(), QSettings::IniFormat).contains(u"window/geometry"_s));
        QTRY_COMPARE(QSettings(windowFile(), QSettings::IniFormat).value(u"window/follow"_s).toBool(), false);
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1000, 700));
        QVERIFY(!child<QAction>(u"eventDetailAction"_s)->isChecked());
        QCOMPARE(child<QSplitter>(u"mainSplitter"_s)->orientation(), Qt::Horizontal);
        QVERIFY(child<QAction>(u"densityCompactAction"_s)->isChecked());
        QCOMPARE(m_window->events().table().horizontalHeader()->sectionSize(0), 222);
        QVERIFY(!m_window->events().table().isFollowing());
    }

    void aDamagedStateIsNoReasonNotToOpen()
    {
        {
            QVERIFY(QDir().mkpath(QFileInfo(windowFile()).path()));
            QFile file(windowFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[window]\ngeometry=\"@ByteArray(\\x1\\xd9\\xd0garbage)\"\ndocks=@Invalid()\npage=nowhere\n"
                       "follow=perhaps\n[splitters]\nmainSplitter=7\n[shortcuts]\nexportAction=\"no key; ; \"\n");
        }
        openWindow();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_window->pages().current(), u"events"_s);
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
