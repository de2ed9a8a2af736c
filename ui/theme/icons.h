// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>

namespace grantex {

/// The icon `name` (a file of resources/icons without its ending), drawn in the theme's colour for `role`. Follows a
/// change of the theme and every scale by itself.
[[nodiscard]] QIcon themedIcon(const QString& name, Role role = Role::Text);

/// One painting of the icon, `size` in device-independent pixels.
void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& color);

} // namespace grantex
