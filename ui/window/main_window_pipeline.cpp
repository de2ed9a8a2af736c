// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/detail/event_detail.h"
#include "ui/events/event_feed.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/sessions/file_session.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/widgets/banner.h"
#include "ui/window/connection_header.h"
#include "ui/window/status_line.h"

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

using namespace std::chrono_literals;

constexpr auto refreshInterval = 500ms;

QString changeWords(const QStringList& changes)
{
    QStringList words;
    for (const QString& change : changes)
        words.append(coreText(change));
    return safeText(QStringView(inClauses(words)));
}

} // namespace

void MainWindow::connectPipeline()
{
    Pipeline* p = m_pipeline.get();
    connect(p, &Pipeline::eventsCommitted, this, [this](const EventBlock& events) {
        m_rate.count(static_cast<std::int64_t>(events->size()), std::chrono::steady_clock::now());
        m_events->feed().receive(events);
    });
    connect(p, &Pipeline::sourcesChanged, this, &MainWindow::refreshSources);
    connect(p, &Pipeline::gapsChanged, this, [this] { m_events->feed().setGaps(m_pipeline->gaps()); });
    connect(p, &Pipeline::warning, this, [this](const QString& text) { showWarning(coreText(text)); });
    connect(p, &Pipeline::reloaded, this, [this](const QStringList& changes) {
        showMessage(changes.isEmpty() ? tr("Configuration read again: nothing changed") : changeWords(changes));
    });
    connect(m_warning, &Banner::clicked, m_warning, &QWidget::hide);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshStatus);
    m_refresh.start();

    for (const SourceSettings& source : p->config().sources) {
        if (!source.url.empty()) {
            m_detail->setServiceUrl(QString::fromStdString(source.url));
            break;
        }
    }
    if (const auto opened = m_events->open(p->eventStore()); !opened)
        showWarning(coreText(opened.error().message));
    m_events->feed().setGaps(p->gaps());
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

void MainWindow::reloadConfiguration()
{
    if (const auto changes = m_pipeline->reload(); !changes)
        showWarning(tr("The configuration was not taken over: %1").arg(coreText(changes.error())));
}

void MainWindow::refreshSources()
{
    if (m_isFilesOnly) {
        const FileSession* file = m_sessions->currentFile();
        m_header->showFile(file != nullptr ? file->name() : tr("No file is open"), QString());
        m_events->setEmptyTexts(tr("No file is open"), tr("Open files with Ctrl+O, or drop them here."));
        return;
    }
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
    values.isDropping = counters.dropping;
    m_status->setValues(values);
}

} // namespace grantex
