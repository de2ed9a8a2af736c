// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/net/message.h"

#include <string>

namespace grantex {

/// Lower-case hex of HMAC-SHA256.
[[nodiscard]] std::string hmacSha256Hex(std::string_view key, std::string_view text);

/// Adds X-Grantex-Timestamp, X-Grantex-Signature-V2 and the legacy X-Grantex-Signature over the body as it stands.
void signRequest(Request& request, const Secret& secret, UtcTime now);

} // namespace grantex
