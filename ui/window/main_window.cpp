// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/events/gap_words.h"
#include "ui/export/export_bar.h"
#include "ui/text/display.h"
#include "ui/widgets/banner.h"
#include "ui/window/connection_header.h"
#include "ui/window/status_line.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto stopTimeout = 2000ms;
/// A pipeline that does not answer must not keep the program alive.
constexpr auto lastResort = 4000ms;
constexpr auto refreshInterval = 500ms;
constexpr int messageMs = 8000;
/// More than this is a matter for an export.
constexpr std::size_t clipboardLimit = 16U * 1024U * 1024U;

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, title, suggestion,
        QCoreApplication::translate("grantex::MainWindow", "Newline-delimited JSON (*.ndjson);;All files (*)"));
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Pipeline> pipeline, const Options& options)
    : m_pipeline(std::move(pipeline)), m_settings(options.settingsFile), m_chooseFile(askForFile),
      m_header(new ConnectionHeader(this)), m_warning(new Banner(u"warning"_s, tr("Dismiss"), this)),
      m_takeOver(new Banner(u"warning"_s, tr("Take over"), this)), m_events(new EventPane(this)),
      m_detail(new EventDetail(this)), m_destinations(new DestinationList(this)),
      m_across(new QSplitter(Qt::Horizontal, this)), m_main(new QSplitter(Qt::Vertical, m_across)),
      m_status(new StatusLine(this)), m_export(new ExportBar(this))
{
    const QString name = tr("Grantex Monitor");
    setWindowTitle(options.title.isEmpty() ? name : u"%1 – %2"_s.arg(options.title, name));
    layOut();
    makeActions();
    restoreState();
    connectPipeline();
    m_events->table().setFocus();
}

MainWindow::~MainWindow()
{
    // Export and feed read the pipeline's journal, and its signals reach these widgets: they end before the widgets do.
    delete m_export;
    m_events->feed().open(nullptr);
    m_pipeline.reset();
}

void MainWindow::layOut()
{
    m_main->addWidget(m_events);
    m_main->addWidget(m_detail);
    m_across->addWidget(m_main);
    m_across->addWidget(m_destinations);
    for (QSplitter* splitter : {m_main, m_across}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
    }
    auto* center = new QWidget(this);
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_takeOver);
    column->addWidget(m_warning);
    column->addWidget(m_across, 1);
    setCentralWidget(center);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_export);
    statusBar()->setSizeGripEnabled(false);

    const int unit = fontMetrics().height();
    setMinimumSize(unit * 40, unit * 26);
    resize(unit * 84, unit * 52);
    m_main->setSizes({unit * 32, unit * 16});
    m_across->setSizes({unit * 64, unit * 19});
}

void MainWindow::connectPipeline()
{
    Pipeline* p = m_pipeline.get();
    connect(p, &Pipeline::eventsCommitted, this, [this](const EventBlock& events) {
        m_rate.count(static_cast<std::int64_t>(events->size()), std::chrono::steady_clock::now());
        m_events->feed().receive(events);
    });
    connect(p, &Pipeline::sourcesChanged, this, &MainWindow::refreshSources);
    connect(p, &Pipeline::lanesChanged, this, [this] { m_destinations->setLanes(m_pipeline->lanes()); });
    connect(p, &Pipeline::gapsChanged, this, [this] { m_events->feed().setGaps(m_pipeline->gaps()); });
    connect(p, &Pipeline::warning, this, &MainWindow::showWarning);
    connect(p, &Pipeline::reloaded, this, [this](const QStringList& changes) {
        statusBar()->showMessage(changes.isEmpty() ? tr("Configuration read again: nothing changed")
                                                   : safeText(QStringView(changes.join(u"; "_s))),
                                 messageMs);
    });
    connect(m_warning, &Banner::clicked, m_warning, &QWidget::hide);
    connect(m_header, &ConnectionHeader::connectRequested, p, &Pipeline::setConnected);
    connect(m_header, &ConnectionHeader::retryRequested, p, &Pipeline::reconnectNow);
    connect(m_header, &ConnectionHeader::pauseRequested, this, &MainWindow::setPaused);
    connect(m_header, &ConnectionHeader::exportRequested, this, &MainWindow::exportEvents);
    connect(m_destinations, &DestinationList::enabledChangeRequested, p, &Pipeline::setDestinationEnabled);
    connect(m_destinations, &DestinationList::retryRequested, p, &Pipeline::retryNow);
    connect(m_destinations, &DestinationList::discardRequested, p, qOverload<const LaneId&>(&Pipeline::discardLane));
    connect(m_events, &EventPane::resumeRequested, this, [this] { setPaused(false); });
    connect(&m_events->table(), &EventTable::selectionRangesChanged, this, &MainWindow::showSelection);
    connect(m_export, &ExportBar::ended, this, [this](const QString& sentence, bool isError) {
        statusBar()->showMessage(sentence, messageMs);
        if (isError)
            showWarning(sentence);
    });
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshStatus);
    m_refresh.start();

    if (auto reader = p->openReader()) {
        m_events->feed().open(std::move(*reader));
    } else {
        showWarning(QString::fromStdString(reader.error().message));
    }
    m_events->feed().setGaps(p->gaps());
    m_destinations->setLanes(p->lanes());
    if (p->isViewer())
        connectViewer();
    refreshStatus();
}

