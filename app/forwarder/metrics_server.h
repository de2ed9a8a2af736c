// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/pipeline/pipeline.h"

#include <memory>

namespace grantex {

/// Serves /metrics (Prometheus text) and /healthz of one pipeline. Lives on the pipeline's thread.
class MetricsServer
{
public:
    /// `listen` is `address:port` as the configuration has it. Fails with Io when the address is taken.
    [[nodiscard]] static Result<std::unique_ptr<MetricsServer>> start(const std::string& listen,
                                                                      const Pipeline& pipeline);

private:
    explicit MetricsServer(const Pipeline& pipeline);
    const Pipeline& m_pipeline;
    UtcTime m_startedAt;
    HttpServer m_server;
};

} // namespace grantex
