// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/options.h"

#include "core/filter/parser.h"
#include "core/settings/config.h"

#include <charconv>
#include <cstdlib>
#include <set>

namespace grantex {

namespace {

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message), "See grantex-forwarder --help.");
}

std::vector<std::string> splitList(const std::string& text)
{
    std::vector<std::string> items;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        if (end > begin)
            items.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return items;
}

Result<LogLevel> parseLevel(const std::string& text)
{
    if (text == "debug")
        return LogLevel::Debug;
    if (text == "info")
        return LogLevel::Info;
    if (text == "warning")
        return LogLevel::Warning;
    if (text == "error")
        return LogLevel::Error;
    return usage("--log-level must be debug, info, warning or error.");
}

Result<> checkTogether(const ForwarderOptions& options)
{
    const int places = (options.demo ? 1 : 0) + (options.configFile.empty() ? 0 : 1) + (options.url.empty() ? 0 : 1) +
                       (options.profile.empty() ? 0 : 1);
    if (options.demo && places > 1)
        return usage("--demo brings its own configuration: it goes with none of --config, --profile and --url.");
    if (places > 1)
        return usage("Only one of --config, --profile and --url can be given.");
    if (!options.types.empty() && options.url.empty())
        return usage("--types goes with --url; a configuration has its own \"types\".");
    if (options.filter.root && options.print == PrintMode::None)
        return usage("--filter says what --print shows: give --print as well.");
    if (options.create && options.action != ForwarderOptions::Action::Check)
        return usage("--create goes with --check.");
    return options.profile.empty() ? Result<>() : checkProfileName(options.profile);
}

} // namespace

