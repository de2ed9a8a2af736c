// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/delivery_words.h"

#include "ui/text/display.h"
#include "ui/text/phrasing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace grantex {

namespace {

/// Texts in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(grantex::Delivery)
};

} // namespace

QString deliveryStateWords(const LaneDeliveries& lane, DeliveryState state)
{
    switch (state) {
    case DeliveryState::NotMeant:
        return Words::tr("not meant for it");
    case DeliveryState::Waiting:
        return Words::tr("waiting");
    case DeliveryState::HeldBack:
        return Words::tr("held back, switched off");
    case DeliveryState::Delivered:
        // What a person dropped is settled as well, and the journal does not keep which events those were.
        return lane.dropped > 0 ? Words::tr("delivered (or among the %Ln dropped)", nullptr, plural(lane.dropped))
                                : Words::tr("delivered");
    case DeliveryState::Failed:
        return Words::tr("refused, among the dead letters");
    }
    Q_UNREACHABLE();
    return {};
}

QString deliveryWords(const LaneDeliveries& lane, DeliveryState state)
{
    return withColon(safeText(lane.name, 60), deliveryStateWords(lane, state));
}

QString deliveryWords(const DeliveryPicture& picture, const StoredEvent& event, const QString& between)
{
    QStringList lines;
    for (const LaneDeliveries& lane : picture.lanes) {
        const auto state = lane.stateOf(event);
        if (state == DeliveryState::NotMeant)
            continue;
        const QString words = deliveryWords(lane, state);
        lines.append(lane.isEdited(event.sequence) ? Words::tr("%1, edited by a person").arg(words) : words);
    }
    return lines.join(between);
}

DeliveryLook deliveryLook(DeliveryState state)
{
    switch (state) {
    case DeliveryState::NotMeant:
        return {u"idle"_s, Role::Muted};
    case DeliveryState::Waiting:
        return {u"clock"_s, Role::Muted};
    case DeliveryState::HeldBack:
        return {u"off"_s, Role::Muted};
    case DeliveryState::Delivered:
        return {u"check"_s, Role::Success};
    case DeliveryState::Failed:
        return {u"warning"_s, Role::Danger};
    }
    Q_UNREACHABLE();
    return {};
}

void paintDeliveries(QPainter& painter, const QRect& place, const DeliveryPicture& picture, const StoredEvent& event)
{
    const Theme& theme = Theme::instance();
    const qreal size = painter.fontMetrics().height() * 0.8;
    QRectF at(place.left(), place.top() + (place.height() - size) / 2, size, size);
    for (const LaneDeliveries& lane : picture.lanes) {
        if (at.right() > place.right() + 1)
            return;
        const DeliveryState state = lane.stateOf(event);
        if (state != DeliveryState::NotMeant) {
            const DeliveryLook look = deliveryLook(state);
            paintIcon(painter, look.icon, at, theme.color(look.role));
        }
        // What was sent is not what was received: told apart by a stroke below, whatever became of it.
        if (lane.isEdited(event.sequence))
            painter.fillRect(QRectF(at.left(), at.bottom() + 1, at.width(), 2), theme.color(Role::Info));
        at.translate(size * 1.25, 0);
    }
}

} // namespace grantex
