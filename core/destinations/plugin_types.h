// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/plugin/plugin_loader.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace grantex {

/// The destination types that plug-ins bring. The directories are looked through anew whenever a type is asked for that
/// is not loaded yet; what is loaded stays, at the same address. Thread-safe.
class PluginTypes
{
public:
    /// `reserved`: types that plug-ins may not have.
    explicit PluginTypes(std::vector<std::string> reserved) : m_reserved(std::move(reserved)) {}

    /// Directories of the configuration, looked through first.
    void setConfigured(const std::vector<std::string>& directories);
    [[nodiscard]] const DestinationType* find(const std::string& type);
    [[nodiscard]] std::vector<const DestinationType*> all();
    [[nodiscard]] std::vector<PluginReport> reports();
    /// Why there is no such type, as far as plug-ins have to do with it: sentences, or nothing.
    [[nodiscard]] std::string explain(const std::string& type);

private:
    [[nodiscard]] std::vector<PluginLoader::Candidate> look() const;
    const DestinationType* loadOnce(PluginLoader::Candidate& candidate);
    std::vector<PluginLoader::Candidate> lookAndLoad();

    const std::vector<std::string> m_reserved;
    std::mutex m_mutex;
    std::vector<std::string> m_configured;
    std::deque<DestinationType> m_types;
    std::map<std::string, const DestinationType*> m_byFile;
    std::map<std::string, std::string> m_failed; ///< by file: why loading it failed; it is not tried again
};

} // namespace grantex
