// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/explanation.h"
#include "core/filter/parser.h"
#include "core/filter/predicate.h"
#include "core/filter/printer.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using namespace grantex;

/// Any text: it is refused with a place inside it, or its normal form means a filter with the same normal form, can be
/// told, and can be asked about an event.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto query = filter::parse(text);
    if (!query) {
        const filter::Span span = query.error().span;
        fuzz::require(span.position + span.length <= text.size(), "a mistake lies inside the text");
        return 0;
    }
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
