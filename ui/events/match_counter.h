// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/filter_run.h"

#include <QObject>
#include <memory>

namespace grantex {

class EventModel;

/// How many of a table's events a filter matches that is only being typed. One count at a time; GUI thread.
class MatchCounter final : public QObject
{
    Q_OBJECT
public:
    explicit MatchCounter(const EventModel& model, QObject* parent = nullptr);
    ~MatchCounter() override;

    /// Ends the count under way and begins this one.
    void count(const filter::Query& query, const filter::Surroundings& at);
    void cancel();
    [[nodiscard]] const FilterProgress& progress() const { return m_progress; }

Q_SIGNALS:
    /// About 30 times a second until progress().isRunning is false.
    void counted();

private:
    void receive(std::uint64_t scan, const ScanBatch& batch);

    const EventModel& m_model;
    FilterProgress m_progress;
    std::uint64_t m_scanId = 0;
    std::unique_ptr<FilterScan> m_scan;
};

} // namespace grantex
