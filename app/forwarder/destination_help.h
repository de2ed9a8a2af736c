// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forwarder/options.h"

namespace grantex {

/// `--help-destination` and `--list-destinations`, to standard output. The configuration is read for its plug-in
/// directories alone: its other mistakes do not matter here. The exit code.
[[nodiscard]] int helpDestination(const ForwarderOptions& options);
[[nodiscard]] int listDestinations(const ForwarderOptions& options);

} // namespace grantex
