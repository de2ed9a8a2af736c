// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace grantex::filter {

/// What kind of values a field is compared with.
enum class FieldKind {
    Text,     ///< strings; wildcards, regular expressions
    Time,     ///< points and intervals of time
    Duration, ///< `5m`
    Number,   ///< decimals
    Word,     ///< a fixed set of words (`is:`)
    Json,     ///< whatever stands at a path: text, number, truth value, null
};

/// Who must be asked for a field's value.
enum class Asks {
    Event,  ///< the event itself: all that a destination's filter may use
    Moment, ///< the clock, or the event's place in the journal: what a program without a window knows as well
    Row,    ///< what the window knows of a row
};

/// One field of the language.
struct FieldInfo
{
    FieldName name;
    std::string_view text; ///< as printed
    FieldKind kind;
    Asks asks;
    std::string_view sentence; ///< for completion and help
};

/// All fields a person may type, in the order in which help shows them.
[[nodiscard]] std::span<const FieldInfo> fields();
[[nodiscard]] const FieldInfo& infoOf(FieldName name);
/// By name or alias, case-blind; nullptr for anything else.
[[nodiscard]] const FieldInfo* findField(std::string_view text);
/// The words `is:` knows.
[[nodiscard]] std::span<const std::string_view> flagWords();
/// What a row is that has the flag: "gaps", "pinned", "duplicates".
[[nodiscard]] std::string_view flagMeaning(std::string_view word);
/// The candidate nearest to `text`, or empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates);
/// The nearest field's name, or empty.
[[nodiscard]] std::string_view nearestField(std::string_view text);
/// `type`, `data.pct`, `data."odd key"[*]`.
[[nodiscard]] std::string fieldText(const Field& field);

} // namespace grantex::filter
