// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notifications_page.h"

#include "ui/alerts/alert_center.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <algorithm>
#include <chrono>

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
    if (options.notifier != nullptr)
        addDesktop(*options.notifier);
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

void NotificationsPage::addDesktop(DesktopNotifier& notifier)
{
    using Way = DesktopNotifier::Way;
    auto* test = new QPushButton(tr("Send a &test notification"), this);
    test->setObjectName(u"testNotificationButton"_s);
    addRow(tr("Desktop"), test);
    QLabel* way = addNote(tr("Asking the desktop…"));
    way->setObjectName(u"notificationWay"_s);
    // The answer may come when the page is gone.
    notifier.findWay([label = QPointer(way)](Way found) {
        if (label == nullptr)
            return;
        switch (found) {
        case Way::Service:
            label->setText(tr("The desktop has a notification service."));
            break;
        case Way::Tray:
            label->setText(tr("The desktop has no notification service: alerts are shown by the icon in the tray."));
            break;
        case Way::Nowhere:
            label->setText(tr("⚠ This desktop shows no notifications: it has no notification service "
                              "(org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind "
                              "the bell. A program such as dunst or mako shows them."));
            label->setProperty("flavour", u"danger"_s);
            label->style()->unpolish(label);
            label->style()->polish(label);
            break;
        }
    });
    connect(test, &QPushButton::clicked, this, [this, &notifier] {
        showOutcome(tr("Sent: the desktop has not answered yet."), Role::Muted);
        const Alert alert{
            tr("Test notification").toStdString(), {}, tr("Alerts look like this.").toStdString(), {}, {}, {}};
        notifier.show(alert, [page = QPointer(this)](Way shown, const QString& refusal) {
            if (page != nullptr)
                page->tellTest(shown, refusal);
        });
    });
}

void NotificationsPage::tellTest(DesktopNotifier::Way shown, const QString& refusal)
{
    using Way = DesktopNotifier::Way;
    const QString words = safeText(QStringView(refusal), 200);
    if (shown == Way::Service)
        showOutcome(tr("The desktop has taken the test notification."), Role::Success);
    else if (shown == Way::Tray)
        showOutcome(tr("The icon in the tray shows it: the desktop's notification service did not answer."),
                    Role::Warning);
    else if (words.isEmpty())
        showOutcome(tr("Nothing was shown: there is no notification service and no place for icons."), Role::Danger);
    else
        showOutcome(tr("Nothing was shown. The desktop says: %1").arg(words), Role::Danger);
}

void NotificationsPage::addRules()
{
    int number = 0;
    for (const AlertRule& rule : m_center.rules()) {
        const QString name = safeCoreText(rule.name, 80);
        auto* box = new QWidget(this);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto* notifies = new QCheckBox(tr("Notify"), box);
        auto* minutes = new QSpinBox(box);
        notifies->setObjectName(u"ruleNotifies%1"_s.arg(number));
        notifies->setAccessibleName(tr("Notify: %1").arg(name));
        notifies->setChecked(rule.enabled && rule.notifies);
        // A rule that is off tells nothing at all: it is switched on where rules are edited.
        notifies->setEnabled(rule.enabled);
        minutes->setObjectName(u"ruleMinutes%1"_s.arg(number));
        minutes->setAccessibleName(tr("Minutes until %1 is told again").arg(name));
        minutes->setRange(0, mostMinutes);
        minutes->setPrefix(tr("again after "));
        minutes->setSuffix(tr(" min"));
        minutes->setKeyboardTracking(false);
        minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
        minutes->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(rule.cooldown).count()));
        minutes->setEnabled(rule.enabled);
        row->addWidget(notifies);
        row->addWidget(minutes);
        row->addStretch(1);
        box->setFocusProxy(notifies);
        QString label = name;
        addRow(rule.enabled ? label.replace(u'&', u"&&"_s) : tr("%1 (off)").arg(label.replace(u'&', u"&&"_s)), box);
        connect(notifies, &QCheckBox::toggled, this, [this, which = rule.name](bool isWanted) {
            change(which, [isWanted](AlertRule& changed) { changed.notifies = isWanted; });
        });
        // What is finer than a minute stays as somebody wrote it until another number is chosen.
        connect(minutes, &QSpinBox::valueChanged, this, [this, which = rule.name](int wanted) {
            change(which, [wanted](AlertRule& changed) { changed.cooldown = std::chrono::minutes(wanted); });
        });
        ++number;
    }
}

void NotificationsPage::change(const std::string& name, const std::function<void(AlertRule&)>& how)
{
    std::vector<AlertRule> rules = m_center.rules();
    const auto rule = std::ranges::find(rules, name, &AlertRule::name);
    // Edited meanwhile: what is shown here is about no rule any more.
    if (rule == rules.end())
        return showOutcome(tr("The rules were changed meanwhile: open the settings again."), Role::Warning);
    how(*rule);
    showResult(m_center.setRules(std::move(rules)));
}

} // namespace grantex
