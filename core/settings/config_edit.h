// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/settings/config_text.h"

#include <functional>
#include <string>

namespace grantex {

// Changes of the configuration file by the program. All of them read the file anew, change only what is meant, and
// write it atomically with mode 0600, following a link; a file that is unchanged is not written. One that is not there
// yet is begun, in a directory of the user alone. Nothing is taken over by it: see Pipeline::reload().

/// Judges the whole text that would be written, as parseConfig() does; its error is what the change ends with.
using ConfigCheck = std::function<Result<>(const std::string& bytes)>;

/// Several changes at once: `edit` works on the text, and nothing is written unless it and `check` agree.
[[nodiscard]] Result<> editConfig(const std::string& file, const std::function<Result<>(ConfigText&)>& edit,
                                  const ConfigCheck& check = {});

[[nodiscard]] Result<> setConfigValue(const std::string& file, const ConfigPath& path, const ConfigValue& value,
                                      const ConfigCheck& check = {});
[[nodiscard]] Result<> removeConfigValue(const std::string& file, const ConfigPath& path,
                                         const ConfigCheck& check = {});

// Changes of `destinations` in a text that is being edited.

/// `destination` is the whole object, secrets as references, `id` in it.
[[nodiscard]] Result<> addDestination(ConfigText& text, const ConfigValue& destination);
/// Makes the destination equal to `destination`, keeping the text of what stays the same. NotFound when the text names
/// none with this id (or, without id, this name), Malformed when it names several.
[[nodiscard]] Result<> replaceDestination(ConfigText& text, const LaneId& id, const ConfigValue& destination);
[[nodiscard]] Result<> removeDestination(ConfigText& text, const LaneId& id);

/// The destination's object as it stands in the file: secrets are references, defaults are not filled in.
[[nodiscard]] Result<ConfigValue> destinationObject(const std::string& file, const LaneId& id);

/// Sets one destination's `enabled`.
[[nodiscard]] Result<> writeDestinationEnabled(const std::string& file, const LaneId& destination, bool enabled);

} // namespace grantex
