// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlite.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace grantex {

namespace {

tl::unexpected<Error> sqliteError(sqlite3* database)
{
    const int extended = sqlite3_extended_errcode(database);
    const std::string text = std::string("journal: ") + sqlite3_errmsg(database);
    if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS || extended == SQLITE_IOERR_DATA)
        return fail(ErrorCode::Malformed, text);
    // The index of the WAL grows by writing to it.
    const bool isFull = extended == SQLITE_IOERR_SHMSIZE || sqlite3_system_errno(database) == ENOSPC ||
                        sqlite3_system_errno(database) == EDQUOT;
    switch (sqlite3_errcode(database) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Busy, text);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Malformed, text);
    case SQLITE_IOERR:
        if (!isFull)
            return fail(ErrorCode::Io, text);
        [[fallthrough]];
    case SQLITE_FULL:
        return fail(ErrorCode::NoRoom, text, "Make room on the disk of journal.directory.");
    case SQLITE_ERROR: // our own SQL does not fit the tables
        return fail(ErrorCode::Internal, text);
    default:
        return fail(ErrorCode::Io, text);
    }
}

} // namespace

SqlStatement& SqlStatement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

SqlStatement& SqlStatement::bind(int index, std::string_view text)
{
    sqlite3_bind_text64(m_statement.get(), index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

SqlStatement& SqlStatement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

SqlStatement& SqlStatement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> SqlStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        auto error = sqliteError(m_database);
        reset();
        return error;
    }
    }
}

Result<> SqlStatement::run()
{
    const auto row = step();
    if (!row)
        return tl::unexpected(row.error());
    reset();
    return {};
}

Result<bool> SqlStatement::runUnlessPresent()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_CONSTRAINT && sqlite3_extended_errcode(m_database) == SQLITE_CONSTRAINT_UNIQUE) {
        reset();
        return false;
    }
    if (code == SQLITE_DONE) {
        reset();
        return true;
    }
    auto error = sqliteError(m_database);
    reset();
    return error;
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

std::int64_t SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string SqlStatement::text(int column) const
{
    return std::string(view(column));
}

std::string_view SqlStatement::view(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Result<SqlDatabase> SqlDatabase::open(const std::string& path, Mode mode)
{
    if (mode == Mode::ReadWrite) {
        // Made here and not by SQLite, so that it (and the WAL, which copies its mode) is never readable by others.
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return fail(ErrorCode::Io, "Cannot open " + path + ": " + std::strerror(errno));
        ::close(file);
    }
    sqlite3* handle = nullptr;
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    SqlDatabase database(handle);
    if (code != SQLITE_OK)
        return fail(ErrorCode::Io, "Cannot open " + path + ": " + sqlite3_errstr(code));
    sqlite3_busy_timeout(handle, 5000);
    // A reader leaves the WAL alone: the file it has open may have been set aside, and the WAL that its path leads to
    // be the new journal's.
    if (mode == Mode::ReadOnly)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return database;
}

void SqlDatabase::abandon()
{
    if (m_handle)
        sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_handle.reset();
}

Result<SqlStatement> SqlDatabase::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return sqliteError(m_handle.get());
    return SqlStatement(m_handle.get(), statement);
}

Result<> SqlDatabase::execute(const std::string& sql) const
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_handle.get());
    return {};
}

Result<std::optional<std::int64_t>> SqlDatabase::queryInteger(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || statement->isNull(0))
        return std::optional<std::int64_t>();
    return std::optional(statement->integer(0));
}

} // namespace grantex
