// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/event_store.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace grantex {

/// Where one event of a merged list stands: 16 bytes an event.
struct MergedPlace
{
    std::int64_t sequence = 0; ///< within its part
    std::uint32_t part = 0;
};

/// Several stores as one list. Never changed once it is shared.
struct MergedList
{
    std::vector<std::shared_ptr<const EventStore>> parts;
    std::vector<MergedPlace> places; ///< in the order of their times; the first is sequence 1
    std::vector<Gap> gaps;           ///< `after` counts in `places`
};

/// The events of a merged list, read where they stand. Sequences are 1, 2, 3 … What a part no longer holds is passed
/// over.
class MergedStore final : public EventStore
{
public:
    explicit MergedStore(std::shared_ptr<const MergedList> list) : m_list(std::move(list)) {}
    [[nodiscard]] Result<std::unique_ptr<EventReader>> openReader() const override;

private:
    std::shared_ptr<const MergedList> m_list;
};

} // namespace grantex
