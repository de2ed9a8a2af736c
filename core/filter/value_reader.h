// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/filter/scanner.h"

#include <optional>

namespace grantex::filter {

/// An operator as typed; `negated` for `!=` and `!~`, `colon` for `:`.
struct TypedOperator
{
    Operator op;
    bool negated;
    bool colon;
};

/// Takes the operator that stands here, if any. A colon must touch the field; before the other operators of a `known`
/// field a space may stand.
[[nodiscard]] std::optional<TypedOperator> takeOperator(Scanner& in, bool known);
/// Reads what stands behind the operator into `test`, whose operator it settles.
[[nodiscard]] std::optional<Mistake> takeValues(Scanner& in, TypedOperator typed, Test& test);

} // namespace grantex::filter
