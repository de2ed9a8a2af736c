// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/dead_letters.h"

#include <QDialog>
#include <QTimer>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace grantex {

class JsonDiffModel;

/// One dead letter as text to change, with what is different from the event below it. What is sent is checked while it
/// is typed; the event in the journal stays as it is. GUI thread.
class DeadLetterEditor final : public QDialog
{
    Q_OBJECT
public:
    /// Sends `json` in place of the event; `decided` is called once.
    using Send = std::function<void(const std::string& json, std::function<void(const Result<>&)> decided)>;
    DeadLetterEditor(StoredDeadLetter letter, Send send, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] JsonDiffModel& differences() { return *m_model; }
    [[nodiscard]] QString verdict() const;
    /// What would be sent: the event's own bytes when nothing was changed, else the typed values without the blanks
    /// between them.
    [[nodiscard]] std::string json() const;

    /// Larger ones are edited with another program: `dead-letters retry --with FILE`.
    static constexpr std::size_t kLargest = 1024 * 1024;

public Q_SLOTS:
    void send();
    void restore(); ///< the event's own values again

private:
    void layOut();
    void judge();

    StoredDeadLetter m_letter;
    Send m_send;
    QPlainTextEdit* m_text;
    QLabel* m_verdict;
    JsonDiffModel* m_model;
    QTreeView* m_tree;
    QPushButton* m_restore;
    QPushButton* m_retry;
    QTimer m_soon;
    QString m_laidOut; ///< the event's own values as the editor shows them
};

} // namespace grantex
