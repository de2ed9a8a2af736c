// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/setup_command.h"

#include "app/forwarder/subcommands.h"
#include "core/base/whole_file.h"
#include "core/destinations/registry.h"
#include "core/setup/setup_file.h"

#include <cstdio>

namespace grantex {

Result<int> setupCommand(std::vector<std::string> arguments)
{
    const auto output = takeValue(arguments, "--output");
    const auto file = takeValue(arguments, "--config");
    const auto profile = takeValue(arguments, "--profile");
    for (const auto& value : {output, file, profile}) {
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
    const std::string path = file->empty() ? configPath(*profile) : *file;
    const auto bytes = readConfigFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto setup = exportSetup(*bytes, path, destinationSchemas());
    if (!setup)
        return tl::unexpected(setup.error());
    if (output->empty()) {
        std::fwrite(setup->data(), 1, setup->size(), stdout);
        return 0;
    }
    if (auto written = writeWholeFile(*output, *setup); !written)
        return tl::unexpected(written.error());
    return 0;
}

} // namespace grantex
