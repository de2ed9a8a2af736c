// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/registry.h"
#include "core/settings/config.h"

#include <functional>
#include <memory>

namespace grantex {

/// A test that is running: "Test connection", or one test event on its way. Destroying it ends it, and `done` is not
/// called any more. Lives on the thread that made it, which must run an event loop; `done` is called there once, never
/// from inside these functions; the object must outlive that call.
class ConnectionTest
{
public:
    using Done = std::function<void(const ProbeReport&)>;

    /// The destination's own steps after name, connect and TLS. Secrets resolved.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofDestination(const DestinationSettings& settings, Done done);
    /// name, connect, TLS and credentials of a stream's service. Opens no stream: there are only five for an account.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofSource(const SourceSettings& source, Done done);
    /// Sends one event of the type `monitor.test` as a batch of its own.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofOneEvent(const DestinationSettings& settings, Done done);

    virtual ~ConnectionTest() = default;
};

} // namespace grantex
