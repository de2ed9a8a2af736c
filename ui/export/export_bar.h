// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_job.h"

#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace grantex {

/// Progress of the running export with a button to cancel it; a short word at its end. Hidden otherwise.
class ExportBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportBar(QWidget* parent = nullptr);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    void run(ExportJob::Request request, ExportJob::OpenReader openReader);

Q_SIGNALS:
    /// The sentence to show. `isError`: nothing was written.
    void ended(const QString& sentence, bool isError);

private:
    void onFinished(qlonglong events, const QString& error, bool isCancelled);

    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace grantex
