// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/identifiers.h"

namespace grantex {

/// Commands for a terminal that show what an id names. The key is never in them: they read it where they run. Ids are
/// a stranger's text: what a shell could take for more than an argument is encoded or quoted.

/// `curl -H "Authorization: Bearer $GRANTEX_API_KEY" https://api.grantex.dev/v1/grants/grnt_…`; of a principal, its
/// grants. Empty for IdKind::None or without a service.
[[nodiscard]] QString curlCommand(IdKind kind, const QString& id, const QString& serviceUrl);
/// `grantex grants get grnt_…` for the service's command line tool. Empty also when the id holds characters that a
/// terminal would act on.
[[nodiscard]] QString grantexCommand(IdKind kind, const QString& id);

} // namespace grantex
