// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/query.h"

#include <QString>
#include <optional>
#include <vector>

namespace grantex {

enum class ColumnKind { Time, Type, Agent, Principal, Grant, Scopes, Summary, Delivery, Id, Json };
/// How the values of a JSON column are read.
enum class ValueFormat { Text, Number, Time, Money };

/// One column of the event table. A value; its key is what settings and exports know it by.
struct Column
{
    ColumnKind kind = ColumnKind::Summary;
    QString path;                             ///< Json: `data.pct`
    ValueFormat format = ValueFormat::Text;   ///< Json
    std::vector<filter::PathStep> steps = {}; ///< Json: `path` taken apart, from the top of the event

    friend bool operator==(const Column& a, const Column& b)
    {
        return a.kind == b.kind && a.path == b.path && a.format == b.format;
    }
    /// Text on the right, so that digits stand below each other.
    [[nodiscard]] bool isRightAligned() const
    {
        return kind == ColumnKind::Json && (format == ValueFormat::Number || format == ValueFormat::Money);
    }
};

/// All columns but those of JSON paths, in their first order.
[[nodiscard]] std::vector<Column> builtInColumns();
/// Whether it is shown before anybody chose.
[[nodiscard]] bool isShownAtFirst(const Column& column);
/// In characters of the interface font.
[[nodiscard]] int firstWidth(const Column& column);

/// The column of a JSON path; nullopt when the path is not understood.
[[nodiscard]] std::optional<Column> jsonColumn(const QString& path, ValueFormat format);
/// The format that fits what an event has there: numbers, amounts of money by the name of the member, ISO times.
[[nodiscard]] ValueFormat likelyFormat(const QString& path, const QString& json);

/// "time", "json:number:data.pct"; never translated. And back; nullopt for anything else.
[[nodiscard]] QString keyOf(const Column& column);
[[nodiscard]] std::optional<Column> columnOf(const QString& key);
/// What the header says; of the time without its zone.
[[nodiscard]] QString titleOf(const Column& column);
[[nodiscard]] QString nameOf(ValueFormat format);

} // namespace grantex
