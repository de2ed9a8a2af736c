// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grantex {

/// For the first line of main(): no core dumps (they would hold keys), files private by default, broken pipes as
/// errors.
void hardenProcess();

} // namespace grantex
