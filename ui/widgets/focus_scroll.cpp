// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_scroll.h"

#include <QApplication>
#include <QScrollArea>

namespace grantex {

void scrollToFocus(QScrollArea& area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget* /*before*/, QWidget* now) {
        if (now != nullptr && area.widget() != nullptr && area.widget()->isAncestorOf(now))
            area.ensureWidgetVisible(now);
    });
}

} // namespace grantex
