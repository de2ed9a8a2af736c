// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace grantex {

/// A read-only connection to a journal's file with the statements of its owner. When the journal was set aside as
/// damaged meanwhile, refresh() goes over to the new one; damage that is found is left word of for the journal's owner.
class JournalConnection
{
public:
    /// A statement and its text; the statements outlive the connection's use.
    using Statements = std::vector<std::pair<SqlStatement*, std::string>>;

    JournalConnection(std::string directory, Statements statements)
        : m_directory(std::move(directory)), m_statements(std::move(statements))
    {
    }

    JournalConnection(const JournalConnection&) = delete; // the statements are members of who has it
    JournalConnection& operator=(const JournalConnection&) = delete;

    [[nodiscard]] Result<> connect();
    /// To be called before each use: connects again when the path leads to another file than before.
    [[nodiscard]] Result<> refresh();
    /// The error of a statement, for the caller; leaves word of damage.
    [[nodiscard]] tl::unexpected<Error> failed(const Error& error) const;
    [[nodiscard]] const SqlDatabase& database() const { return m_database; }

private:
    std::string m_directory;
    Statements m_statements;
    std::optional<std::pair<std::uint64_t, std::uint64_t>>
        m_file; ///< device and inode; none: the statements are no use
    SqlDatabase m_database;
};

} // namespace grantex
