// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/salvage_writer.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace grantex {

namespace {

constexpr std::int64_t kRowsPerCommit = 20'000;

void bind(SqlStatement& statement, int index, const RawValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, std::string_view(*text));
    else if (const auto* blob = std::get_if<RawBlob>(&value))
        statement.bindBlob(index, blob->bytes);
    else
        statement.bindNull(index);
}

} // namespace

Result<std::int64_t> SalvageWriter::insert(SalvageTable table, const RawRow& row)
{
    auto statement = prepared(table, row);
    if (!statement)
        return tl::unexpected(statement.error());
    int index = 1;
    if (row.isTable)
        (*statement)->bind(index++, row.rowid);
    for (std::size_t i = row.isTable ? 1 : 0; i < row.values.size() && i < columns(table).size(); ++i)
        bind(**statement, index++, row.values[i]);
    if (auto done = (*statement)->run(); !done)
        return tl::unexpected(done.error());
    const auto changed = m_database.changedRows();
    if (++m_rows % kRowsPerCommit == 0) {
        if (auto done = m_database.execute("COMMIT; BEGIN"); !done)
            return tl::unexpected(done.error());
    }
    return changed;
}

const std::vector<std::string>& SalvageWriter::columns(SalvageTable table)
{
    auto& names = m_columns[table];
    if (!names.empty())
        return names;
    auto info = m_database.prepare("SELECT name FROM pragma_table_info('" + std::string(tableName(table)) + "')");
    while (info && info->step().value_or(false))
        names.push_back(info->text(0));
    return names;
}

Result<SqlStatement*> SalvageWriter::prepared(SalvageTable table, const RawRow& row)
{
    const std::size_t count = std::min(row.values.size(), columns(table).size());
    auto& statement = m_statements[{table, count}];
    if (statement)
        return &*statement;
    std::string names;
    std::string marks;
    for (std::size_t i = 0; i < count; ++i) {
        names += (i == 0 ? "" : ",") + columns(table)[i];
        marks += i == 0 ? "?" : ",?";
    }
    auto made = m_database.prepare(std::string(row.isTable ? "INSERT OR IGNORE" : "INSERT OR REPLACE") + " INTO " +
                                   tableName(table) + "(" + names + ") VALUES(" + marks + ")");
    if (!made)
        return tl::unexpected(made.error());
    statement = std::move(*made);
    return &*statement;
}

} // namespace grantex
