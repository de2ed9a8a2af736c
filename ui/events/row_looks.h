// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/delivery_picture.h"
#include "ui/theme/colors.h"

#include <QString>
#include <optional>
#include <string_view>

namespace grantex {

/// What a table shows of its rows beyond what their events say. Asked for painted rows only; GUI thread.
class RowLooks
{
public:
    virtual ~RowLooks() = default;
    /// The name of an agent; empty: not known.
    [[nodiscard]] virtual QString agentName(std::string_view id) const = 0;
    [[nodiscard]] virtual bool isPinned(std::int64_t sequence) const = 0;
    /// Empty: there is none.
    [[nodiscard]] virtual QString noteOf(std::int64_t sequence) const = 0;
    /// The ground of the row; nullopt: the table's own.
    [[nodiscard]] virtual std::optional<Tone> tintOf(const StoredEvent& event) const = 0;
    /// nullptr: nothing is delivered from here.
    [[nodiscard]] virtual const DeliveryPicture* deliveries() const = 0;
};

} // namespace grantex
