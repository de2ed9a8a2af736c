// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_scroll.h"

#include <QApplication>
#include <QScrollArea>

namespace grantex {

void scrollToFocus(QScrollArea& area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget* before, QWidget* now) {
        // A click is where the eye is, and nothing may move under it; a window that comes back is where it was left.
        if (before == nullptr || now == nullptr || QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        if (area.widget() != nullptr && area.widget()->isAncestorOf(now))
            area.ensureWidgetVisible(now);
    });
}

} // namespace grantex
