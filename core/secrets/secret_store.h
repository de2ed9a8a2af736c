// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/config.h"

#include <map>
#include <memory>
#include <string>

namespace grantex {

/// How the names of variables begin that hold a secret for one run of the program.
inline constexpr const char* kThisRunVariable = "GRANTEX_THIS_RUN_";

/// Reads and writes secrets by reference. Blocks the calling thread for at most the store's own time-out; not
/// thread-safe.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<Secret> read(const SecretRef& ref) = 0;
    /// Stores under `ref` (keychain or memory; environment and file references are read-only: Unavailable).
    [[nodiscard]] virtual Result<> write(const SecretRef& ref, const Secret& secret) = 0;
    [[nodiscard]] virtual Result<> remove(const SecretRef& ref) = 0;
};

/// The store of a running program: keychain through QtKeychain (no plain-text fallback, own time-out of 15 s),
/// environment, file (at most 64 KiB; one trailing line end is cut).
[[nodiscard]] std::unique_ptr<SecretStore> makeSystemSecretStore();

/// Keeps secrets for this run only. References are told apart by name alone.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> read(const SecretRef& ref) override;
    [[nodiscard]] Result<> write(const SecretRef& ref, const Secret& secret) override;
    [[nodiscard]] Result<> remove(const SecretRef& ref) override;

private:
    std::map<std::string, Secret> m_secrets;
};

/// Replaces every SecretRef in `config` by its Secret. Fails at the first one that cannot be read, naming where in the
/// configuration it stands and how to provide it.
[[nodiscard]] Result<> resolveSecrets(Config& config, SecretStore& store);

/// As resolveSecrets(), but what cannot be read is noted at the source or destination it belongs to (`missing`), and
/// the rest goes on. A keychain that is not there, or does not answer, is asked once and not again for each secret.
void resolveReadableSecrets(Config& config, SecretStore& store);

} // namespace grantex
