// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_options.h"
#include "core/net/message.h"
#include "core/settings/values.h"

namespace grantex {

/// The network settings every destination has, as the transport takes them.
[[nodiscard]] HttpOptions httpOptionsFrom(const SettingValues& values);

/// `timeoutMs`, or its default when it is not set.
[[nodiscard]] Millis timeoutFrom(const SettingValues& values);

/// Gives `request` its body, packed and marked when `compression` is gzip.
void setBody(Request& request, std::string body, const std::string& compression);

/// `base` without the slashes at its end.
[[nodiscard]] std::string withoutTrailingSlash(std::string base);

} // namespace grantex
