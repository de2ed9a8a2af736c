// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret_store.h"

#include <functional>
#include <optional>
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
    /// Whether an entry has an owner again; nothing: nobody can tell now.
    using InUse = std::function<std::optional<bool>(const std::string& name)>;
    /// Tries them once more, up to the first that cannot be had. Those in use are left alone for good, those of which
    /// nobody can tell until the next time. Blocks as SecretStore does. Gives how many are still to be forgotten.
    [[nodiscard]] Result<std::size_t> retry(SecretStore& store, const InUse& inUse);

private:
    [[nodiscard]] Result<> write(const std::vector<std::string>& names) const;

    std::string m_file;
};

/// Whether one of these configurations refers to the entry; nothing when that cannot be told, for one of them cannot be
/// read. All profiles are to be asked: a renamed one leaves names behind that another may have taken since.
[[nodiscard]] std::optional<bool> isEntryInUse(const std::string& name, const std::vector<std::string>& files);

} // namespace grantex
