// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"
#include "core/index/event_row.h"

#include <optional>

namespace grantex {

/// The column that holds what a filter's field says of an event. nullopt: none does.
[[nodiscard]] constexpr std::optional<ValueColumn> valueColumnOf(filter::FieldName field)
{
    switch (field) {
    case filter::FieldName::Type:
        return ValueColumn::Type;
    case filter::FieldName::Agent:
        return ValueColumn::Agent;
    case filter::FieldName::Principal:
        return ValueColumn::Principal;
    case filter::FieldName::Grant:
        return ValueColumn::Grant;
    case filter::FieldName::Scope:
        return ValueColumn::Scopes;
    default:
        return std::nullopt;
    }
}

} // namespace grantex
