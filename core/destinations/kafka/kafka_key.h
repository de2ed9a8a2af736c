// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/filter/query.h"

#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// What the key of an event's message is: messages with one key keep their order. Immutable.
class KafkaKey
{
public:
    /// `id`, `type`, `none`, or a path into the event's data like `data.grantId`. Usage when it is none of these.
    [[nodiscard]] static Result<KafkaKey> parse(std::string_view text);
    /// Empty: the event has none, and any partition will do.
    [[nodiscard]] std::string of(const StoredEvent& event) const;

private:
    enum class Kind { None, Id, Type, Path };
    Kind m_kind = Kind::Id;
    std::vector<filter::PathStep> m_path;
};

} // namespace grantex
