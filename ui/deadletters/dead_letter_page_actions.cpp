// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_editor.h"
#include "ui/deadletters/dead_letter_export.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/text/display.h"
#include "ui/widgets/compact_button.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace grantex {

namespace {

/// What one turn of the journal's writer is asked for: events come between two of them.
constexpr std::size_t kIdsATurn = 500;

} // namespace

std::int64_t DeadLetterPage::Chosen::size() const
{
    if (!letters.empty())
        return std::ssize(letters);
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                           [](std::int64_t sum, const DeadLetterCount& count) { return sum + count.letters; });
}

DeadLetterPage::Chosen DeadLetterPage::chosen() const
{
    Chosen chosen{{}, m_counts};
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.letters.push_back(m_model->letters()[static_cast<std::size_t>(row.row())]);
    return chosen;
}

void DeadLetterPage::refreshButtons()
{
    const int selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const bool isAny = m_model->rowCount() > 0;
    m_retry->setWords(selected > 0 ? tr("&Retry %Ln", nullptr, selected) : tr("&Retry all"));
    m_discard->setWords(selected > 0 ? tr("&Discard %Ln…", nullptr, selected) : tr("&Discard all…"));
    for (CompactButton* button : {m_retry, m_discard})
        button->setEnabled(isAny);
    m_export->setEnabled(isAny && !m_exporting->isRunning());
    m_export->setWords(m_exporting->isRunning() ? tr("Exporting…") : tr("E&xport…"));
    const bool isLarge = std::max(m_shown.json.size(), m_shown.edit.size()) > DeadLetterEditor::kLargest;
    m_edit->setEnabled(m_shown.id != 0 && m_retryEdited && !isLarge);
    m_edit->setToolTip(isLarge ? tr("Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with")
                               : tr("Change what this destination is sent; the event itself stays"));
}

bool DeadLetterPage::isExporting() const
{
    return m_exporting->isRunning();
}

void DeadLetterPage::request(const Chosen& chosen, Request some, RequestAll all)
{
    if (chosen.letters.empty()) {
        for (const DeadLetterCount& count : chosen.counts)
            Q_EMIT(this->*all)(count.lane, count.newest);
        return;
    }
    std::map<LaneId, std::vector<std::int64_t>> byLane;
    for (const StoredDeadLetter& letter : chosen.letters) {
        auto& ids = byLane[letter.lane];
        ids.push_back(letter.id);
        if (ids.size() == kIdsATurn)
            Q_EMIT(this->*some)(letter.lane, std::exchange(ids, {}));
    }
    for (const auto& [lane, ids] : byLane) {
        if (!ids.empty())
            Q_EMIT(this->*some)(lane, ids);
    }
}

void DeadLetterPage::retrySelected()
{
    request(chosen(), &DeadLetterPage::retryRequested, &DeadLetterPage::retryAllRequested);
}

void DeadLetterPage::discardSelected()
{
    const Chosen what = chosen();
    const auto count = plural(what.size());
    if (count == 0 || !m_confirm(this, tr("Discard %Ln dead letter(s)?", nullptr, count),
                                 tr("They are counted as dropped and never sent to their destination. This cannot be "
                                    "undone. The events themselves stay in the journal."),
                                 tr("Discard")))
        return;
    request(what, &DeadLetterPage::discardRequested, &DeadLetterPage::discardAllRequested);
}

void DeadLetterPage::exportShown()
{
    const Chosen what = chosen();
    DeadLetterQuery query;
    for (const StoredDeadLetter& letter : what.letters)
        query.ids.push_back(letter.id);
    if (query.ids.empty()) {
        query.destination = m_destination->currentData().toString().toStdString();
        for (const DeadLetterCount& lane : what.counts)
            query.upTo = std::max(query.upTo, lane.newest);
    }
    const QString path = m_chooseFile(this, tr("Export %Ln dead letter(s)", nullptr, plural(what.size())),
                                      QStringLiteral("dead-letters.ndjson"));
    if (path.isEmpty())
        return;
    m_exporting->start(query, path, what.size());
    refreshButtons();
}

void DeadLetterPage::editSelected()
{
    if (m_shown.id == 0 || !m_retryEdited)
        return;
    auto* editor = new DeadLetterEditor(
        m_shown,
        [this, letter = m_shown](const std::string& json, std::function<void(const Result<>&)> decided) {
            m_retryEdited(letter.lane, letter.id, json, std::move(decided));
        },
        this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setWindowModality(Qt::WindowModal);
    connect(editor, &QDialog::accepted, this, [this] { Q_EMIT message(tr("The dead letter waits again, edited")); });
    editor->open();
}

} // namespace grantex
