// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_connection.h"

#include "core/journal/set_aside.h"

#include <cstdint>
#include <sys/stat.h>

namespace grantex {

namespace {

/// Device and inode; zeros without a file.
std::pair<std::uint64_t, std::uint64_t> fileAt(const std::string& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) != 0)
        return {};
    return {info.st_dev, info.st_ino};
}

} // namespace

Result<> JournalConnection::connect()
{
    // Before the database they belong to is closed.
    for (const auto& [statement, sql] : m_statements)
        *statement = {};
    const std::string path = m_directory + "/journal.db";
    m_file.reset(); // until all of it is usable: the next call tries again
    const auto file = fileAt(path);
    auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    for (const auto& [target, sql] : m_statements) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return failed(statement.error());
        *target = std::move(*statement);
    }
    m_file = file;
    return {};
}

Result<> JournalConnection::refresh()
{
    return fileAt(m_directory + "/journal.db") == m_file ? Result<>() : connect();
}

tl::unexpected<Error> JournalConnection::failed(const Error& error) const
{
    if (error.code == ErrorCode::Malformed)
        noteDamage(m_directory, error.message);
    return tl::unexpected(error);
}

} // namespace grantex
