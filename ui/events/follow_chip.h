// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace grantex {

class EventTable;

/// The chip that floats over the table's lower edge while it does not follow: "▼ 312 new – Follow (End)".
class FollowChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit FollowChip(EventTable& table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void place();

    EventTable& m_table;
};

} // namespace grantex