Result<ForwarderOptions> parseForwarderOptions(const std::vector<std::string>& arguments)
{
    static const std::set<std::string> withValue{
        "--config",           "--profile",          "--url",    "--types",    "--log-level", "--log-format",
        "--shutdown-timeout", "--help-destination", "--filter", "--demo-rate"};
    ForwarderOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        std::string value;
        const auto equals = name.find('=');
        const bool attached = name.starts_with("--") && equals != std::string::npos;
        if (attached) {
            value = name.substr(equals + 1);
            name.erase(equals);
        }
        if (withValue.contains(name) && !attached) {
            // The next argument is the value even when it begins with a dash: filter expressions may.
            if (++i == arguments.size())
                return usage(name + " needs a value.");
            value = arguments[i];
        }
        if (attached && !withValue.contains(name) && name != "--print")
            return usage(name + " takes no value.");

        if (name == "--config") {
            options.configFile = value;
        } else if (name == "--profile") {
            options.profile = value;
        } else if (name == "--url") {
            options.url = value;
        } else if (name == "--types") {
            options.types = splitList(value);
        } else if (name == "--check") {
            options.action = ForwarderOptions::Action::Check;
        } else if (name == "--create") {
            options.create = true;
        } else if (name == "--demo") {
            options.demo = true;
        } else if (name == "--demo-rate") {
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.demoRate);
            if (error != std::errc() || end != value.data() + value.size() ||
                !(options.demoRate > 0 && options.demoRate <= 200'000))
                return usage("--demo-rate must be a number of events a second up to 200000.");
        } else if (name == "--once") {
            options.once = true;
        } else if (name == "--print") {
            if (attached && value != "json" && value != "lines")
                return usage("--print takes no value or json.");
            options.print = value == "json" ? PrintMode::Json : PrintMode::Lines;
        } else if (name == "--filter") {
            auto filter = filter::parse(value);
            if (!filter)
                return tl::unexpected(filter::asError(filter.error(), value));
            if (const auto wrong = filter::unfitForPrinting(*filter))
                return tl::unexpected(filter::asError(*wrong, value));
            options.filter = std::move(*filter);
        } else if (name == "--log-level") {
            const auto level = parseLevel(value);
            if (!level)
                return tl::unexpected(level.error());
            options.logLevel = *level;
        } else if (name == "--log-format") {
            if (value != "json" && value != "text")
                return usage("--log-format must be text or json.");
            options.logFormat = value == "json" ? LogFormat::Json : LogFormat::Text;
        } else if (name == "--shutdown-timeout") {
            int seconds = -1;
            const std::string digits = value.ends_with('s') ? value.substr(0, value.size() - 1) : value;
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
            if (error != std::errc() || end != digits.data() + digits.size() || seconds < 0 || seconds > 86'400)
                return usage("--shutdown-timeout must be a number of seconds.");
            options.shutdownTimeout = std::chrono::seconds(seconds);
        } else if (name == "--help-destination") {
            options.action = ForwarderOptions::Action::HelpDestination;
            options.destinationType = value;
        } else if (name == "--list-destinations") {
            options.action = ForwarderOptions::Action::ListDestinations;
        } else if (name == "--help" || name == "-h") {
            options.action = ForwarderOptions::Action::Help;
            return options;
        } else if (name == "--version" || name == "-v") {
            options.action = ForwarderOptions::Action::Version;
            return options;
        } else {
            return usage("Unknown argument \"" + name + "\".");
        }
    }
    if (auto checked = checkTogether(options); !checked)
        return tl::unexpected(checked.error());
    return options;
}

std::string forwarderHelp()
{
    return R"(Usage: grantex-forwarder [--config FILE | --profile NAME | --url URL [--types a,b] | --demo] [options]

       grantex-forwarder status [--json] | retry NAME | enable NAME | disable NAME | from-now NAME |
                         reload | discard-lane NAME [--yes] |
                         replay NAME [--from SEQ] [--to SEQ] [--since TIME] [--until TIME] [--filter EXPR] |
                         dead-letters list|show|export|retry|drop [ID...] [--destination NAME] [--code CODE]
                                       [--json] [--with-reasons] [--yes] |
                         dead-letters retry ID --with FILE |
                         setup export [--output FILE] |
                         journal verify [--full] |
                         journal export [--output FILE] [--from SEQ] [--to SEQ] [--since TIME] [--until TIME] [--filter EXPR]
                                        [--format ndjson|json|csv|md] [--columns NAME,…] |
                         journal export --malformed|--gaps [--output FILE] | journal salvage [--to DIR] |
                         journal erase [--sequence A..B | --id ID …] [--filter EXPR] [--dry-run]
                         and with each [--directory DIR | --config FILE | --profile NAME]

       grantex-forwarder reference destinations|metrics

Receives the event stream of a Grantex service, keeps it in a journal and delivers it to destinations.
The second form asks or steers the program that owns a journal: what it is doing, the next attempt of a destination
now, or a destination's switch. replay sends events of the journal to a destination once more, beside what it gets
anyway; from-now drops what waits for it. reload reads the configuration again, as SIGHUP does: what is not touched goes
on undisturbed, a mistake is told and changes nothing. discard-lane forgets a destination that is no longer configured;
without --yes it only says in numbers what would go. dead-letters looks into the events that destinations refused for
good, exports them, lets them wait again, or discards them; retry --with sends one event (a file's, or - for standard
input) in place of a dead letter's own bytes, which stay in the journal. setup export writes the configuration without
its secrets: the window imports it. journal verify checks a journal and says in sentences what
is wrong; journal export writes its events as NDJSON, byte for byte. journal salvage takes what can be read out of a damaged journal (the programs do it by
themselves when they meet one); journal erase removes events so that none of their bytes stays. Both refuse beside an
owner. The others also work while no program owns the journal. The third form prints the settings of every destination
type, or the names of /metrics, as Markdown.
Without --config and --profile the configuration is the user's own; to check, ask and steer, it is the service's,
/etc/grantex-forwarder/config.json, where the user has neither a configuration nor a journal.

  --config FILE            use this configuration
  --profile NAME           use the configuration of this profile
  --url URL                no configuration: watch this service with the key in GRANTEX_API_KEY
  --types a,b              with --url: only these event types
  --demo                   a simulated service and local destinations, in a temporary directory
  --demo-rate N            events a second of the demo (20)
  --check                  validate the configuration and test source and destinations, then exit
  --create                 with --check: make what a destination misses and can be made (a BigQuery table, its columns)
  --once                   end when a file source is read and every destination has settled
  --print[=json]           events to standard output: a line for people, or NDJSON byte for byte
  --filter EXPR            print only what it lets pass, such as 'type:budget.* data.pct>=80'; everything is still
                           captured and forwarded (the language: grantex-forwarder(1))
  --help-destination TYPE  the settings of a destination type
  --list-destinations      the destination types there are, plug-ins included, and the plug-ins that are not used
  --log-level LEVEL        debug, info, warning or error (info)
  --log-format FORMAT      text or json (text)
  --shutdown-timeout S     seconds to flush after SIGTERM (30)
  --version, --help

Exit codes: 0 fine, 2 usage or configuration, 3 a check failed or only paused destinations remain,
4 credentials refused by Grantex. status: 0 well, 3 nobody forwards or a destination is paused. journal: 3 damage found. discard-lane: 3 without --yes.
)";
}

} // namespace grantex
