// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipeline.h"
#include "ui/sessions/session_tabs.h"
#include "ui/theme/theme.h"
#include "ui/window/menu_action.h"
#include "ui/window/rate_meter.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

class QSplitter;
class QUndoStack;

namespace grantex {

struct Alert;
class AlertBell;
class AlertCenter;
class AlertRulesDialog;
class Banner;
class BudgetViews;
class CommandPalette;
class ConnectionHeader;
class DeadLetterPage;
class DestinationList;
class EventDesks;
class EventDetail;
class EventExport;
class EventLooks;
class EventPane;
class ExportBar;
class FilterFeature;
struct Handover;
class LanguagePage;
class FileSessions;
class NarrowLayout;
class NavigationRail;
class PageStack;
class ProfileMenu;
class ProfileStrip;
class SettingsDialog;
class Shortcuts;
class SecretStore;
class SetupController;
class Snackbar;
class StatisticsFeature;
class StatusLine;
class TrayFeature;
class ViewFiles;
class WindowPlace;

/// The window over a pipeline, which it owns and stops. Closing it is always safe: it hides at once, lets the pipeline
/// end within two seconds, and what is not sent stays in the journal.
///
/// It is a composition. A feature lives in a file or class of its own, takes what it needs from the accessors, and is
/// one line in the constructor; a whole page is one line with addPage().
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options
    {
        QString title;            ///< added to the window's title: the profile, "Demo"
        QString settingsFile;     ///< empty: nothing is kept
        QStringList files = {};   ///< opened beside the live events; "-" is standard input
        bool isFilesOnly = false; ///< there is no stream: the files are all that is shown
        QString language = {};    ///< as useLanguage() was told; empty: the desktop's
        /// Where what is set up puts its secrets, for a set-up that ends with the program; nullptr: one that stays.
        std::shared_ptr<SecretStore> trialSecrets = {};
        /// The alerts of the window before, which are taken; nullptr: there was none.
        AlertCenter* alerts = nullptr;
    };

    MainWindow(std::unique_ptr<Pipeline> pipeline, const Options& options);
    ~MainWindow() override;

