// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destination_list.h"

#include "ui/destinations/destination_card.h"
#include "ui/text/display.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/toggle_switch.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

UtcTime now()
{
    return fromEpochMillis(QDateTime::currentMSecsSinceEpoch());
}

bool isOn(const LaneStatus& lane)
{
    return lane.state != LaneStatus::State::Off && lane.state != LaneStatus::State::Removed;
}

} // namespace

DestinationList::DestinationList(QWidget* parent)
    : QWidget(parent), m_header(new PaneHeader(tr("Destinations"), this)), m_area(new QScrollArea(this)),
      m_empty(new EmptyState(u"dest-other"_s, this)), m_second(new QTimer(this)), m_add(new QPushButton(this)),
      m_confirm(askForConfirmation)
{
    setObjectName(u"destinationList"_s);
    setAccessibleName(tr("Destinations"));
    m_empty->setTexts(tr("No destinations yet"),
                      tr("Events are kept in the journal. Add a destination to forward them."));
    m_add->setObjectName(u"addDestinationButton"_s);
    m_add->setAccessibleName(tr("Add destination"));
    m_add->setText(tr("Add"));
    m_add->setIcon(themedIcon(u"plus"_s, Role::Accent));
    m_add->setProperty("flavour", u"quiet"_s);
    m_header->add(m_add);
    connect(m_add, &QPushButton::clicked, this, &DestinationList::addRequested);
    auto* inside = new QWidget(m_area);
    m_column = new QVBoxLayout(inside);
    const int unit = fontMetrics().height();
    m_column->setContentsMargins(unit * 2 / 3, unit * 2 / 3, unit * 2 / 3, unit * 2 / 3);
    m_column->setSpacing(unit * 2 / 3);
    m_column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*m_area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_area, 1);
    column->addWidget(m_empty, 1);
    constexpr int characters = 36;
    setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &DestinationList::tick);
    setLanes({});
}

void DestinationList::setLanes(const std::vector<LaneStatus>& lanes)
{
    const bool isSame =
        std::equal(lanes.begin(), lanes.end(), m_cards.begin(), m_cards.end(),
                   [](const LaneStatus& lane, const DestinationCard* card) { return lane.id == card->lane(); });
    if (isSame) {
        for (std::size_t i = 0; i < lanes.size(); ++i)
            m_cards[i]->setStatus(lanes[i], now());
    } else {
        rebuild(lanes);
    }
    if (lanes.empty())
        m_second->stop();
    else if (!m_second->isActive())
        m_second->start();
    const auto on = std::count_if(lanes.begin(), lanes.end(), isOn);
    const auto known = std::count_if(lanes.begin(), lanes.end(),
                                     [](const auto& lane) { return lane.state != LaneStatus::State::Removed; });
    m_header->setNote(lanes.empty() ? QString() : tr("%1 of %2 on").arg(grouped(on), grouped(known)));
    m_area->setVisible(!lanes.empty());
    m_empty->setVisible(lanes.empty());
    // Words are longer in other languages. It never becomes narrower again, or it would follow the numbers.
    const int cards = m_area->widget()->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max({minimumWidth(), m_header->minimumSizeHint().width(), lanes.empty() ? 0 : cards}));
}

void DestinationList::rebuild(const std::vector<LaneStatus>& lanes)
{
    for (DestinationCard* card : m_cards)
        card->deleteLater();
    m_cards.clear();
    for (const LaneStatus& lane : lanes) {
        auto* card = new DestinationCard(lane, m_area->widget());
        connect(card, &DestinationCard::enabledChangeRequested, this, &DestinationList::enabledChangeRequested);
        connect(card, &DestinationCard::retryRequested, this, &DestinationList::retryRequested);
        connect(card, &DestinationCard::discardRequested, this, &DestinationList::discard);
        connect(card, &DestinationCard::wished, this, &DestinationList::wished);
        card->setEditable(m_isEditable);
        m_column->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
    }
}

void DestinationList::setEditable(bool isEditable, const QString& why)
{
    m_isEditable = isEditable;
    m_add->setEnabled(isEditable);
    m_add->setToolTip(isEditable ? tr("Add a destination") : why);
    for (DestinationCard* card : m_cards)
        card->setEditable(isEditable);
}

bool DestinationList::reveal(const LaneId& lane)
{
    const auto card = std::ranges::find(m_cards, lane, &DestinationCard::lane);
    if (card == m_cards.end())
        return false;
    m_area->ensureWidgetVisible(*card);
    (*card)->toggle().setFocus(Qt::OtherFocusReason);
    return true;
}

void DestinationList::discard(const LaneStatus& lane)
{
    const QString question = tr("Discard %1?").arg(safeText(lane.name, 120));
    const QString consequence =
        tr("Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves "
           "stay in the journal.")
            .arg(grouped(lane.counters.waiting()), grouped(lane.counters.deadLettered));
    if (m_confirm(this, question, consequence, tr("Discard")))
        Q_EMIT discardRequested(lane.id);
}

void DestinationList::tick()
{
    for (DestinationCard* card : m_cards)
        card->tick(now());
}

} // namespace grantex
