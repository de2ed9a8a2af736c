// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include "ui/settings/action_choice.h"
#include "ui/settings/time_zone_box.h"
#include "ui/text/display.h"
#include "ui/text/shown_zone.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace grantex {

AppearancePage::AppearancePage(const QMainWindow& window, QWidget* parent) : SettingsForm(parent)
{
    addChoice(window, tr("&Theme"),
              {u"appearanceSystemAction"_s, u"appearanceLightAction"_s, u"appearanceDarkAction"_s},
              tr("As the desktop: follows it when it changes between light and dark."));
    addChoice(window, tr("&Density"), {u"densityComfortableAction"_s, u"densityCompactAction"_s},
              tr("Compact shows more events at once."));
    addChoice(window, tr("T&imes"),
              {u"localTimesAction"_s, u"utcTimesAction"_s, u"timesSinceNowAction"_s, u"timesSinceSelectedAction"_s,
               u"timesDeltaAction"_s, u"fixedZoneAction"_s},
              tr("How the table shows times. What is copied and exported is always in UTC."));
    auto* zone = new TimeZoneBox(this);
    addRow(
        tr("Time &zone"), zone,
        tr("For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are "
           "typed without one. In effect at once."));
    connect(zone, &TimeZoneBox::notFound, this, [this](const QString& text) {
        showOutcome(tr("There is no time zone called %1.").arg(safeText(QStringView(text), 60)), Role::Danger);
    });
    connect(&ShownZone::instance(), &ShownZone::changed, this, [this] { showOutcome({}, Role::Muted); });
}

void AppearancePage::addChoice(const QMainWindow& window, const QString& label, const QStringList& names,
                               const QString& help)
{
    QList<QAction*> actions;
    for (const QString& name : names) {
        if (auto* action = window.findChild<QAction*>(name))
            actions.append(action);
    }
    if (actions.size() < 2)
        return;
    auto* choice = new ActionChoice(actions, this);
    choice->setObjectName(QString(names.first()).replace(u"Action"_s, u"Choice"_s));
    addRow(label, choice, help);
}

} // namespace grantex
