// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace grantex {

/// The strip that searches inside what a pane shows: a text, "3 of 17", next and previous (Enter, Shift+Enter), closed
/// by Escape. Knows nothing of what is searched.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);
    /// Shows the bar with its text selected.
    void open();
    [[nodiscard]] QString text() const;
    /// What was found; `current` counts from 1, 0: none is shown. `isMore`: the count is a lower bound.
    void setCount(int current, int count, bool isMore);
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void textChanged(const QString& text);
    /// 1 or -1.
    void stepRequested(int direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& name, const QString& objectName);
    void close();

    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace grantex
