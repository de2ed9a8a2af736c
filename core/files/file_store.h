// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_reader.h"
#include "core/index/event_store.h"

namespace grantex {

/// The events of a file for tables and scans.
class FileEventStore final : public EventStore
{
public:
    explicit FileEventStore(std::shared_ptr<FileContent> content) : m_content(std::move(content)) {}
    [[nodiscard]] Result<std::unique_ptr<EventReader>> openReader() const override;
    [[nodiscard]] Result<std::unique_ptr<RawScan>> openRaw() const override;

private:
    std::shared_ptr<FileContent> m_content;
};

} // namespace grantex
