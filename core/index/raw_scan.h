// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace grantex {

/// The bytes of one event where they lie; views are valid during the visit only.
struct RawEvent
{
    std::int64_t sequence = 0;
    std::int64_t receivedMs = 0;           ///< visitBefore() only
    std::optional<std::int64_t> createdMs; ///< visitBefore() only
    std::string_view id;                   ///< empty: the server sent none
    std::string_view type;                 ///< visitBefore() only
    std::string_view json;
};

/// Reads the bytes of many events, newest first, without copying them. One object, one thread; cheap to make. Holds no
/// snapshot of a journal when a call returns, and no call lasts longer than 100 ms between two visits.
class RawScan
{
public:
    /// Gives false to end the visit.
    using Visit = std::function<bool(const RawEvent&)>;

    virtual ~RawScan() = default;
    /// Visits those of `sequences` (descending) that exist.
    [[nodiscard]] virtual Result<> visit(std::span<const std::int64_t> sequences, const Visit& visit) = 0;
    /// Visits up to `limit` events with sequence < `before`, descending.
    [[nodiscard]] virtual Result<> visitBefore(Sequence before, std::size_t limit, const Visit& visit) = 0;
};

} // namespace grantex
