// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace grantex {

/// The window's font: the desktop's, or where the desktop names none, the best of Inter, Noto Sans and DejaVu Sans.
[[nodiscard]] QFont interfaceFont();
/// For identifiers and JSON, a little smaller than `around`.
[[nodiscard]] QFont monospaceFont(const QFont& around);
/// `font` at `factor` of its size, and with `weight`.
[[nodiscard]] QFont scaledFont(QFont font, double factor, QFont::Weight weight = QFont::Normal);

} // namespace grantex
