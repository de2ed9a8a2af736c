// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_page.h"
#include "ui/destinations/destination_list.h"
#include "ui/detail/event_detail.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/window/connection_header.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/profile_menu.h"
#include "ui/window/setup_controller.h"
#include "ui/window/setup_transfer.h"

#include <QMenu>
#include <QPointer>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grantex {

void MainWindow::addSetup(const Options& options)
{
    m_setup = new SetupController(*this, options.trialSecrets);
    m_profiles = new ProfileMenu(*this, *m_profileStrip);
    new SetupTransfer(*this);
    const bool isEditable = m_pipeline->hasConfiguration() && !m_pipeline->isViewer();
    QMenu& file = *m_menus.file;
    QAction* before = file.actions().isEmpty() ? nullptr : file.actions().constFirst();
    QAction* connection = makeAction(file, u"editConnectionAction"_s, tr("&Connection…"));
    QAction* destination =
        makeAction(file, u"addDestinationAction"_s, tr("&Add Destination…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connection->setEnabled(isEditable && options.trialSecrets == nullptr); // a trial is of what there is
    destination->setEnabled(isEditable);
    file.insertActions(before, {connection, destination});
    file.insertSeparator(before);
    connect(connection, &QAction::triggered, m_setup, &SetupController::editConnection);
    m_header->setEditable(isEditable);
    connect(m_header, &ConnectionHeader::keyRequested, m_setup, &SetupController::enterConnectionKey);
    connect(destination, &QAction::triggered, m_setup, &SetupController::addDestination);
}

void MainWindow::addDeadLetters()
{
    const QString id = u"deadLetters"_s;
    m_deadLetters = new DeadLetterPage(m_pipeline->config().journal.directory, this);
    addPage(id, u"inbox"_s, tr("Dead letters"), m_deadLetters);
    const auto refresh = [this, id] {
        const auto lanes = m_pipeline->lanes();
        m_deadLetters->setLanes(lanes);
        const std::int64_t letters =
            std::accumulate(lanes.begin(), lanes.end(), std::int64_t{0},
                            [](std::int64_t sum, const LaneStatus& lane) { return sum + lane.counters.deadLettered; });
        m_pages->setBadge(id, letters == 0 ? QString() : grouped(letters),
                          tr("%Ln dead letter(s)", nullptr, plural(letters)), Role::Danger);
    };
    connect(m_pipeline.get(), &Pipeline::lanesChanged, this, refresh);
    connect(m_deadLetters, &DeadLetterPage::retryRequested, m_pipeline.get(), &Pipeline::retryDeadLetters);
    connect(m_deadLetters, &DeadLetterPage::discardRequested, m_pipeline.get(), &Pipeline::dropDeadLetters);
    using Change = Pipeline::DeadLetterChange;
    const auto changeAll = [this](Change change, const LaneId& lane, std::int64_t upTo) {
        // The pipeline may be another window's by then: one in another language.
        const auto tell = [window = QPointer(this), change](const Result<std::int64_t>& done) {
            if (!window)
                return;
            if (!done)
                return window->showWarning(coreText(done.error()));
            const int count = plural(*done);
            window->showMessage(change == Change::Retry ? tr("%Ln dead letter(s) wait again", nullptr, count)
                                                        : tr("%Ln dead letter(s) discarded", nullptr, count));
            window->m_deadLetters->reload();
        };
        m_pipeline->changeAllDeadLetters(change, lane, upTo, tell);
    };
    connect(m_deadLetters, &DeadLetterPage::retryAllRequested, this, std::bind_front(changeAll, Change::Retry));
    connect(m_deadLetters, &DeadLetterPage::discardAllRequested, this, std::bind_front(changeAll, Change::Drop));
    m_deadLetters->setRetryEdited([this](const LaneId& lane, std::int64_t letter, const std::string& json,
                                         std::function<void(const Result<>&)> decided) {
        m_pipeline->retryEdited(lane, letter, json, std::move(decided));
    });
    connect(m_deadLetters, &DeadLetterPage::message, this, &MainWindow::showMessage);
    connect(m_setup, &SetupController::deadLettersRequested, this, [this, id](const LaneId& lane) {
        m_pages->open(id);
        m_deadLetters->showDestination(lane);
    });
    connect(m_detail, &EventDetail::letterRequested, this, [this, id](const LaneId& lane, Sequence sequence) {
        m_pages->open(id);
        m_deadLetters->showLetter(lane, sequence);
    });
    refresh();
}

} // namespace grantex
