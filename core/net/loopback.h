// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <string_view>

namespace grantex {

/// Whether `host` is this machine: 127.0.0.0/8, ::1 (with or without brackets) or localhost. Names are not looked up.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// The rule for unencrypted addresses: https and wss always, http and ws only to loopback or when `allowInsecure`.
[[nodiscard]] bool isAllowedAddress(const QUrl& url, bool allowInsecure);

} // namespace grantex
