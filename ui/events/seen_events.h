// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/filter/path_learner.h"
#include "core/filter/seen_values.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace grantex {

class EventModel;
class EventStore;

/// What the events of one table offer to somebody who types a filter: values with the counts of the table, paths and
/// their values learnt from new events and from a sample of older ones, which is read bit by bit. GUI thread.
class SeenEvents final : public QObject, public filter::SeenValues
{
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit SeenEvents(const EventModel& model, QObject* parent = nullptr);

    /// Newly committed events.
    void learn(const EventBlock& events);
    /// What a field may be besides: names of destinations, of colours.
    void setKnown(filter::FieldName field, std::vector<filter::SeenValue> values);

    [[nodiscard]] std::vector<filter::SeenValue> values(const filter::Field& field, std::string_view typed,
                                                        std::size_t limit) const override;
    [[nodiscard]] std::vector<filter::SeenPath> paths() const override;
    [[nodiscard]] bool maySee(std::span<const filter::PathStep> path) const override;
    [[nodiscard]] std::int64_t events() const override;

Q_SIGNALS:
    void learnt();

private:
    void learnOlder();

    const EventModel& m_model;
    filter::PathLearner m_paths;
    std::map<filter::FieldName, std::vector<filter::SeenValue>> m_known;
    QTimer m_older;
    const EventStore* m_sampled = nullptr; ///< that samples are taken of; only compared
    int m_samples = 0;                     ///< of older events
};

} // namespace grantex
