// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/filter/predicate.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// The journal that a subcommand is about, by `--directory`, `--config` or `--profile` (default: that of
/// defaultConfig()). Takes those out of `arguments`. Secrets are not read.
[[nodiscard]] Result<std::string> takeJournalDirectory(std::vector<std::string>& arguments);

/// The configuration that a command is about when the command line names none, said on standard error when that is not
/// the user's own: on a server the service's is meant.
[[nodiscard]] std::string defaultConfig();

/// Takes `name VALUE` or `name=VALUE` out of `arguments`; empty when it was not there.
[[nodiscard]] Result<std::string> takeValue(std::vector<std::string>& arguments, const std::string& name);

/// Takes `flag` out of `arguments`; whether it was there.
[[nodiscard]] bool takeFlag(std::vector<std::string>& arguments, const std::string& flag);

/// Takes `--filter EXPR` out of `arguments`, with times in local time; lets everything pass when it was not there or is
/// empty. Usage when it is not understood or asks what only the window knows. To be taken before other options: any
/// text may be a filter.
[[nodiscard]] Result<filter::Predicate> takeFilter(std::vector<std::string>& arguments);

/// Runs `arguments` when they begin with a subcommand (`status`, `retry`, …) and gives the exit code; nullopt when they
/// do not. Needs a QCoreApplication.
[[nodiscard]] std::optional<int> runSubcommand(const std::vector<std::string>& arguments);

} // namespace grantex
