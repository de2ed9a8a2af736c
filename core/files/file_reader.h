// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/byte_supply.h"
#include "core/files/file_index.h"
#include "core/journal/event_reader.h"

#include <atomic>
#include <functional>
#include <memory>

namespace grantex {

/// What indexer and readers of one file share.
struct FileContent
{
    explicit FileContent(std::unique_ptr<ByteSupply> bytes) : supply(std::move(bytes)) {}

    const std::unique_ptr<ByteSupply> supply; ///< read() is the indexer's; the descriptor is everybody's
    FileIndex index;
    std::atomic<bool> isChanged = false; ///< the file is not the one that was indexed
};

/// Reads a file's events where they stand. Sequences are 1, 2, 3 …; events that say no time of their own were received
/// when the file was last changed. Bytes are read by pread(): a file that is cut off meanwhile gives an error, never a
/// signal.
class FileReader final : public EventReader
{
public:
    explicit FileReader(std::shared_ptr<FileContent> content) : m_content(std::move(content)) {}

    [[nodiscard]] Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override;
    [[nodiscard]] Result<StoredEvent> read(Sequence sequence) override;
    [[nodiscard]] Result<Sequence> last() override;
    [[nodiscard]] Result<std::vector<Gap>> gaps() override;

    /// The JSON of the events from `first` on, up to `count` and as far as there are any, without parsing them. The
    /// views are valid during the call; `frameType` is empty unless an `event:` line named it.
    using Visit = std::function<void(Sequence sequence, std::string_view json, std::string_view frameType)>;
    [[nodiscard]] Result<> visit(Sequence first, std::size_t count, const Visit& visit);

private:
    [[nodiscard]] Result<> fill(std::uint64_t offset, std::size_t size);
    [[nodiscard]] tl::unexpected<Error> changed();
    [[nodiscard]] Result<std::vector<StoredEvent>> readFrom(std::int64_t first, std::size_t count);

    std::shared_ptr<FileContent> m_content;
    std::string m_bytes;
};

} // namespace grantex
