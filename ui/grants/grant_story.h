// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/event/fields.h"

#include <optional>
#include <string>
#include <vector>

namespace grantex {

/// What was left of a budget at one moment.
struct BudgetPoint
{
    UtcTime time{};
    std::string remaining; ///< decimal text
};

/// One grant among those of a story.
struct StoryGrant
{
    enum class State { Active, Exhausted, Revoked, RevokedWithParent };
    std::string id;
    std::string parent; ///< empty: delegated from nobody, or not known
    std::string agent;
    std::string principal;
    std::vector<std::string> scopes;
    std::optional<UtcTime> expiresAt;
    State state = State::Active;
    int depth = 0;
    std::vector<std::size_t> events; ///< of GrantStory::events, in the order of time
    std::vector<BudgetPoint> budget;
    std::string initial;  ///< of the budget, decimal text; empty: not said
    std::string currency; ///< empty: not said
};

/// One line of a story, from the top.
struct StoryRow
{
    enum class Kind { Grant, Event, Budget };
    Kind kind = Kind::Event;
    std::size_t grant = 0;
    std::size_t event = 0;  ///< Event only
    bool isLast = false;    ///< the last line of its grant
    std::uint32_t open = 0; ///< bit d: the line of the grant at depth d runs on past this row
};

/// What happened to one grant and to those delegated from it: each grant's events in the order of time, the delegations
/// indented where they happened, its budget below. A value.
struct GrantStory
{
    std::vector<StoredEvent> events;
    std::vector<StoryGrant> grants; ///< the root first
    std::vector<StoryRow> rows;

    /// Deeper delegations are shown at this depth.
    static constexpr int kDeepest = 16;

    /// From events in any order; what is about other grants is left out. Cycles of parents are survived.
    [[nodiscard]] static GrantStory of(const std::string& root, std::vector<StoredEvent> events);
};

/// The grants that events say were delegated from one of `parents`.
[[nodiscard]] std::vector<std::string> childrenIn(const std::vector<StoredEvent>& events,
                                                  const std::vector<std::string>& parents);

} // namespace grantex
