// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/lane_status.h"
#include "ui/destinations/lane_wish.h"
#include "ui/widgets/confirmation.h"

#include <QWidget>
#include <vector>

class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace grantex {

class DestinationCard;
class EmptyState;
class PaneHeader;

/// All destinations, one card each, in the order of the configuration. Takes plain values; asks for changes by signal.
class DestinationList final : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationList(QWidget* parent = nullptr);
    void setLanes(const std::vector<LaneStatus>& lanes);
    [[nodiscard]] const std::vector<DestinationCard*>& cards() const { return m_cards; }
    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }
    /// Whether destinations can be added, changed and removed from here; otherwise `why` says why not.
    void setEditable(bool isEditable, const QString& why = {});
    /// Brings the card of that destination into view, with the focus; false: there is none.
    bool reveal(const LaneId& lane);

Q_SIGNALS:
    void enabledChangeRequested(const grantex::LaneId& lane, bool enabled);
    void retryRequested(const grantex::LaneId& lane);
    /// The person has confirmed, seeing in numbers what goes.
    void discardRequested(const grantex::LaneId& lane);
    void addRequested();
    void wished(const grantex::LaneStatus& lane, grantex::LaneWish wish);

private:
    void rebuild(const std::vector<LaneStatus>& lanes);
    void tick();
    void discard(const LaneStatus& lane);

    PaneHeader* m_header;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    EmptyState* m_empty;
    QTimer* m_second;
    QPushButton* m_add;
    bool m_isEditable = false;
    std::vector<DestinationCard*> m_cards;
    Confirm m_confirm;
};

} // namespace grantex
