// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <string>

namespace grantex {

/// How one destination is reached. There is no way to ignore certificate errors; a private CA is named instead.
struct HttpOptions
{
    std::string caFile;         ///< PEM; trusted besides the system's; empty: the system's alone
    std::string clientCertFile; ///< PEM, the certificate first, then its chain; needs clientKey
    Secret clientKey;           ///< PEM, not encrypted
    std::string proxy;          ///< `http://host:port` or `socks5://host:port`; empty: the environment's
    bool allowInsecureHttp = false;
    bool direct = false; ///< past every proxy, the environment's too: for what only this machine's network answers
    /// Follow one 307 or 308 when it stays at the same scheme, host and port. Everything else is returned as answer.
    bool followSameOriginRedirect = false;
};

} // namespace grantex
