// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace grantex::test {

/// What a person without a mouse meets who goes through a window with the Tab key alone. Each line names the widget.
struct FocusFindings
{
    QStringList unreached; ///< controls that Tab never comes to, or never leaves
    QStringList invisible; ///< controls that look the same whether they have the focus or not

    void add(const FocusFindings& more);
};

/// Goes round `window`, which must be shown and active, and gives the focus back to where it was.
[[nodiscard]] FocusFindings walkFocus(QWidget& window, const QString& place);

} // namespace grantex::test
