// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/control_status.h"
#include "core/pipeline/pipeline.h"

namespace grantex {

/// What `pipeline`, the owner of its journal, tells about itself.
[[nodiscard]] OwnerStatus statusOf(const Pipeline& pipeline, UtcTime startedAt);

/// Does what one control request asks (CONTROL.md beside this lists the commands). On the pipeline's thread.
[[nodiscard]] Result<QJsonObject> runControlCommand(Pipeline& pipeline, const QJsonObject& request, UtcTime startedAt);

} // namespace grantex
