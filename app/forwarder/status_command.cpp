// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/status_command.h"

#include "app/forwarder/output.h"
#include "app/forwarder/subcommands.h"
#include "core/base/time_text.h"
#include "core/journal/journal_summary.h"
#include "core/pipeline/control_client.h"
#include "core/pipeline/control_status.h"
#include "core/pipeline/owner_link.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

std::string because(const std::string& reason, const std::string& code)
{
    return reason.empty() ? code : reason + (code.empty() ? "" : " (" + code + ")");
}

void printSource(Output& output, const SourceStatus& source)
{
    std::string line = "source       " + source.endpoint + ": " + stateWord(source.state);
    if (source.connectedSince)
        line += " since " + formatIso8601(*source.connectedSince);
    if (source.state != SourceStatus::State::Live && !source.reason.empty())
        line += ": " + source.reason;
    if (source.nextTryAt)
        line += "; next try at " + formatIso8601(*source.nextTryAt);
    output.writeLine(line);
}

void printLane(Output& output, const LaneStatus& lane, const std::string& state)
{
    const LaneCounters& c = lane.counters;
    output.writeLine("destination  " + lane.name + " (" + lane.type + "): " + state + "; delivered " +
                     std::to_string(c.delivered) + ", waiting " + std::to_string(c.waiting()) + ", dead-lettered " +
                     std::to_string(c.deadLettered) + ", dropped " + std::to_string(c.dropped));
    if (const std::string why = because(lane.reason, lane.code); !why.empty())
        output.writeLine("             " + why + (lane.remedy.empty() ? "" : " " + lane.remedy));
    if (lane.nextTryAt)
        output.writeLine("             next try at " + formatIso8601(*lane.nextTryAt));
}

void printJournal(Output& output, const std::string& directory, const JournalCounters& counters)
{
    output.writeLine("journal      " + directory + ": " + std::to_string(counters.received) + " events received, " +
                     std::to_string(counters.duplicates) + " duplicates, " + std::to_string(counters.conflicts) +
                     " conflicts, " + std::to_string(counters.malformed) + " malformed, " +
                     std::to_string(counters.sizeBytes / (1024 * 1024)) + " MiB");
    if (counters.refusing)
        output.writeLine("             is full: new events are refused (journal.whenFull is stop-reading)");
    else if (counters.dropping)
        output.writeLine("             is full: the oldest events are dropped (journal.whenFull is drop-oldest)");
    else if (counters.fullIn)
        output.writeLine("             full in " + formatDuration(*counters.fullIn) + " at this rate");
    if (counters.salvages > 0)
        output.writeLine("             was damaged and salvaged " + std::to_string(counters.salvages) +
                         (counters.salvages == 1 ? " time" : " times") + ": see journal export --gaps");
}

void printOwner(Output& output, const std::string& directory, const OwnerStatus& owner)
{
    output.writeLine("owner        " + owner.program + " (pid " + std::to_string(owner.pid) + ") since " +
                     formatIso8601(owner.since));
    for (const auto& source : owner.sources)
        printSource(output, source);
    for (const auto& lane : owner.lanes)
        printLane(output, lane, stateWord(lane.state));
    printJournal(output, directory, owner.counters);
    output.writeLine("gaps         " + std::to_string(owner.gaps) +
                     (owner.openGapSince ? ", one open since " + formatIso8601(*owner.openGapSince) : ""));
}

bool isWell(const OwnerStatus& owner)
{
    return std::none_of(owner.lanes.begin(), owner.lanes.end(),
                        [](const LaneStatus& lane) { return lane.state == LaneStatus::State::Paused; });
}

/// What can be said of a journal that nobody forwards from.
OwnerStatus withoutOwner(const JournalSummary& summary)
{
    OwnerStatus status;
    status.counters = summary.counters;
    status.gaps = summary.gaps;
    status.lanes = lanesWithoutOwner(summary);
    return status;
}

} // namespace

Result<int> statusCommand(std::vector<std::string> arguments)
{
    const bool asJson = takeFlag(arguments, "--json");
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    if (!arguments.empty())
        return fail(ErrorCode::Usage, "status takes no argument \"" + arguments.front() + "\".");

    auto answer = ControlClient::call(*directory, {{u"command"_s, u"status"_s}});
    if (!answer && answer.error().code != ErrorCode::NotFound)
        return tl::unexpected(answer.error());
    OwnerStatus status;
    if (answer) {
        status = ownerStatusFrom(*answer);
    } else {
        const auto summary = readJournalSummary(*directory);
        if (!summary)
            return tl::unexpected(summary.error());
        status = withoutOwner(*summary);
    }
    Output output;
    if (asJson) {
        output.write(QJsonDocument(toJson(status)).toJson().toStdString());
    } else if (answer) {
        printOwner(output, *directory, status);
    } else {
        output.writeLine("owner        none: nobody receives or forwards events now");
        for (const auto& lane : status.lanes)
            printLane(output, lane,
                      lane.state == LaneStatus::State::NotRunning ? "not running" : stateWord(lane.state));
        printJournal(output, *directory, status.counters);
    }
    if (auto closed = output.close(); !closed)
        return tl::unexpected(closed.error());
    return answer && isWell(status) ? 0 : 3;
}

Result<int> reloadCommand(std::vector<std::string> arguments)
{
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    if (!arguments.empty())
        return fail(ErrorCode::Usage, "reload takes no argument \"" + arguments.front() + "\".");
    // Longer than others: keychains may have to be unlocked.
    const auto answer = ControlClient::call(*directory, {{u"command"_s, u"reload"_s}}, std::chrono::seconds(60));
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "No program owns the journal in " + *directory + " now.",
                    "If journal.directory was changed, restart the program that runs: it cannot change at a reload.");
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonArray changes = answer->value("changes"_L1).toArray();
    Output output;
    for (const auto change : changes)
        output.writeLine(change.toString().toStdString());
    if (changes.isEmpty())
        output.writeLine("nothing changed");
    if (auto closed = output.close(); !closed)
        return tl::unexpected(closed.error());
    return 0;
}

Result<int> steerCommand(const std::string& command, std::vector<std::string> arguments)
{
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    if (arguments.size() != 1)
        return fail(ErrorCode::Usage, command + " needs the name of one destination.");
    const auto answer =
        ControlClient::call(*directory, {{u"command"_s, QString::fromStdString(command)},
                                         {u"destination"_s, QString::fromStdString(arguments.front())}});
    if (!answer)
        return tl::unexpected(answer.error());
    return 0;
}

} // namespace grantex
