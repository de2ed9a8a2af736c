// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/dead_letter_page.h"

#include "ui/deadletters/dead_letter_export.h"
#include "ui/deadletters/dead_letter_model.h"
#include "ui/detail/raw_view.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/icons.h"
#include "ui/widgets/compact_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/header_width.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion,
                                        DeadLetterPage::tr("Newline-delimited JSON (*.ndjson);;All files (*)"));
}

} // namespace

DeadLetterPage::DeadLetterPage(const std::string& journalDirectory, QWidget* parent)
    : QWidget(parent), m_list(new DeadLetterLoader(journalDirectory, this)),
      m_one(new DeadLetterLoader(journalDirectory, this)), m_model(new DeadLetterModel(this)),
      m_header(new PaneHeader(tr("Dead letters"), this)), m_destination(new QComboBox(this)),
      m_retry(new CompactButton(themedIcon(u"retry"_s), {tr("&Retry all")}, this)),
      m_edit(new CompactButton(themedIcon(u"note"_s), {tr("&Edit and retry…")}, this)),
      m_export(new CompactButton(themedIcon(u"export"_s), {tr("E&xport…"), tr("Exporting…")}, this)),
      m_discard(new CompactButton(themedIcon(u"close"_s), {tr("&Discard all…")}, this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(u"check"_s, m_table->viewport())), m_below(new QWidget(this)),
      m_reason(new QLabel(m_below)), m_bytes(new RawView(m_below)),
      m_exporting(new DeadLetterExport(journalDirectory, this)), m_confirm(askForConfirmation), m_chooseFile(askForFile)
{
    setObjectName(u"deadLetterView"_s);
    setAccessibleName(tr("Dead letters"));
    layOut();
    connect(m_list, &DeadLetterLoader::loaded, this, &DeadLetterPage::take);
    connect(m_one, &DeadLetterLoader::loaded, this, &DeadLetterPage::showOne);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &DeadLetterPage::reload);
    connect(m_retry, &QAbstractButton::clicked, this, &DeadLetterPage::retrySelected);
    connect(m_edit, &QAbstractButton::clicked, this, &DeadLetterPage::editSelected);
    connect(m_exporting, &DeadLetterExport::finished, this, [this](qint64 written, const QString& problem) {
        refreshButtons();
        Q_EMIT message(problem.isEmpty() ? tr("%Ln dead letter(s) exported", nullptr, static_cast<int>(written))
                                         : tr("Nothing was exported: %1").arg(problem));
    });
    connect(m_export, &QAbstractButton::clicked, this, &DeadLetterPage::exportShown);
    connect(m_discard, &QAbstractButton::clicked, this, &DeadLetterPage::discardSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeadLetterPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeadLetterPage::showSelection);
}

void DeadLetterPage::layOut()
{
    const int unit = fontMetrics().height();
    m_destination->setObjectName(u"deadLetterDestination"_s);
    m_destination->setAccessibleName(tr("Destination"));
    m_destination->addItem(tr("All destinations"), QString());
    // Room for the first item; names of destinations may be far longer.
    m_destination->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int widest = m_destination->sizeHint().width();
    m_destination->setMinimumContentsLength(12);
    m_destination->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_destination->setMinimumWidth(widest);
    m_retry->setObjectName(u"retryLettersButton"_s);
    m_edit->setObjectName(u"editLetterButton"_s);
    m_export->setObjectName(u"exportLettersButton"_s);
    m_discard->setObjectName(u"discardLettersButton"_s);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_destination), static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_edit),
          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_discard)})
        m_header->add(widget);
    m_header->setFixedHeight(unit * 3);
    m_table->setObjectName(u"deadLetterTable"_s);
    m_table->setAccessibleName(tr("Dead letters"));
    m_table->setModel(m_model);
    makePlain(*m_table, 1.6);
    const std::array widths{16, 10, 10, 19, 26, 5};
    for (int column = 0; column < DeadLetterModel::kColumns; ++column)
        m_table->setColumnWidth(column, unit * widths[static_cast<std::size_t>(column)]);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(DeadLetterModel::Column::Reason),
                                                      QHeaderView::Stretch);
    widenToTitles(*m_table->horizontalHeader());
    m_empty->setTexts(tr("No dead letters"),
                      tr("Events that a destination refuses for good would be kept here, with the reason."));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    m_bytes->setObjectName(u"deadLetterBytes"_s);
    m_bytes->setAccessibleName(tr("Event as the server sent it"));
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_reason);
    below->addWidget(m_bytes, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(parts, 1);
    setFocusProxy(m_table);
    m_below->hide();
    refreshButtons();
}

