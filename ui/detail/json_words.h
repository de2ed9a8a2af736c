// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/json_nodes.h"
#include "ui/text/identifiers.h"

class QFontMetrics;

namespace grantex {

/// What the models of the detail pane answer beyond texts.
namespace JsonRole {
enum : int {
    Node = Qt::UserRole + 1, ///< int: the node of JsonNodes
    Kind,                    ///< int(JsonKind)
    Id,                      ///< int(IdKind): the value is an id that can be followed
};
} // namespace JsonRole

/// Columns of both models: the key or the path, the value, its kind.
enum class JsonColumn { Name, Value, Kind };
inline constexpr int kJsonColumns = 3;

/// "number", "list".
[[nodiscard]] QString kindName(const JsonNodes& nodes, int node);
/// The room that the longest of these needs in a cell.
[[nodiscard]] int kindWidth(const QFontMetrics& metrics);
/// The value on one line; of objects and lists how many there are.
[[nodiscard]] QString shownValue(const JsonNodes& nodes, int node);
/// The path and what the value means (a time in a ULID, an epoch), escaped: shown as it is. `isLink`: a click follows
/// it.
[[nodiscard]] QString valueToolTip(const JsonNodes& nodes, int node, bool isLink);
[[nodiscard]] IdKind idKindAt(const JsonNodes& nodes, int node);
/// What every role but the display of the name answers, for both models.
[[nodiscard]] QVariant jsonData(const JsonNodes& nodes, int node, JsonColumn column, int role);

} // namespace grantex
