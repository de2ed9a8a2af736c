// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shown_zone.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>

namespace grantex {

void MainWindow::followZone()
{
    ShownZone& zone = ShownZone::instance();
    zone.choose(m_settings.zone());
    connect(&zone, &ShownZone::changed, this, [this, &zone] {
        m_settings.setZone(zone.chosen());
        // Tables and drawings ask for their words whenever they paint.
        for (QWidget* widget : findChildren<QWidget*>()) {
            auto* view = qobject_cast<QAbstractItemView*>(widget);
            (view != nullptr ? view->viewport() : widget)->update();
        }
    });
}

} // namespace grantex
