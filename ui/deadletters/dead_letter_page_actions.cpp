// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_editor.h"
#include "ui/deadletters/dead_letter_export.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/widgets/compact_button.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>
#include <map>

namespace grantex {

std::vector<StoredDeadLetter> DeadLetterPage::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->letters();
    std::vector<StoredDeadLetter> letters;
    for (const QModelIndex& row : rows)
        letters.push_back(m_model->letters()[static_cast<std::size_t>(row.row())]);
    return letters;
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

void DeadLetterPage::request(const std::vector<StoredDeadLetter>& letters, Request signal)
{
    std::map<LaneId, std::vector<std::int64_t>> byLane;
    for (const StoredDeadLetter& letter : letters)
        byLane[letter.lane].push_back(letter.id);
    for (const auto& [lane, ids] : byLane)
        Q_EMIT(this->*signal)(lane, ids);
}

void DeadLetterPage::retrySelected()
{
    request(chosen(), &DeadLetterPage::retryRequested);
}

void DeadLetterPage::discardSelected()
{
    const auto letters = chosen();
    const int count = static_cast<int>(letters.size());
    if (count == 0 || !m_confirm(this, tr("Discard %Ln dead letter(s)?", nullptr, count),
                                 tr("They are counted as dropped and never sent to their destination. This cannot be "
                                    "undone. The events themselves stay in the journal."),
                                 tr("Discard")))
        return;
    request(letters, &DeadLetterPage::discardRequested);
}

void DeadLetterPage::exportShown()
{
    const auto letters = chosen();
    const QString path = m_chooseFile(this, tr("Export %Ln dead letter(s)", nullptr, static_cast<int>(letters.size())),
                                      QStringLiteral("dead-letters.ndjson"));
    if (path.isEmpty())
        return;
    DeadLetterQuery query;
    for (const StoredDeadLetter& letter : letters)
        query.ids.push_back(letter.id);
    m_exporting->start(query, path, std::ssize(letters));
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
