// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_caps.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace grantex {

namespace {

constexpr double capScale = 0.82;

QFont capFont(const QFont& around)
{
    return scaledFont(around, capScale, QFont::Medium);
}

int capWidth(const QFontMetrics& metrics, const QString& key)
{
    return qMax(metrics.height() + metrics.height() / 4, metrics.horizontalAdvance(key) + metrics.height() * 2 / 3);
}

} // namespace

QStringList keyNames(const QKeySequence& keys)
{
    QStringList names;
    for (int chord = 0; chord < keys.count(); ++chord) {
        const QString text = QKeySequence(keys[static_cast<uint>(chord)]).toString(QKeySequence::NativeText);
        // "Ctrl++" is Ctrl and the key +.
        const bool isPlus = text.endsWith(u'+');
        names += text.split(u'+', Qt::SkipEmptyParts);
        if (isPlus)
            names.append(QStringLiteral("+"));
    }
    return names;
}

int keyCapsWidth(const QFont& font, const QStringList& keys)
{
    const QFontMetrics metrics(capFont(font));
    int width = 0;
    for (const QString& key : keys)
        width += capWidth(metrics, key) + (width > 0 ? metrics.height() / 4 : 0);
    return width;
}

void paintKeyCaps(QPainter& painter, const QRect& place, const QStringList& keys, bool isLeft)
{
    const QFont around = painter.font();
    const QFont small = capFont(around);
    const QFontMetrics metrics(small);
    const Theme& theme = Theme::instance();
    int x = isLeft ? place.left() : place.right() + 1 - keyCapsWidth(around, keys);
    const int height = metrics.height() + metrics.height() / 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    for (const QString& key : keys) {
        const QRectF cap(x, place.center().y() + 1 - height / 2.0, capWidth(metrics, key), height);
        painter.setPen(theme.color(Role::Border));
        painter.setBrush(theme.color(Role::Window));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), height / 4.0, height / 4.0);
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(cap, Qt::AlignCenter, key);
        x += static_cast<int>(cap.width()) + metrics.height() / 4;
    }
    painter.restore();
}

} // namespace grantex
