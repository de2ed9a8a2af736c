// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace grantex {

/// Shows whatever inside `area` gets the focus by key or by the program. Qt does so only when Tab goes from one widget
/// inside to another, not when it comes from outside.
void scrollToFocus(QScrollArea& area);

} // namespace grantex
