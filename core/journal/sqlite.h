// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace grantex {

/// A prepared statement. Bound texts are not copied: they must live until the next reset(). Reset by its users after
/// each run, so that no read lock outlives a call. One thread.
class SqlStatement
{
public:
    SqlStatement() = default;
    SqlStatement(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}

    SqlStatement& bind(int index, std::int64_t value);
    SqlStatement& bind(int index, std::string_view text);
    SqlStatement& bindBlob(int index, std::string_view bytes);
    SqlStatement& bindNull(int index);

    /// One step; true: there is a row.
    [[nodiscard]] Result<bool> step();
    /// Steps through all rows; `visit` reads each from this statement. The first error ends it.
    template <typename Visit>
    [[nodiscard]] Result<> each(const Visit& visit)
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            visit();
        }
    }
    /// Steps a statement that gives no rows, then resets it.
    [[nodiscard]] Result<> run();
    /// Like run(), but false (and no error) when a unique index refuses the row.
    [[nodiscard]] Result<bool> runUnlessPresent();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// The bytes where they lie: until the next step() or reset().
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    sqlite3* m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// One SQLite connection. One thread at a time.
class SqlDatabase
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Closed: every call fails.
    SqlDatabase() = default;
    /// Opens (ReadWrite: creates with mode 0600) the file. Waits up to 5 s for another connection's lock in every call.
    [[nodiscard]] static Result<SqlDatabase> open(const std::string& path, Mode mode);

    [[nodiscard]] Result<SqlStatement> prepare(std::string_view sql) const;
    [[nodiscard]] Result<> execute(const std::string& sql) const;
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] std::int64_t changedRows() const { return sqlite3_changes64(m_handle.get()); }
    /// Closes the connection and leaves file and WAL as they are; every other call then fails. Statements must be gone.
    void abandon();
    /// The first column of the first row; nullopt without a row or with NULL.
    [[nodiscard]] Result<std::optional<std::int64_t>> queryInteger(std::string_view sql) const;

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    explicit SqlDatabase(sqlite3* handle) : m_handle(handle) {}
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// Whether a call on the journal failed because of the file; else its error answers what was asked.
[[nodiscard]] inline bool isOfFile(const Error& error)
{
    return error.code == ErrorCode::Io || error.code == ErrorCode::NoRoom || error.code == ErrorCode::Malformed;
}

} // namespace grantex
