// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

class QWidget;

namespace grantex::test {

/// What a person who sees little, or works without a mouse, would stumble over in one window as it is now. Each line
/// names the widget.
struct Findings
{
    QStringList unnamed;    ///< controls that a screen reader could only call "button"
    QStringList silentRows; ///< rows of lists and tables that say nothing
    QStringList faint;      ///< words with less contrast to what they stand on than 4.5, as drawn
    QStringList clipped;    ///< texts and buttons with less room than they need
    QStringList outside;    ///< windows larger than the screen

    void add(const Findings& more);
};

/// Class, object name, words and where it lies.
[[nodiscard]] QString nameOf(const QWidget& widget);

/// What a person can act on: visible, and not a part of another control.
[[nodiscard]] std::vector<QWidget*> controlsOf(const QWidget& window);

/// Looks at `window`, which must be shown and active, and at nothing but the sizes of its parts when `isSizesOnly`.
[[nodiscard]] Findings audit(QWidget& window, const QString& place, bool isSizesOnly);

} // namespace grantex::test
