// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/lane_commands.h"

#include "app/common/log.h"
#include "app/forwarder/subcommands.h"
#include "core/base/time_text.h"
#include "core/journal/journal_store.h"
#include "core/pipeline/control_client.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>

namespace grantex {

namespace {

struct LaneCommand
{
    std::string name;
    std::string destination;
    std::map<std::string, std::string> options; ///< `--from` → `17`
};

Result<LaneCommand> parse(const std::string& name, const std::vector<std::string>& arguments)
{
    LaneCommand command{name, {}, {}};
    const std::vector<std::string> known =
        name == "replay" ? std::vector<std::string>{"--from", "--to", "--since", "--until", "--filter"}
                         : std::vector<std::string>();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (!argument.starts_with("--") && command.destination.empty()) {
            command.destination = argument;
            continue;
        }
        if (std::find(known.begin(), known.end(), argument) == known.end() || i + 1 == arguments.size())
            return fail(ErrorCode::Usage, "Unknown or unfinished argument \"" + argument + "\".",
                        "See grantex-forwarder --help.");
        command.options[argument] = arguments[++i];
    }
    if (command.destination.empty())
        return fail(ErrorCode::Usage, name + " needs the name of a destination.", "See grantex-forwarder --help.");
    return command;
}

Result<std::optional<Sequence>> sequenceOf(const LaneCommand& command, const std::string& option)
{
    const auto it = command.options.find(option);
    if (it == command.options.end())
        return std::optional<Sequence>();
    Sequence sequence;
    const char* end = it->second.data() + it->second.size();
    const auto [stop, error] = std::from_chars(it->second.data(), end, sequence.value);
    if (error != std::errc() || stop != end || sequence.value < 1)
        return fail(ErrorCode::Usage, option + " needs a sequence of the journal: 1, 2, 3 and so on.");
    return std::optional(sequence);
}

Result<std::optional<UtcTime>> timeOf(const LaneCommand& command, const std::string& option)
{
    const auto it = command.options.find(option);
    if (it == command.options.end())
        return std::optional<UtcTime>();
    const auto time = parseIso8601(it->second);
    if (!time)
        return fail(ErrorCode::Usage, option + " needs a time like 2026-03-01T12:00:00Z.");
    return std::optional<UtcTime>(*time);
}

Result<ReplayRequest> requestOf(const LaneCommand& command, const LaneId& lane)
{
    const auto from = sequenceOf(command, "--from");
    const auto to = sequenceOf(command, "--to");
    const auto since = timeOf(command, "--since");
    const auto until = timeOf(command, "--until");
    for (const auto* number : {&from, &to}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    for (const auto* time : {&since, &until}) {
        if (!*time)
            return tl::unexpected(time->error());
    }
    const auto filter = command.options.find("--filter");
    if (!*from && !*to && !*since && !*until && filter == command.options.end())
        return fail(ErrorCode::Usage, "replay needs a range.",
                    "Give --from and --to, --since and --until, or --filter.");
    return ReplayRequest{lane,   *from,  *to,
                         *since, *until, filter == command.options.end() ? std::string() : filter->second};
}

Result<std::string> act(JournalStore& store, const LaneCommand& command, const LaneId& lane)
{
    if (command.name == "from-now") {
        if (auto done = store.skipToEnd(lane); !done)
            return tl::unexpected(done.error());
        return command.destination + " goes on after the newest event.";
    }
    const auto request = requestOf(command, lane);
    if (!request)
        return tl::unexpected(request.error());
    const auto replay = store.startReplay(*request, SystemClock().utcNow());
    if (!replay)
        return tl::unexpected(replay.error());
    for (const auto& record : store.lanes()) {
        if (record.id == *replay)
            return record.name + ": " + std::to_string(record.counters.matched) +
                   " events wait; they are sent when the forwarder runs.";
    }
    return replay->value;
}

Result<std::string> actAlone(const std::string& directory, const LaneCommand& command)
{
    auto store = JournalStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    const auto lanes = (*store)->lanes();
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const LaneRecord& record) {
        return record.id.value == command.destination || record.name == command.destination;
    });
    if (lane == lanes.end())
        return fail(ErrorCode::NotFound, "The journal knows no destination \"" + command.destination + "\".",
                    "grantex-forwarder status lists them.");
    if (auto begun = (*store)->begin(); !begun)
        return tl::unexpected(begun.error());
    auto said = act(**store, command, lane->id);
    if (!said)
        return said;
    if (auto done = (*store)->commit(); !done)
        return tl::unexpected(done.error());
    return said;
}

QJsonObject requestFor(const LaneCommand& command)
{
    QJsonObject request{{QStringLiteral("command"), QString::fromStdString(command.name)},
                        {QStringLiteral("destination"), QString::fromStdString(command.destination)}};
    for (const auto& [option, value] : command.options)
        request.insert(QString::fromStdString(option.substr(2)), QString::fromStdString(value));
    return request;
}

} // namespace

Result<int> laneCommand(const std::string& command, std::vector<std::string> arguments)
{
    const auto directory = takeJournalDirectory(arguments);
    if (!directory)
        return tl::unexpected(directory.error());
    const auto parsed = parse(command, arguments);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (command == "replay") {
        // Mistakes are told before the owner is asked.
        if (const auto request = requestOf(*parsed, {parsed->destination}); !request)
            return tl::unexpected(request.error());
    }
    if (const auto answer = ControlClient::call(*directory, requestFor(*parsed))) {
        const std::string replay = answer->value(QStringLiteral("replay")).toString().toStdString();
        std::puts(escapeForTerminal((replay.empty() ? parsed->destination : replay) +
                                    ": done by the program that owns the journal; see grantex-forwarder status.")
                      .c_str());
        return 0;
    } else if (answer.error().code != ErrorCode::NotFound) {
        return tl::unexpected(answer.error());
    }
    const auto said = actAlone(*directory, *parsed);
    if (!said)
        return tl::unexpected(said.error());
    std::puts(said->c_str());
    return 0;
}

} // namespace grantex
