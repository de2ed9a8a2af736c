// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/settings/config_value.h"

#include <functional>
#include <string>
#include <vector>

namespace grantex {

/// Calls `visit` with the value and each one in it until it says that one needs no more looking into; it may change it.
void forEachValue(ConfigValue& value, const std::function<bool(ConfigValue& value)>& visit);

/// A configuration as it stands, judged no further than it takes to know what belongs to it: no plug-in of it is looked
/// at. Nothing there is an empty object; Malformed when nobody can tell.
[[nodiscard]] Result<ConfigValue> readWhole(const std::string& file);

/// Calls `visit` with each keychain reference to an entry of ours in `value`, which may change it. `ours` is what the
/// entries' names begin with.
void forEachEntry(ConfigValue& value, const std::string& ours, const std::function<void(std::string& name)>& visit);

/// Copies what the configuration refers to, and takes the copies back unless they are kept. Blocks as SecretStore does.
class EntryCopies
{
public:
    /// From entries whose names begin with `from` to such as begin with `to`.
    EntryCopies(SecretStore& store, std::string from, std::string to);
    EntryCopies(const EntryCopies&) = delete;
    EntryCopies& operator=(const EntryCopies&) = delete;
    ~EntryCopies();

    /// Changes the references in `value` to the copies.
    [[nodiscard]] Result<> copy(ConfigValue& value);
    void keep() { m_made.clear(); }
    /// The originals. Returns those that could not be removed.
    [[nodiscard]] std::vector<std::string> removeOriginals();

private:
    SecretStore& m_store;
    std::string m_from;
    std::string m_to;
    std::vector<std::string> m_made;
    std::vector<std::string> m_taken;
};

} // namespace grantex
