// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forwarder/metrics_server.h"

namespace grantex {

} // namespace grantex
