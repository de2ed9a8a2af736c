// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palette_item.h"

namespace grantex {

class FilterSession;

/// Offers saved filters, and from the second letter on the agents, grants and principals that were seen, in the command
/// palette: choosing one takes it into the filter of `session`. Of a session that went meanwhile nothing is offered.
[[nodiscard]] PaletteProvider filterProvider(FilterSession& session);

} // namespace grantex
