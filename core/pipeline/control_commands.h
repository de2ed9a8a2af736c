// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/control_server.h"
#include "core/pipeline/control_status.h"
#include "core/pipeline/pipeline.h"

namespace grantex {

/// What `pipeline`, the owner of its journal, tells about itself.
[[nodiscard]] OwnerStatus statusOf(const Pipeline& pipeline, UtcTime startedAt);

/// Does what one control request asks (CONTROL.md beside this lists the commands). On the pipeline's thread; `reply` is
/// called there, for what the journal decides once it has, and perhaps never after the pipeline has ended.
void runControlCommand(Pipeline& pipeline, const QJsonObject& request, UtcTime startedAt,
                       const ControlServer::Reply& reply);

} // namespace grantex
