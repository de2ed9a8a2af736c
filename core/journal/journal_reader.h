// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event_reader.h"
#include "core/journal/journal_connection.h"

#include <memory>
#include <optional>
#include <string>

namespace grantex {

/// Reads a journal's file through a read-only connection of its own. When the journal was set aside as damaged
/// meanwhile, the next call reads the new one; damage that is found is left word of for the owner.
class JournalReader final : public EventReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalReader>> open(const std::string& directory);

    [[nodiscard]] Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override;
    [[nodiscard]] Result<StoredEvent> read(Sequence sequence) override;
    [[nodiscard]] Result<Sequence> last() override;
    [[nodiscard]] Result<std::vector<Gap>> gaps() override;
    /// The events with these sequences that still exist, ascending.
    [[nodiscard]] Result<std::vector<StoredEvent>> readMembers(const std::vector<Sequence>& sequences);
    /// What a person has the lane send in place of this event's bytes; nullopt: nothing.
    [[nodiscard]] Result<std::optional<std::string>> readEdit(const std::string& lane, Sequence sequence);
    /// Another number whenever another connection has changed the journal. Cheap: no table is read.
    [[nodiscard]] Result<std::int64_t> dataVersion();
    /// Received time of the first event after `position`.
    [[nodiscard]] Result<std::optional<UtcTime>> oldestAfter(Sequence position);

private:
    explicit JournalReader(const std::string& directory);
    [[nodiscard]] Result<std::vector<StoredEvent>> rows(SqlStatement& statement);

    JournalConnection m_connection;
    SqlStatement m_after, m_before, m_one, m_oldest;
};

} // namespace grantex
