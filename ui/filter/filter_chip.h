// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace grantex {

/// A part of the filter beside the typed text: a saved filter with its tick, or what an icon says of the typed one (a
/// range of time, sliding time). The cross takes it away.
class FilterChip final : public QWidget
{
    Q_OBJECT
public:
    /// `icon` empty: the chip has a tick.
    FilterChip(const QString& text, const QString& icon, QWidget* parent = nullptr);
    void setTicked(bool isOn);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton& tick() { return *m_tick; }
    [[nodiscard]] QToolButton& cross() { return *m_cross; }

Q_SIGNALS:
    void ticked(bool isOn);
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QToolButton* m_tick;
    QToolButton* m_cross;
    bool m_hasTick;
};

} // namespace grantex
