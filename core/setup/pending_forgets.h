// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret_store.h"
#include "core/settings/config.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace grantex {

/// Keychain entries that nothing refers to any more and that the keychain would not let go: remembered beside the
/// configuration until they are gone. The file `FILE.forget` holds their names, one a line, and no secret.
class PendingForgets
{
public:
    /// `file`: of the configuration.
    explicit PendingForgets(const std::string& file) : m_file(file + ".forget") {}

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] Result<> add(const std::vector<std::string>& names);
    /// Whether an entry has an owner again.
    using InUse = std::function<bool(const std::string& name)>;
    /// Tries them once more, up to the first that cannot be had; those in use are left alone. Blocks as SecretStore
    /// does. Gives how many are still to be forgotten.
    [[nodiscard]] Result<std::size_t> retry(SecretStore& store, const InUse& inUse);

private:
    [[nodiscard]] Result<> write(const std::vector<std::string>& names) const;

    std::string m_file;
};

/// Whether one of the configurations refers to the entry, also one with a mistake. All profiles are asked: a renamed
/// one leaves names behind that another may have taken since.
[[nodiscard]] bool isEntryInUse(const std::string& name, const std::vector<std::string>& files,
                                const SchemaLookup& schemas);

/// The keychain entries that a configuration with unresolved references names.
[[nodiscard]] std::set<std::string> entriesOf(const Config& config);

} // namespace grantex
