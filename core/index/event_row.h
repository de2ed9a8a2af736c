// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace grantex {

/// The columns that hold numbers of texts; each has numbers of its own (RowDictionary).
enum class ValueColumn { Type, Agent, Principal, Grant, Scopes };
inline constexpr std::size_t kValueColumns = 5;

/// What is kept of one event (RowChunk packs it). Its text is read from the journal or the file when somebody looks at
/// it.
struct EventRow
{
    static constexpr std::uint32_t kGap = 0xffffffff; ///< as type: the row is a gap, `grant` its place in the gap list
    static constexpr std::int64_t kNoTime = std::numeric_limits<std::int64_t>::min();
    /// Flags. OtherGrants: names a parent's grant or revoked ones besides its own, which only its bytes tell.
    static constexpr std::uint32_t kOtherGrants = 1;
    /// A scope holds the byte that separates them in the dictionary: only the bytes tell its scopes.
    static constexpr std::uint32_t kOddScopes = 2;
    /// The upper half: one more than the whole percentage of a budget.threshold event, 0 for none.
    static constexpr unsigned kThresholdShift = 16;

    std::int64_t sequence = 0; ///< of a gap: the event it stands behind
    std::int64_t receivedMs = 0;
    std::int64_t createdMs = kNoTime;
    std::uint32_t type = 0;
    std::uint32_t agent = 0;
    std::uint32_t principal = 0;
    std::uint32_t grant = 0;
    std::uint32_t scopes = 0; ///< a set of scopes, joined by RowDictionary::kScopeEnd
    std::uint32_t flags = 0;

    [[nodiscard]] bool isGap() const { return type == kGap; }
    /// When it happened, or was received if it does not say; milliseconds since 1970 UTC.
    [[nodiscard]] std::int64_t timeMs() const { return createdMs == kNoTime ? receivedMs : createdMs; }
    [[nodiscard]] UtcTime time() const { return fromEpochMillis(timeMs()); }
    [[nodiscard]] std::uint32_t threshold() const { return flags >> kThresholdShift; }
    [[nodiscard]] std::uint32_t value(ValueColumn column) const
    {
        return std::array{type, agent, principal, grant, scopes}[static_cast<std::size_t>(column)];
    }
};
} // namespace grantex
