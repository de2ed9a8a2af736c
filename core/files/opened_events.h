// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/file_index.h"
#include "core/index/event_store.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace grantex {

/// Events opened for viewing, from one file or several. Found on a thread of their own, which ends with the object.
/// Safe from any thread.
class OpenedEvents
{
public:
    enum class State {
        Reading,
        Complete,
        Failed, ///< nothing more can be read; what was found before stays
        Changed ///< the file was cut off or written anew: what is shown may not be in it any more
    };
    struct Progress
    {
        State state = State::Reading;
        FileFormat format = FileFormat::Unknown;
        std::int64_t events = 0;
        std::int64_t badLines = 0;
        std::int64_t gaps = 0;
        std::int64_t duplicates = 0;  ///< left out: another part has the same bytes under the same id
        std::int64_t conflicts = 0;   ///< kept: another part has other bytes under the same id
        std::uint64_t bytesRead = 0;  ///< of the file as it lies
        std::uint64_t bytesTotal = 0; ///< 0: nobody knows
        std::string trouble;          ///< a sentence, of Failed and Changed
    };

    virtual ~OpenedEvents() = default;
    [[nodiscard]] virtual Progress progress() const = 0;
    /// The first bad pieces; progress() counts all.
    [[nodiscard]] virtual std::vector<BadLine> badLines() const = 0;
    /// The events as they are found; it and its readers may outlive this object.
    [[nodiscard]] virtual std::shared_ptr<const EventStore> store() const = 0;
};

} // namespace grantex
