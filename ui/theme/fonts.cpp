// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QStringList installed(const QStringList& wanted)
{
    static const QStringList all = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted) {
        if (all.contains(family))
            found.append(family);
    }
    return found;
}

} // namespace

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString system = font.family();
    // A bare X server gives a generic alias or DejaVu: then a better one may be taken, a chosen font may not.
    const bool isChosen = !system.startsWith(u"Sans"_s, Qt::CaseInsensitive) && !system.startsWith(u"DejaVu"_s) &&
                          !system.startsWith(u"Helvetica"_s) && !system.isEmpty();
    QStringList families = installed({u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s});
    if (isChosen || families.isEmpty())
        families.prepend(system);
    font.setFamilies(families);
    constexpr double readableSize = 10.0;
    if (!isChosen && font.pointSizeF() < readableSize)
        font.setPointSizeF(readableSize);
    return font;
}

QFont monospaceFont(const QFont& around)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QStringList families =
        installed({u"JetBrains Mono"_s, u"Cascadia Mono"_s, u"SF Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    families.append(font.family());
    font.setFamilies(families);
    font.setStyleHint(QFont::Monospace);
    constexpr double opticalMatch = 0.94;
    font.setPointSizeF(around.pointSizeF() * opticalMatch);
    return font;
}

QFont scaledFont(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace grantex
