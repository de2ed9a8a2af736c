// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QTableView;

namespace grantex {

/// Makes a table a list of rows in columns: whole rows are chosen, there is no grid and no number at the side, and a
/// cell begins where its title does. `rowHeight` is in heights of the font. Titles of numbers stand at
/// the right as they do where headerData() says so with cellAlignment().
void makePlain(QTableView& table, double rowHeight);

/// What a model answers for Qt::TextAlignmentRole, of a cell and of the title above it.
[[nodiscard]] QVariant cellAlignment(bool isNumber);

} // namespace grantex
