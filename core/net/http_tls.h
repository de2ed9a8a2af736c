// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_options.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <memory>

namespace grantex {

/// TLS 1.2 or newer with the files of `options`. Fails with Usage when one cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> makeTlsConfiguration(const HttpOptions& options);

/// Whether `caFile` is of any use. Fails with Usage when it cannot be read or holds no certificate.
[[nodiscard]] Result<> checkAuthorities(const std::string& caFile);

/// The proxy rule: the named proxy for everything, or the environment's for all but loopback. Fails with Usage for an
/// address that is no proxy.
[[nodiscard]] Result<std::unique_ptr<QNetworkProxyFactory>> makeProxyRule(const HttpOptions& options);

} // namespace grantex
