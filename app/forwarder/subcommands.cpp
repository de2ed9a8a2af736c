// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/subcommands.h"

#include "app/common/log.h"
#include "app/forwarder/dead_letters_command.h"
#include "app/forwarder/discard_command.h"
#include "app/forwarder/journal_command.h"
#include "app/forwarder/lane_commands.h"
#include "app/forwarder/options.h"
#include "app/forwarder/reference_command.h"
#include "app/forwarder/setup_command.h"
#include "app/forwarder/status_command.h"
#include "core/base/clock.h"
#include "core/destinations/registry.h"
#include "core/filter/parser.h"

#include <QTimeZone>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>

namespace grantex {

namespace {

using Arguments = std::vector<std::string>;

/// Exit codes as everywhere: 0 fine, 2 usage, 3 what was asked about is not well.
const std::map<std::string, std::function<Result<int>(Arguments)>>& subcommands()
{
    static const std::map<std::string, std::function<Result<int>(Arguments)>> all{
        {"status", [](Arguments arguments) { return statusCommand(std::move(arguments)); }},
        {"dead-letters", [](Arguments arguments) { return deadLettersCommand(std::move(arguments)); }},
        {"setup", [](Arguments arguments) { return setupCommand(std::move(arguments)); }},
        {"journal", [](Arguments arguments) { return journalCommand(std::move(arguments)); }},
        {"retry", [](Arguments arguments) { return steerCommand("retry", std::move(arguments)); }},
        {"enable", [](Arguments arguments) { return steerCommand("enable", std::move(arguments)); }},
        {"replay", [](Arguments arguments) { return laneCommand("replay", std::move(arguments)); }},
        {"from-now", [](Arguments arguments) { return laneCommand("from-now", std::move(arguments)); }},
        {"reload", [](Arguments arguments) { return reloadCommand(std::move(arguments)); }},
        {"reference", [](const Arguments& arguments) { return referenceCommand(arguments); }},
        {"discard-lane", [](Arguments arguments) { return discardCommand(std::move(arguments)); }},
        {"disable", [](Arguments arguments) { return steerCommand("disable", std::move(arguments)); }},
    };
    return all;
}

} // namespace

Result<std::string> takeValue(Arguments& arguments, const std::string& name)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (it->starts_with(name + "=")) {
            std::string value = it->substr(name.size() + 1);
            arguments.erase(it);
            return value;
        }
        if (*it != name)
            continue;
        if (it + 1 == arguments.end())
            return fail(ErrorCode::Usage, name + " needs a value.");
        std::string value = *(it + 1);
        arguments.erase(it, it + 2);
        return value;
    }
    return std::string();
}

Result<filter::Predicate> takeFilter(Arguments& arguments)
{
    const auto text = takeValue(arguments, "--filter");
    if (!text)
        return tl::unexpected(text.error());
    const auto query = filter::parse(*text);
    const auto wrong = query ? filter::unfitForPrinting(*query) : query.error();
    if (wrong)
        return tl::unexpected(filter::asError(*wrong, *text));
    return filter::Predicate(*query, {SystemClock().utcNow(), QTimeZone::systemTimeZone()});
}

bool takeFlag(Arguments& arguments, const std::string& flag)
{
    return std::erase(arguments, flag) > 0;
}

std::string defaultConfig()
{
    std::string file = configMeantByDefault();
    if (file == kServiceConfig)
        Log::info("This user has no configuration and no journal: this is about the service of " + file + ".");
    return file;
}

Result<std::string> takeJournalDirectory(Arguments& arguments)
{
    const auto directory = takeValue(arguments, "--directory");
    const auto file = takeValue(arguments, "--config");
    const auto profile = takeValue(arguments, "--profile");
    for (const auto& value : {directory, file, profile}) {
        if (!value)
            return tl::unexpected(value.error());
    }
    const int given = (directory->empty() ? 0 : 1) + (file->empty() ? 0 : 1) + (profile->empty() ? 0 : 1);
    if (given > 1)
        return fail(ErrorCode::Usage, "Only one of --directory, --config and --profile can be given.");
    if (!directory->empty())
        return *directory;
    if (!profile->empty()) {
        if (auto checked = checkProfileName(*profile); !checked)
            return tl::unexpected(checked.error());
    }
    const std::string path = !file->empty() ? *file : profile->empty() ? defaultConfig() : configPath(*profile);
    if (file->empty() && !std::filesystem::exists(path))
        return stateDirectory(*profile);
    const auto config = loadConfig(path, destinationSchemas());
    if (!config)
        return tl::unexpected(config.error());
    return config->journal.directory;
}

std::optional<int> runSubcommand(const Arguments& arguments)
{
    const auto command = arguments.empty() ? subcommands().end() : subcommands().find(arguments.front());
    if (command == subcommands().end())
        return std::nullopt;
    if (arguments.size() == 2 && (arguments[1] == "--help" || arguments[1] == "-h")) {
        std::fputs(forwarderHelp().c_str(), stdout);
        return 0;
    }
    const auto code = command->second({arguments.begin() + 1, arguments.end()});
    if (code)
        return *code;
    const Error& error = code.error();
    Log::error(error.message + (error.remedy.empty() ? "" : " " + error.remedy));
    return 2;
}

} // namespace grantex
