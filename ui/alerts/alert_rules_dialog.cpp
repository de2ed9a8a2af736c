// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_rules_dialog.h"

#include "core/filter/parser.h"
#include "core/setup/draft.h"
#include "ui/events/event_pane.h"
#include "ui/events/match_counter.h"
#include "ui/forms/filter_editor.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <chrono>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;

QString wordsOf(AlertRule::State state)
{
    switch (state) {
    case AlertRule::State::Gap:
        return AlertRulesDialog::tr("A time of more than a minute without a connection.");
    case AlertRule::State::DestinationPaused:
        return AlertRulesDialog::tr("A destination is paused and waits for a person.");
    case AlertRule::State::JournalNearlyFull:
        return AlertRulesDialog::tr("The journal is nearly full; it is full; it drops what destinations have not had.");
    case AlertRule::State::None:
        break;
    }
    return {};
}

QString sentenceOf(const AlertRule& rule)
{
    const QString what = rule.state == AlertRule::State::None
                             ? safeText(QStringView(QString::fromStdString(rule.filter)), 200)
                             : wordsOf(rule.state);
    const QString state = rule.enabled ? AlertRulesDialog::tr("on") : AlertRulesDialog::tr("off");
    return withColon(inList({safeCoreText(rule.name, 80), state}), what);
}

} // namespace

AlertRulesDialog::AlertRulesDialog(std::vector<AlertRule> rules, Save save, const RuleEvents& events, QWidget* parent)
    : QDialog(parent), m_rules(std::move(rules)), m_save(std::move(save)), m_list(new QListWidget(this)),
      m_editors(new QWidget(this)), m_name(new QLineEdit(m_editors)), m_state(new QLabel(m_editors)),
      m_matches(new QLabel(m_editors)), m_pause(new QSpinBox(m_editors)),
      m_notifies(new QCheckBox(tr("&Notify on the desktop"), m_editors)), m_problem(new QLabel(this)),
      m_add(new QPushButton(tr("&Add"), this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_reset(new QPushButton(tr("Reset to the shipped rules"), this)), m_ok(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"alertRulesDialog"_s);
    setWindowTitle(tr("Alert rules"));
    m_list->setObjectName(u"alertRules"_s);
    m_list->setAccessibleName(tr("Alert rules"));
    m_list->setProperty("flavour", u"field"_s);
    m_list->setSpacing(fontMetrics().height() / 5);
    m_name->setObjectName(u"ruleNameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    FormServices services;
    services.seen = events.seen;
    SettingField field;
    field.key = "ruleFilter";
    field.label = tr("Filter").toStdString();
    m_filter = new FilterEditor(field, services, m_editors);
    m_filter->setPlaceholder(tr("What to look for: type:budget.*  data.pct>=80"));
    m_filter->setCheck([](const std::string& text) { return checkAlertRule({"-", text}, {}); });
    m_state->setObjectName(u"ruleState"_s);
    m_matches->setObjectName(u"ruleMatches"_s);
    m_matches->setProperty("flavour", u"muted"_s);
    m_pause->setObjectName(u"rulePause"_s);
    m_pause->setAccessibleName(tr("Minutes until the same thing is told again"));
    m_pause->setRange(0, mostMinutes);
    m_pause->setSuffix(tr(" min"));
    m_notifies->setObjectName(u"ruleNotifies"_s);
    m_problem->setObjectName(u"alertRulesProblem"_s);
    m_problem->setProperty("flavour", u"danger"_s);
    m_add->setObjectName(u"addRuleButton"_s);
    m_remove->setObjectName(u"removeRuleButton"_s);
    m_reset->setObjectName(u"resetRulesButton"_s);
    m_ok->setObjectName(u"saveButton"_s);
    m_ok->setProperty("flavour", u"primary"_s);
    m_ok->setDefault(true);
    for (QLabel* label : {m_state, m_matches, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QPushButton* button : {m_add, m_remove, m_reset})
        button->setAutoDefault(false);
    layOut();

    constexpr auto pause = std::chrono::milliseconds(300);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AlertRulesDialog::countMatches);
    if (events.model != nullptr) {
        m_counter = new MatchCounter(*events.model, this);
        connect(m_counter, &MatchCounter::counted, this, &AlertRulesDialog::showMatches);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertRulesDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_rules[static_cast<std::size_t>(m_list->row(item))].enabled = item->checkState() == Qt::Checked;
        changed();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        current()->name = text.trimmed().toStdString();
        changed();
    });
    connect(m_filter, &FilterEditor::edited, this, [this] {
        const DraftValue typed = m_filter->value();
        const auto* text = std::get_if<std::string>(&typed);
        current()->filter = text == nullptr ? std::string() : *text;
        changed();
        m_matches->clear();
        m_soon.start();
    });
    // What is finer than a minute stays as somebody wrote it until another number is chosen.
    connect(m_pause, &QSpinBox::valueChanged, this,
            [this](int minutes) { current()->cooldown = std::chrono::minutes(minutes); });
    connect(m_notifies, &QCheckBox::toggled, this, [this](bool isWanted) { current()->notifies = isWanted; });
    connect(m_add, &QPushButton::clicked, this, [this] { addRule({}); });
    connect(m_remove, &QPushButton::clicked, this, &AlertRulesDialog::removeCurrent);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_rules = shippedAlertRules();
        fill();
    });
    connect(m_ok, &QPushButton::clicked, this, &AlertRulesDialog::save);
    fill();
}

