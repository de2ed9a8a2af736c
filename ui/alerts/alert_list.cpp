// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_list.h"

#include "ui/alerts/alert_center.h"
#include "ui/alerts/alert_delegate.h"
#include "ui/text/core_text.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace grantex {

AlertList::AlertList(AlertCenter& center, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_center(center), m_list(new QListWidget(this)),
      m_clear(new QPushButton(tr("Clear"), this)), m_quiet(new ToggleSwitch(this))
{
    const int unit = fontMetrics().height();
    setObjectName(u"alertList"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* title = new QLabel(tr("Alerts"), this);
    title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_list->setObjectName(u"alertHistory"_s);
    m_list->setAccessibleName(tr("Alerts"));
    m_list->setItemDelegate(new AlertDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quiet->setObjectName(u"quietSwitch"_s);
    m_quiet->setAccessibleName(tr("Do not disturb"));
    m_quiet->setChecked(center.isQuiet());
    auto* rules = new QPushButton(tr("Rules…"), this);
    rules->setObjectName(u"alertRulesButton"_s);
    m_clear->setObjectName(u"clearAlertsButton"_s);
    for (QPushButton* button : {rules, m_clear})
        button->setProperty("flavour", u"quiet"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(rules);
    head->addWidget(m_clear);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new QLabel(tr("Do not disturb"), this), 1);
    foot->addWidget(m_quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 4, unit / 2, unit * 3 / 4, unit / 2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(unit * 30, unit * 28);

    connect(&center, &AlertCenter::changed, this, &AlertList::refresh);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_list->row(item));
        // Where one click activates, the same click comes twice.
        if (row >= m_shown.size() || !isVisible())
            return;
        const Alert alert = m_shown[row];
        close();
        Q_EMIT alertRequested(alert);
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_center.clear(); });
    connect(rules, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT rulesRequested();
    });
    connect(m_quiet, &QAbstractButton::toggled, this, [this](bool isQuiet) {
        m_center.setQuiet(isQuiet);
        Q_EMIT quietChanged(isQuiet);
    });
    refresh();
}

void AlertList::refresh()
{
    // Whoever reads stays where they are when more comes.
    const int scrolled = m_list->verticalScrollBar()->value();
    const auto row = static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
    const std::optional<Alert> current =
        m_list->currentRow() >= 0 && row < m_shown.size() ? std::optional(m_shown[row]) : std::nullopt;
    m_list->clear();
    m_shown.assign(m_center.history().begin(), m_center.history().end());
    for (const Alert& alert : m_shown) {
        const QString rule = safeCoreText(alert.rule, 120);
        const QStringList words = m_center.linesOf(alert);
        const QString when = localDateTime(alert.at);
        auto* item = new QListWidgetItem(themedIcon(u"warning"_s, Role::Warning),
                                         u"%1\n%2\n%3"_s.arg(rule, words.join(u'\n'), when), m_list);
        item->setData(AlertDelegate::Rule, rule);
        item->setData(AlertDelegate::Words, words.join(QChar::LineSeparator));
        item->setData(AlertDelegate::When, when);
    }
    if (m_shown.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing was reported yet."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_clear->setEnabled(!m_shown.empty());
    if (!current)
        return;
    const auto same = std::ranges::find_if(m_shown, [&current](const Alert& alert) {
        return alert.rule == current->rule && alert.about == current->about && alert.at == current->at;
    });
    if (same != m_shown.end())
        m_list->setCurrentRow(static_cast<int>(same - m_shown.begin()));
    m_list->verticalScrollBar()->setValue(scrolled);
}

} // namespace grantex
