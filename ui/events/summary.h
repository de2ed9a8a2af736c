// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace grantex {

/// One readable line about an event: a sentence for each type the service is known to send, and the fields that have no
/// column of their own. Never fails; foreign text in it is made safe to show.
[[nodiscard]] QString summaryOf(std::string_view type, std::string_view json);

} // namespace grantex
