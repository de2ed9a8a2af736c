// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_dialog.h"
#include "ui/export/export_job.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QMimeData;

namespace grantex {

class EventPane;
class ExportBar;
class MainWindow;

/// File → Export, Edit → Copy As, and events dragged out of a table: always of the pane that is shown.
class EventExport final : public QObject
{
    Q_OBJECT
public:
    EventExport(MainWindow& window, ExportBar& bar);

    /// Stands behind "Browse…"; tests put their own in place.
    void setChooseFile(ExportDialog::ChooseFile choose) { m_chooseFile = std::move(choose); }
    /// Opens the dialog; the export runs when it is accepted.
    void openDialog();
    /// Puts the selected events on the clipboard. Few come at once, many when they have been read.
    void copyAs(ExportFormat format);
    /// Lets the pane's table be dragged from.
    void connectPane(EventPane& pane);

private:
    [[nodiscard]] ExportSubject subject() const;
    [[nodiscard]] ExportJob::OpenReader openReader() const;
    void start();
    void put(const QByteArray& text, ExportFormat format, std::int64_t events);
    [[nodiscard]] QMimeData* dragged() const;

    MainWindow& m_window;
    ExportBar& m_bar;
    ExportDialog::ChooseFile m_chooseFile;
    QPointer<ExportDialog> m_dialog;
    ExportJob::OpenReader m_dialogReader; ///< of the pane that was shown when the dialog opened
    std::unique_ptr<ExportJob> m_copy;
};

} // namespace grantex
