// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/profile_colors.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::ProfileColors)
};

struct Row
{
    QLatin1StringView name;
    const char* word;
    QRgb light;
    QRgb dark;
};

// The names are core/settings' profileColours(); strong on light, bright on dark, so that a band is seen at once.
constexpr std::array table{
    Row{"red"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Red"), 0xffc0262d, 0xffff8a80},
    Row{"orange"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Orange"), 0xffa84300, 0xffffb06b},
    Row{"yellow"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Yellow"), 0xff7a5c00, 0xfff2d04e},
    Row{"green"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Green"), 0xff1b6e3c, 0xff6fd497},
    Row{"teal"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Teal"), 0xff00666b, 0xff5fd0d0},
    Row{"blue"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Blue"), 0xff1c5cb8, 0xff82b6ff},
    Row{"purple"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Purple"), 0xff6a35b0, 0xffc3a1ff},
    Row{"pink"_L1, QT_TRANSLATE_NOOP("grantex::ProfileColors", "Pink"), 0xffa8246f, 0xffff9bcb},
};

const Row* find(const QString& colour)
{
    const auto* row = std::find_if(table.begin(), table.end(), [&](const Row& one) { return one.name == colour; });
    return row == table.end() ? nullptr : row;
}

} // namespace

ToneColors profileColors(const QString& colour, Scheme scheme)
{
    const Row* row = find(colour);
    if (row == nullptr)
        return {colorOf(Role::Hover, scheme), colorOf(Role::Text, scheme)};
    return {QColor(scheme == Scheme::Light ? row->light : row->dark), colorOf(Role::OnAccent, scheme)};
}

QString profileColorName(const QString& colour)
{
    const Row* row = find(colour);
    return row == nullptr ? Words::tr("No colour") : Words::tr(row->word);
}

QIcon profileSwatch(const QString& colour)
{
    constexpr int size = 32;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    painter.setPen(QPen(theme.color(find(colour) == nullptr ? Role::Muted : Role::Border), 2));
    painter.setBrush(profileColors(colour, theme.scheme()).surface);
    painter.drawEllipse(QRectF(2, 2, size - 4, size - 4));
    QIcon swatch(picture);
    swatch.addPixmap(picture, QIcon::Disabled); // this window's own profile stands in its colour too
    return swatch;
}

std::vector<ContrastPair> profileTextPairs(Scheme scheme)
{
    std::vector<ContrastPair> pairs;
    const auto add = [&](const QString& name, const QString& colour) {
        const ToneColors colors = profileColors(colour, scheme);
        pairs.push_back({u"profile "_s + name, colors.text, colors.surface});
    };
    for (const Row& row : table)
        add(row.name, row.name);
    add(u"without colour"_s, {});
    return pairs;
}

} // namespace grantex
