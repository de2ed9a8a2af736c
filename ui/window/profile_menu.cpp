// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profile_menu.h"

#include "core/settings/profiles.h"
#include "core/setup/profile_change.h"
#include "ui/profiles/profile_dialog.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/text/display.h"
#include "ui/theme/profile_colors.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/profile_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/setup_controller.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

bool startProgram(const QString& name)
{
    const QStringList arguments = name.isEmpty() ? QStringList() : QStringList{u"--profile"_s, name};
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

ProfileMenu::ProfileMenu(MainWindow& window, ProfileStrip& strip)
    : QObject(&window), m_window(window), m_strip(strip), m_open(startProgram)
{
    QMenu& file = *window.menus().file;
    auto* menu = new QMenu(tr("&Profiles"), &file);
    menu->setObjectName(u"profilesMenu"_s);
    QAction* before = file.actions().isEmpty() ? nullptr : file.actions().constFirst();
    file.insertMenu(before, menu);
    QAction* begin = makeAction(*menu, u"newProfileAction"_s, tr("&New Profile…"));
    QAction* colour = makeAction(*menu, u"profileColourAction"_s, tr("&Colour of This Profile…"));
    QAction* manage = makeAction(*menu, u"manageProfilesAction"_s, tr("&Manage Profiles…"));
    colour->setEnabled(window.pipeline().hasConfiguration() && !window.pipeline().isViewer());
    connect(begin, &QAction::triggered, this, &ProfileMenu::begin);
    connect(colour, &QAction::triggered, this, &ProfileMenu::chooseColour);
    connect(manage, &QAction::triggered, this, &ProfileMenu::manage);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    connect(&window.pipeline(), &Pipeline::reloaded, this, &ProfileMenu::refresh);
    refresh();
    if (isProfile())
        sweepRemovedProfiles();
}

bool ProfileMenu::isProfile() const
{
    const std::string& file = m_window.pipeline().config().file;
    return !file.empty() && (file == configPath() || !profileOfConfig(file).empty());
}

QString ProfileMenu::name() const
{
    return QString::fromStdString(profileOfConfig(m_window.pipeline().config().file));
}

QString ProfileMenu::colour() const
{
    return QString::fromStdString(m_window.pipeline().config().profileColour);
}

QString ProfileMenu::title() const
{
    if (!name().isEmpty())
        return ProfilesDialog::titleOf(name());
    if (colour().isEmpty())
        return {};
    // A colour never stands alone.
    return isProfile() ? ProfilesDialog::titleOf({})
                       : safeText(QFileInfo(QString::fromStdString(m_window.pipeline().config().file)).fileName(), 64);
}

void ProfileMenu::refresh()
{
    m_strip.setProfile(title(), colour());
    setProfileOf(m_window, title(), colour());
}

void ProfileMenu::fill(QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        if (action->property("isProfile").toBool())
            delete action;
    }
    QAction* before = menu.actions().constFirst();
    for (const ProfileInfo& info : listProfiles()) {
        const QString profile = QString::fromStdString(info.name);
        QString text = ProfilesDialog::titleOf(profile);
        text.replace(u'&', u"&&"_s);
        auto* action = new QAction(profileSwatch(QString::fromStdString(info.colour)), text, &menu);
        action->setProperty("isProfile", true);
        const bool isOwn = isProfile() && profile == name();
        if (isOwn) {
            action->setText(tr("%1 (this window)").arg(text));
            action->setEnabled(false);
        }
        connect(action, &QAction::triggered, this, [this, profile] { open(profile); });
        menu.insertAction(before, action);
    }
    QAction* line = menu.insertSeparator(before);
    line->setProperty("isProfile", true);
}

void ProfileMenu::open(const QString& profile)
{
    if (!m_open(profile))
        m_window.showWarning(
            tr("The window of %1 cannot be opened: the program does not start.").arg(ProfilesDialog::titleOf(profile)));
}

void ProfileMenu::begin()
{
    SetupController::show(ProfilesDialog::makeNew([this](const QString& profile) { open(profile); }, &m_window));
}

void ProfileMenu::manage()
{
    SetupController::show(
        new ProfilesDialog({name(), isProfile(), &m_window.setup().secrets(), m_window.setup().confirm(),
                            [this](const QString& profile) { open(profile); }},
                           &m_window));
}

void ProfileMenu::chooseColour()
{
    const QString shown = title().isEmpty() ? ProfilesDialog::titleOf({}) : title();
    SetupController::show(new ProfileDialog(
        {tr("Colour of this profile"),
         tr("The band stands above the window and in every dialog that changes this profile."), shown, colour(), true,
         [this](const QString&, const QString& chosen) -> Result<> {
             const auto done = m_window.pipeline().changeConfiguration([&](ConfigText& text) {
                 return chosen.isEmpty() ? text.remove({"profile", "colour"})
                                         : text.set({"profile", "colour"}, chosen.toStdString());
             });
             return done ? Result<>() : tl::unexpected(done.error());
         }},
        &m_window));
}

} // namespace grantex
