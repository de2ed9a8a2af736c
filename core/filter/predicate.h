// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/filter/query.h"
#include "core/filter/scalar.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace grantex::filter {

/// What a program knows of an event beyond its bytes. The answers here are those of a program that knows nothing.
class RowFacts
{
public:
    virtual ~RowFacts() = default;
    /// `word` is one of flagWords().
    [[nodiscard]] virtual bool is(std::string_view word) const;
    /// Whether `accept` says yes to one of the places the event was sent to; states are waiting, delivered, failed,
    /// dropped.
    [[nodiscard]] virtual bool
    anyDelivery(const std::function<bool(std::string_view destination, std::string_view state)>& accept) const;
    /// Empty: there is none.
    [[nodiscard]] virtual std::string_view note() const;
    [[nodiscard]] virtual std::string_view colour() const;
    [[nodiscard]] virtual std::string_view source() const;
};

/// What a filter is asked about; views live as long as the call.
struct Subject
{
    Sequence sequence;
    UtcTime receivedAt{};
    std::optional<UtcTime> createdAt;
    std::string_view id;
    std::string_view type;
    std::string_view json;
    UtcTime now{};                   ///< for `age` and `last`
    const RowFacts* facts = nullptr; ///< may be null
};

[[nodiscard]] Subject subjectOf(const StoredEvent& event, UtcTime now = {});

/// A filter ready to be asked. Immutable and thread-safe; copies share it.
class Predicate
{
public:
    /// Lets everything pass.
    Predicate() = default;
    /// `at` settles what `today` and `14:02` mean, once.
    Predicate(const Query& query, const Surroundings& at);

    [[nodiscard]] bool matches(const Subject& subject) const;
    /// Whether the answer changes with the clock (`last`, `age`).
    [[nodiscard]] bool slides() const;
    [[nodiscard]] bool matchesAll() const { return m_plan == nullptr; }

private:
    struct Plan;

    static Plan planOf(const Node& node, const Surroundings& at);

    std::shared_ptr<const Plan> m_plan;
};

} // namespace grantex::filter
