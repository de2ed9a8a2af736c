// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/delivery_picture.h"

#include <QWidget>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace grantex {

class DeliveryLine;

/// Where the selected event stands with each destination: as many lines beside each other as there is room for, a few
/// below each other, and the rest scrolled. Hidden where nothing is delivered from here. GUI thread.
class DeliverySection final : public QWidget
{
    Q_OBJECT
public:
    explicit DeliverySection(QWidget* parent = nullptr);
    /// Either may be nullptr: there is nothing to tell then.
    void setDelivery(const DeliveryPicture* picture, const StoredEvent* event);
    /// Without room it hides: the event itself comes first.
    void setRoom(bool hasRoom);
    [[nodiscard]] const std::vector<DeliveryLine*>& lines() const { return m_lines; }

Q_SIGNALS:
    void letterRequested(const grantex::LaneId& lane);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QLabel* m_title;
    QScrollArea* m_area;
    QGridLayout* m_grid;
    std::vector<DeliveryLine*> m_lines;
    int m_columns = 0;
    bool m_isAny = false; ///< there is something to tell
    bool m_hasRoom = true;
};

} // namespace grantex
