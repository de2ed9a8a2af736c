// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QPushButton;

namespace grantex {

class ElidedLabel;

/// A sentence that floats at the bottom of its parent for five seconds with one button, as a rule "Undo". A new one
/// takes the place of the old one. It never takes the focus; while the pointer or the focus is on it, it stays.
class Snackbar final : public QFrame
{
    Q_OBJECT
public:
    explicit Snackbar(QWidget* parent);
    /// `act` is called at most once, when the button is pressed; then, or after five seconds, the bar goes away.
    void offer(const QString& text, const QString& button, std::function<void()> act);
    [[nodiscard]] QString text() const;
    /// Milliseconds until it goes away by itself; 5,000 unless told otherwise.
    void setShownFor(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// How far above the parent's lower edge it floats.
    void setLift(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void expire();

    ElidedLabel* m_label;
    QPushButton* m_button;
    std::function<void()> m_act;
    QTimer m_timer;
    int m_lift = 0;
};

} // namespace grantex
