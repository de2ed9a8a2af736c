// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"

#include <map>
#include <string>
#include <vector>

namespace grantex {

/// Finds plug-ins in directories and loads them one by one. Looking runs no code of theirs: only loading does. What is
/// loaded stays loaded. Not thread-safe.
class PluginLoader
{
public:
    /// A file that looks like a plug-in, and why it is not used, if so.
    struct Candidate
    {
        std::string file; ///< absolute
        std::string type; ///< empty when it could not be told
        std::string problem;
    };

    /// `reserved`: types a plug-in may not have. Files are looked at in the order of the directories, then of their
    /// names; the second of the same type is refused.
    [[nodiscard]] std::vector<Candidate> look(const std::vector<std::string>& directories,
                                              const std::vector<std::string>& reserved) const;
    /// Runs the plug-in's code. Usage when it cannot be used; the message says why, without its file.
    [[nodiscard]] Result<DestinationType> load(const Candidate& candidate) const;
};

/// Why code in `path` (a file or a folder) must not be trusted: somebody but its owner, who must be this user or root,
/// may write to it or to a folder above it. Empty: it may.
[[nodiscard]] std::string untrusted(const std::string& path);

} // namespace grantex
