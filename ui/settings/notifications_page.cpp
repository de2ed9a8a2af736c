// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notifications_page.h"

#include "ui/alerts/alert_center.h"
#include "ui/text/display.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;

} // namespace

NotificationsPage::NotificationsPage(AlertCenter& center, const Options& options, QWidget* parent)
    : SettingsForm(parent), m_center(center)
{
    auto* quiet = new QCheckBox(tr("Show nothing"), this);
    quiet->setObjectName(u"quietBox"_s);
    quiet->setChecked(center.isQuiet());
    addRow(tr("&Do not disturb"), quiet, tr("Alerts are still listed behind the bell."));
    auto* sound = new QCheckBox(tr("Let the desktop play one"), this);
    sound->setObjectName(u"soundBox"_s);
    sound->setChecked(options.hasSound);
    addRow(tr("&Sound"), sound);
    auto* tray = new QCheckBox(tr("Show an icon there"), this);
    tray->setObjectName(u"trayBox"_s);
    tray->setChecked(options.hasTray);
    addRow(tr("&Tray"), tray,
           options.isTrayPossible
               ? tr("Closing the window then hides it: events are still received and delivered. Quit ends the program.")
               : tr("This desktop has no place for icons now: closing the window ends the program as before."));
    addHeading(tr("Rules"));
    addRules();
    auto* edit = new QPushButton(tr("&Edit the rules…"), this);
    edit->setObjectName(u"editRulesButton"_s);
    addRow(tr("More"), edit, tr("What the rules look for; new ones."));
    connect(quiet, &QCheckBox::toggled, this, [this](bool isQuiet) {
        m_center.setQuiet(isQuiet);
        showResult({});
    });
    connect(&center, &AlertCenter::quietChanged, quiet, &QCheckBox::setChecked);
    connect(sound, &QCheckBox::toggled, this, [this, set = options.setSound](bool hasSound) {
        set(hasSound);
        showResult({});
    });
    connect(tray, &QCheckBox::toggled, this, [this, set = options.setTray](bool hasTray) {
        set(hasTray);
        showResult({});
    });
    connect(edit, &QPushButton::clicked, this, [go = options.editRules] { go(); });
}

void NotificationsPage::addRules()
{
    int number = 0;
    for (const AlertRule& rule : m_center.rules()) {
        const QString name = safeText(rule.name, 80);
        auto* box = new QWidget(this);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        Row made{new QCheckBox(tr("Notify"), box), new QSpinBox(box)};
        made.notifies->setObjectName(u"ruleNotifies%1"_s.arg(number));
        made.notifies->setAccessibleName(tr("Notify: %1").arg(name));
        made.notifies->setChecked(rule.enabled && rule.notifies);
        // A rule that is off tells nothing at all: it is switched on where rules are edited.
        made.notifies->setEnabled(rule.enabled);
        made.minutes->setObjectName(u"ruleMinutes%1"_s.arg(number));
        made.minutes->setAccessibleName(tr("Minutes until %1 is told again").arg(name));
        made.minutes->setRange(0, mostMinutes);
        made.minutes->setPrefix(tr("again after "));
        made.minutes->setSuffix(tr(" min"));
        made.minutes->setKeyboardTracking(false);
        made.minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
        made.minutes->setValue(
            static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(rule.cooldown).count()));
        made.minutes->setEnabled(rule.enabled);
        row->addWidget(made.notifies);
        row->addWidget(made.minutes);
        row->addStretch(1);
        box->setFocusProxy(made.notifies);
        QString label = name;
        addRow(rule.enabled ? label.replace(u'&', u"&&"_s) : tr("%1 (off)").arg(label.replace(u'&', u"&&"_s)), box);
        connect(made.notifies, &QCheckBox::toggled, this, &NotificationsPage::takeOver);
        connect(made.minutes, &QSpinBox::valueChanged, this, &NotificationsPage::takeOver);
        m_rows.push_back(made);
        ++number;
    }
}

void NotificationsPage::takeOver()
{
    std::vector<AlertRule> rules = m_center.rules();
    // Edited meanwhile: what is shown here is not about these rules any more.
    if (rules.size() != m_rows.size())
        return showOutcome(tr("The rules were changed meanwhile: open the settings again."), Role::Warning);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].enabled)
            continue;
        rules[i].notifies = m_rows[i].notifies->isChecked();
        const auto minutes = std::chrono::minutes(m_rows[i].minutes->value());
        // What is finer than a minute stays as somebody wrote it.
        if (std::chrono::duration_cast<std::chrono::minutes>(rules[i].cooldown) != minutes)
            rules[i].cooldown = minutes;
    }
    showResult(m_center.setRules(std::move(rules)));
}

} // namespace grantex
