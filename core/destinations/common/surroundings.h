// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace grantex {

/// What of this machine tells about credentials: variables and files. Replaced in tests.
struct Surroundings
{
    std::function<std::string(const std::string&)> variable;               ///< empty when it is not set
    std::function<std::optional<std::string>(const std::string&)> content; ///< of a file; nullopt when unreadable

    [[nodiscard]] static Surroundings ofThisProcess();
};

} // namespace grantex
