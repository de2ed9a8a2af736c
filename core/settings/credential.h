// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/values.h"

#include <string_view>

namespace grantex {

/// What begins the path of a file that systemd hands to a service alone (LoadCredential= of its unit):
/// {"file": "$CREDENTIALS_DIRECTORY/NAME"}.
inline constexpr std::string_view kCredentials = "$CREDENTIALS_DIRECTORY/";

/// Whether the reference is to such a file. Its name then is no path: the variable is looked up when it is read.
[[nodiscard]] inline bool isCredential(const SecretRef& ref)
{
    return ref.kind == SecretRef::Kind::File && ref.name.starts_with(kCredentials);
}

} // namespace grantex
