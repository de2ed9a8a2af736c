// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_rules_dialog.h"

#include "core/setup/draft.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/text/row_sentence.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/header_width.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <span>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

constexpr int stateRole = Qt::UserRole + 1;
/// The name as it is kept: the rules that come with the program are shown in the window's language.
constexpr int keptNameRole = Qt::UserRole + 2;
/// What is set elsewhere stays: whether it notifies, and the seconds of a pause that is still as many minutes.
constexpr int notifiesRole = Qt::UserRole + 3;
constexpr int keptPauseRole = Qt::UserRole + 4;

QString minutesOf(Millis pause)
{
    return QString::number(std::chrono::duration_cast<std::chrono::minutes>(pause).count());
}

} // namespace

AlertRulesDialog::AlertRulesDialog(const std::vector<AlertRule>& rules, Save save, QWidget* parent)
    : QDialog(parent), m_save(std::move(save)), m_table(new QTableWidget(this)), m_problem(new QLabel(this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_ok(new QPushButton(tr("&Save"), this))
{
    const int unit = fontMetrics().height();
    setObjectName(u"alertRulesDialog"_s);
    setWindowTitle(tr("Alert rules"));
    auto* title = new QLabel(tr("What do you want to hear of?"), this);
    title->setFont(scaledFont(font(), 1.3, QFont::DemiBold));
    auto* words =
        new QLabel(tr("A rule is a filter as in the table. The same grant at the same threshold is told once, and "
                      "again only after the pause."),
                   this);
    words->setProperty("flavour", u"muted"_s);
    words->setWordWrap(true);
    m_table->setObjectName(u"alertRules"_s);
    m_table->setAccessibleName(tr("Alert rules"));
    m_table->setProperty("flavour", u"field"_s);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Filter"), tr("Pause (minutes)")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(Name, unit * 13);
    m_table->setColumnWidth(Cooldown, unit * 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Filter, QHeaderView::Stretch);
    widenToTitles(*m_table->horizontalHeader());
    m_problem->setObjectName(u"alertRulesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("flavour", u"danger"_s);
    m_problem->setWordWrap(true);
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addRuleButton"_s);
    m_remove->setObjectName(u"removeRuleButton"_s);
    auto* shipped = new QPushButton(tr("Reset to the shipped rules"), this);
    shipped->setObjectName(u"resetRulesButton"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_ok->setObjectName(u"saveButton"_s);
    m_ok->setProperty("flavour", u"primary"_s);
    m_ok->setDefault(true);
    for (QPushButton* button : {add, m_remove, shipped, cancel})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, m_remove, shipped})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit, unit * 5 / 4, unit);
    column->setSpacing(unit * 2 / 3);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(unit * 50, unit * 28);

    for (const AlertRule& rule : rules)
        append(rule);
    connect(m_table, &QTableWidget::itemChanged, this, &AlertRulesDialog::check);
    connect(add, &QPushButton::clicked, this, [this] { addRule({}); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        check();
    });
    connect(shipped, &QPushButton::clicked, this, [this] {
        m_table->setRowCount(0);
        for (const AlertRule& rule : shippedAlertRules())
            append(rule);
        check();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &AlertRulesDialog::save);
    check();
}

void AlertRulesDialog::append(const AlertRule& rule)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* name = new QTableWidgetItem(safeCoreText(rule.name, 200));
    name->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    name->setData(keptNameRole, QString::fromStdString(rule.name));
    name->setData(stateRole, static_cast<int>(rule.state));
    name->setData(notifiesRole, rule.notifies);
    name->setData(keptPauseRole, static_cast<qlonglong>(rule.cooldown.count()));
    m_table->setItem(row, Name, name);
    const bool isState = rule.state != AlertRule::State::None;
    auto* filter = new QTableWidgetItem(isState ? tr("(a state of the program)") : QString::fromStdString(rule.filter));
    if (isState)
        filter->setFlags(filter->flags() & ~(Qt::ItemIsEditable | Qt::ItemIsEnabled));
    m_table->setItem(row, Filter, filter);
    m_table->setItem(row, Cooldown, new QTableWidgetItem(minutesOf(rule.cooldown)));
}

void AlertRulesDialog::addRule(const QString& filter)
{
    std::vector<std::string> taken;
    for (const AlertRule& rule : rules())
        taken.push_back(rule.name);
    append({freeName(tr("New rule").toStdString(), taken), filter.toStdString()});
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Name);
    m_table->editItem(m_table->item(row, Name));
    check();
}

std::vector<AlertRule> AlertRulesDialog::rules() const
{
    std::vector<AlertRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem& name = *m_table->item(row, Name);
        AlertRule rule;
        const std::string kept = name.data(keptNameRole).toString().toStdString();
        rule.name = name.text() == safeCoreText(kept, 200) ? kept : name.text().trimmed().toStdString();
        rule.enabled = name.checkState() == Qt::Checked;
        rule.state = static_cast<AlertRule::State>(name.data(stateRole).toInt());
        if (rule.state == AlertRule::State::None)
            rule.filter = m_table->item(row, Filter)->text().trimmed().toStdString();
        rule.notifies = name.data(notifiesRole).toBool();
        const Millis pause(name.data(keptPauseRole).toLongLong());
        const QString minutes = m_table->item(row, Cooldown)->text();
        rule.cooldown = minutes == minutesOf(pause) ? pause : std::chrono::minutes(std::max(0, minutes.toInt()));
        rules.push_back(std::move(rule));
    }
    return rules;
}

void AlertRulesDialog::check()
{
    QString problem;
    const std::vector<AlertRule> all = rules();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto checked = checkAlertRule(all[i], std::span(all).first(i));
        if (!checked && problem.isEmpty())
            problem = u"%1: %2 %3"_s.arg(safeCoreText(all[i].name, 60), safeCoreText(checked.error().message),
                                         safeCoreText(checked.error().remedy));
    }
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, Name)->setData(Qt::AccessibleTextRole, rowSentence(*m_table->model(), row));
    m_problem->setText(problem.isEmpty() ? QString() : u"⚠ "_s + problem);
    m_ok->setEnabled(problem.isEmpty());
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void AlertRulesDialog::save()
{
    if (const auto saved = m_save(rules()); saved)
        accept();
    else
        m_problem->setText(u"⚠ "_s + safeCoreText(saved.error().message));
}

} // namespace grantex
