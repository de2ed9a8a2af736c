// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

QByteArray tintedSvg(const QString& name, const QColor& color)
{
    QFile file(u":/grantex/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const Role role = mode == QIcon::Disabled ? Role::Track : m_role;
        paintIcon(*painter, m_name, rect, Theme::instance().color(role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_role); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon themedIcon(const QString& name, Role role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    const QString key = u"grantex/%1/%2/%3x%4"_s.arg(name, color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer svg(tintedSvg(name, color));
        QPainter onPixmap(&pixmap);
        svg.render(&onPixmap);
        onPixmap.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(place, pixmap, QRectF(QPointF(0, 0), QSizeF(pixels)));
}

} // namespace grantex
