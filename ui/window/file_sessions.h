// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/recent_files.h"

#include <QObject>
#include <QStringList>
#include <functional>

class QAction;

namespace grantex {

class MainWindow;
class SessionTabs;

/// File → Open, the files that were opened before, files dropped on the window, and the keys of the tabs. Keeps which
/// files were open for the next start.
class FileSessions final : public QObject
{
    Q_OBJECT
public:
    /// Asks for files to open; empty: the user thought better of it.
    using ChooseFiles = std::function<QStringList(QWidget* parent, const QString& title)>;

    FileSessions(MainWindow& window, SessionTabs& tabs);

    void setChooseFiles(ChooseFiles choose) { m_chooseFiles = std::move(choose); }
    /// Opens the files, each in a tab; the last one is shown. What cannot be opened is told.
    void open(const QStringList& paths);
    /// Merges the files with what is shown, by time, in a tab of their own.
    void merge(const QStringList& paths);
    /// What FileSession::key() named; of files that are gone nothing is said.
    void reopen(const QStringList& keys);
    void restore();
    void keep() const;

Q_SIGNALS:
    /// Among the files is a view.
    void viewRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseAndOpen();
    void refreshActions();

    MainWindow& m_window;
    SessionTabs& m_tabs;
    RecentFiles m_recent;
    ChooseFiles m_chooseFiles;
    QAction* m_close;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_badLines;
};

} // namespace grantex
