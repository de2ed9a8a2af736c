// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/pointed_cell.h"

#include "core/base/time_text.h"
#include "ui/events/columns.h"
#include "ui/events/event_model.h"

namespace grantex {

namespace {

filter::Pointed text(filter::FieldName field, std::string value)
{
    return {filter::Field{field, {}}, std::move(value), filter::Pointed::Kind::Text};
}

/// What is shown, also when it was learnt from another event.
std::string shownValue(const EventModel& model, const EventRow& row, ValueColumn column)
{
    std::uint32_t id = row.value(column);
    if (id == 0 && (column == ValueColumn::Agent || column == ValueColumn::Principal)) {
        const GrantOwner owner = model.dictionary()->ownerOf(row);
        id = column == ValueColumn::Agent ? owner.agent : owner.principal;
    }
    return std::string(model.dictionary()->text(column, id));
}

} // namespace

std::optional<filter::Pointed> pointedAt(const EventModel& model, const QModelIndex& index)
{
    if (!index.isValid())
        return std::nullopt;
    const EventRow row = model.row(index.row());
    if (row.isGap())
        return text(filter::FieldName::Is, "gap");
    const Column& column = model.column(index.column());
    switch (column.kind) {
    case ColumnKind::Time:
        // To the second, as a person reads it.
        return text(filter::FieldName::Time, formatIso8601(row.time()).substr(0, 19) + "Z");
    case ColumnKind::Agent:
        return text(filter::FieldName::Agent, shownValue(model, row, ValueColumn::Agent));
    case ColumnKind::Principal:
        return text(filter::FieldName::Principal, shownValue(model, row, ValueColumn::Principal));
    case ColumnKind::Grant:
        return text(filter::FieldName::Grant, shownValue(model, row, ValueColumn::Grant));
    case ColumnKind::Json:
    case ColumnKind::Type:
    case ColumnKind::Summary:
    case ColumnKind::Scopes:
    case ColumnKind::Delivery:
    case ColumnKind::Id:
        break;
    }
    return text(filter::FieldName::Type, shownValue(model, row, ValueColumn::Type));
}

} // namespace grantex
