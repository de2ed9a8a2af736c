// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/delivery_line.h"

#include "ui/events/delivery_words.h"
#include "ui/text/display.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantex {

DeliveryLine::DeliveryLine(QWidget* parent)
    : QWidget(parent), m_icon(new StateIcon(this)), m_name(new ElidedLabel(this)), m_state(new ElidedLabel(this)),
      m_pen(new StateIcon(this)), m_edited(new ElidedLabel(this)), m_letter(new QPushButton(tr("See the letter"), this))
{
    const int unit = fontMetrics().height();
    setObjectName(u"deliveryLine"_s);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edited->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edited->setRole(Role::Info);
    m_edited->setText(tr("edited"));
    m_edited->setToolTip(tr("A person changed what was sent there; the event itself is as it was received."));
    m_pen->setLook(u"note"_s, Role::Info);
    m_letter->setObjectName(u"seeLetterButton"_s);
    m_letter->setProperty("flavour", u"quiet"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 3);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_pen);
    row->addWidget(m_edited);
    row->addWidget(m_letter);
    row->addStretch(1);
    // Without the link it is as high as with it: nothing moves when an event is refused.
    setMinimumHeight(m_letter->sizeHint().height());
    connect(m_letter, &QPushButton::clicked, this, [this] { Q_EMIT letterRequested(m_lane); });
}

bool DeliveryLine::setDelivery(const LaneDeliveries& lane, const StoredEvent& event)
{
    const DeliveryState state = lane.stateOf(event);
    const bool isEdited = lane.isEdited(event.sequence);
    // With each row that is passed and twice a second: what stays as it is costs no layout.
    const QString said =
        isEdited ? tr("%1, edited by a person").arg(deliveryWords(lane, state)) : deliveryWords(lane, state);
    if (m_lane == lane.id && accessibleName() == said)
        return false;
    m_lane = lane.id;
    const DeliveryLook look = deliveryLook(state);
    const QString name = safeText(lane.name, 60);
    m_icon->setLook(look.icon, look.role);
    m_name->setText(name);
    m_name->setRole(state == DeliveryState::NotMeant ? Role::Muted : Role::Text);
    m_state->setText(deliveryStateWords(lane, state));
    m_state->setRole(look.role);
    m_pen->setVisible(isEdited);
    m_edited->setVisible(isEdited);
    m_letter->setVisible(state == DeliveryState::Failed);
    m_letter->setAccessibleName(tr("See the dead letter of %1").arg(name));
    setAccessibleName(said);
    return true;
}

int DeliveryLine::nameWidth() const
{
    constexpr int mostCharacters = 24;
    return std::min(m_name->sizeHint().width(), fontMetrics().averageCharWidth() * mostCharacters);
}

void DeliveryLine::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
    layout()->invalidate();
}

} // namespace grantex
