// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibility/tour.h"

#include "core/destinations/registry.h"
#include "core/journal/dead_letters.h"
#include "core/setup/setup_file.h"
#include "ui/commands/command_palette.h"
#include "ui/connection/welcome_dialog.h"
#include "ui/deadletters/dead_letter_editor.h"
#include "ui/destinations/destination_dialog.h"
#include "ui/destinations/replay_dialog.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/profiles/setup_import_dialog.h"
#include "ui/window/file_sessions.h"
#include "ui/window/page_stack.h"
#include "ui/window/setup_controller.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace grantex::test {

namespace {

constexpr int kSettleMs = 150;
constexpr std::int64_t kEvents = 60;
constexpr const char* kSetup =
    R"({"grantex-setup": 1, "destinations": [{"name": "out", "type": "file", "path": "o"}]})";

QDialog* openDialog()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(window);
        if (dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

void Tour::run()
{
    MainWindow& window = m_stage.window();
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize()));
    m_stage.waitForEvents(kEvents);
    // From now on nothing moves by itself: pictures can be compared.
    window.pipeline().setConnected(false);
    m_stage.settle(1500);
    visitWindow();
    visitPages();
    visitEventDialogs();
    visitProgramDialogs();
    visitSetup();
    visitFile();
    visitGuide();
}

void Tour::visitWindow()
{
    MainWindow& window = m_stage.window();
    m_look(window, u"window"_s);
    m_stage.selectFromEnd(3);
    m_look(window, u"window with an event"_s);
    for (auto* tabs : window.findChildren<QTabBar*>()) {
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_stage.settle(kSettleMs);
            m_look(window, u"window with the tab "_s + tabs->tabText(tab));
        }
        if (tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
    trigger(u"statisticsAction"_s);
    m_stage.settle(1500);
    m_look(window, u"window with top values"_s);
    trigger(u"statisticsAction"_s);
    trigger(u"findInEventAction"_s);
    m_look(window, u"window with the search in the event"_s);
    trigger(u"pinAction"_s);
    trigger(u"includeCellAction"_s);
    m_stage.settle(500);
    m_look(window, u"window with a pin and a filter"_s);
    trigger(u"clearFilterAction"_s);
    window.resize(window.minimumSize().expandedTo(window.minimumSizeHint()));
    m_stage.settle(kSettleMs);
    m_look(window, u"window as small as it gets"_s);
    window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize()));
    trigger(u"commandPaletteAction"_s);
    m_look(window, u"command palette"_s);
    window.commandPalette().hide();
}

void Tour::visitPages()
{
    MainWindow& window = m_stage.window();
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString name = action->objectName();
        if (!name.endsWith(u"PageAction"_s) || !action->isVisible())
            continue;
        trigger(name);
        m_stage.settle(500);
        m_look(window, u"page "_s + name.chopped(10));
    }
    window.pages().open(u"overview"_s);
    for (const QString& button : {u"typesTableButton"_s, u"throughputTableButton"_s})
        visitDialog(button, [this, button] { m_stage.find<QPushButton>(button)->click(); });
    window.pages().open(u"events"_s);
    m_stage.settle(kSettleMs);
}

