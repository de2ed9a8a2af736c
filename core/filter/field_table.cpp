// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/field_table.h"

#include "core/filter/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace grantex::filter {

namespace {

constexpr std::array kFields{
    FieldInfo{FieldName::Type, "type", FieldKind::Text, Asks::Event, "what happened, such as budget.threshold"},
    FieldInfo{FieldName::Agent, "agent", FieldKind::Text, Asks::Event, "the agent that acts"},
    FieldInfo{FieldName::Grant, "grant", FieldKind::Text, Asks::Event,
              "the grant, its parent or one of the revoked ones"},
    FieldInfo{FieldName::Principal, "principal", FieldKind::Text, Asks::Event, "the person for whom an agent acts"},
    FieldInfo{FieldName::Scope, "scope", FieldKind::Text, Asks::Event, "any of the scopes"},
    FieldInfo{FieldName::Data, "data", FieldKind::Json, Asks::Event, "anything in the event's data, such as data.pct"},
    FieldInfo{FieldName::Time, "time", FieldKind::Time, Asks::Event, "when it happened"},
    FieldInfo{FieldName::Last, "last", FieldKind::Duration, Asks::Moment,
              "the last minutes, hours, days; slides with the clock"},
    FieldInfo{FieldName::Age, "age", FieldKind::Duration, Asks::Moment, "how long ago it happened"},
    FieldInfo{FieldName::Is, "is", FieldKind::Word, Asks::Row, "a state of the row, such as gap or pinned"},
    FieldInfo{FieldName::Dest, "dest", FieldKind::Text, Asks::Row, "a destination it was sent to; dest:NAME:failed"},
    FieldInfo{FieldName::Note, "note", FieldKind::Text, Asks::Row, "your note"},
    FieldInfo{FieldName::Colour, "colour", FieldKind::Text, Asks::Row, "the colour of the row"},
    FieldInfo{FieldName::Source, "source", FieldKind::Text, Asks::Row, "the connection it came from"},
    FieldInfo{FieldName::Number, "n", FieldKind::Number, Asks::Moment, "the number in the journal"},
    FieldInfo{FieldName::Id, "id", FieldKind::Text, Asks::Event, "the event's id"},
};
constexpr FieldInfo kText{FieldName::Text, "", FieldKind::Text, Asks::Event, "anywhere in the event's text"};

struct Alias
{
    std::string_view text;
    FieldName name;
};
constexpr std::array kAliases{
    Alias{"event", FieldName::Type},
    Alias{"user", FieldName::Principal},
    Alias{"color", FieldName::Colour},
    Alias{"agentid", FieldName::Agent},
    Alias{"principalid", FieldName::Principal},
    Alias{"grantid", FieldName::Grant},
    Alias{"scopes", FieldName::Scope},
    Alias{"seq", FieldName::Number},
    Alias{"sequence", FieldName::Number},
    Alias{"destination", FieldName::Dest},
    Alias{"createdat", FieldName::Time},
};
constexpr std::array<std::string_view, 8> kFlags{"gap",    "pinned", "marked", "forwarded",
                                                 "failed", "unread", "dup",    "error"};
constexpr std::array<std::string_view, 8> kFlagMeanings{"gaps",                     // shown
                                                        "pinned",                   // shown
                                                        "marked",                   // shown
                                                        "forwarded everywhere",     // shown
                                                        "refused by a destination", // shown
                                                        "unread",                   // shown
                                                        "duplicates",               // shown
                                                        "errors"};                  // shown

/// Levenshtein's distance with neighbours swapped as one mistake; both words are short.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            std::size_t& here = table[i][j];
            if (i == 0 || j == 0) {
                here = i + j;
                continue;
            }
            here = std::min(
                {table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, table[i - 2][j - 2] + 1);
        }
    }
    return table[a.size()][b.size()];
}

void appendStep(std::string& out, const PathStep& step)
{
    switch (step.kind) {
    case PathStep::Kind::Index:
        out += "[" + std::to_string(step.index) + "]";
        return;
    case PathStep::Kind::Every:
        out += "[*]";
        return;
    case PathStep::Kind::Member:
        out += '.';
        if (!step.name.empty() && std::ranges::all_of(step.name, isNameByte))
            out += step.name;
        else
            out += quotedText(step.name);
    }
}

} // namespace

std::span<const FieldInfo> fields()
{
    return kFields;
}

const FieldInfo& infoOf(FieldName name)
{
    const auto* const found = std::ranges::find(kFields, name, &FieldInfo::name);
    return found == kFields.end() ? kText : *found;
}

const FieldInfo* findField(std::string_view text)
{
    const std::string lower = lowered(text);
    if (const auto* const found = std::ranges::find(kFields, lower, &FieldInfo::text); found != kFields.end())
        return found;
    const auto* const alias = std::ranges::find(kAliases, lower, &Alias::text);
    return alias == kAliases.end() ? nullptr : &infoOf(alias->name);
}

std::span<const std::string_view> flagWords()
{
    return kFlags;
}

std::string_view flagMeaning(std::string_view word)
{
    const auto* const found = std::ranges::find(kFlags, word);
    return found == kFlags.end() ? word : kFlagMeanings[static_cast<std::size_t>(found - kFlags.begin())];
}

std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates)
{
    constexpr std::size_t kLongest = 40;
    if (text.size() > kLongest)
        return {};
    const std::string lower = lowered(text);
    std::string_view best;
    std::size_t least = std::max<std::size_t>(1, text.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        if (const std::size_t d = distance(lower, candidate); d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

std::string_view nearestField(std::string_view text)
{
    std::array<std::string_view, kFields.size()> names{};
    std::ranges::transform(kFields, names.begin(), &FieldInfo::text);
    return nearest(text, names);
}

std::string fieldText(const Field& field)
{
    std::string text(infoOf(field.name).text);
    for (const PathStep& step : field.path)
        appendStep(text, step);
    return text;
}

} // namespace grantex::filter
