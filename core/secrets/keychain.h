// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

/// The desktop's keychain (Secret Service, KWallet, macOS, Windows) through QtKeychain, without its plain-text
/// fallback. Each call blocks its thread in a nested event loop for at most 15 s: a locked keyring whose prompt nobody
/// answers never finishes by itself. Needs a running QCoreApplication.
namespace grantex::keychain {

/// NotFound: no such entry. Unavailable: no keychain here. Denied: the person said no. Timeout: nobody answered the
/// prompt.
[[nodiscard]] Result<Secret> read(const std::string& name);
[[nodiscard]] Result<> write(const std::string& name, const Secret& secret);
/// Succeeds when there was no such entry.
[[nodiscard]] Result<> remove(const std::string& name);

} // namespace grantex::keychain
