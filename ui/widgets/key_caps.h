// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QRect>
#include <QStringList>

class QFont;
class QPainter;

namespace grantex {

/// The keys of a sequence one by one: "Ctrl", "Shift", "P".
[[nodiscard]] QStringList keyNames(const QKeySequence& keys);

/// How wide paintKeyCaps() paints the keys in `font`; 0 for none.
[[nodiscard]] int keyCapsWidth(const QFont& font, const QStringList& keys);
/// Small key caps at the right end of `place` (at the left one when `isLeft`), vertically centred.
void paintKeyCaps(QPainter& painter, const QRect& place, const QStringList& keys, bool isLeft = false);

} // namespace grantex
