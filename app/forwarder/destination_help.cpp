// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/destination_help.h"

#include "core/destinations/registry.h"

#include <algorithm>
#include <cstdio>

namespace grantex {

namespace {

void usePluginsOf(const ForwarderOptions& options)
{
    if (options.url.empty() && !options.demo)
        (void)loadConfig(options.configFile.empty() ? configPath(options.profile) : options.configFile,
                         destinationSchemas());
}

void print(const std::string& text)
{
    std::fputs((text + "\n").c_str(), stdout);
}

} // namespace

int helpDestination(const ForwarderOptions& options)
{
    usePluginsOf(options);
    const std::string& name = options.destinationType;
    const DestinationType* type = findDestinationType(name);
    if (type != nullptr) {
        std::fputs(describeDestination(*type).c_str(), stdout);
        return 0;
    }
    const SchemaLookup schemas = destinationSchemas();
    const std::string why = schemas.explain(name);
    Log::error("There is no destination type \"" + name + "\"." + (why.empty() ? "" : " " + why) +
               " See grantex-forwarder --list-destinations.");
    return 2;
}

int listDestinations(const ForwarderOptions& options)
{
    usePluginsOf(options);
    const auto reports = pluginReports();
    for (const auto& type : destinationTypes()) {
        const auto report = std::find_if(reports.begin(), reports.end(), [&](const auto& one) {
            return one.problem.empty() && one.type == type.schema.type;
        });
        const std::string origin = report != reports.end() ? escapeForTerminal(report->file)
                                   : type.schema.available ? "built in"
                                                           : "not available yet";
        print(type.schema.type + "  " + type.schema.label + "  (" + origin + ")");
    }
    for (const auto& report : reports) {
        if (!report.problem.empty())
            print("not used: " + escapeForTerminal(report.file) + ": " + escapeForTerminal(report.problem));
    }
    return 0;
}

} // namespace grantex
