// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// Which types a client asked for; nothing set: all. As in the service, an empty WebSocket list lets nothing through.
struct StreamFilter
{
    std::optional<std::vector<std::string>> types;

    [[nodiscard]] bool matches(std::string_view type) const
    {
        return !types || std::find(types->begin(), types->end(), type) != types->end();
    }
};

/// The `types=a,b` parameter of the event stream.
[[nodiscard]] StreamFilter filterFromQuery(std::string_view types);
/// `{"types":["a","b"]}` of a WebSocket client; nullopt for anything else, which the service ignores.
[[nodiscard]] std::optional<StreamFilter> filterFromMessage(std::string_view message);

/// Unsent bytes at which a client is given up; also the most that is held back for it during a stall.
inline constexpr long long maxUnsentStreamBytes = 64LL * 1024 * 1024;
inline constexpr std::size_t maxStreamClients = 5;

} // namespace grantex
