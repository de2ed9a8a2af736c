// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipeline.h"
#include "ui/theme/theme.h"
#include "ui/window/rate_meter.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>

class QActionGroup;
class QSplitter;

namespace grantex {

class Banner;
class ConnectionHeader;
class DestinationList;
class EventDetail;
class EventPane;
class ExportBar;
class StatusLine;

/// The window over a pipeline, which it owns and stops. Closing it is always safe: it hides at once, lets the pipeline
/// end within two seconds, and what is not sent stays in the journal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options
    {
        QString title;        ///< added to the window's title: the profile, "Demo"
        QString settingsFile; ///< empty: nothing is kept
    };
    /// Asks for the file of an export; empty: the user thought better of it.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;

    MainWindow(std::unique_ptr<Pipeline> pipeline, const Options& options);
    ~MainWindow() override;

    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }
    [[nodiscard]] EventPane& events() { return *m_events; }
    [[nodiscard]] EventDetail& detail() { return *m_detail; }
    [[nodiscard]] ConnectionHeader& header() { return *m_header; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Pipeline& pipeline() { return *m_pipeline; }
    /// A sentence across the window that stays until it is dismissed.
    void showWarning(const QString& text);

public Q_SLOTS:
    void reloadConfiguration();
    void setPaused(bool isPaused);
    void exportEvents();
    void copySelection();

Q_SIGNALS:
    /// The pipeline has stopped after the window was closed: the program may end.
    void closed();
    /// Nobody owns the journal any more, and the person wants this program to: to be opened again as its owner.
    void takeOverRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectPipeline();
    void makeActions();
    void makeFileMenu();
    void makeCaptureMenu();
    void makeViewMenu();
    void makeAppearanceMenu(class QMenu& view);
    void showColumnMenu(const QPoint& at);
    void showEventMenu(const QPoint& at);
    void cyclePanes();
    void showSelection();
    void connectViewer();
    void refreshOwner();
    void refreshSources();
    void refreshStatus();
    void restoreState();
    void keepState();

    std::unique_ptr<Pipeline> m_pipeline;
    WindowSettings m_settings;
    ChooseFile m_chooseFile;
    ConnectionHeader* m_header;
    Banner* m_warning;
    Banner* m_takeOver;
    QString m_lastOwner; ///< "grantex-forwarder (pid 4711)"
    EventPane* m_events;
    EventDetail* m_detail;
    DestinationList* m_destinations;
    QSplitter* m_across;
    QSplitter* m_main;
    StatusLine* m_status;
    ExportBar* m_export;
    QAction* m_pauseAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_besideAction = nullptr;
    RateMeter m_rate;
    QTimer m_refresh;
    bool m_isClosing = false;
};

} // namespace grantex
