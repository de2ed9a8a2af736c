// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/pointed_cell.h"

#include "core/base/time_text.h"
#include "core/filter/json_path.h"
#include "core/journal/delivery_picture.h"
#include "ui/events/columns.h"
#include "ui/events/event_model.h"

namespace grantex {

namespace {

using Kind = filter::Pointed::Kind;

/// A cell of more values says less than the filter that they would make.
constexpr std::size_t mostValues = 20;

filter::Pointed text(filter::FieldName field, std::string value)
{
    return {filter::Field{field, {}}, std::move(value), Kind::Text};
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

std::vector<filter::Pointed> scopesOf(const EventModel& model, const EventRow& row)
{
    std::vector<filter::Pointed> scopes;
    eachScope(model.dictionary()->text(ValueColumn::Scopes, row.scopes), [&scopes](std::string_view scope) {
        if (!scope.empty() && scopes.size() < mostValues)
            scopes.push_back(text(filter::FieldName::Scope, std::string(scope)));
    });
    if (scopes.empty())
        scopes.push_back({filter::Field{filter::FieldName::Scope, {}}, {}, Kind::Missing});
    return scopes;
}

Kind kindOf(filter::JsonLeaf::Kind kind)
{
    switch (kind) {
    case filter::JsonLeaf::Kind::String:
        return Kind::Text;
    case filter::JsonLeaf::Kind::Number:
    case filter::JsonLeaf::Kind::Literal:
        return Kind::Number;
    case filter::JsonLeaf::Kind::Object:
        return Kind::Object;
    }
    Q_UNREACHABLE();
    return Kind::Object;
}

std::vector<filter::Pointed> valuesAt(const StoredEvent& event, const Column& column)
{
    const auto field = filter::fieldAt(column.path.toStdString());
    if (!field)
        return {};
    std::vector<filter::Pointed> values;
    static_cast<void>(filter::visitFromTop(event.event.json, column.steps, [&](const filter::JsonLeaf& leaf) {
        values.push_back({*field, std::string(leaf.text), kindOf(leaf.kind)});
        return values.size() >= mostValues;
    }));
    if (values.empty())
        values.push_back({*field, {}, Kind::Missing});
    return values;
}

std::vector<filter::Pointed> deliveriesOf(const EventModel& model, const StoredEvent& event)
{
    std::vector<filter::Pointed> states;
    const DeliveryPicture* picture = model.looks() != nullptr ? model.looks()->deliveries() : nullptr;
    if (picture == nullptr)
        return states;
    for (const LaneDeliveries& lane : picture->lanes) {
        if (const std::string_view word = filterWord(lane.stateOf(event)); !word.empty())
            states.push_back(text(filter::FieldName::Dest, lane.name + ':' + std::string(word)));
    }
    return states;
}

std::vector<filter::Pointed> readFromEvent(const StoredEvent& event, const EventModel& model, const Column& column)
{
    if (column.kind == ColumnKind::Id)
        return {text(filter::FieldName::Id, event.event.id)};
    return column.kind == ColumnKind::Json ? valuesAt(event, column) : deliveriesOf(model, event);
}

} // namespace

std::vector<filter::Pointed> pointedAt(const EventModel& model, const QModelIndex& index)
{
    if (!index.isValid())
        return {};
    const EventRow row = model.row(index.row());
    if (row.isGap())
        return {text(filter::FieldName::Is, "gap")};
    const Column& column = model.column(index.column());
    switch (column.kind) {
    case ColumnKind::Time:
        // To the second, as a person reads it.
        return {text(filter::FieldName::Time, formatIso8601(row.time()).substr(0, 19) + "Z")};
    case ColumnKind::Agent:
        return {text(filter::FieldName::Agent, shownValue(model, row, ValueColumn::Agent))};
    case ColumnKind::Principal:
        return {text(filter::FieldName::Principal, shownValue(model, row, ValueColumn::Principal))};
    case ColumnKind::Grant:
        return {text(filter::FieldName::Grant, shownValue(model, row, ValueColumn::Grant))};
    case ColumnKind::Type:
    case ColumnKind::Summary:
        return {text(filter::FieldName::Type, shownValue(model, row, ValueColumn::Type))};
    case ColumnKind::Scopes:
        return scopesOf(model, row);
    case ColumnKind::Json:
    case ColumnKind::Delivery:
    case ColumnKind::Id: {
        const auto event = model.eventAt(index.row());
        return event ? readFromEvent(*event, model, column) : std::vector<filter::Pointed>();
    }
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace grantex
