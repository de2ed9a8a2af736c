// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace grantex {

/// What a screen reader says of a table's row (Qt::AccessibleTextRole of its first cell): each column's title and what
/// is displayed in it, the empty ones left out. Asks the model for Qt::DisplayRole only.
[[nodiscard]] QString rowSentence(const QAbstractItemModel& model, int row);

} // namespace grantex
