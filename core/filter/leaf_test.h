// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/fields.h"
#include "core/filter/predicate.h"
#include "core/filter/value_matcher.h"

#include <optional>

namespace grantex::filter {

/// The event's own fields, read once at most however many tests ask.
class Reading
{
public:
    explicit Reading(const Subject& asked) : subject(asked) {}

    const Subject& subject;
    const EventFields& fields();

private:
    std::optional<EventFields> m_fields;
};

/// One test, compiled. Immutable, thread-safe.
class LeafTest
{
public:
    LeafTest(const Test& test, const Surroundings& at);

    [[nodiscard]] bool holds(Reading& reading) const;
    /// Steps of ten: columns before fields before the raw text before JSON paths.
    [[nodiscard]] int cost() const;
    [[nodiscard]] bool slides() const;
    [[nodiscard]] const Test& test() const { return m_test; }

    /// The test's answer to one value, for who keeps values apart from events: to a text of a text field, a time, an
    /// age. The empty text is a missing field.
    [[nodiscard]] bool holdsText(std::string_view text) const;
    [[nodiscard]] bool holdsTime(UtcTime time) const;
    [[nodiscard]] bool holdsAge(Millis age) const;
    /// Whether the answer to an age may be another at some moment while it grows from `from` to `to`.
    [[nodiscard]] bool agesDiffer(Millis from, Millis to) const;

private:
    struct TimeBounds
    {
        std::optional<UtcTime> from;  ///< inclusive
        std::optional<UtcTime> until; ///< exclusive
    };

    [[nodiscard]] bool grantHolds(const EventFields& fields) const;
    [[nodiscard]] bool deliveryHolds(const RowFacts& facts) const;
    [[nodiscard]] bool factHolds(const RowFacts& facts) const;

    /// Whether a key of the path is nowhere in the text: then nothing stands at it, and nothing need be parsed.
    [[nodiscard]] bool lacksKey(std::string_view json) const;

    Test m_test;
    ValueMatcher m_values;
    std::vector<TextSearch> m_keys; ///< of the path, in quotes
    std::vector<TimeBounds> m_times;
    std::vector<std::pair<Millis, Millis>> m_ages; ///< inclusive bounds
};

} // namespace grantex::filter
