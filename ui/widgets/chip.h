// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QRect>
#include <QWidget>

class QPainter;

namespace grantex {

/// Paints `text` as a rounded chip of `tone` at the left of `place`, vertically centred, elided to fit.
void paintChip(QPainter& painter, const QRect& place, const QString& text, Tone tone);
/// The width of such a chip that need not be elided.
[[nodiscard]] int chipWidth(const QFontMetrics& metrics, const QString& text);

/// The same chip as a widget.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    void setContent(const QString& text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Other;
};

} // namespace grantex
