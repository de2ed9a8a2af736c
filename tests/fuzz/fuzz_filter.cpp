// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/completion.h"
#include "core/filter/edit.h"
#include "core/filter/explanation.h"
#include "core/filter/notices.h"
#include "core/filter/parser.h"
#include "core/filter/predicate.h"
#include "core/filter/printer.h"
#include "tests/fuzz/require.h"

#include <cstdint>

#include <algorithm>

using namespace grantex;

namespace {

/// Completion at a cursor replaces a piece around it and may be applied.
void completeAt(std::string_view text, std::size_t cursor)
{
    const auto completion = filter::complete(text, cursor, filter::SeenValues());
    const filter::Span span = completion.replace;
    fuzz::require(span.position <= cursor && cursor <= span.position + span.length &&
                      span.position + span.length <= text.size(),
                  "a completion replaces what stands around the cursor");
    if (!completion.candidates.empty())
        static_cast<void>(filter::parse(filter::replaced(text, span, completion.candidates.front().insert)));
}

/// What is pointed at is taken in, and the result can be read.
void aimAt(std::string_view text, std::string_view value)
{
    const filter::Pointed pointed{filter::Field{filter::FieldName::Type, {}}, std::string(value),
                                  filter::Pointed::Kind::Text};
    for (const auto aim :
         {filter::Aim::Include, filter::Aim::Exclude, filter::Aim::Replace, filter::Aim::ReplaceExcluding}) {
        const auto aimed = filter::aimed(text, pointed, aim);
        fuzz::require(!aimed || filter::parse(*aimed).has_value(), "an edited filter is understood");
    }
}

} // namespace

/// Any text: it is refused with a place inside it, or its normal form means a filter with the same normal form, can be
/// told, and can be asked about an event. It can be completed wherever the cursor stands, and edited.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t step = text.size() / 16 + 1; // a long text is quadratic enough
    for (std::size_t cursor = 0; cursor <= text.size(); cursor += step)
        completeAt(text, cursor);
    const auto query = filter::parse(text);
    if (!query) {
        const filter::Span span = query.error().span;
        fuzz::require(span.position + span.length <= text.size(), "a mistake lies inside the text");
        static_cast<void>(filter::repaired(text, query.error()));
        return 0;
    }
    static_cast<void>(filter::noticesOf(text, *query, filter::SeenValues()));
    aimAt(text, text.substr(0, text.size() / 2));
    const std::string normal = filter::print(*query);
    const auto again = filter::parse(normal);
    fuzz::require(again.has_value(), "the normal form is understood");
    fuzz::require(filter::print(*again) == normal, "the normal form is stable");
    fuzz::require(!filter::explain(*query, {}).empty(), "the filter can be told");
    static constexpr std::string_view kJson =
        R"({"type":"budget.threshold","data":{"pct":80,"a":[1,"x",{"b":null}],"scopes":["s"],"grantId":"g"}})";
    const filter::Subject subject{Sequence{1}, {}, std::nullopt, "evt_1", "budget.threshold", kJson, {}, nullptr};
    fuzz::require(filter::Predicate(*query, {}).matches(subject) == filter::Predicate(*again, {}).matches(subject),
                  "the normal form means the same");
    return 0;
}
