// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/log.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/filter/query.h"

#include <string>
#include <vector>

namespace grantex {

enum class PrintMode { None, Lines, Json };

/// The command line of grantex-forwarder.
struct ForwarderOptions
{
    enum class Action { Run, Check, Help, Version, HelpDestination, ListDestinations };
    Action action = Action::Run;
    std::string configFile;
    std::string profile;
    std::string url; ///< the one-liner without a configuration
    std::vector<std::string> types;
    std::string destinationType; ///< for HelpDestination
    bool demo = false;
    bool once = false;
    bool create = false; ///< with Check: make what destinations miss
    double demoRate = 20;
    PrintMode print = PrintMode::None;
    filter::Query filter; ///< what is printed; never what is captured or forwarded
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
    Millis shutdownTimeout{30'000};
};

/// Usage errors are sentences about the offending argument. `arguments` without the program's name.
[[nodiscard]] Result<ForwarderOptions> parseForwarderOptions(const std::vector<std::string>& arguments);

[[nodiscard]] std::string forwarderHelp();

} // namespace grantex
