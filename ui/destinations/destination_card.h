// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "ui/destinations/lane_wish.h"

#include <QFrame>
#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace grantex {

class ElidedLabel;
class StateIcon;
class ThroughputLine;
class ToggleSwitch;

/// One destination: what it is, its switch, its state in words, and how many events were delivered, wait, or are dead
/// letters.
class DestinationCard final : public QFrame
{
    Q_OBJECT
public:
    explicit DestinationCard(const LaneStatus& lane, QWidget* parent = nullptr);
    void setStatus(const LaneStatus& lane, UtcTime now);
    /// One more second: the countdown in the words, and how many events a second are delivered.
    void tick(UtcTime now);
    /// Whether the configuration can be changed from here.
    void setEditable(bool isEditable);
    [[nodiscard]] const LaneId& lane() const { return m_status.id; }
    [[nodiscard]] ToggleSwitch& toggle() { return *m_switch; }
    [[nodiscard]] const LaneStatus& status() const { return m_status; }
    [[nodiscard]] QString stateText() const;
    /// What mends it; empty: nothing needs mending.
    [[nodiscard]] QString fixText() const;
    /// "oldest waiting: 3 min", or what is delivered a second.
    [[nodiscard]] QString flowText() const;
    /// "3 / 14 / 0": delivered, waiting, dead-lettered.
    [[nodiscard]] std::array<QString, 3> numbers() const;

Q_SIGNALS:
    void enabledChangeRequested(const grantex::LaneId& lane, bool enabled);
    void retryRequested(const grantex::LaneId& lane);
    /// A removed destination is to be forgotten; the person has not been asked yet.
    void discardRequested(const grantex::LaneStatus& lane);
    void wished(const grantex::LaneStatus& lane, grantex::LaneWish wish);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeNumbers();
    void showMenu();
    void showWords(UtcTime now);
    void tint();

    struct Number
    {
        QLabel* value = nullptr;
        QLabel* caption = nullptr;
    };

    LaneStatus m_status;
    StateIcon* m_type;
    ElidedLabel* m_name;
    ElidedLabel* m_kind;
    ToggleSwitch* m_switch;
    StateIcon* m_stateIcon;
    ElidedLabel* m_state;
    ElidedLabel* m_fix;
    QPushButton* m_retry;
    QPushButton* m_enter;
    QPushButton* m_mend;
    QPushButton* m_discard;
    QToolButton* m_menu;
    QLabel* m_rate;
    ThroughputLine* m_line;
    double m_perSecond = 0;
    std::int64_t m_deliveredBefore = 0; ///< at the last second
    bool m_isEditable = false;
    std::array<Number, 3> m_numbers;
};

} // namespace grantex
