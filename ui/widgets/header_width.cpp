// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header_width.h"

#include <QHeaderView>

namespace grantex {

void widenToTitle(QHeaderView& header, int section)
{
    if (header.isSectionHidden(section) || header.sectionResizeMode(section) == QHeaderView::Stretch)
        return;
    if (const int wanted = header.sectionSizeHint(section); header.sectionSize(section) < wanted)
        header.resizeSection(section, wanted);
}

void widenToTitles(QHeaderView& header)
{
    for (int section = 0; section < header.count(); ++section)
        widenToTitle(header, section);
}

} // namespace grantex
