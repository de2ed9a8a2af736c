// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destination_card.h"

#include "ui/destinations/lane_words.h"
#include "ui/text/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/throughput_line.h"
#include "ui/widgets/toggle_switch.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

void setRole(QLabel& label, Role role)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(role));
    label.setPalette(palette);
}

} // namespace

DestinationCard::DestinationCard(const LaneStatus& lane, QWidget* parent)
    : QFrame(parent), m_status(lane), m_type(new StateIcon(this)), m_name(new ElidedLabel(this)),
      m_kind(new ElidedLabel(this)), m_switch(new ToggleSwitch(this)), m_stateIcon(new StateIcon(this)),
      m_state(new ElidedLabel(this)), m_fix(new ElidedLabel(this)), m_retry(new QPushButton(tr("Retry now"), this)),
      m_enter(new QPushButton(tr("Enter secret…"), this)), m_mend(new QPushButton(tr("Fix…"), this)),
      m_discard(new QPushButton(tr("Discard…"), this)), m_menu(new QToolButton(this)), m_rate(new QLabel(this)),
      m_line(new ThroughputLine(this)), m_deliveredBefore(lane.counters.delivered)
{
    const int unit = fontMetrics().height();
    constexpr double typeScale = 2.0;
    m_type->setFramed(true);
    m_type->setScale(typeScale);
    m_name->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_kind->setRole(Role::Muted);
    m_kind->setFont(scaledFont(font(), 0.92));
    m_state->setLines(6);
    m_fix->setLines(4);
    for (QPushButton* button : {m_retry, m_enter, m_mend, m_discard})
        button->setProperty("flavour", u"quiet"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_enter->setObjectName(u"enterSecretButton"_s);
    m_mend->setObjectName(u"fixButton"_s);
    m_mend->setToolTip(tr("Open its settings at the one in question"));
    m_discard->setObjectName(u"discardButton"_s);
    m_menu->setObjectName(u"cardMenuButton"_s);
    m_menu->setText(u"⋯"_s);
    m_menu->setToolTip(tr("Edit, replay, remove…"));
    m_rate->setTextFormat(Qt::PlainText);
    m_rate->setFont(scaledFont(font(), 0.92));
    m_rate->setProperty("flavour", u"muted"_s);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(m_type);
    head->addLayout(names, 1);
    head->addWidget(m_switch);
    head->addWidget(m_menu);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 8);
    words->addWidget(m_state);
    words->addWidget(m_fix);
    words->addStretch(1); // the words stay beside their icon where a button is higher
    auto* state = new QHBoxLayout;
    state->setSpacing(unit / 2);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addLayout(words, 1);
    auto* acts = new QVBoxLayout;
    acts->setSpacing(unit / 8);
    for (QPushButton* button : {m_enter, m_mend, m_retry, m_discard})
        acts->addWidget(button);
    acts->addStretch(1);
    state->addLayout(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 2 / 3);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addLayout(state);
    column->addWidget(makeNumbers());
    auto* flow = new QHBoxLayout;
    flow->setSpacing(unit / 2);
    flow->addWidget(m_line, 1);
    flow->addWidget(m_rate);
    column->addLayout(flow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    // Not clicked(): a screen reader toggles without a click.
    connect(m_switch, &ToggleSwitch::toggled, this,
            [this](bool isOn) { Q_EMIT enabledChangeRequested(m_status.id, isOn); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_status.id); });
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT wished(m_status, LaneWish::EnterSecret); });
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT wished(m_status, LaneWish::Fix); });
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(m_status); });
    connect(m_menu, &QToolButton::clicked, this, &DestinationCard::showMenu);
    connect(&Theme::instance(), &Theme::changed, this, &DestinationCard::tint);
    setStatus(lane, fromEpochMillis(QDateTime::currentMSecsSinceEpoch()));
}

QWidget* DestinationCard::makeNumbers()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    const std::array captions{tr("delivered"), tr("waiting"), tr("dead-lettered")};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto& number = m_numbers[i];
        number.value = new QLabel(box);
        number.value->setTextFormat(Qt::PlainText);
        number.value->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
        number.caption = new QLabel(captions[i], box);
        number.caption->setTextFormat(Qt::PlainText);
        number.caption->setFont(scaledFont(font(), 0.88));
        cell->addWidget(number.value);
        cell->addWidget(number.caption);
        row->addLayout(cell, 1);
    }
    return box;
}

void DestinationCard::setStatus(const LaneStatus& lane, UtcTime now)
{
    m_status = lane;
    const QString name = safeText(lane.name, 120);
    const bool isRemoved = lane.state == LaneStatus::State::Removed;
    const bool isOn = lane.state != LaneStatus::State::Off && !isRemoved;
    m_type->setLook(typeIcon(lane.type), isOn ? Role::Accent : Role::Muted);
    m_name->setText(name);
    m_kind->setText(typeName(lane.type));
    m_switch->setAccessibleName(tr("Deliver to %1").arg(name));
    m_switch->setToolTip(isOn ? tr("Switch off") : tr("Switch on"));
    m_switch->setVisible(!isRemoved && lane.state != LaneStatus::State::NotRunning); // nobody would hear of it
    m_discard->setVisible(isRemoved);
    m_discard->setAccessibleName(tr("Discard %1").arg(name));
    m_retry->setAccessibleName(tr("Retry %1 now").arg(name));
    m_enter->setAccessibleName(tr("Enter the key of %1").arg(name));
    m_mend->setAccessibleName(tr("Fix %1").arg(name));
    m_menu->setAccessibleName(tr("More for %1").arg(name));
    m_menu->setVisible(!isRemoved);
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(isOn);
    const auto& counters = lane.counters;
    m_numbers[0].value->setText(grouped(counters.delivered));
    m_numbers[1].value->setText(grouped(counters.waiting()));
    m_numbers[2].value->setText(grouped(counters.deadLettered));
    showWords(now);
    tint();
}

