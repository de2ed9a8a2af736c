// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_sessions.h"

#include "ui/sessions/file_session.h"
#include "ui/sessions/session_tabs.h"
#include "ui/views/saved_view.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QStringList askForFiles(QWidget* parent, const QString& title)
{
    return QFileDialog::getOpenFileNames(
        parent, title, QString(),
        QCoreApplication::translate(
            "grantex::FileSessions",
            "Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)"));
}

/// The local files of what is dragged; empty when there is another thing among it or it comes from this program.
QStringList filesOf(const QDropEvent& drop)
{
    QStringList files;
    if (drop.source() != nullptr)
        return files;
    for (const QUrl& url : drop.mimeData()->urls()) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FileSessions::FileSessions(MainWindow& window, SessionTabs& tabs)
    : QObject(&window), m_window(window), m_tabs(tabs), m_recent(window.settings().store(), this),
      m_chooseFiles(askForFiles)
{
    QMenu& file = *window.menus().file;
    QAction* open = makeAction(file, u"openFileAction"_s, tr("&Open…"), QKeySequence::Open);
    connect(open, &QAction::triggered, this, &FileSessions::chooseAndOpen);
    QAction* merge = makeAction(file, u"mergeFilesAction"_s, tr("&Merge Files by Time…"));
    connect(merge, &QAction::triggered, this,
            [this] { this->merge(m_chooseFiles(&m_window, tr("Merge Files with What Is Shown"))); });
    QMenu* recent = file.addMenu(tr("Open &Recent"));
    recent->setObjectName(u"recentFilesMenu"_s);
    m_recent.showIn(*recent);
    m_close = makeAction(file, u"closeFileAction"_s, tr("C&lose the File"), QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(m_close, &QAction::triggered, &tabs, &SessionTabs::closeCurrent);
    m_badLines = makeAction(file, u"badLinesAction"_s, tr("&Bad Lines of the File…"));
    connect(m_badLines, &QAction::triggered, this, [this] {
        if (FileSession* session = m_tabs.currentFile())
            session->showBadLines();
    });
    file.addSeparator();
    QMenu& go = *window.menus().go;
    m_next = makeAction(go, u"nextSessionAction"_s, tr("Ne&xt Tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    m_previous = makeAction(go, u"previousSessionAction"_s, tr("P&revious Tab"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    connect(m_next, &QAction::triggered, &tabs, [this] { m_tabs.step(1); });
    connect(m_previous, &QAction::triggered, &tabs, [this] { m_tabs.step(-1); });

    connect(&m_recent, &RecentFiles::chosen, this, [this](const QString& path) { this->open({path}); });
    connect(&tabs, &SessionTabs::failed, &window, &MainWindow::showWarning);
    connect(&tabs, &SessionTabs::currentChanged, this, &FileSessions::refreshActions);
    connect(&tabs, &SessionTabs::closed, this, &FileSessions::refreshActions);
    connect(&tabs, &SessionTabs::opened, this, [this](FileSession* session) {
        connect(session, &FileSession::changed, this, &FileSessions::refreshActions);
    });
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    refreshActions();
}

void FileSessions::chooseAndOpen()
{
    open(m_chooseFiles(&m_window, tr("Open Files of Events")));
}

void FileSessions::open(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString absolute = path == u"-"_s ? path : QFileInfo(path).absoluteFilePath();
        if (isViewFile(absolute)) {
            m_recent.add(absolute);
            Q_EMIT viewRequested(absolute);
            continue;
        }
        if (m_tabs.openFile(absolute) && path != u"-"_s)
            m_recent.add(absolute);
    }
    if (!paths.isEmpty())
        m_window.pages().open(u"events"_s);
}

void FileSessions::merge(const QStringList& paths)
{
    QStringList absolute;
    for (const QString& path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    if (absolute.isEmpty())
        return;
    m_window.pages().open(u"events"_s);
    const bool isAlone = m_tabs.currentFile() == nullptr && m_window.isFilesOnly();
    if (isAlone)
        m_tabs.mergeFiles(absolute);
    else
        m_tabs.mergeFiles(absolute, m_window.pipeline().eventStore());
}

void FileSessions::refreshActions()
{
    const FileSession* session = m_tabs.currentFile();
    m_close->setEnabled(session != nullptr);
    m_badLines->setEnabled(session != nullptr && session->file().progress().badLines > 0);
    m_next->setEnabled(!m_tabs.files().empty());
    m_previous->setEnabled(!m_tabs.files().empty());
}

void FileSessions::restore()
{
    const QSettings* kept = m_window.settings().store();
    if (kept == nullptr)
        return;
    reopen(kept->value(u"files/open"_s).toStringList());
    const QString current = kept->value(u"files/current"_s).toString();
    m_tabs.bar().setCurrentIndex(static_cast<int>(m_tabs.keys().indexOf(current)) + 1);
}

void FileSessions::reopen(const QStringList& keys)
{
    for (const QString& key : keys) {
        QStringList paths = key.split(u'\n');
        const bool hasLive = paths.front().isEmpty();
        paths.removeAll(QString());
        // A file that is gone is no news worth a warning at each start.
        if (paths.isEmpty() ||
            !std::ranges::all_of(paths, [](const QString& path) { return QFileInfo(path).isFile(); }))
            continue;
        if (hasLive) {
            m_tabs.showLive();
            m_tabs.mergeFiles(paths, m_window.pipeline().eventStore());
        } else if (paths.size() > 1) {
            m_tabs.mergeFiles(paths);
        } else {
            m_tabs.openFile(paths.front());
        }
    }
}

void FileSessions::keep() const
{
    QSettings* kept = m_window.settings().store();
    if (kept == nullptr)
        return;
    const FileSession* session = m_tabs.currentFile();
    kept->setValue(u"files/open"_s, m_tabs.keys());
    kept->setValue(u"files/current"_s, session != nullptr ? session->key() : QString());
}

bool FileSessions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesOf(*drop);
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() != QEvent::Drop)
        return true;
    const bool isMerging = drop->modifiers().testFlag(Qt::ControlModifier) && std::ranges::none_of(files, isViewFile);
    if (isMerging)
        merge(files);
    else
        open(files);
    return true;
}

} // namespace grantex