void Tour::visitEventDialogs()
{
    EventTable& table = m_stage.window().events().table();
    EventModel& model = m_stage.window().events().model();
    // An event that has a grant, to follow it.
    auto* follow = m_stage.find<QAction>(u"followGrantAction"_s);
    for (int row = model.rowCount() - 1; row >= 0 && !follow->isEnabled(); --row) {
        table.selectRow(row);
        m_stage.settle(kSettleMs);
    }
    for (const QString& action :
         {u"followGrantAction"_s, u"noteAction"_s, u"exportAction"_s, u"columnsAction"_s, u"colourRulesAction"_s})
        visitAction(action);
    // The two newest events: gaps cannot be compared.
    table.clearSelection();
    for (int row = model.rowCount() - 1, chosen = 0; row >= 0 && chosen < 2; --row) {
        if (model.index(row, 0).data(EventModel::IsGapRole).toBool())
            continue;
        ++chosen;
        table.selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_stage.settle(kSettleMs);
    visitAction(u"compareEventsAction"_s);
}

void Tour::visitProgramDialogs()
{
    std::vector<std::function<void(QWidget&)>> pages;
    for (int page = 1; page < 8; ++page) {
        pages.emplace_back([page](QWidget& dialog) {
            auto* list = dialog.findChild<QListWidget*>();
            if (list != nullptr && page < list->count())
                list->setCurrentRow(page);
        });
    }
    visitDialog(
        u"settings"_s, [this] { trigger(u"settingsAction"_s); }, pages);
    for (const QString& action : {u"shortcutsAction"_s, u"manageFiltersAction"_s, u"filterLanguageAction"_s,
                                  u"editAlertRulesAction"_s, u"aboutAction"_s})
        visitAction(action);
    for (const QString& profile : {QString(), u"staging"_s})
        visitDialog(u"welcome "_s + profile, [this, profile] {
            auto* dialog = new WelcomeDialog(profile, &m_stage.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void Tour::visitSetup()
{
    visitAction(u"editConnectionAction"_s);
    visitAction(u"addDestinationAction"_s);
    for (const DestinationType& known : destinationTypes()) {
        const QString type = QString::fromStdString(known.schema.type);
        visitDialog(u"new destination "_s + type, [this] { trigger(u"addDestinationAction"_s); },
                    {[type](QWidget& dialog) { dynamic_cast<DestinationDialog&>(dialog).chooseType(type); }});
    }
    visitAction(u"manageProfilesAction"_s);
    visitDialog(u"new profile"_s, [this] {
        auto* dialog = ProfilesDialog::makeNew([](const QString&) {}, &m_stage.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    visitDialog(u"import"_s, [this] {
        auto imported = readSetup(kSetup, "/tmp/config.json", {}, {}, destinationSchemas());
        if (!imported) {
            m_missing << QString::fromStdString(imported.error().message);
            return;
        }
        auto* dialog = new SetupImportDialog({std::move(*imported),
                                              {},
                                              true,
                                              destinationSchemas(),
                                              FormServices::ofThisDesktop(m_stage.window().setup().secrets()),
                                              [](const auto&...) { return Result<>(); }},
                                             &m_stage.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    visitDialog(u"dead letter"_s, [this] {
        StoredDeadLetter letter;
        letter.destination = "A destination";
        letter.eventId = "evt_1";
        letter.type = "grant.created";
        letter.reason = "The field is too long.";
        letter.json = R"({"id":"evt_1","type":"grant.created","data":{"grantId":"g"}})";
        auto* dialog = new DeadLetterEditor(
            letter, [](const auto&...) {}, &m_stage.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    visitDialog(u"replay"_s, [this] {
        auto* dialog =
            new ReplayDialog(LaneId{"one"}, u"A destination"_s, Sequence{1}, Sequence{99}, &m_stage.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Tour::visitFile()
{
    MainWindow& window = m_stage.window();
    const QString path = m_stage.demo().directory.filePath(u"opened.ndjson"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("{\"id\":\"1\",\"type\":\"grant.created\",\"data\":{\"grantId\":\"g\"}}\nno event\n") < 0) {
        m_missing << path;
        return;
    }
    file.close();
    window.fileSessions().open({path});
    m_stage.waitFor([&window] { return window.events().model().eventCount() == 1; }, "the file is read");
    m_stage.settle(500);
    m_look(window, u"window with a file"_s);
    visitAction(u"badLinesAction"_s);
}

void Tour::visitGuide()
{
    trigger(u"helpAction"_s);
    m_stage.settle(500);
    QWidget* guide = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->isWindow() && window != &m_stage.window())
            guide = window;
    }
    if (guide == nullptr) {
        m_missing << u"guide"_s;
        return;
    }
    guide->activateWindow();
    m_stage.settle(kSettleMs);
    m_look(*guide, u"guide"_s);
    guide->close();
}

void Tour::visitDialog(const QString& place, const std::function<void()>& open,
                       const std::vector<std::function<void(QWidget&)>>& more)
{
    bool isSeen = false;
    // The dialog may run an event loop of its own before open() returns.
    QTimer::singleShot(0, &m_stage.window(), [&] {
        for (int waited = 0; waited < 40 && openDialog() == nullptr; ++waited)
            m_stage.settle(50);
        const QPointer<QDialog> dialog = openDialog();
        if (!dialog)
            return;
        isSeen = true;
        m_dialogs.insert(QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1));
        dialog->activateWindow();
        m_stage.settle(kSettleMs);
        m_look(*dialog, place);
        for (const auto& change : more) {
            change(*dialog);
            m_stage.settle(kSettleMs);
            m_look(*dialog, place);
        }
        dialog->reject();
    });
    open();
    m_stage.settle(kSettleMs);
    if (!isSeen) {
        m_missing << place;
        return;
    }
    m_stage.waitFor([] { return openDialog() == nullptr; }, "the dialog is closed");
    m_stage.window().activateWindow();
    m_stage.settle(kSettleMs);
}

void Tour::visitAction(const QString& action)
{
    visitDialog(action, [this, action] { trigger(action); });
}

void Tour::trigger(const QString& action)
{
    const auto* found = m_stage.find<QAction>(action);
    if (found == nullptr || !found->isEnabled()) {
        m_missing << action;
        return;
    }
    m_stage.trigger(action);
}

} // namespace grantex::test
