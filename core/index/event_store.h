// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/raw_scan.h"
#include "core/journal/event_reader.h"

#include <memory>

namespace grantex {

/// Where the events of a table come from, a journal or a file: makes readers for whichever thread asks. Thread-safe and
/// immutable; outlives what it was made from.
class EventStore
{
public:
    virtual ~EventStore() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<EventReader>> openReader() const = 0;
    /// As it stands: on top of openReader(), which copies each event.
    [[nodiscard]] virtual Result<std::unique_ptr<RawScan>> openRaw() const;
};

/// The journal of a directory.
class JournalEventStore final : public EventStore
{
public:
    explicit JournalEventStore(std::string directory) : m_directory(std::move(directory)) {}
    [[nodiscard]] Result<std::unique_ptr<EventReader>> openReader() const override;
    [[nodiscard]] Result<std::unique_ptr<RawScan>> openRaw() const override;

private:
    std::string m_directory;
};

} // namespace grantex
