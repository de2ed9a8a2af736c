// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palette_item.h"

namespace grantex {

class FilterSession;

/// Offers saved filters, and from the second letter on the agents, grants and principals that were seen, in the command
/// palette: choosing one takes it into the filter of `session`, which must outlive the palette.
[[nodiscard]] PaletteProvider filterProvider(FilterSession& session);

} // namespace grantex
