// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace grantex {

/// "HEC token of SOC", which a set-up says in English, in the language of the window. What a person wrote there instead
/// stays. Foreign text, made safe to show as plain text.
[[nodiscard]] QString ofOwner(const std::string& what);
/// The same of several, as a list.
[[nodiscard]] QString ofOwners(const std::vector<std::string>& whats);

} // namespace grantex
