// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/delivery_picture.h"

#include <QWidget>

class QPushButton;

namespace grantex {

class ElidedLabel;
class StateIcon;

/// What became of an event at one destination: its name, the state in words, picture and colour, whether a person
/// edited what was sent, and the way to the dead letter where there is one. GUI thread.
class DeliveryLine final : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryLine(QWidget* parent = nullptr);
    /// Gives whether it says something else now.
    bool setDelivery(const LaneDeliveries& lane, const StoredEvent& event);
    [[nodiscard]] const LaneId& lane() const { return m_lane; }
    /// "splunk: delivered, edited by a person".
    [[nodiscard]] QString words() const { return accessibleName(); }
    /// Pixels that the destination's name would like.
    [[nodiscard]] int nameWidth() const;
    /// So that the states stand below each other.
    void setNameWidth(int width);

Q_SIGNALS:
    void letterRequested(const grantex::LaneId& lane);

private:
    LaneId m_lane;
    StateIcon* m_icon;
    ElidedLabel* m_name;
    ElidedLabel* m_state;
    StateIcon* m_pen;
    ElidedLabel* m_edited;
    QPushButton* m_letter;
};

} // namespace grantex
