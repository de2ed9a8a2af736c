// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace grantex {

// Secrets that somebody wrote in plain are known by the names beside them.

/// Where a name stands: what sounds like a secret in a header may be any word in a field.
enum class NamedIn {
    Headers, ///< and environments: "X-Auth", "SERVICE_PWD", "X-Functions-Key"
    Fields,  ///< and tags: "author" and "CostKey" are no secrets there
    Query    ///< of an address: "code", "sig"
};

[[nodiscard]] bool soundsSecret(const std::string& name, NamedIn where);

/// A text with the addresses in it as they may go out.
struct BareText
{
    std::string text;
    bool hadUser = false;             ///< `user:password@` is gone
    std::vector<std::string> queries; ///< names in queries whose values are gone
};
[[nodiscard]] BareText withoutSecrets(const std::string& text);

} // namespace grantex
