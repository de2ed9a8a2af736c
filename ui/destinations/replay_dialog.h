// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lane_record.h"

#include <QDialog>
#include <optional>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace grantex {

/// Which events of the journal a destination is to get once more, on purpose.
class ReplayDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `first` and `last` are the journal's oldest and newest events.
    ReplayDialog(const LaneId& lane, const QString& name, Sequence first, Sequence last, QWidget* parent = nullptr);
    /// nullopt: something is wrong yet.
    [[nodiscard]] std::optional<ReplayRequest> request() const;

private:
    void layOut(const QString& name);
    void refresh();

    LaneId m_lane;
    QRadioButton* m_all;
    QRadioButton* m_byTime;
    QRadioButton* m_bySequence;
    QDateTimeEdit* m_since;
    QDateTimeEdit* m_until;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_filter;
    QLabel* m_problem;
    QPushButton* m_start;
};

} // namespace grantex
