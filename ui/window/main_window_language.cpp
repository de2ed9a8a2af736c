// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_center.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/events/event_model.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_table.h"
#include "ui/export/export_bar.h"
#include "ui/filter/filter_session.h"
#include "ui/sessions/file_session.h"
#include "ui/settings/language_page.h"
#include "ui/window/event_desks.h"
#include "ui/window/file_sessions.h"
#include "ui/window/handover.h"
#include "ui/window/main_window.h"
#include "ui/window/window_place.h"

#include <QSettings>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Where the place of a window is kept that has no settings.
QString placeFile(const QTemporaryDir& directory)
{
    return directory.filePath(u"window.ini"_s);
}

} // namespace

QString MainWindow::whyNotAnew() const
{
    // Both would be cut off in the middle.
    if (m_export->isRunning() || m_deadLetters->isExporting())
        return tr("An export is under way: choose the language again when it has ended.");
    const auto& files = m_sessions->files();
    if (std::ranges::any_of(files, [](const FileSession* file) { return file->key().isEmpty(); }))
        return tr("Standard input can be read only once: close its tab, then choose the language.");
    return {};
}

LanguagePage* MainWindow::makeLanguagePage()
{
    auto* page = new LanguagePage(m_language, m_settings.store() != nullptr);
    connect(page, &LanguagePage::chosen, this, [this](const QString& code) {
        if (canBeMadeAnew())
            Q_EMIT languageChosen(code);
    });
    return page;
}

bool MainWindow::canBeMadeAnew()
{
    const QString reason = whyNotAnew();
    if (reason.isEmpty())
        return true;
    for (LanguagePage* page : findChildren<LanguagePage*>())
        page->showCurrent();
    showWarning(reason);
    return false;
}

bool MainWindow::keepLanguage(const QString& code)
{
    if (!canBeMadeAnew())
        return false;
    m_settings.setLanguage(code);
    return true;
}

Handover MainWindow::handOver()
{
    Handover left;
    m_isClosing = true;
    leaveField();
    hide();
    m_refresh.stop();
    m_place->keep();
    m_fileSessions->keep();
    m_desks->keep();
    left.filter = m_desks->live().session().state();
    left.isFilterOn = m_desks->live().session().isOn();
    left.isPaused = m_events->isPaused();
    if (const auto ranges = m_events->table().selectedRanges(); !ranges.empty())
        left.selected = ranges.back().last;
    if (m_settings.store() == nullptr) {
        left.files = m_sessions->keys();
        left.place = std::make_unique<QTemporaryDir>();
        QSettings kept(placeFile(*left.place), QSettings::IniFormat);
        WindowPlace(*this, &kept).keep();
    }
    m_pipeline->disconnect(m_alerts);
    m_alerts->disconnect();
    m_alerts->setHolders({});
    m_alerts->setParent(nullptr);
    left.alerts.reset(m_alerts);
    endReading();
    left.pipeline = std::move(m_pipeline);
    return left;
}

void MainWindow::takeUp(const Handover& left)
{
    if (left.place) {
        QSettings kept(placeFile(*left.place), QSettings::IniFormat);
        WindowPlace(*this, &kept).restore();
    }
    m_fileSessions->reopen(left.files);
    if (m_settings.store() == nullptr) {
        FilterSession& filter = m_desks->live().session();
        filter.apply(left.filter, tr("Filter"));
        filter.setOn(left.isFilterOn);
        m_desks->live().undoStack().clear();
    }
    m_events->setPaused(left.isPaused);
    showPane();
    if (left.selected > 0)
        selectEvent({left.selected});
    // As if all of it had just come.
    Q_EMIT m_pipeline->sourcesChanged();
    Q_EMIT m_pipeline->lanesChanged();
    Q_EMIT m_pipeline->countersChanged();
    Q_EMIT m_pipeline->gapsChanged();
}

} // namespace grantex
