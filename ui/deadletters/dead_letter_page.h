// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "ui/deadletters/dead_letter_loader.h"
#include "ui/widgets/confirmation.h"

#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace grantex {

class CompactButton;
class DeadLetterExport;
class DeadLetterModel;
class EmptyState;
class PaneHeader;
class RawView;

/// What destinations refused for good: which event, why in the provider's words, how often it was tried. Retried
/// letters wait in the same lane again; discarded ones count as dropped.
class DeadLetterPage final : public QWidget
{
    Q_OBJECT
public:
    /// Where to write an export; empty: nowhere.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;

    DeadLetterPage(const std::string& journalDirectory, QWidget* parent = nullptr);

    /// Has a lane send something else in place of a letter's bytes; `decided` is called once.
    using RetryEdited = std::function<void(const LaneId& lane, std::int64_t letter, const std::string& json,
                                           std::function<void(const Result<>&)> decided)>;
    void setRetryEdited(RetryEdited retry) { m_retryEdited = std::move(retry); }
    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }
    /// What the lanes count now: the list is read again when that is something else than is shown.
    void setLanes(const std::vector<LaneStatus>& lanes);
    /// Only this destination's; empty: all.
    void showDestination(const LaneId& lane);
    /// The one that this destination refused of this event, selected; that there is none is told.
    void showLetter(const LaneId& lane, Sequence sequence);
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// A file is being written.
    [[nodiscard]] bool isExporting() const;

public Q_SLOTS:
    void reload();
    void retrySelected();
    void editSelected(); ///< the one that is selected
    void discardSelected();
    void exportShown();

Q_SIGNALS:
    void retryRequested(const grantex::LaneId& lane, const std::vector<std::int64_t>& ids);
    void discardRequested(const grantex::LaneId& lane, const std::vector<std::int64_t>& ids);
    /// All that this destination has with ids up to `upTo`: also what the list does not show.
    void retryAllRequested(const grantex::LaneId& lane, std::int64_t upTo);
    void discardAllRequested(const grantex::LaneId& lane, std::int64_t upTo);
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Request = void (DeadLetterPage::*)(const LaneId&, const std::vector<std::int64_t>&);
    using RequestAll = void (DeadLetterPage::*)(const LaneId&, std::int64_t);
    void layOut();
    void take(const DeadLetterLoader::Found& found);
    void showOne(const DeadLetterLoader::Found& found);
    void showSelection();
    void refreshButtons();
    void selectWanted();
    /// The selected letters, or all there were when the list was read. A value: the list may be read again while a
    /// person is asked.
    struct Chosen
    {
        std::vector<StoredDeadLetter> letters; ///< empty: all
        std::vector<DeadLetterCount> counts;
        [[nodiscard]] std::int64_t size() const;
    };
    [[nodiscard]] Chosen chosen() const;
    void request(const Chosen& chosen, Request some, RequestAll all);

    DeadLetterLoader* m_list;
    DeadLetterLoader* m_one;
    DeadLetterModel* m_model;
    PaneHeader* m_header;
    QComboBox* m_destination;
    CompactButton* m_retry;
    CompactButton* m_edit;
    CompactButton* m_export;
    CompactButton* m_discard;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_below;
    QLabel* m_reason;
    RawView* m_bytes;
    StoredDeadLetter m_shown; ///< with its bytes; id 0: none
    DeadLetterExport* m_exporting;
    RetryEdited m_retryEdited;
    Confirm m_confirm;
    ChooseFile m_chooseFile;
    std::vector<DeadLetterCount> m_counts; ///< of what is shown, and of what is beyond it
    Sequence m_wanted;                     ///< to be selected once it is read
    std::int64_t m_total = -1;             ///< shown; -1: not read yet
};

} // namespace grantex
