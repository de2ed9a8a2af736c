// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

/// The desktop's keychain (Secret Service, KWallet, macOS, Windows) through QtKeychain, without its plain-text
/// fallback. Each call blocks its thread in a nested event loop for at most `timeout`: a locked keyring whose prompt
/// nobody answers never finishes by itself. Needs a QCoreApplication (Unavailable without). Main thread only.
namespace grantex::keychain {

/// Long enough to type a password into the keyring's prompt.
inline constexpr Millis kPatience{15'000};

/// NotFound: no such entry. Unavailable: no keychain here. Denied: the person said no. Timeout: nobody answered the
/// prompt.
[[nodiscard]] Result<Secret> read(const std::string& name, Millis timeout = kPatience);
[[nodiscard]] Result<> write(const std::string& name, const Secret& secret, Millis timeout = kPatience);
/// Succeeds when there was no such entry.
[[nodiscard]] Result<> remove(const std::string& name, Millis timeout = kPatience);

} // namespace grantex::keychain
