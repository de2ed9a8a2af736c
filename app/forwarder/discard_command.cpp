// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/discard_command.h"

#include "app/common/log.h"
#include "app/forwarder/subcommands.h"
#include "core/journal/journal_store.h"
#include "core/journal/journal_summary.h"
#include "core/pipeline/control_client.h"
#include "core/pipeline/control_status.h"

#include <algorithm>
#include <cstdio>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    bool isOwned = false;
    std::vector<LaneStatus> removed;
};

/// The destinations that are no longer configured, as the owner tells or, without one, the journal.
Result<Known> removedLanes(const std::string& directory)
{
    Known known;
    const auto answer = ControlClient::call(directory, {{u"command"_s, u"status"_s}});
    if (answer) {
        known.isOwned = true;
        for (auto& lane : ownerStatusFrom(*answer).lanes) {
            if (lane.state == LaneStatus::State::Removed)
                known.removed.push_back(std::move(lane));
        }
        return known;
    }
    if (answer.error().code != ErrorCode::NotFound)
        return tl::unexpected(answer.error());
    const auto summary = readJournalSummary(directory);
    if (!summary)
        return tl::unexpected(summary.error());
    for (const auto& record : summary->lanes) {
        if (!record.removed)
            continue;
        LaneStatus lane;
        lane.id = record.id;
        lane.name = record.name;
        lane.counters = record.counters;
        known.removed.push_back(std::move(lane));
    }
    return known;
}

Result<> discardAlone(const std::string& directory, const LaneId& lane)
{
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return begun;
    if (auto done = (*store)->discardLane(lane); !done)
        return done;
    return (*store)->commit();
}

} // namespace

Result<int> discardCommand(std::vector<std::string> arguments)
{
    const bool isMeant = takeFlag(arguments, "--yes");
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    if (arguments.size() != 1)
        return fail(ErrorCode::Usage, "discard-lane needs the name of one destination that is no longer configured.");
    const auto known = removedLanes(*directory);
    if (!known)
        return tl::unexpected(known.error());
    const auto& removed = known->removed;
    const auto lane = std::find_if(removed.begin(), removed.end(), [&](const LaneStatus& status) {
        return status.id.value == arguments.front() || status.name == arguments.front();
    });
    if (lane == removed.end())
        return fail(ErrorCode::NotFound, "The journal knows no removed destination \"" + arguments.front() + "\".",
                    "grantex-forwarder status lists them; one that is configured must be taken out first.");

    const std::string what = lane->name + ": its position, " + std::to_string(lane->counters.waiting()) +
                             " waiting events and " + std::to_string(lane->counters.deadLettered) + " dead letters";
    if (!isMeant) {
        std::puts(escapeForTerminal(what + " would be forgotten. Say so with --yes.").c_str());
        return 3;
    }
    if (known->isOwned) {
        const auto done = ControlClient::call(*directory, {{u"command"_s, u"discard-lane"_s},
                                                           {u"destination"_s, QString::fromStdString(lane->id.value)}});
        if (!done)
            return tl::unexpected(done.error());
    } else if (auto done = discardAlone(*directory, lane->id); !done) {
        return tl::unexpected(done.error());
    }
    std::puts(escapeForTerminal(what + " are forgotten.").c_str());
    return 0;
}

} // namespace grantex
