// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_scan.h"

namespace grantex {

Result<BudgetScan> BudgetScan::open(const std::string& journalDirectory)
{
    BudgetScan scan;
    auto database = SqlDatabase::open(journalDirectory + "/journal.db", SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    scan.m_database = std::move(*database);
    // As concerns() says. A row's text stands behind its type in the page and is not touched unless it is wanted.
    auto rows = scan.m_database.prepare(
        "SELECT sequence, type, received_at, created_at, CASE WHEN type GLOB 'budget.*' OR type GLOB 'grant.*' OR "
        "type IN ('token.issued','anomaly.auto_revoked') THEN json END "
        "FROM events WHERE sequence > ?1 ORDER BY sequence LIMIT ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    scan.m_rows = std::move(*rows);
    return scan;
}

bool BudgetScan::concerns(std::string_view type)
{
    return type.starts_with("budget.") || type.starts_with("grant.") || type == "token.issued" ||
           type == "anomaly.auto_revoked";
}

Result<std::size_t> BudgetScan::next(std::size_t limit, const std::function<void(const ScannedRow&)>& visit)
{
    m_rows.bind(1, m_position.value).bind(2, static_cast<std::int64_t>(limit));
    std::size_t count = 0;
    ScannedRow row;
    for (;;) {
        const auto step = m_rows.step();
        if (!step) {
            m_rows.reset();
            return tl::unexpected(step.error());
        }
        if (!*step)
            break;
        row.sequence = {m_rows.integer(0)};
        row.type = m_rows.text(1);
        row.receivedAt = fromEpochMillis(m_rows.integer(2));
        row.createdAt = m_rows.isNull(3) ? std::nullopt : std::optional(fromEpochMillis(m_rows.integer(3)));
        row.json = m_rows.isNull(4) ? std::string() : m_rows.text(4);
        m_position = row.sequence;
        visit(row);
        ++count;
    }
    m_rows.reset();
    return count;
}

} // namespace grantex
