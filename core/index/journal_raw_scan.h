// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/raw_scan.h"
#include "core/journal/journal_connection.h"

#include <memory>
#include <string>

namespace grantex {

/// Scans a journal's file through a read-only connection of its own. When the journal was set aside as damaged
/// meanwhile, the next call reads the new one; damage that is found is left word of for the owner.
class JournalRawScan final : public RawScan
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalRawScan>> open(const std::string& directory);

    [[nodiscard]] Result<> visit(std::span<const std::int64_t> sequences, const Visit& visit) override;
    [[nodiscard]] Result<> visitBefore(Sequence before, std::size_t limit, const Visit& visit) override;

private:
    explicit JournalRawScan(const std::string& directory);
    /// The events of `sequences` among those from the first to the last of them; how many were dealt with when time
    /// was up.
    [[nodiscard]] Result<std::size_t> visitRange(std::span<const std::int64_t> sequences, const Visit& visit,
                                                 bool& goesOn);
    [[nodiscard]] Result<std::size_t> visitEach(std::span<const std::int64_t> sequences, const Visit& visit,
                                                bool& goesOn);

    JournalConnection m_connection;
    SqlStatement m_range, m_one, m_before;
};

} // namespace grantex
