// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

namespace grantex {

/// Reads a secret from a regular file or a pipe, at most 64 KiB; one trailing line end is cut. Waits at most `timeout`
/// for a pipe's writer. NotFound: no such file, or it is empty. Usage: neither file nor pipe, or too large. Timeout:
/// the pipe's writer is late. Io and Denied: as the system says.
[[nodiscard]] Result<Secret> readSecretFile(const std::string& path, Millis timeout = Millis(15'000));

} // namespace grantex
