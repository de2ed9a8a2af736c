// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/completion.h"
#include "ui/filter/filter_session.h"

#include <QLineEdit>
#include <QPointer>

namespace grantex {

class CompletionPopup;

/// The line a filter is typed in: its pieces in colour, the mistake underlined, candidates below it. Enter applies, Esc
/// closes the candidates and then goes away, up and down go through what was used before.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FilterEdit(FilterSession& session, QWidget* parent = nullptr);
    ~FilterEdit() override;

    [[nodiscard]] CompletionPopup& popup();
    /// Offers what may stand at the cursor; `isAsked`: also when nothing is typed there yet.
    void complete(bool isAsked);
    /// The underlined piece, in characters; length 0: none.
    [[nodiscard]] QPair<int, int> underlined() const { return m_underlined; }

Q_SIGNALS:
    void left(); ///< Esc

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void onTextEdited();
    void accept(const filter::Candidate& candidate);
    bool popupKey(const QKeyEvent& event);
    void stepHistory(int step);
    void paintPieces();

    FilterSession& m_session;
    QPointer<CompletionPopup> m_popup; ///< a child of the window while it is open
    QPair<int, int> m_underlined;
    QString m_draft;        ///< what was typed before the history was looked through
    qsizetype m_place = -1; ///< in the history; -1: at the draft
    bool m_isComposing = false;
};

} // namespace grantex
