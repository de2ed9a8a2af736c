// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace grantex {

class ElidedLabel;
class StateIcon;

/// A strip across a pane: icon, sentence, at most one button. Hidden until shown.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const QString& icon, const QString& buttonText, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_label;
    QPushButton* m_button;
};

} // namespace grantex