void AlertRulesDialog::layOut()
{
    const int unit = fontMetrics().height();
    auto* title = new QLabel(tr("What do you want to hear of?"), this);
    title->setFont(scaledFont(font(), 1.3, QFont::DemiBold));
    auto* words = new QLabel(tr("A rule is a filter as in the table, or a state of the program. The same grant at the "
                                "same threshold is told once, and again only after the pause."),
                             this);
    words->setProperty("flavour", u"muted"_s);
    words->setWordWrap(true);

    auto* below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addWidget(m_remove);
    below->addStretch(1);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(below);

    auto* what = new QVBoxLayout;
    what->setSpacing(unit / 4);
    what->addWidget(m_filter);
    what->addWidget(m_state);
    what->addWidget(m_matches);
    auto* form = new QFormLayout(m_editors);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(unit * 2 / 3);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Na&me"), m_name);
    auto* label = new QLabel(tr("&Looks for"), m_editors);
    label->setBuddy(m_filter);
    form->addRow(label, what);
    auto* pause = new QHBoxLayout;
    pause->addWidget(m_pause);
    pause->addStretch(1);
    auto* pauseLabel = new QLabel(tr("&Pause"), m_editors);
    pauseLabel->setBuddy(m_pause);
    form->addRow(pauseLabel, pause);
    form->addRow(QString(), m_notifies);
    auto* right = new QVBoxLayout;
    right->addWidget(m_editors);
    right->addStretch(1);

    auto* both = new QHBoxLayout;
    both->setSpacing(unit);
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 2 / 3);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(both, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(unit * 50, unit * 28);
}

void AlertRulesDialog::append(const AlertRule& rule)
{
    auto* item = new QListWidgetItem(safeCoreText(rule.name, 200), m_list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
}

void AlertRulesDialog::fill()
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const AlertRule& rule : m_rules)
            append(rule);
        m_list->setCurrentRow(0);
    }
    changed();
    showCurrent();
}

AlertRule* AlertRulesDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_rules[static_cast<std::size_t>(row)];
}

void AlertRulesDialog::showCurrent()
{
    const AlertRule* rule = current();
    m_editors->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    static const AlertRule none;
    const AlertRule& shown = rule == nullptr ? none : *rule;
    const bool isState = shown.state != AlertRule::State::None;
    const QSignalBlocker pause(m_pause);
    const QSignalBlocker notifies(m_notifies);
    m_name->setText(safeCoreText(shown.name, 200));
    m_filter->setValue(isState ? DraftValue() : DraftValue(shown.filter));
    m_filter->setVisible(!isState);
    m_state->setText(wordsOf(shown.state));
    m_state->setVisible(isState);
    m_pause->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(shown.cooldown).count()));
    m_notifies->setChecked(shown.notifies);
    countMatches();
}

void AlertRulesDialog::addRule(const QString& filter, const QString& name)
{
    std::vector<std::string> taken;
    for (const AlertRule& rule : m_rules)
        taken.push_back(rule.name);
    const QString wanted = name.trimmed().isEmpty() ? tr("New rule") : name.trimmed();
    m_rules.push_back({freeName(wanted.toStdString(), taken), filter.trimmed().toStdString()});
    {
        const QSignalBlocker blocker(m_list);
        append(m_rules.back());
    }
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
    changed();
}

void AlertRulesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rules.erase(m_rules.begin() + row);
    {
        const QSignalBlocker blocker(m_list);
        delete m_list->takeItem(row);
    }
    changed();
    showCurrent();
}

void AlertRulesDialog::changed()
{
    QString problem;
    const QSignalBlocker blocker(m_list);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const auto checked = checkAlertRule(m_rules[i], std::span(m_rules).first(i));
        if (!checked && problem.isEmpty())
            problem = withColon(safeCoreText(m_rules[i].name, 60), safeCoreText(checked.error()));
        QListWidgetItem& item = *m_list->item(static_cast<int>(i));
        item.setText(safeCoreText(m_rules[i].name, 200));
        item.setIcon(checked ? QIcon() : themedIcon(u"warning"_s, Role::Danger));
        item.setToolTip(sentenceOf(m_rules[i]));
        item.setData(Qt::AccessibleTextRole, sentenceOf(m_rules[i]));
    }
    m_problem->setText(problem.isEmpty() ? QString() : u"⚠ "_s + problem);
    m_ok->setEnabled(problem.isEmpty());
}

void AlertRulesDialog::countMatches()
{
    m_soon.stop();
    m_matches->clear();
    if (m_counter == nullptr)
        return;
    m_counter->cancel();
    const AlertRule* rule = current();
    if (rule == nullptr || rule->state != AlertRule::State::None || !checkAlertRule({"-", rule->filter}, {}))
        return;
    if (const auto query = filter::parse("(" + rule->filter + ") last:24h"))
        m_counter->count(*query, EventPane::surroundings());
}

void AlertRulesDialog::showMatches()
{
    const FilterProgress& progress = m_counter->progress();
    if (!progress.isRunning && progress.error.isEmpty())
        m_matches->setText(tr("%Ln event(s) of the last day match.", nullptr, static_cast<int>(progress.matches)));
}

void AlertRulesDialog::save()
{
    if (const auto saved = m_save(m_rules); saved)
        accept();
    else
        m_problem->setText(u"⚠ "_s + safeCoreText(saved.error().message));
}

} // namespace grantex
