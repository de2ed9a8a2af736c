// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/registry.h"
#include "core/pipeline/delivery_runner.h"
#include "core/settings/config_changes.h"

#include <algorithm>
#include <utility>

namespace grantex {

namespace {

std::vector<LaneId> idsOf(const std::vector<DestinationSettings>& destinations)
{
    std::vector<LaneId> ids;
    ids.reserve(destinations.size());
    for (const auto& destination : destinations)
        ids.push_back(destination.id);
    return ids;
}

/// A refusal is an answer; only a failure of the disk is to be tried again.
Result<> unlessIo(Result<> done)
{
    return done || !isOfFile(done.error()) ? Result<>() : done;
}

} // namespace

DestinationSettings* DeliveryRunner::settingsOf(const LaneId& lane)
{
    auto& all = m_setup.destinations;
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& settings) { return settings.id == lane; });
    return it == all.end() ? nullptr : &*it;
}

void DeliveryRunner::reconfigure(std::vector<DestinationSettings> destinations)
{
    if (m_stopping || !m_port)
        return;
    const auto before = std::exchange(m_setup.destinations, std::move(destinations));
    m_writer.post([ids = idsOf(m_setup.destinations), now = m_clock.utcNow()](JournalStore& store) {
        return unlessIo(store.keepConfigured(ids, now));
    });
    for (const auto& known : before) {
        const auto* settings = settingsOf(known.id);
        if (settings == nullptr || !isSameLane(known, *settings))
            retire(known.id);
        else if (settings->enabled != known.enabled && !m_retiring.contains(known.id))
            switchLane(known.id, settings->enabled);
    }
    forgetKeyless();
    for (const auto& settings : m_setup.destinations) {
        if (find(settings.id) == nullptr && !m_retiring.contains(settings.id))
            registerLane(settings);
    }
    // A registration under way that was for a destination that is gone again.
    std::erase_if(m_registering, [this](const auto& entry) { return settingsOf(entry.first) == nullptr; });
    pumpAll();
}

void DeliveryRunner::forgetKeyless()
{
    // A secret that is there by now makes a lane of it, and of its replays.
    std::erase_if(m_keyless, [this](const auto& keyless) {
        const auto* settings = settingsOf(m_records.originalOf(keyless.first));
        return settings == nullptr || !settings->missing;
    });
}

void DeliveryRunner::switchLane(const LaneId& id, bool enabled)
{
    if (Lane* lane = find(id))
        lane->setEnabled(enabled);
    m_writer.post([id, enabled](JournalStore& store) { return unlessIo(store.setLaneEnabled(id, enabled)); });
}

void DeliveryRunner::retire(const LaneId& original)
{
    bool isAny = false;
    for (const auto& lane : m_lanes) {
        if (m_records.originalOf(lane->id()) != original)
            continue;
        isAny = true;
        lane->setEnabled(false);
    }
    if (isAny)
        m_retiring.insert(original);
}

void DeliveryRunner::removeRetired()
{
    if (m_stopping)
        return;
    for (auto it = m_retiring.begin(); it != m_retiring.end();) {
        const LaneId original = *it;
        const auto belongs = [&](const auto& lane) { return m_records.originalOf(lane->id()) == original; };
        if (std::any_of(m_lanes.begin(), m_lanes.end(),
                        [&](const auto& lane) { return belongs(lane) && !lane->isQuiet(); })) {
            ++it;
            continue;
        }
        std::erase_if(m_lanes, belongs);
        it = m_retiring.erase(it);
        // Only now: whatever the old lane wrote is before this in the writer's queue.
        if (const auto* settings = settingsOf(original))
            registerLane(*settings);
    }
}

void DeliveryRunner::registerLane(const DestinationSettings& settings)
{
    const std::uint64_t ticket = m_registering[settings.id] = ++m_ticket;
    const LaneRegistration registration{settings.id,        settings.name,          settings.type,
                                        settings.startFrom, targetDigest(settings), settings.enabled,
                                        settings.filter};
    m_writer.post(
        [registration, ids = idsOf(m_setup.destinations), now = m_clock.utcNow()](JournalStore& store) {
            auto done = unlessIo(store.registerLane(registration, now));
            return done ? unlessIo(store.keepConfigured(ids, now)) : done;
        },
        [this, id = settings.id, ticket](bool durable) {
            if (!durable)
                return;
            QMetaObject::invokeMethod(
                this, [this, id, ticket] { registered(id, ticket); }, Qt::QueuedConnection);
        });
}

void DeliveryRunner::registered(const LaneId& lane, std::uint64_t ticket)
{
    const auto it = m_registering.find(lane);
    if (it == m_registering.end() || it->second != ticket)
        return;
    m_registering.erase(it);
    const auto* settings = settingsOf(lane);
    if (settings == nullptr || m_stopping || find(lane) != nullptr)
        return;
    addLane(*settings);
    addReplaysOf(lane);
    pumpAll();
}

} // namespace grantex