void MainWindow::connectViewer()
{
    m_takeOver->setObjectName(u"takeOverBanner"_s);
    connect(m_pipeline.get(), &Pipeline::ownerChanged, this, &MainWindow::refreshOwner);
    connect(m_takeOver, &Banner::clicked, this, &MainWindow::takeOverRequested);
    m_header->setOwner(tr("Forwarding is done by another program"));
}

void MainWindow::refreshOwner()
{
    const auto& owner = m_pipeline->owner();
    m_takeOver->setVisible(!owner);
    if (owner) {
        m_lastOwner = tr("%1 (pid %2)").arg(safeText(owner->program, 60)).arg(owner->pid);
        m_header->setOwner(tr("Forwarding is done by %1").arg(m_lastOwner));
        return;
    }
    m_header->setOwner(tr("Nobody receives or forwards events now"));
    m_takeOver->setText(m_lastOwner.isEmpty()
                            ? tr("No program owns this journal: nobody receives or forwards events now.")
                            : tr("%1 has ended: nobody receives or forwards events now.").arg(m_lastOwner));
}

void MainWindow::showWarning(const QString& text)
{
    m_warning->setText(safeText(QStringView(text)));
    m_warning->show();
}

void MainWindow::reloadConfiguration()
{
    if (const auto changes = m_pipeline->reload(); !changes)
        showWarning(tr("The configuration was not taken over: %1")
                        .arg(QString::fromStdString(changes.error().message + " " + changes.error().remedy)));
}

void MainWindow::refreshSources()
{
    m_header->setSources(m_pipeline->sources());
    const bool isOrphan = m_pipeline->isViewer() && !m_pipeline->owner();
    m_events->setEmptyTexts(tr("No events yet"), isOrphan ? tr("No program receives events into this journal.")
                                                          : m_header->words().emptyHint);
}

void MainWindow::refreshStatus()
{
    if (m_isClosing)
        return;
    // Also for the countdowns, which change without news from the pipeline.
    refreshSources();
    const SourceWords& words = m_header->words();
    const JournalCounters counters = m_pipeline->counters();
    StatusLine::Values values;
    values.state = words.state;
    values.stateRole = words.role;
    values.perSecond = m_rate.perSecond(std::chrono::steady_clock::now());
    values.peak = m_rate.peak();
    values.held = m_events->model().eventCount() + m_events->feed().heldBack();
    values.dropped = counters.storageDropped;
    values.gaps = std::ssize(m_pipeline->gaps());
    values.conflicts = counters.conflicts;
    values.bytes = counters.sizeBytes;
    values.fullIn = counters.fullIn;
    values.isRefusing = counters.refusing;
    m_status->setValues(values);
}

void MainWindow::setPaused(bool isPaused)
{
    m_events->setPaused(isPaused);
    m_header->setPaused(isPaused);
    m_pauseAction->setChecked(isPaused);
}

void MainWindow::showSelection()
{
    EventTable& table = m_events->table();
    const std::int64_t selected = table.selectedEvents();
    m_copyAction->setEnabled(selected > 0);
    if (selected != 1) {
        m_detail->setEvent(nullptr, selected == 0 ? QString() : tr("%1 rows selected").arg(grouped(selected)));
        return;
    }
    const int row = table.selectionModel()->selection().first().top();
    const EventModel& model = m_events->model();
    if (model.row(row).isGap()) {
        m_detail->setEvent(nullptr, gapSentence(model.gapOf(model.row(row))));
        return;
    }
    m_detail->setEvent(model.eventAt(row), tr("This event is no longer in the journal"));
}

void MainWindow::copySelection()
{
    const EventModel& model = m_events->model();
    std::string lines;
    std::int64_t events = 0;
    QItemSelection selection = m_events->table().selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto event = model.eventAt(row);
            if (!event)
                continue;
            lines += oneLine(event->event.json) + '\n';
            ++events;
            if (lines.size() > clipboardLimit) {
                statusBar()->showMessage(tr("Too much for the clipboard: export the selection instead (Ctrl+E)"),
                                         messageMs);
                return;
            }
        }
    }
    if (events == 0)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(lines.data(), static_cast<qsizetype>(lines.size())));
    statusBar()->showMessage(tr("%Ln event(s) copied as NDJSON", nullptr, static_cast<int>(events)), messageMs);
}

void MainWindow::exportEvents()
{
    if (m_export->isRunning()) {
        statusBar()->showMessage(tr("An export is running already"), messageMs);
        return;
    }
    EventTable& table = m_events->table();
    ExportJob::Request request;
    for (const auto& range : table.selectedRanges())
        request.ranges.push_back({{range.first}, {range.last}});
    const bool isSelection = !request.ranges.empty();
    request.expectedEvents = isSelection ? table.selectedEvents() : m_events->model().eventCount();
    if (!isSelection)
        request.ranges.push_back({{1}, m_events->model().lastSequence()});
    const QString title = isSelection
                              ? tr("Export %Ln selected event(s)", nullptr, static_cast<int>(request.expectedEvents))
                              : tr("Export all events of the journal (none is selected)");
    request.path = m_chooseFile(this, title, u"grantex-events.ndjson"_s);
    if (request.path.isEmpty())
        return;
    m_export->run(std::move(request), [this] { return m_pipeline->openReader(); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    if (std::exchange(m_isClosing, true))
        return;
    keepState();
    hide();
    m_refresh.stop();
    connect(m_pipeline.get(), &Pipeline::stopped, this, &MainWindow::closed);
    QTimer::singleShot(lastResort, this, &MainWindow::closed);
    m_pipeline->stop(stopTimeout);
}

} // namespace grantex