void DestinationCard::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showWords(fromEpochMillis(QDateTime::currentMSecsSinceEpoch()));
}

void DestinationCard::tick(UtcTime now)
{
    const auto delivered = static_cast<double>(m_status.counters.delivered - m_deliveredBefore);
    m_deliveredBefore = m_status.counters.delivered;
    m_line->add(std::max(0.0, delivered));
    // Batches come in bursts: the mean of a few seconds is what a person would call the rate.
    constexpr std::size_t meanOf = 5;
    const auto& seconds = m_line->seconds();
    const std::size_t count = std::min(meanOf, seconds.size());
    m_perSecond = 0;
    for (std::size_t i = seconds.size() - count; i < seconds.size(); ++i)
        m_perSecond += seconds[i] / static_cast<double>(count);
    showWords(now);
}

void DestinationCard::showMenu()
{
    // Not waited for: the list may make its cards anew while the menu is open, or while what was chosen asks something.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& name, LaneWish wish, bool isPossible = true) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, [this, wish] {
            const LaneStatus lane = m_status;
            Q_EMIT wished(lane, wish);
        });
    };
    add(tr("&Edit…"), u"editCardAction"_s, LaneWish::Edit, m_isEditable);
    add(tr("&Duplicate…"), u"duplicateCardAction"_s, LaneWish::Duplicate, m_isEditable);
    menu->addSeparator();
    QAction* retry = menu->addAction(tr("Retry &now"));
    retry->setObjectName(u"retryCardAction"_s);
    connect(retry, &QAction::triggered, this, [this] { Q_EMIT retryRequested(m_status.id); });
    // The same as the switch, by the word that people look for.
    const bool isOn = m_switch->isChecked();
    QAction* pause = menu->addAction(isOn ? tr("Pa&use (switch off)") : tr("Go &on (switch on)"));
    pause->setObjectName(u"pauseCardAction"_s);
    pause->setVisible(m_switch->isVisibleTo(this));
    connect(pause, &QAction::triggered, m_switch, &QAbstractButton::toggle);
    add(tr("Re&play…"), u"replayCardAction"_s, LaneWish::Replay);
    add(tr("&Start from now…"), u"startFromNowCardAction"_s, LaneWish::StartFromNow, m_status.counters.waiting() > 0);
    add(tr("Dead &letters…"), u"deadLettersCardAction"_s, LaneWish::ShowDeadLetters,
        m_status.counters.deadLettered > 0);
    menu->addSeparator();
    add(tr("&Remove…"), u"removeCardAction"_s, LaneWish::Remove, m_isEditable);
    menu->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
}

void DestinationCard::showWords(UtcTime now)
{
    const LaneWords words = wordsOf(m_status, now);
    m_stateIcon->setLook(words.icon, words.role);
    constexpr double smallest = 0.05;
    const bool isMoving = m_status.state == LaneStatus::State::Delivering && m_perSecond >= smallest;
    const int digits = m_perSecond < 10 ? 1 : 0;
    const QString rate = tr("%1/s").arg(QLocale().toString(m_perSecond, 'f', digits));
    m_state->setText(isMoving ? u"%1 %2"_s.arg(words.text, rate) : words.text);
    m_rate->setText(m_status.oldestWaitingAt && m_status.counters.waiting() > 0
                        ? tr("oldest waiting: %1").arg(countdown(now, *m_status.oldestWaitingAt))
                        : rate);
    m_state->setRole(words.role);
    m_fix->setText(words.fix.isEmpty() ? QString() : tr("Fix: %1").arg(words.fix));
    m_fix->setVisible(!words.fix.isEmpty());
    m_retry->setVisible(words.canRetry);
    m_enter->setVisible(words.needsSecret && m_isEditable);
    m_mend->setVisible(words.canBeFixed && m_isEditable);
    const auto& counters = m_status.counters;
    QString spoken = u"%1, %2. %3"_s.arg(safeText(m_status.name, 120), typeName(m_status.type), words.text);
    spoken += tr(". %1 delivered, %2 waiting, %3 dead-lettered")
                  .arg(grouped(counters.delivered), grouped(counters.waiting()), grouped(counters.deadLettered));
    if (counters.dropped > 0)
        spoken += tr(", %1 dropped").arg(grouped(counters.dropped));
    setAccessibleName(spoken);
}

void DestinationCard::tint()
{
    for (const Number& number : m_numbers) {
        setRole(*number.value, Role::Text);
        setRole(*number.caption, Role::Muted);
    }
    if (m_status.counters.deadLettered > 0)
        setRole(*m_numbers[2].value, Role::Danger);
    update();
}

QString DestinationCard::stateText() const
{
    return m_state->text();
}

QString DestinationCard::fixText() const
{
    return m_fix->text();
}

QString DestinationCard::flowText() const
{
    return m_rate->text();
}

std::array<QString, 3> DestinationCard::numbers() const
{
    return {m_numbers[0].value->text(), m_numbers[1].value->text(), m_numbers[2].value->text()};
}

void DestinationCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().color(Role::Border));
    painter.setBrush(Theme::instance().color(Role::Surface));
    constexpr double roundness = 0.55;
    const double radius = fontMetrics().height() * roundness;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace grantex
