// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grantex {

/// Qt shows a tooltip as rich text when it looks like it; escaped inside <p> it is plain whatever it says, and its line
/// ends stay. Nothing stays nothing.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace grantex
