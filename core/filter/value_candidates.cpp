// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/value_candidates.h"

#include "core/filter/characters.h"
#include "core/filter/field_table.h"
#include "core/filter/known_types.h"
#include "core/filter/printer.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace grantex::filter {

namespace {

constexpr std::size_t kMostValues = 50;

struct Known
{
    std::string_view text;
    std::string_view sentence;
};
constexpr std::array kTimes{
    Known{"today", "since midnight"},
    Known{"yesterday", "the whole day"},
    Known{"now-15m", "15 minutes before now, fixed"},
    Known{"now-1h", "an hour before now, fixed"},
};
constexpr std::array kLengths{
    Known{"5m", "5 minutes"}, Known{"15m", "15 minutes"}, Known{"1h", "1 hour"},
    Known{"24h", "24 hours"}, Known{"7d", "7 days"},
};
constexpr std::array kUnits{
    Known{"s", "seconds"}, Known{"m", "minutes"}, Known{"h", "hours"}, Known{"d", "days"}, Known{"w", "weeks"},
};

Candidate& add(std::vector<Candidate>& candidates, std::string text, std::string_view sentence)
{
    Candidate candidate;
    candidate.insert = text;
    candidate.shown = std::move(text);
    candidate.sentence = sentence;
    candidates.push_back(std::move(candidate));
    return candidates.back();
}

template <typename Words>
void addKnown(const Words& words, std::string_view typed, const std::string& before, std::vector<Candidate>& candidates)
{
    for (const Known& word : words) {
        if (startsLowered(word.text, typed))
            add(candidates, before + std::string(word.text), word.sentence);
    }
}

/// `15` may become seconds or weeks; with nothing typed the usual lengths are offered.
void addLengths(std::string_view typed, const std::string& before, std::vector<Candidate>& candidates)
{
    constexpr std::size_t kMostDigits = 4;
    if (typed.empty()) {
        addKnown(kLengths, typed, before, candidates);
        return;
    }
    if (typed.size() > kMostDigits || !std::ranges::all_of(typed, isDigit))
        return;
    for (const Known& unit : kUnits)
        add(candidates, before + std::string(typed) + std::string(unit.text), unit.sentence);
}

/// `budget.*` for the families of the values that were found.
void addFamilies(const std::vector<SeenValue>& types, std::string_view typed, std::vector<Candidate>& candidates)
{
    struct Family
    {
        int members = 0;
        std::int64_t events = 0;
    };
    std::map<std::string, Family, std::less<>> families;
    for (const SeenValue& type : types) {
        const auto dot = type.text.find('.');
        if (dot == std::string::npos || dot == 0)
            continue;
        Family& family = families[type.text.substr(0, dot) + ".*"];
        ++family.members;
        family.events += type.events;
    }
    for (const auto& [name, family] : families) {
        const std::string_view stem = std::string_view(name).substr(0, name.size() - 1);
        if (family.members > 1 && startsLowered(stem, typed) && !spelled(stem).quoted)
            add(candidates, name, {}).events = family.events;
    }
}

void addMissing(std::vector<SeenValue>& values, std::span<const std::string_view> known, std::string_view typed)
{
    for (const std::string_view text : known) {
        if (containsLowered(text, typed) && std::ranges::find(values, text, &SeenValue::text) == values.end())
            values.push_back({std::string(text), 0});
    }
}

void addSeen(const SeenValues& seen, const Field& field, std::string_view typed, std::vector<Candidate>& candidates)
{
    auto values = seen.values(field, typed, kMostValues);
    if (field.name == FieldName::Type) {
        addMissing(values, knownTypes(), typed);
        if (!typed.empty())
            addFamilies(values, typed, candidates);
    }
    // What begins with the text typed is more likely meant than what only contains it.
    static_cast<void>(std::stable_partition(
        values.begin(), values.end(), [typed](const SeenValue& value) { return startsLowered(value.text, typed); }));
    for (SeenValue& value : values) {
        Candidate& candidate = add(candidates, value.text, {});
        candidate.insert = print(spelled(value.text));
        candidate.events = value.events;
    }
}

} // namespace

bool startsLowered(std::string_view text, std::string_view typed)
{
    return text.size() >= typed.size() && std::ranges::equal(
                                              text.substr(0, typed.size()), typed, {},
                                              [](char c) { return lowered(c); }, [](char c) { return lowered(c); });
}

bool containsLowered(std::string_view text, std::string_view typed)
{
    const auto same = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(text.begin(), text.end(), typed.begin(), typed.end(), same) != text.end() || typed.empty();
}

void addValues(const SeenValues& seen, const Field& field, std::string_view typed, bool isMatch,
               std::vector<Candidate>& candidates)
{
    switch (infoOf(field.name).kind) {
    case FieldKind::Word:
        for (const std::string_view word : flagWords()) {
            if (startsLowered(word, typed))
                add(candidates, std::string(word), flagMeaning(word));
        }
        return;
    case FieldKind::Time:
        addKnown(kTimes, typed, {}, candidates);
        return;
    case FieldKind::Duration:
        addLengths(typed, field.name == FieldName::Age && isMatch ? "<" : "", candidates);
        return;
    case FieldKind::Number:
        return;
    case FieldKind::Text:
    case FieldKind::Json:
        addSeen(seen, field, typed, candidates);
    }
}

} // namespace grantex::filter
