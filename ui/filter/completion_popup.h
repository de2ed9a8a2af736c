// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/completion.h"

#include <QFrame>
#include <optional>

class QListView;

namespace grantex {

class CompletionModel;

/// The list of candidates below the filter. It never takes the focus, and chooses nothing by itself: typing goes on
/// whatever it shows. A child of the window, above everything else in it.
class CompletionPopup final : public QFrame
{
    Q_OBJECT
public:
    /// `anchor`: below which widget it opens.
    explicit CompletionPopup(QWidget* anchor);

    /// Opens, or closes when there is nothing to offer. `x`: where the text that is completed begins, in the anchor.
    void offer(filter::Completion completion, int x);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Up and down, around the ends.
    void step(int rows);
    void page(int direction);
    /// The candidate that is marked.
    [[nodiscard]] const filter::Candidate* current() const;
    [[nodiscard]] const filter::Candidate* first() const;
    [[nodiscard]] const filter::Completion& completion() const { return m_completion; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// Clicked.
    void chosen(const grantex::filter::Candidate& candidate);
    void currentChanged(const QString& spoken);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_anchor;
    CompletionModel* m_model;
    QListView* m_list;
    filter::Completion m_completion;
    int m_x = 0;
};

} // namespace grantex
