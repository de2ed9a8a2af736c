// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

/// The version that people see: "0.1.0" for a release, "0.1.0~512.g20d90b6" for the 512th commit of a tree that was
/// never released (sorts before the release), "0.1.0+7.g20d90b6" seven commits after it; ".dirty" at the end for a tree
/// with changes. What goes over the wire (User-Agent) is the released version alone.
[[nodiscard]] const char* buildVersion();

} // namespace grantex
