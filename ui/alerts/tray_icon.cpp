// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/tray_icon.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int side = 64;

/// Told apart by shape as well as by colour.
QString markOf(Role role)
{
    switch (role) {
    case Role::Success:
        return u"check"_s;
    case Role::Warning:
        return u"clock"_s;
    case Role::Danger:
        return u"warning"_s;
    default:
        return {};
    }
}

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_isAvailable(&QSystemTrayIcon::isSystemTrayAvailable)
{
    QAction* open = m_menu->addAction(tr("&Show the Window"));
    open->setObjectName(u"trayShowAction"_s);
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("&Quit Grantex Monitor"));
    quit->setObjectName(u"trayQuitAction"_s);
    connect(open, &QAction::triggered, this, &TrayIcon::windowRequested);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::showIcon()
{
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(this);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT windowRequested();
        });
        paint();
    }
    m_icon->show();
}

void TrayIcon::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (isShown())
        showIcon();
    else if (m_icon != nullptr)
        m_icon->hide();
}

bool TrayIcon::isShown() const
{
    return m_isWanted && m_isAvailable();
}

void TrayIcon::setState(const State& state)
{
    // A desktop that starts its panel later has a place for it by now.
    if (m_isWanted && (m_icon == nullptr || !m_icon->isVisible()) && isShown())
        showIcon();
    if (state == m_state)
        return;
    m_state = state;
    if (m_icon != nullptr)
        paint();
}

void TrayIcon::paint()
{
    QPixmap picture = QIcon(u":/grantex/icons/app.svg"_s).pixmap(QSize(side, side));
    if (const QString mark = markOf(m_state.role); !mark.isEmpty() && !picture.isNull()) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double share = 0.56;
        const double size = picture.width() / picture.devicePixelRatio() * share;
        const double begin = picture.width() / picture.devicePixelRatio() - size;
        const QRectF place(begin, begin, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(Role::Surface, Scheme::Light));
        painter.drawEllipse(place);
        // Panels are light or dark whatever the window is: the mark brings its own ground.
        constexpr double margin = 0.14;
        paintIcon(painter, mark, place.adjusted(size * margin, size * margin, -size * margin, -size * margin),
                  colorOf(m_state.role, Scheme::Light));
    }
    m_icon->setIcon(QIcon(picture));
    const QString name = tr("Grantex Monitor");
    m_icon->setToolTip(m_state.words.isEmpty() ? name : u"%1\n%2"_s.arg(name, m_state.words));
}

void TrayIcon::showMessage(const QString& title, const QString& text)
{
    if (m_icon != nullptr)
        m_icon->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace grantex
