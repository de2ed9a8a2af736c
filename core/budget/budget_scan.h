// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc 6.4 cannot read GCC's <compare> unless <string> came before it.
#include <string>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/journal/sqlite.h"

#include <functional>
#include <optional>
#include <string_view>

namespace grantex {

/// One row of a journal as the ledger wants it. Valid during the visit.
struct ScannedRow
{
    Sequence sequence;
    std::string type;
    UtcTime receivedAt{};
    std::optional<UtcTime> createdAt;
    std::string json; ///< only of what tells of grants and budgets; else empty
};

/// Reads a journal from its beginning through a read-only connection of its own, in slices, so that it holds no
/// snapshot long and its thread can do other things between. Rows that the ledger does not want are counted by their
/// type without reading their text.
class BudgetScan
{
public:
    [[nodiscard]] static Result<BudgetScan> open(const std::string& journalDirectory);

    /// Visits up to `limit` rows after the last slice; gives how many there were.
    [[nodiscard]] Result<std::size_t> next(std::size_t limit, const std::function<void(const ScannedRow&)>& visit);
    [[nodiscard]] Sequence position() const { return m_position; }

    /// Whether the ledger learns from events of this type.
    [[nodiscard]] static bool concerns(std::string_view type);

private:
    SqlDatabase m_database;
    SqlStatement m_rows;
    Sequence m_position;
};

} // namespace grantex
