// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/event_export.h"

#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/event_drag.h"
#include "ui/export/export_bar.h"
#include "ui/export/shown_events.h"
#include "ui/text/display.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// So many are read while the person waits for the key to have worked; more would hold up the window.
constexpr std::int64_t mostAtOnce = 500;

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, title, suggestion,
        QCoreApplication::translate(
            "grantex::EventExport",
            "NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
}

} // namespace

EventExport::EventExport(MainWindow& window, ExportBar& bar)
    : QObject(&window), m_window(window), m_bar(bar), m_chooseFile(askForFile)
{
    QMenu* menu = window.menus().edit->addMenu(tr("Cop&y As"));
    struct Line
    {
        QString name;
        QString text;
        ExportFormat format;
    };
    const std::array lines{
        Line{u"copyAsNdjsonAction"_s, tr("Copy as &NDJSON"), ExportFormat::Ndjson},
        Line{u"copyAsJsonAction"_s, tr("Copy as &JSON Array"), ExportFormat::JsonArray},
        Line{u"copyAsCsvAction"_s, tr("Copy as CS&V"), ExportFormat::Csv},
        Line{u"copyAsMarkdownAction"_s, tr("Copy as &Markdown Table"), ExportFormat::Markdown},
    };
    for (const Line& line : lines) {
        QAction* action = makeAction(*menu, line.name, line.text);
        connect(action, &QAction::triggered, this, [this, format = line.format] { copyAs(format); });
        action->setEnabled(false);
        connect(&window, &MainWindow::selectionChanged, action,
                [this, action] { action->setEnabled(m_window.events().table().selectedEvents() > 0); });
    }
    connect(&bar, &ExportBar::ended, this, [this](const QString& sentence, bool isError) {
        m_window.showMessage(sentence);
        if (isError)
            m_window.showWarning(sentence);
    });
}

ExportJob::OpenReader EventExport::openReader() const
{
    return [store = m_window.currentStore()] { return store->openReader(); };
}

ExportSubject EventExport::subject() const
{
    EventPane& pane = m_window.events();
    ExportSubject subject = shownEvents(pane);
    subject.suggestedName = u"grantex-events-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    return subject;
}

void EventExport::openDialog()
{
    if (m_bar.isRunning())
        return m_window.showMessage(tr("An export is running already"));
    if (m_dialog)
        return m_dialog->raise();
    m_dialogReader = openReader();
    auto reader = m_dialogReader();
    m_dialog = new ExportDialog(subject(), ExportChoice::kept(m_window.settings().store()),
                                reader ? *std::move(reader) : nullptr, m_chooseFile, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &EventExport::start);
    m_dialog->open();
}

void EventExport::start()
{
    m_dialog->choice().keep(m_window.settings().store());
    m_bar.run(m_dialog->request(), m_dialogReader);
}

void EventExport::copyAs(ExportFormat format)
{
    const ExportSubject all = subject();
    if (all.selection.isEmpty())
        return;
    ExportJob::Request request;
    request.plan.format = format;
    request.plan.ranges = all.selection.ranges;
    request.plan.columns = isTable(format) ? exportColumnsOf(all.columns) : std::vector<ExportColumn>();
    request.expectedEvents = all.selection.events;
    if (request.expectedEvents <= mostAtOnce) {
        QString error;
        const auto text = exportedText(request.plan, openReader(), error);
        return text ? put(*text, format, request.expectedEvents) : m_window.showMessage(error);
    }
    m_window.showMessage(tr("Copying…"));
    m_copy = std::make_unique<ExportJob>(std::move(request), openReader());
    connect(m_copy.get(), &ExportJob::finished, this,
            [this, format](qlonglong events, const QString& error, bool isCancelled) {
                if (error.isEmpty() && !isCancelled)
                    put(m_copy->text(), format, events);
                else if (!isCancelled)
                    m_window.showMessage(safeText(QStringView(error)));
                m_copy.release()->deleteLater();
            });
    m_copy->start();
}

void EventExport::put(const QByteArray& text, ExportFormat format, std::int64_t events)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    const int count = static_cast<int>(events);
    switch (format) {
    case ExportFormat::Ndjson:
        return m_window.showMessage(tr("%Ln event(s) copied as NDJSON", nullptr, count));
    case ExportFormat::JsonArray:
        return m_window.showMessage(tr("%Ln event(s) copied as JSON", nullptr, count));
    case ExportFormat::Csv:
        return m_window.showMessage(tr("%Ln event(s) copied as CSV", nullptr, count));
    case ExportFormat::Markdown:
        return m_window.showMessage(tr("%Ln event(s) copied as a Markdown table", nullptr, count));
    }
}

void EventExport::connectPane(EventPane& pane)
{
    pane.table().setDragOut([this] { return dragged(); });
}

QMimeData* EventExport::dragged() const
{
    const ExportSubject all = subject();
    if (all.selection.isEmpty())
        return nullptr;
    ExportPlan plan;
    plan.ranges = all.selection.ranges;
    return new EventDrag(std::move(plan), openReader(), all.suggestedName);
}

} // namespace grantex