    /// The pane that is shown: the live events, or those of an opened file.
    [[nodiscard]] EventPane& events() { return m_sessions->current(); }
    [[nodiscard]] EventPane& liveEvents() { return *m_events; }
    /// Where the events of the pane that is shown come from.
    [[nodiscard]] std::shared_ptr<const EventStore> currentStore() const;
    [[nodiscard]] SessionTabs& sessions() { return *m_sessions; }
    /// All lists of events with what is around them.
    [[nodiscard]] EventDesks& desks() { return *m_desks; }
    [[nodiscard]] FileSessions& fileSessions() { return *m_fileSessions; }
    [[nodiscard]] ViewFiles& viewFiles() { return *m_viewFiles; }
    /// There is no stream: the files are all that is shown.
    [[nodiscard]] bool isFilesOnly() const { return m_isFilesOnly; }
    [[nodiscard]] EventExport& eventExport() { return *m_eventExport; }
    [[nodiscard]] EventLooks& eventLooks() { return *m_looks; }
    [[nodiscard]] EventDetail& detail() { return *m_detail; }
    [[nodiscard]] DestinationList& destinations() { return *m_destinations; }
    [[nodiscard]] ConnectionHeader& header() { return *m_header; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Pipeline& pipeline() { return *m_pipeline; }
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    [[nodiscard]] WindowMenus& menus() { return m_menus; }
    [[nodiscard]] WindowSettings& settings() { return m_settings; }
    /// What a person can take back while this pane is shown: filter, columns, pins, colour rules, switches of
    /// destinations.
    [[nodiscard]] QUndoStack& undoStack();
    [[nodiscard]] Snackbar& snackbar() { return *m_snackbar; }
    /// Ctrl+Shift+P: whoever has things to find adds a provider.
    [[nodiscard]] CommandPalette& commandPalette() { return *m_palette; }
    [[nodiscard]] Shortcuts& shortcuts() { return *m_shortcuts; }
    [[nodiscard]] FilterFeature& filter() { return *m_filter; }
    /// Budgets, names of agents, grants.
    [[nodiscard]] BudgetViews& budgets() { return *m_budgets; }
    [[nodiscard]] AlertCenter& alerts() { return *m_alerts; }
    [[nodiscard]] TrayFeature& trayFeature() { return *m_tray; }
    [[nodiscard]] SetupController& setup() { return *m_setup; }
    [[nodiscard]] ProfileMenu& profiles() { return *m_profiles; }
    [[nodiscard]] DeadLetterPage& deadLetters() { return *m_deadLetters; }

    /// One more page with its button on the rail and its line in the Go menu. Takes `page`; `icon` is a name of the
    /// theme. Pages are opened, given badges and hidden through pages().
    QAction* addPage(const QString& id, const QString& icon, const QString& title, QWidget* page);
    /// F6 goes from pane to pane in the order in which they were added, over those that are visible.
    void addPane(QWidget* pane) { m_panes.emplace_back(pane); }
    /// A checkable line of the View menu, `<object name of pane>Action`, that shows and hides `pane`.
    QAction* addPaneAction(const QString& text, QWidget* pane, const QKeySequence& keys);
    /// The same without a consequence, for somebody who knows better when the pane can be seen.
    QAction* addPaneSwitch(const QString& text, const QWidget* pane, const QKeySequence& keys);
    /// A sentence across the window that stays until it is dismissed.
    void showWarning(const QString& text);
    /// A sentence in the status line that goes away by itself.
    void showMessage(const QString& text);
    /// Arranges everything for the width it has now, also before it is shown.
    void fitWidth();
    /// Opens the settings at a page ("appearance", "journal", …).
    void showSettings(const QString& page = {});
    /// It was closed or handed over, and waits for its end.
    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    /// The last word on a language that was chosen: kept for the next start too, or refused, since no other window can
    /// take the place of this one now. Then false: the person is told why, and no other language is shown as chosen.
    [[nodiscard]] bool keepLanguage(const QString& code);
    /// Leaves everything to the window that comes after, and hides: all that can still be done with this one is to
    /// destroy it.
    [[nodiscard]] Handover handOver();
    /// Goes on where another window ended; of its pipeline and its alerts this one was made.
    void takeUp(const Handover& left);
    /// The window comes to the front, also from the task bar.
    void comeForward();

public Q_SLOTS:
    void editAlertRules();
    /// The same with a new rule for this filter.
    void alertOn(const QString& filter, const QString& name);
    /// Closes the window also where closing it by hand only hides it.
    void quit();
    void reloadConfiguration();
    void setPaused(bool isPaused);
    void exportEvents();
    /// As NDJSON.
    void copySelection();

Q_SIGNALS:
    /// The settings are about to be shown: whoever has a page of settings adds it now.
    void settingsOpened(grantex::SettingsDialog& dialog);
    /// Of the pane that is shown, also because it is another one now.
    void selectionChanged();
    /// The pipeline has stopped after the window was closed: the program may end.
    void closed();
    /// Nobody owns the journal any more, and the person wants this program to: to be opened again as its owner.
    void takeOverRequested();
    /// The person wants another language: the window is to be made anew after keepLanguage(). Empty: the desktop's.
    void languageChosen(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window_layout.cpp
    void layOut();
    void cyclePanes(int step);
    // main_window_menus.cpp
    void makeMenus();
    void addFileActions();
    void addEditActions();
    void addCaptureActions();
    void addViewActions();
    void addAppearanceMenu();
    void addDensityMenu();
    void setDensity(bool isCompact);
    void addHelpActions();
    // main_window_events.cpp
    void connectEvents();
    void connectPane(EventPane& pane);
    void showPane();
    void openSessions(const Options& options);
    void showEventMenu(const QPoint& at);
    void showSelection();
    // main_window_pipeline.cpp
    void connectPipeline();
    void connectViewer();
    void refreshOwner();
    void refreshSources();
    void refreshStatus();
    // main_window_destinations.cpp
    void connectDestinations();
    void switchDestination(const LaneId& lane, bool isEnabled);
    // main_window_commands.cpp
    void addCommands();
    // main_window_alerts.cpp
    void addAlerts(AlertCenter* before);
    void showEvent(Sequence sequence);
    /// What the alert is about: the event, the destination, the gap, the journal's settings.
    void showAlert(const Alert& alert);
    void showDestination(const LaneId& lane);
    [[nodiscard]] AlertRulesDialog* openAlertRules();
    void tellOwnerOfRules();
    bool selectEvent(Sequence sequence);
    // main_window_language.cpp
    [[nodiscard]] LanguagePage* makeLanguagePage();
    /// Why another window cannot take the place of this one now, as a sentence; empty: it can.
    [[nodiscard]] QString whyNotAnew() const;
    /// False: it cannot, and the person is told.
    bool canBeMadeAnew();
    void endReading();
    /// Fields that report when they lose the focus do it now, in the window and its dialogs.
    void leaveField();
    // main_window_setup.cpp
    void addSetup(const Options& options);
    void addDeadLetters();
    // main_window_layout.cpp
    void addNarrowLayout();
    void followZone();

    std::unique_ptr<Pipeline> m_pipeline;
    WindowSettings m_settings;
    WindowMenus m_menus;
    NavigationRail* m_rail;
    PageStack* m_pages;
    ProfileStrip* m_profileStrip;
    ConnectionHeader* m_header;
    Banner* m_warning;
    Banner* m_takeOver;
    QString m_language;
    QString m_lastOwner; ///< "grantex-forwarder (pid 4711)"
    EventPane* m_events; ///< the live ones
    SessionTabs* m_sessions;
    EventDesks* m_desks;
    EventDetail* m_detail;
    DestinationList* m_destinations;
    QSplitter* m_across;
    QSplitter* m_main;
    StatusLine* m_status;
    ExportBar* m_export;
    EventExport* m_eventExport = nullptr;
    FileSessions* m_fileSessions = nullptr;
    ViewFiles* m_viewFiles = nullptr;
    EventLooks* m_looks = nullptr;
    Snackbar* m_snackbar;
    CommandPalette* m_palette;
    Shortcuts* m_shortcuts;
    WindowPlace* m_place = nullptr;
    FilterFeature* m_filter = nullptr;
    BudgetViews* m_budgets = nullptr;
    SetupController* m_setup = nullptr;
    ProfileMenu* m_profiles = nullptr;
    StatisticsFeature* m_statistics = nullptr;
    AlertCenter* m_alerts = nullptr;
    AlertBell* m_bell = nullptr;
    TrayFeature* m_tray = nullptr;
    DeadLetterPage* m_deadLetters = nullptr;
    std::vector<QPointer<QWidget>> m_panes;
    QAction* m_pauseAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_besideAction = nullptr;
    QAction* m_destinationsAction = nullptr;
    NarrowLayout* m_narrow = nullptr;
    RateMeter m_rate;
    QTimer m_refresh;
    bool m_isFilesOnly = false;
    bool m_isClosing = false;
    bool m_isQuitting = false;
};

} // namespace grantex
