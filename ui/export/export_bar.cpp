// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_bar.h"

#include "ui/text/display.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace grantex {

ExportBar::ExportBar(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    constexpr int characters = 16;
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * characters);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->setProperty("flavour", u"quiet"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    setVisible(false);
}

void ExportBar::run(ExportJob::Request request, ExportJob::OpenReader openReader)
{
    if (isRunning())
        return;
    constexpr int thousandths = 1000;
    const double expected = static_cast<double>(std::max<std::int64_t>(1, request.expectedEvents));
    m_label->setText(tr("Exporting…"));
    m_bar->setRange(0, thousandths);
    m_bar->setValue(0);
    m_job = std::make_unique<ExportJob>(std::move(request), std::move(openReader));
    connect(m_job.get(), &ExportJob::progressed, this, [this, expected](qlonglong events) {
        m_bar->setValue(static_cast<int>(qMin(1.0, static_cast<double>(events) / expected) * thousandths));
        m_label->setText(tr("Exporting… %1").arg(grouped(events)));
    });
    connect(m_job.get(), &ExportJob::finished, this, &ExportBar::onFinished);
    setVisible(true);
    m_job->start();
}

void ExportBar::onFinished(qlonglong events, const QString& error, bool isCancelled)
{
    const QString name = QFileInfo(m_job->request().path).fileName();
    // The job's thread has said its last word: the wait in its destructor is for its return only.
    m_job.reset();
    setVisible(false);
    if (isCancelled)
        Q_EMIT ended(tr("Export cancelled; no file was written"), false);
    else if (!error.isEmpty())
        Q_EMIT ended(tr("The export failed. %1").arg(safeText(QStringView(error))), true);
    else
        Q_EMIT ended(
            tr("%Ln event(s) exported to %1", nullptr, static_cast<int>(events)).arg(safeText(QStringView(name))),
            false);
}

} // namespace grantex
