// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

// The icons live in a static library; without this call the linker leaves them out. Q_INIT_RESOURCE declares a function
// of the global namespace, so this one must stand there too.
static void useResources()
{
    Q_INIT_RESOURCE(grantex);
}

namespace grantex {

namespace {

QPalette paletteOf(Scheme scheme)
{
    const auto c = [scheme](Role role) { return colorOf(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Role::Window));
    palette.setColor(QPalette::WindowText, c(Role::Text));
    palette.setColor(QPalette::Base, c(Role::Surface));
    palette.setColor(QPalette::AlternateBase, c(Role::Window));
    palette.setColor(QPalette::Text, c(Role::Text));
    palette.setColor(QPalette::PlaceholderText, c(Role::Muted));
    palette.setColor(QPalette::Button, c(Role::Raised));
    palette.setColor(QPalette::ButtonText, c(Role::Text));
    palette.setColor(QPalette::BrightText, c(Role::Danger));
    palette.setColor(QPalette::ToolTipBase, c(Role::Raised));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::Highlight, c(Role::Selection));
    palette.setColor(QPalette::HighlightedText, c(Role::SelectionText));
    palette.setColor(QPalette::Link, c(Role::Accent));
    palette.setColor(QPalette::LinkVisited, c(Role::Accent));
    palette.setColor(QPalette::Light, c(Role::Raised));
    palette.setColor(QPalette::Midlight, c(Role::Hover));
    palette.setColor(QPalette::Mid, c(Role::Border));
    palette.setColor(QPalette::Dark, c(Role::Border));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(0xff000000));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Role::Track));
    return palette;
}

} // namespace

Theme& Theme::instance()
{
    static QPointer<Theme> theme;
    if (theme.isNull())
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject* parent) : QObject(parent), m_system(new SystemScheme(this))
{
    useResources();
    connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(interfaceFont());
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    Scheme scheme = m_system->scheme();
    if (m_appearance != Appearance::System)
        scheme = m_appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
    if (m_isApplied && scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_isApplied = true;
    QApplication::setPalette(paletteOf(scheme));
    qApp->setStyleSheet(styleSheet(scheme));
    Q_EMIT changed();
}

} // namespace grantex
