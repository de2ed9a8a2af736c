// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forwarder/alert_log.h"
#include "core/net/http_server.h"
#include "core/pipeline/pipeline.h"

#include <memory>

namespace grantex {

/// Serves /metrics (Prometheus text) and /healthz of one pipeline. Lives on the pipeline's thread.
class MetricsServer
{
public:
    /// `listen` is `address:port` as the configuration has it. Fails with Io when the address is taken. `alerts` may be
    /// nullptr.
    [[nodiscard]] static Result<std::unique_ptr<MetricsServer>> start(const std::string& listen,
                                                                      const Pipeline& pipeline, const AlertLog* alerts);

private:
    MetricsServer(const Pipeline& pipeline, const AlertLog* alerts);
    const Pipeline& m_pipeline;
    const AlertLog* m_alerts;
    UtcTime m_startedAt;
    HttpServer m_server;
};

} // namespace grantex
