// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QString;

namespace grantex {

/// The moment that is pinned, from the top down to `bottom`: a line with its time on a label, which stands on the side
/// where there is room. Timeline and charts show it alike.
void paintPin(QPainter& painter, double x, double bottom, const QString& words, double top = 0);

} // namespace grantex
