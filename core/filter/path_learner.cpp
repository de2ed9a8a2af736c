// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/path_learner.h"

#include "core/event/json_text.h"
#include "core/filter/field_table.h"
#include "core/filter/value_candidates.h"

#include <algorithm>
#include <simdjson.h>

namespace grantex::filter {

namespace {

namespace od = simdjson::ondemand;

constexpr std::size_t kMostPaths = 512;
constexpr std::size_t kMostValues = 24;
constexpr std::size_t kLongestPath = 200;
constexpr std::size_t kLongestValue = 80;
constexpr std::size_t kMostTypes = 256;
constexpr int kStrangeUntil = 64;
constexpr std::size_t kSamplesOfBlock = 64;
constexpr int kDeepest = 8;
constexpr int kMostMembers = 1000;

/// Elements of arrays stand for themselves: `data.items[*].id` is learnt as `data.items.id`.
std::string keyOf(std::span<const PathStep> path)
{
    Field field{FieldName::Data, {}};
    std::ranges::copy_if(path, std::back_inserter(field.path),
                         [](const PathStep& step) { return step.kind == PathStep::Kind::Member; });
    return fieldText(field);
}

std::string_view trimmed(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

} // namespace

/// One event's data, member by member.
class PathLearner::Visit
{
public:
    Visit(PathLearner& learner, bool isSample) : m_learner(learner), m_isSample(isSample) {}

    void value(od::value& at, const std::string& path, int depth)
    {
        od::json_type type{};
        if (at.type().get(type) != simdjson::SUCCESS)
            return;
        std::string_view text;
        switch (type) {
        case od::json_type::object:
            note(path, JsonKind::Object, {});
            object(at, path, depth);
            return;
        case od::json_type::array:
            note(path, JsonKind::List, {});
            array(at, path, depth);
            return;
        case od::json_type::string:
            if (at.get_string().get(text) == simdjson::SUCCESS)
                note(path, JsonKind::Text, text);
            return;
        case od::json_type::number:
            note(path, JsonKind::Number, trimmed(at.raw_json_token()));
            return;
        case od::json_type::boolean:
            note(path, JsonKind::Truth, trimmed(at.raw_json_token()));
            return;
        case od::json_type::null:
            note(path, JsonKind::Null, {});
            return;
        }
    }

private:
    void note(const std::string& path, JsonKind kind, std::string_view text)
    {
        if (path != "data")
            m_learner.note(path, kind, text, m_isSample);
    }

    void object(od::value& at, const std::string& path, int depth)
    {
        od::object members;
        if (depth >= kDeepest || at.get_object().get(members) != simdjson::SUCCESS)
            return;
        for (auto member : members) {
            std::string_view key;
            od::value inner;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS || ++m_members > kMostMembers)
                return;
            const std::string name(key); // the key is gone once the value was read
            if (member.value().get(inner) != simdjson::SUCCESS)
                return;
            const Field step{FieldName::Data, {PathStep{PathStep::Kind::Member, name, 0}}};
            std::string below = path + fieldText(step).substr(4);
            if (below.size() <= kLongestPath)
                value(inner, below, depth + 1);
        }
    }

    void array(od::value& at, const std::string& path, int depth)
    {
        od::array elements;
        if (depth >= kDeepest || at.get_array().get(elements) != simdjson::SUCCESS)
            return;
        for (auto element : elements) {
            od::value inner;
            if (element.get(inner) != simdjson::SUCCESS || ++m_members > kMostMembers)
                return;
            value(inner, path, depth + 1);
        }
    }

    PathLearner& m_learner;
    bool m_isSample;
    int m_members = 0;
};

void PathLearner::learn(std::span<const StoredEvent> events)
{
    const std::size_t stride = std::max<std::size_t>(1, events.size() / kSamplesOfBlock);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool isSample = i % stride == 0;
        if (isStrange(events[i].event.type) || isSample)
            look(events[i].event.json, isSample);
    }
}

bool PathLearner::isStrange(const std::string& type)
{
    const auto known = m_typesLooked.find(type);
    if (known != m_typesLooked.end())
        return ++known->second <= kStrangeUntil;
    if (m_typesLooked.size() >= kMostTypes)
        return false;
    m_typesLooked.emplace(type, 1);
    return true;
}

void PathLearner::look(std::string_view json, bool isSample)
{
    thread_local od::parser kept;
    const JsonText text(json);
    if (text.isLarge())
        return;
    ++m_looked;
    m_sampled += isSample ? 1 : 0;
    od::document document;
    od::object top;
    if (kept.iterate(text.data(), text.size(), text.capacity()).get(document) != simdjson::SUCCESS ||
        document.get_object().get(top) != simdjson::SUCCESS)
        return;
    for (auto member : top) {
        std::string_view key;
        od::value data;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS)
            return;
        if (key != "data")
            continue;
        if (member.value().get(data) == simdjson::SUCCESS)
            Visit(*this, isSample).value(data, "data", 0);
        return;
    }
}

void PathLearner::note(const std::string& path, JsonKind kind, std::string_view value, bool isSample)
{
    auto found = m_entries.find(path);
    if (found == m_entries.end()) {
        if (m_entries.size() >= kMostPaths) {
            m_isFull = true;
            return;
        }
        found = m_entries.emplace(path, Entry{}).first;
    }
    Entry& entry = found->second;
    const bool isElement = entry.lastEvent == m_looked;
    if (!isElement && isSample)
        ++entry.events;
    entry.lastEvent = m_looked;
    if (entry.isMissing || entry.kind == JsonKind::Null)
        entry.kind = kind;
    else if (entry.kind != kind && kind != JsonKind::Null && entry.kind != JsonKind::List)
        entry.kind = JsonKind::Mixed;
    entry.isMissing = false;
    if (value.empty() || value.size() > kLongestValue)
        return;
    const auto same = std::ranges::find(entry.values, value, &SeenValue::text);
    if (same != entry.values.end())
        ++same->events;
    else if (entry.values.size() < kMostValues)
        entry.values.push_back({std::string(value), 1});
    else
        entry.hasManyValues = true;
}

std::vector<SeenPath> PathLearner::paths() const
{
    std::vector<SeenPath> paths;
    for (const auto& [text, entry] : m_entries) {
        const double share = m_sampled == 0 ? 0 : static_cast<double>(entry.events) / static_cast<double>(m_sampled);
        paths.push_back({text, entry.kind, share});
    }
    std::ranges::sort(paths, [](const SeenPath& a, const SeenPath& b) {
        return a.share != b.share ? a.share > b.share : a.text < b.text;
    });
    return paths;
}

std::vector<SeenValue> PathLearner::values(std::span<const PathStep> path, std::string_view typed,
                                           std::size_t limit) const
{
    std::vector<SeenValue> values;
    const auto found = m_entries.find(keyOf(path));
    if (found == m_entries.end())
        return values;
    // Of ids and times nearly every event has its own: a few of them would be offered by chance.
    for (const SeenValue& value : found->second.values) {
        if ((!found->second.hasManyValues || value.events > 1) && containsLowered(value.text, typed))
            values.push_back(value);
    }
    std::ranges::stable_sort(values, std::ranges::greater{}, &SeenValue::events);
    values.resize(std::min(values.size(), limit));
    return values;
}

bool PathLearner::maySee(std::span<const PathStep> path) const
{
    return m_isFull || m_looked == 0 || m_entries.contains(keyOf(path));
}

} // namespace grantex::filter
