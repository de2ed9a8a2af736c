// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/seen_events.h"

#include "core/filter/value_candidates.h"
#include "core/index/field_column.h"
#include "ui/events/event_model.h"

#include <algorithm>
#include <unordered_map>

namespace grantex {

namespace {

constexpr int kSamples = 400;
constexpr int kAtOnce = 5; ///< about a millisecond
constexpr int kSampleMs = 200;

/// Where the n-th sample lies, from 0 to 1: each halves the largest gap that earlier ones left.
double spread(int n)
{
    double place = 0;
    for (double step = 0.5; n > 0; n /= 2, step /= 2)
        place += (n % 2) * step;
    return place;
}

/// The numbers of a column's texts that contain `typed`, those of most rows first.
std::vector<std::uint32_t> mostFrequent(const std::vector<std::uint32_t>& counts, const RowDictionary& dictionary,
                                        ValueColumn column, std::string_view typed, std::size_t limit)
{
    std::vector<std::uint32_t> ids;
    for (std::uint32_t id = 1; id < counts.size(); ++id) {
        if (counts[id] > 0 && filter::containsLowered(dictionary.text(column, id), typed))
            ids.push_back(id);
    }
    const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(limit, ids.size()));
    std::partial_sort(ids.begin(), end, ids.end(), [&counts](std::uint32_t a, std::uint32_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    ids.erase(end, ids.end());
    return ids;
}

void keepLargest(std::vector<filter::SeenValue>& values, std::size_t limit)
{
    const auto isLarger = [](const filter::SeenValue& a, const filter::SeenValue& b) {
        return a.events != b.events ? a.events > b.events : a.text < b.text;
    };
    const auto end = values.begin() + static_cast<std::ptrdiff_t>(std::min(limit, values.size()));
    std::partial_sort(values.begin(), end, values.end(), isLarger);
    values.erase(end, values.end());
}

} // namespace

SeenEvents::SeenEvents(const EventModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_older.setInterval(kSampleMs);
    connect(&m_older, &QTimer::timeout, this, &SeenEvents::learnOlder);
    m_older.start();
}

void SeenEvents::learn(const EventBlock& events)
{
    if (events)
        m_paths.learn(*events);
}

/// From all events, whatever is filtered: a path is told to be unseen only if none of them has it. No reader is kept:
/// the journal may be closed at any time.
void SeenEvents::learnOlder()
{
    const auto& store = m_model.store();
    if (store.get() != m_sampled) {
        m_sampled = store.get();
        m_samples = 0;
    }
    const RowTable& rows = m_model.table();
    if (!store || rows.isEmpty())
        return;
    const auto reader = store->openReader();
    if (!reader)
        return;
    for (int i = 0; i < kAtOnce; ++i) {
        const auto place = static_cast<RowNumber>(spread(m_samples++) * static_cast<double>(rows.size()));
        const auto event = (*reader)->read({rows.sequence(rows.begin() + std::min(place, rows.size() - 1))});
        if (event)
            m_paths.learn(std::span(&*event, 1));
    }
    if (m_samples >= kSamples)
        m_older.stop();
    // Not each time: whoever listens judges the filter anew.
    constexpr int often = 50;
    if (m_samples % often == 0)
        Q_EMIT learnt();
}

void SeenEvents::setKnown(filter::FieldName field, std::vector<filter::SeenValue> values)
{
    m_known[field] = std::move(values);
}

std::vector<filter::SeenValue> SeenEvents::values(const filter::Field& field, std::string_view typed,
                                                  std::size_t limit) const
{
    if (field.name == filter::FieldName::Data)
        return m_paths.values(field.path, typed, limit);
    std::vector<filter::SeenValue> values;
    if (const auto known = m_known.find(field.name); known != m_known.end()) {
        std::ranges::copy_if(known->second, std::back_inserter(values), [typed](const filter::SeenValue& value) {
            return filter::containsLowered(value.text, typed);
        });
    }
    const auto column = valueColumnOf(field.name);
    if (!column) {
        keepLargest(values, limit);
        return values;
    }
    const auto& counts = m_model.table().counts(*column);
    const auto dictionary = m_model.dictionary();
    if (*column != ValueColumn::Scopes) {
        for (const std::uint32_t id : mostFrequent(counts, *dictionary, *column, typed, limit))
            values.push_back({std::string(dictionary->text(*column, id)), counts[id]});
        return values;
    }
    std::unordered_map<std::string_view, std::int64_t> scopes;
    for (std::uint32_t id = 1; id < counts.size(); ++id) {
        if (counts[id] > 0)
            eachScope(dictionary->text(*column, id), [&](std::string_view scope) { scopes[scope] += counts[id]; });
    }
    for (const auto& [scope, events] : scopes) {
        if (filter::containsLowered(scope, typed))
            values.push_back({std::string(scope), events});
    }
    keepLargest(values, limit);
    return values;
}

std::vector<filter::SeenPath> SeenEvents::paths() const
{
    return m_paths.paths();
}

bool SeenEvents::maySee(std::span<const filter::PathStep> path) const
{
    // A few dozen events say nothing about what there is.
    constexpr int enough = 30;
    return m_paths.events() < enough || m_paths.maySee(path);
}

std::int64_t SeenEvents::events() const
{
    return m_paths.events();
}

} // namespace grantex
