// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <memory>
#include <string>

namespace grantex {

struct SimulatorOptions
{
    std::uint16_t port = 0;   ///< on 127.0.0.1; 0: any free one
    double rate = 20;         ///< events a second on average; at most 200,000
    std::uint64_t seed = 1;   ///< the same seed gives the same agents, grants, budgets and order of events
    std::int64_t events = -1; ///< stop publishing after so many; -1: never
    std::string scriptFile;   ///< faults over time, see SCRIPT.md; empty: none
    std::string apiKey = "gx_demo_key";
    std::string hecToken = "hec-demo-token";
    std::string webhookUrl; ///< every event is posted there, signed; empty: nowhere
    std::string webhookSecret = "whsec_demo";
};

/// A Grantex service on loopback in a thread of its own: SSE, WebSocket, REST, signed webhooks, and a small Splunk HEC
/// to forward to. Wire shapes are those of the running service. Used by the demo, by tests and by grantex-simulator.
class EmbeddedSimulator
{
public:
    /// Listens before it returns; fails with Io (port taken) or Malformed (script).
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedSimulator>> start(SimulatorOptions options);
    virtual ~EmbeddedSimulator() = default;

    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// `http://127.0.0.1:<port>`, for Grantex and for the HEC alike.
    [[nodiscard]] virtual std::string url() const = 0;
};

} // namespace grantex
