// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/file_session.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace grantex {

class EventPane;

/// The live events and any number of opened files as tabs, each with a pane of its own. With the live events alone
/// there are no tabs to see. Closing a tab frees everything the file took.
class SessionTabs final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostFiles = 50;

    /// Takes `live`.
    explicit SessionTabs(EventPane& live, QWidget* parent = nullptr);
    ~SessionTabs() override;

    /// Merges the files with what is shown, by time, in a tab of their own. False: failed() has told why not. `live` is
    /// where the live events come from.
    bool mergeFiles(const QStringList& paths, std::shared_ptr<const EventStore> live);
    /// Merges the files with each other.
    bool mergeFiles(const QStringList& paths);
    /// Without a stream of its own the window shows the files alone.
    void setLiveOffered(bool isOffered);
    /// Opens the file in a tab and goes there, or to the tab that has it. False: failed() has told why not.
    bool openFile(const QString& path);
    /// Goes to the tab of the live events.
    void showLive();
    /// The tab that is shown; for the live events nothing is closed.
    void closeCurrent();
    void closeAllFiles();
    /// By -1 or 1, around.
    void step(int step);

    [[nodiscard]] EventPane& current() const;
    /// nullptr: the live events are shown.
    [[nodiscard]] FileSession* currentFile() const;
    [[nodiscard]] const std::vector<FileSession*>& files() const { return m_files; }
    [[nodiscard]] QTabBar& bar() const { return *m_bar; }
    /// FileSession::key() of each in their order; what can be read only once is left out.
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    /// Another pane is shown now.
    void currentChanged();
    /// A file was opened; its pane is new to the window.
    void opened(grantex::FileSession* session);
    /// The file is about to go; another tab is shown by now.
    void closing(grantex::FileSession* session);
    void closed();
    /// A sentence: the file cannot be opened.
    void failed(const QString& sentence);

private:
    void close(int tab);
    void show(int tab);
    void refreshBar();
    [[nodiscard]] bool hasRoom();
    bool merge(std::vector<FileSession::Part> parts, const QStringList& paths);
    bool add(Result<std::unique_ptr<FileSession>> session, const QString& toolTip);
    [[nodiscard]] FileSession* fileAt(int tab) const;

    EventPane& m_live;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::vector<FileSession*> m_files; ///< in the order of their tabs, which begin behind the live one
};

} // namespace grantex
