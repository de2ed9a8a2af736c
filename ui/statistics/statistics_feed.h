// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/top_values.h"
#include "ui/events/pool_caller.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace grantex {

class EventModel;
class StatisticsView;

/// Keeps a view of top values up to date with the events that a model shows: about once a second while the view is
/// visible, less often where counting takes long (a path is read from every event's bytes), on a thread of the pool.
/// GUI thread.
class StatisticsFeed final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    StatisticsFeed(StatisticsView& view, const EventModel& model, QObject* parent = nullptr);
    ~StatisticsFeed() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Counted = Result<std::optional<TopValues>>;

    void later();
    void restart();
    void count();
    void take(const Counted& counted, std::uint64_t run);

    StatisticsView& m_view;
    const EventModel& m_model;
    QTimer m_beat; ///< single shot
    QElapsedTimer m_clock;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the run under way
    std::uint64_t m_run = 0;
    bool m_isCounting = false;
    bool m_isStale = true; ///< the events shown are others than those counted
    PoolCaller m_caller;   ///< last: ends first
};

} // namespace grantex
