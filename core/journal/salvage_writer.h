// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/salvage_tables.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// Writes salvaged rows of any table into a new journal, as they come. Inside a transaction that the caller began:
/// it is committed and begun again now and then. The database must outlive it.
class SalvageWriter
{
public:
    explicit SalvageWriter(const SqlDatabase& database) : m_database(database) {}

    /// Gives how many rows came in: 0 when an event was refused, for its sequence or its id and variant is there. Rows
    /// of older journals may have fewer values than their table has columns.
    [[nodiscard]] Result<std::int64_t> insert(SalvageTable table, const RawRow& row);

private:
    [[nodiscard]] const std::vector<std::string>& columns(SalvageTable table);
    [[nodiscard]] Result<SqlStatement*> prepared(SalvageTable table, const RawRow& row);

    const SqlDatabase& m_database;
    std::map<SalvageTable, std::vector<std::string>> m_columns;
    std::map<std::pair<SalvageTable, std::size_t>, std::optional<SqlStatement>> m_statements;
    std::int64_t m_rows = 0;
};

} // namespace grantex
