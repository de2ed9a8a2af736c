// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/commands/command_palette.h"
#include "ui/commands/shortcuts.h"
#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/export_bar.h"
#include "ui/text/display.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_edge.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/widgets/profile_strip.h"
#include "ui/widgets/snackbar.h"
#include "ui/window/budget_views.h"
#include "ui/window/compare_events.h"
#include "ui/window/connection_header.h"
#include "ui/window/event_desks.h"
#include "ui/window/event_export.h"
#include "ui/window/event_looks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/filter_feature.h"
#include "ui/window/help_feature.h"
#include "ui/window/page_stack.h"
#include "ui/window/palette_sources.h"
#include "ui/window/repeat_folding.h"
#include "ui/window/statistics_feature.h"
#include "ui/window/status_line.h"
#include "ui/window/timeline_feature.h"
#include "ui/window/tray_feature.h"
#include "ui/window/view_files.h"
#include "ui/window/window_place.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QSplitter>
#include <QStatusBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto stopTimeout = 2000ms;
/// A pipeline that does not answer must not keep the program alive.
constexpr auto lastResort = 4000ms;
constexpr int messageMs = 8000;

} // namespace

MainWindow::MainWindow(std::unique_ptr<Pipeline> pipeline, const Options& options)
    : m_pipeline(std::move(pipeline)), m_settings(options.settingsFile), m_rail(new NavigationRail(this)),
      m_pages(new PageStack(*m_rail, this)), m_profileStrip(new ProfileStrip(this)),
      m_header(new ConnectionHeader(this)), m_warning(new Banner(u"warning"_s, tr("Dismiss"), this)),
      m_takeOver(new Banner(u"warning"_s, tr("Take over"), this)), m_events(new EventPane(this)),
      m_sessions(new SessionTabs(*m_events, this)), m_desks(new EventDesks(*m_events, *m_sessions, m_settings, this)),
      m_detail(new EventDetail(this)), m_destinations(new DestinationList(this)),
      m_across(new QSplitter(Qt::Horizontal, this)), m_main(new QSplitter(Qt::Vertical, m_across)),
      m_status(new StatusLine(this)), m_export(new ExportBar(this)), m_snackbar(new Snackbar(this)),
      m_palette(new CommandPalette(this)), m_shortcuts(new Shortcuts(*this, m_settings.store()))
{
    m_language = options.language;
    followZone();
    const QString name = tr("Grantex Monitor");
    setWindowTitle(options.title.isEmpty() ? name : u"%1 – %2"_s.arg(options.title, name));
    m_warning->setObjectName(u"warningBanner"_s);
    makeMenus();
    layOut();
    // Each menu is in the order of these lines.
    m_fileSessions = new FileSessions(*this, *m_sessions);
    m_viewFiles = new ViewFiles(*this);
    addFileActions();
    addEditActions();
    m_eventExport = new EventExport(*this, *m_export);
    addCaptureActions();
    addViewActions();
    m_looks = new EventLooks(*this);
    addAppearanceMenu();
    addDensityMenu();
    addCommands();
    addHelpActions();
    new HelpFeature(*this);
    connectEvents();
    connectDestinations();
    m_filter = new FilterFeature(*this);
    new CompareEvents(*this);
    new RepeatFolding(*this);
    m_budgets = new BudgetViews(*this);
    m_budgets->setOpenLane([this](const QString& grant) { m_desks->live().follow(IdKind::Grant, grant); });
    new TimelineFeature(*this);
    m_statistics = new StatisticsFeature(*this);
    addSetup(options);
    addDeadLetters();
    addNarrowLayout();
    addAlerts(options.alerts);
    addPaletteSources(*this);
    connectPipeline();
    // Last, when everything there is to restore is there.
    m_shortcuts->adopt();
    m_place = new WindowPlace(*this, m_settings.store());
    m_place->restore();
    m_place->watch();
    new FocusEdge(*this);
    openSessions(options);
    events().table().setFocus();
}

MainWindow::~MainWindow()
{
    if (!m_pipeline)
        return; // another window has it
    endReading();
    m_pipeline.reset();
}

void MainWindow::endReading()
{
    leaveField();
    // What they show belongs to the pipeline or to those that go below.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    // Export and feed read the pipeline's journal, and its signals reach these widgets: they end before the widgets do.
    m_budgets->stop();
    delete m_export;
    m_sessions->closeAllFiles();
    delete m_filter;
    delete m_looks;
    delete m_statistics;
    delete m_desks;
    static_cast<void>(m_events->open(nullptr));
}

void MainWindow::leaveField()
{
    QWidget* field = QApplication::focusWidget();
    for (const QWidget* at = field; at != nullptr; at = at->parentWidget()) {
        if (at == this)
            return field->clearFocus();
    }
}

QUndoStack& MainWindow::undoStack()
{
    return m_desks->current().undoStack();
}

void MainWindow::showWarning(const QString& text)
{
    m_warning->setText(safeText(QStringView(text)));
    m_warning->show();
}

void MainWindow::showMessage(const QString& text)
{
    statusBar()->showMessage(text, messageMs);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isQuitting && !m_isClosing && m_tray->hideInstead()) {
        event->ignore();
        return;
    }
    event->accept();
    if (std::exchange(m_isClosing, true))
        return;
    leaveField();
    // None stays alone on the screen, and none asks the pipeline for something now.
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible())
            dialog->reject();
    }
    m_place->keep();
    m_fileSessions->keep();
    m_desks->keep();
    hide();
    m_refresh.stop();
    connect(m_pipeline.get(), &Pipeline::stopped, this, &MainWindow::closed);
    QTimer::singleShot(lastResort, this, &MainWindow::closed);
    m_pipeline->stop(stopTimeout);
}

} // namespace grantex
