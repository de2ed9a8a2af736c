// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/delivery_picture.h"
#include "ui/theme/colors.h"

#include <QString>

class QPainter;
class QRect;

namespace grantex {

/// "delivered", "waiting".
[[nodiscard]] QString deliveryStateWords(const LaneDeliveries& lane, DeliveryState state);
/// "Splunk: delivered", "Archive: waiting".
[[nodiscard]] QString deliveryWords(const LaneDeliveries& lane, DeliveryState state);
/// The same of all destinations the event is meant for, a line each; empty: for none.
[[nodiscard]] QString deliveryWords(const DeliveryPicture& picture, const StoredEvent& event, const QString& between);

/// What a state looks like: each its own shape as well as its own colour.
struct DeliveryLook
{
    QString icon;
    Role role = Role::Muted;
};
[[nodiscard]] DeliveryLook deliveryLook(DeliveryState state);

/// One glyph for each destination, in their order, each told apart by shape as well as by colour; where the event is
/// not meant for one, its place stays empty. What does not fit is left out.
void paintDeliveries(QPainter& painter, const QRect& place, const DeliveryPicture& picture, const StoredEvent& event);

} // namespace grantex
