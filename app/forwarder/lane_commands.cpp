// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/lane_commands.h"

#include "core/base/time_text.h"
#include "core/destinations/registry.h"
#include "core/journal/journal_store.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>

namespace grantex {

namespace {

constexpr int kUsage = 2;

struct LaneCommand
{
    std::string name;
    std::string destination;
    std::map<std::string, std::string> options; ///< `--from` → `17`
};

int complain(const Error& error)
{
    std::fprintf(stderr, "grantex-forwarder: %s %s\n", error.message.c_str(), error.remedy.c_str());
    return kUsage;
}

Result<LaneCommand> parse(const std::vector<std::string>& arguments)
{
    LaneCommand command{arguments.front(), {}, {}};
    std::vector<std::string> known{"--config", "--profile"};
    if (command.name == "replay")
        known.insert(known.end(), {"--from", "--to", "--since", "--until"});
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument.rfind("--", 0) != 0 && command.destination.empty()) {
            command.destination = argument;
            continue;
        }
        if (std::find(known.begin(), known.end(), argument) == known.end() || i + 1 == arguments.size())
            return fail(ErrorCode::Usage, "Unknown or unfinished argument \"" + argument + "\".",
                        "See grantex-forwarder --help.");
        command.options[argument] = arguments[++i];
    }
    if (command.destination.empty())
        return fail(ErrorCode::Usage, command.name + " needs the name of a destination.",
                    "See grantex-forwarder --help.");
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
    if (!*from && !*to && !*since && !*until)
        return fail(ErrorCode::Usage, "replay needs a range.", "Give --from and --to, or --since and --until.");
    return ReplayRequest{lane, *from, *to, *since, *until};
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

Result<std::string> run(const LaneCommand& command)
{
    const auto option = [&](const char* name) {
        const auto it = command.options.find(name);
        return it == command.options.end() ? std::string() : it->second;
    };
    const std::string file = option("--config").empty() ? configPath(option("--profile")) : option("--config");
    const auto config = loadConfig(file, findDestinationSchema);
    if (!config)
        return tl::unexpected(config.error());
    const auto& all = config->destinations;
    const auto destination = std::find_if(all.begin(), all.end(), [&](const DestinationSettings& settings) {
        return settings.id.value == command.destination || settings.name == command.destination;
    });
    if (destination == all.end())
        return fail(ErrorCode::NotFound, "There is no destination \"" + command.destination + "\" in " + file + ".");
    auto store = JournalStore::open(config->journal.directory);
    if (!store)
        return tl::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return tl::unexpected(begun.error());
    auto said = act(**store, command, destination->id);
    if (!said)
        return said;
    if (auto done = (*store)->commit(); !done)
        return tl::unexpected(done.error());
    return said;
}

} // namespace

std::optional<int> runLaneCommand(const std::vector<std::string>& arguments)
{
    if (arguments.empty() || (arguments.front() != "replay" && arguments.front() != "from-now"))
        return std::nullopt;
    const auto command = parse(arguments);
    if (!command)
        return complain(command.error());
    const auto said = run(*command);
    if (!said)
        return complain(said.error());
    std::puts(said->c_str());
    return 0;
}

} // namespace grantex
