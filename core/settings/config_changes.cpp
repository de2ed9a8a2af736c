// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/config_changes.h"

#include <algorithm>
#include <set>

namespace grantex {

namespace {

bool isSameValue(const SettingValue& one, const SettingValue& other)
{
    if (one.index() != other.index())
        return false;
    return std::visit(
        [&other](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            const T& its = std::get<T>(other);
            if constexpr (std::is_same_v<T, Secret>)
                return value.reveal() == its.reveal();
            else
                return value == its;
        },
        one);
}

bool isSameValues(const SettingValues& one, const SettingValues& other)
{
    static const std::set<std::string> indifferent{"enabled", "startFrom"};
    const auto count = [](const SettingValues& values) {
        return std::count_if(values.all().begin(), values.all().end(),
                             [](const auto& entry) { return !indifferent.contains(entry.first); });
    };
    return count(one) == count(other) && std::all_of(one.all().begin(), one.all().end(), [&other](const auto& entry) {
               const auto its = other.all().find(entry.first);
               return indifferent.contains(entry.first) ||
                      (its != other.all().end() && isSameValue(entry.second, its->second));
           });
}

bool isSameSources(const std::vector<SourceSettings>& one, const std::vector<SourceSettings>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
}

bool isSameBounds(const JournalSettings& one, const JournalSettings& other)
{
    return one.maxAgeDays == other.maxAgeDays && one.maxSizeMiB == other.maxSizeMiB && one.whenFull == other.whenFull;
}

const DestinationSettings* find(const Config& config, const LaneId& id)
{
    const auto& all = config.destinations;
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& destination) { return destination.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

bool isSame(const SourceSettings& one, const SourceSettings& other)
{
    return one.type == other.type && one.url == other.url && one.path == other.path &&
           one.apiKey.reveal() == other.apiKey.reveal() && one.types == other.types &&
           one.redundant == other.redundant && one.maxEventBytes == other.maxEventBytes && one.proxy == other.proxy &&
           one.caFile == other.caFile && one.allowInsecureHttp == other.allowInsecureHttp &&
           one.missing == other.missing;
}

bool isSameLane(const DestinationSettings& one, const DestinationSettings& other)
{
    return one.id == other.id && one.name == other.name && one.type == other.type && one.batchSize == other.batchSize &&
           one.flushInterval == other.flushInterval && one.maxBatchBytes == other.maxBatchBytes &&
           one.maxInFlight == other.maxInFlight && one.retryInitial == other.retryInitial &&
           one.retryMax == other.retryMax && one.missing == other.missing && isSameValues(one.values, other.values);
}

std::vector<std::string> describeChanges(const Config& before, const Config& after)
{
    std::vector<std::string> changes;
    if (!isSameSources(before.sources, after.sources))
        changes.emplace_back("source: changed");
    if (!isSameBounds(before.journal, after.journal))
        changes.emplace_back("journal: other bounds");
    if (before.metricsListen != after.metricsListen)
        changes.emplace_back(after.metricsListen.empty() ? "metrics: off"
                                                         : "metrics: listening at " + after.metricsListen);
    if (before.profileColour != after.profileColour)
        changes.emplace_back("profile: another colour");
    for (const auto& destination : after.destinations) {
        const DestinationSettings* known = find(before, destination.id);
        if (known == nullptr)
            changes.push_back("destination " + destination.name + ": added");
        else if (known->name != destination.name)
            changes.push_back("destination " + destination.name + ": renamed, was " + known->name);
        else if (!isSameLane(*known, destination))
            changes.push_back("destination " + destination.name + ": changed");
        if (known != nullptr && known->enabled != destination.enabled)
            changes.push_back("destination " + destination.name + (destination.enabled ? ": on" : ": off"));
    }
    for (const auto& destination : before.destinations) {
        if (find(after, destination.id) == nullptr)
            changes.push_back("destination " + destination.name + ": removed; the journal keeps its position");
    }
    return changes;
}

} // namespace grantex
