// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/session_tabs.h"

#include "ui/events/event_pane.h"
#include "ui/sessions/file_session.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/tool_tip.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

SessionTabs::SessionTabs(EventPane& live, QWidget* parent)
    : QWidget(parent), m_live(live), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"sessionTabs"_s);
    m_bar->setAccessibleName(tr("Live events and opened files"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setTabsClosable(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setUsesScrollButtons(true);
    m_bar->addTab(themedIcon(u"plug"_s), tr("Live"));
    m_bar->setTabToolTip(0, tr("The events of this window's stream"));
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_bar->setTabButton(0, side, nullptr); // the stream is not closed here
    m_stack->addWidget(&live);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &SessionTabs::show);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &SessionTabs::close);
    refreshBar();
}

SessionTabs::~SessionTabs()
{
    // The bar would tell of tabs that change while the panes go.
    m_bar->disconnect(this);
}

FileSession* SessionTabs::fileAt(int tab) const
{
    return tab >= 1 && tab <= static_cast<int>(m_files.size()) ? m_files[static_cast<std::size_t>(tab) - 1] : nullptr;
}

EventPane& SessionTabs::current() const
{
    FileSession* file = currentFile();
    return file != nullptr ? file->events() : m_live;
}

FileSession* SessionTabs::currentFile() const
{
    return fileAt(m_bar->currentIndex());
}

QStringList SessionTabs::keys() const
{
    QStringList keys;
    for (const FileSession* file : m_files) {
        if (const QString key = file->key(); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

void SessionTabs::setLiveOffered(bool isOffered)
{
    m_bar->setTabVisible(0, isOffered);
    refreshBar();
}

bool SessionTabs::openFile(const QString& path)
{
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        if (m_files[at]->path() == path) {
            m_bar->setCurrentIndex(static_cast<int>(at) + 1);
            return true;
        }
    }
    if (!hasRoom())
        return false;
    return add(FileSession::open(path), path == u"-"_s ? QString() : safeText(QStringView(path)));
}

bool SessionTabs::mergeFiles(const QStringList& paths, std::shared_ptr<const EventStore> live)
{
    std::vector<FileSession::Part> parts;
    if (const FileSession* shown = currentFile(); shown == nullptr)
        parts.push_back({{}, tr("Live"), std::move(live)});
    else if (shown->path() == u"-"_s)
        parts.push_back({u"-"_s, shown->name(), shown->file().store()}); // it can be read once only
    else
        parts = shown->parts();
    return merge(std::move(parts), paths);
}

bool SessionTabs::mergeFiles(const QStringList& paths)
{
    return merge({}, paths);
}

bool SessionTabs::hasRoom()
{
    if (m_files.size() < kMostFiles)
        return true;
    Q_EMIT failed(tr("%Ln file(s) are open: close one first.", nullptr, plural(std::ssize(m_files))));
    return false;
}

bool SessionTabs::merge(std::vector<FileSession::Part> parts, const QStringList& paths)
{
    if (!hasRoom())
        return false;
    for (const QString& path : paths) {
        const bool isThere = std::ranges::any_of(parts, [&path](const auto& part) { return part.path == path; });
        if (!isThere)
            parts.push_back({path, safeText(QStringView(QFileInfo(path).fileName()), 60)});
    }
    QStringList all;
    for (const FileSession::Part& part : parts)
        all.append(part.path.isEmpty() || part.path == u"-"_s ? part.name : safeText(QStringView(part.path)));
    return add(FileSession::merge(parts), all.join(u'\n'));
}

bool SessionTabs::add(Result<std::unique_ptr<FileSession>> session, const QString& toolTip)
{
    if (!session) {
        Q_EMIT failed(coreText(session.error().message));
        return false;
    }
    FileSession* file = session->release();
    m_stack->addWidget(file); // takes it
    m_files.push_back(file);
    Q_EMIT opened(file);
    const int tab = m_bar->addTab(themedIcon(u"file"_s), QString(file->name()).replace(u'&', u"&&"_s));
    m_bar->setTabToolTip(tab, plainToolTip(toolTip.isEmpty() ? file->name() : toolTip));
    refreshBar();
    m_bar->setCurrentIndex(tab);
    return true;
}

void SessionTabs::showLive()
{
    m_bar->setCurrentIndex(0);
}

void SessionTabs::closeCurrent()
{
    close(m_bar->currentIndex());
}

void SessionTabs::closeAllFiles()
{
    while (!m_files.empty())
        close(static_cast<int>(m_files.size()));
}

void SessionTabs::close(int tab)
{
    FileSession* file = fileAt(tab);
    if (file == nullptr)
        return;
    m_files.erase(m_files.begin() + tab - 1);
    // The bar goes to another tab first, so that nobody looks at the pane when it goes.
    m_stack->removeWidget(file);
    m_bar->removeTab(tab);
    show(m_bar->currentIndex());
    Q_EMIT closing(file);
    delete file;
    refreshBar();
    Q_EMIT closed();
}

void SessionTabs::step(int step)
{
    const int count = m_bar->count();
    int tab = m_bar->currentIndex();
    do
        tab = (tab + step + count) % count;
    while (!m_bar->isTabVisible(tab) && tab != m_bar->currentIndex());
    m_bar->setCurrentIndex(tab);
}

void SessionTabs::show(int tab)
{
    FileSession* file = fileAt(tab);
    QWidget* page = file != nullptr ? static_cast<QWidget*>(file) : &m_live;
    if (m_stack->currentWidget() == page)
        return Q_EMIT currentChanged();
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget()) || m_bar->hasFocus();
    m_stack->setCurrentWidget(page);
    if (hadFocus && !m_bar->hasFocus())
        page->setFocus();
    Q_EMIT currentChanged();
}

void SessionTabs::refreshBar()
{
    m_bar->setVisible(!m_files.empty());
}

} // namespace grantex