void DeadLetterPage::setLanes(const std::vector<LaneStatus>& lanes)
{
    bool isSame = m_destination->count() == static_cast<int>(lanes.size()) + 1;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        isSame =
            isSame && m_destination->itemData(static_cast<int>(i) + 1).toString().toStdString() == lanes[i].id.value;
    if (!isSame) {
        const QVariant chosen = m_destination->currentData();
        const QSignalBlocker blocker(m_destination);
        m_destination->clear();
        m_destination->addItem(tr("All destinations"), QString());
        for (const LaneStatus& lane : lanes)
            m_destination->addItem(safeText(lane.name, 60), QString::fromStdString(lane.id.value));
        m_destination->setCurrentIndex(std::max(0, m_destination->findData(chosen)));
    }
    const std::string shown = m_destination->currentData().toString().toStdString();
    std::int64_t counted = 0;
    for (const LaneStatus& lane : lanes)
        counted += shown.empty() || shown == lane.id.value ? lane.counters.deadLettered : 0;
    if (isVisible() && counted != m_total)
        reload();
}

void DeadLetterPage::showDestination(const LaneId& lane)
{
    m_destination->setCurrentIndex(std::max(0, m_destination->findData(QString::fromStdString(lane.value))));
}

void DeadLetterPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void DeadLetterPage::reload()
{
    m_list->loadNewest(m_destination->currentData().toString().toStdString(), m_wanted);
}

void DeadLetterPage::showLetter(const LaneId& lane, Sequence sequence)
{
    m_wanted = sequence;
    const int index = m_destination->currentIndex();
    showDestination(lane);
    if (m_destination->currentIndex() == index)
        reload();
}

void DeadLetterPage::take(const DeadLetterLoader::Found& found)
{
    m_total = found.total();
    m_counts = found.counts;
    m_model->setLetters(found.letters);
    m_empty->setGeometry(m_table->viewport()->rect());
    m_empty->setVisible(found.letters.empty());
    const bool isCut = m_total > static_cast<std::int64_t>(found.letters.size());
    m_header->setNote(isCut ? tr("the newest %1 of %2").arg(grouped(std::ssize(found.letters)), grouped(m_total))
                            : grouped(m_total));
    if (!found.problem.empty())
        Q_EMIT message(tr("The dead letters cannot be read: %1").arg(safeCoreText(found.problem)));
    refreshButtons();
    selectWanted();
}

void DeadLetterPage::selectWanted()
{
    const Sequence wanted = std::exchange(m_wanted, {});
    if (wanted == Sequence{})
        return;
    const auto& letters = m_model->letters();
    const auto found = std::ranges::find(letters, wanted, &StoredDeadLetter::sequence);
    if (found == letters.end()) {
        Q_EMIT message(tr("This dead letter is gone: it was retried or discarded"));
        return;
    }
    m_table->selectRow(static_cast<int>(found - letters.begin()));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void DeadLetterPage::showSelection()
{
    m_shown = {};
    refreshButtons();
    const auto rows = m_table->selectionModel()->selectedRows();
    m_below->setVisible(rows.size() == 1);
    if (rows.size() != 1)
        return;
    const StoredDeadLetter& letter = m_model->letters()[static_cast<std::size_t>(rows.front().row())];
    m_one->loadOne(letter.id);
}

void DeadLetterPage::showOne(const DeadLetterLoader::Found& found)
{
    if (found.letters.empty())
        return;
    const StoredDeadLetter& letter = found.letters.front();
    m_shown = letter;
    refreshButtons();
    const QString edited = letter.edit.empty() ? QString() : u' ' + tr("What was sent had been edited.");
    m_reason->setText(tr("%1 refused this event %2. %3")
                          .arg(safeText(letter.destination, 120), localDateTime(letter.at),
                               letter.code.empty()
                                   ? safeCoreText(letter.reason)
                                   : u"%1: %2"_s.arg(safeText(letter.code, 60), safeCoreText(letter.reason))) +
                      edited);
    m_bytes->setSource(QString::fromUtf8(letter.json.data(), static_cast<qsizetype>(letter.json.size())));
}

} // namespace grantex
