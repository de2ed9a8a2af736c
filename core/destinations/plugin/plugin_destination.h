// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/destination.h"
#include "core/settings/field.h"

#include <grantex/destination_plugin.h>

namespace grantex {

/// The schema of what `plugin` describes, with the common settings. Usage, in words for the plug-in's user, when it
/// throws or describes what cannot be.
[[nodiscard]] Result<DestinationSchema> schemaOf(const plugin::Plugin& plugin, const std::string& type);

/// A destination of `plugin`, which must outlive it. Whatever it throws or answers becomes an ordinary failure.
[[nodiscard]] Result<std::unique_ptr<Destination>> createFromPlugin(const plugin::Plugin& plugin,
                                                                    const SettingValues& values);

} // namespace grantex
