// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace grantex {

class ElidedLabel;

/// The quiet heading of a pane: its title, then whatever is added at the right. Compact buttons leave out their words
/// where the pane is narrow.
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(const QString& title, QWidget* parent = nullptr);
    /// The header takes the widget.
    void add(QWidget* widget, int stretch = 0);
    void setNote(const QString& note);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_note;
    QHBoxLayout* m_row;
};

} // namespace grantex
