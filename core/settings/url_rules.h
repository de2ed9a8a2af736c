// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>

namespace grantex {

// What is wrong with an address of the configuration, or nothing. The message continues the sentence that names the
// key. The address itself is never repeated: it may hold a password.

/// http or https with a host, without user or password; http only to this machine or with `allowInsecure`.
[[nodiscard]] std::optional<Error> urlProblem(const std::string& url, bool allowInsecure);

/// `http://host:port` or `socks5://host:port`.
[[nodiscard]] std::optional<Error> proxyProblem(const std::string& proxy);

/// `host:port` to listen on: an IP address (IPv6 in brackets) or localhost.
[[nodiscard]] std::optional<Error> listenProblem(const std::string& address);

} // namespace grantex
