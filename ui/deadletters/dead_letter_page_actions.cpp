// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "core/event/event.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/deadletters/dead_letter_page.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <map>

namespace grantex {

namespace {

/// The letters, one a line; nothing is written unless all are there.
Result<> writeLetters(const std::string& directory, const DeadLetterQuery& query, const QString& path)
{
    auto reader = DeadLetterReader::open(directory);
    if (!reader)
        return tl::unexpected(reader.error());
    WholeFile file(path.toStdString());
    Result<> written = file.open();
    std::size_t letters = 0;
    const auto read = reader->each(query, [&](const StoredDeadLetter& letter) {
        if (written)
            written = file.write(oneLine(letter.json) + '\n');
        letters += written ? 1 : 0;
        return written.has_value();
    });
    if (!written)
        return written;
    if (!read)
        return tl::unexpected(read.error());
    if (letters != query.ids.size())
        return fail(ErrorCode::NotFound, "Some of the dead letters have been retried or discarded meanwhile.",
                    "Try again.");
    return file.finish();
}

} // namespace

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
    m_retry->setText(selected > 0 ? tr("&Retry %Ln", nullptr, selected) : tr("&Retry all"));
    m_discard->setText(selected > 0 ? tr("&Discard %Ln…", nullptr, selected) : tr("&Discard all…"));
    for (QPushButton* button : {m_retry, m_export, m_discard})
        button->setEnabled(isAny);
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
    if (const auto done = writeLetters(m_directory, query, path); !done)
        Q_EMIT message(tr("Nothing was exported: %1").arg(safeCoreText(done.error().message)));
    else
        Q_EMIT message(tr("%Ln dead letter(s) exported", nullptr, static_cast<int>(letters.size())));
}

} // namespace grantex
