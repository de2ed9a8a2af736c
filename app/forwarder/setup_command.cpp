// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/setup_command.h"

#include "app/common/log.h"
#include "app/forwarder/output.h"
#include "app/forwarder/subcommands.h"
#include "core/destinations/registry.h"
#include "core/settings/config.h"
#include "core/setup/setup_file.h"

#include <cstdio>

namespace grantex {

Result<int> setupCommand(std::vector<std::string> arguments)
{
    const auto target = takeValue(arguments, "--output");
    const auto file = takeValue(arguments, "--config");
    const auto profile = takeValue(arguments, "--profile");
    for (const auto& value : {target, file, profile}) {
        if (!value)
            return tl::unexpected(value.error());
    }
    if (arguments != std::vector<std::string>{"export"} || (!file->empty() && !profile->empty()))
        return fail(ErrorCode::Usage, "setup needs to know what to do.",
                    "Usage: grantex-forwarder setup export [--config FILE | --profile NAME] [--output FILE].");
    if (!profile->empty()) {
        if (auto checked = checkProfileName(*profile); !checked)
            return tl::unexpected(checked.error());
    }
    const std::string path = !file->empty() ? *file : profile->empty() ? defaultConfig() : configPath(*profile);
    const auto bytes = readConfigFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::vector<std::string> leftOut;
    const auto setup = exportSetup(*bytes, path, destinationSchemas(), &leftOut);
    if (!setup)
        return tl::unexpected(setup.error());
    Output output;
    if (auto opened = output.open(*target); !opened)
        return tl::unexpected(opened.error());
    output.write(*setup);
    if (auto closed = output.close(); !closed)
        return tl::unexpected(closed.error());
    for (const auto& secret : leftOut)
        std::fprintf(stderr, "Left out, because it is named like a secret: %s\n", escapeForTerminal(secret).c_str());
    return 0;
}

} // namespace grantex
