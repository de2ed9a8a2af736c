// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/journal/sqlite.h"

#include <functional>
#include <string>
#include <vector>

namespace grantex {

/// A dead letter as the journal keeps it.
struct StoredDeadLetter
{
    std::int64_t id = 0; ///< its own number, never reused; not the event's
    LaneId lane;
    std::string destination; ///< the lane's name; its id when the lane is gone
    Sequence sequence;
    std::string eventId;
    std::string type;
    UtcTime at{}; ///< when it was given up
    std::string code;
    std::string reason;
    std::int64_t attempts = 0;
    std::string json; ///< the event's bytes
    std::string edit; ///< what was sent in their place; empty: they were sent themselves
};

/// Which dead letters; an empty member leaves nothing out.
struct DeadLetterQuery
{
    std::string destination; ///< name or id
    std::string code;
    std::vector<std::int64_t> ids;
    std::int64_t upTo = 0; ///< the largest id; 0: any
    Sequence sequence;     ///< of this event; 0: any
};

/// How many dead letters a lane has.
struct DeadLetterCount
{
    LaneId lane;
    std::int64_t letters = 0;
    std::int64_t newest = 0; ///< the largest id among them
};

/// Reads dead letters through a read-only connection; works beside an owner. One thread.
class DeadLetterReader
{
public:
    [[nodiscard]] static Result<DeadLetterReader> open(const std::string& directory);
    /// Calls `visit` for each match, ascending by id, until it gives false. No snapshot is held longer than 50 ms, and
    /// none while `visit` runs.
    [[nodiscard]] Result<> each(const DeadLetterQuery& query,
                                const std::function<bool(const StoredDeadLetter&)>& visit);
    /// The same for the newest, descending by id, without their bytes; of an edit the first byte: that there is one.
    [[nodiscard]] Result<> newest(const DeadLetterQuery& query, std::size_t most,
                                  const std::function<bool(const StoredDeadLetter&)>& visit);
    /// All of a destination (name or id; empty: of each), from an index: the letters themselves are not read.
    [[nodiscard]] Result<std::vector<DeadLetterCount>> counts(const std::string& destination);

private:
    explicit DeadLetterReader(SqlDatabase database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<std::vector<StoredDeadLetter>> slice(SqlStatement& select, const DeadLetterQuery& query,
                                                              std::int64_t from, std::int64_t to);

    SqlDatabase m_database;
    SqlStatement m_select;
    SqlStatement m_newest;
};

} // namespace grantex
