// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/row_table.h"
#include "core/timeline/event_counts.h"
#include "ui/events/pool_caller.h"

#include <QObject>
#include <QTimer>

namespace grantex {

class EventModel;

/// Counts the events of a model over time, and those that its filter shows, about ten times a second: only what came
/// and went since is counted, on a thread of the pool. GUI thread.
class TimeCounter final : public QObject
{
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit TimeCounter(const EventModel& model, QObject* parent = nullptr);

    [[nodiscard]] const EventCounts& counts() const { return m_counts; }
    /// Whether everything in the model is counted.
    [[nodiscard]] bool isUpToDate() const { return !m_beat.isActive() && !m_isCounting; }

Q_SIGNALS:
    void changed();

private:
    struct Work;
    struct Result;

    void later();
    void beat();
    void addMatches(Work& work);
    void take(Result result);
    void refreshSeries();

    const EventModel& m_model;
    EventCounts m_counts;
    QTimer m_beat;      ///< single shot
    RowSnapshot m_seen; ///< the rows that are counted
    /// Matches from one row up to another are counted; older and newer ones are not yet.
    RowNumber m_matchFrom = 0;
    RowNumber m_matchTo = 0;
    std::vector<std::uint8_t> m_seriesOfType;
    std::uint64_t m_generation = 0;
    bool m_isReset = true;      ///< the rows are others
    bool m_isMatchReset = true; ///< the matches are others
    bool m_isCounting = false;
    PoolCaller m_caller; ///< last: ends first
};

} // namespace grantex
