// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
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
    static constexpr Millis kStreamPatience{40'000};

    /// The destination's own steps after name, connect and TLS. Secrets resolved.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofDestination(const DestinationSettings& settings, Done done);
    /// name, connect, TLS and credentials of a stream's service. Opens no stream: there are only five for an account.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofSource(const SourceSettings& source, Done done);
    /// The same, then each way that the source is set to go: "event stream", "websocket". It is opened as it will be,
    /// and closed again once it stands and, of an event stream, something came over it: a proxy that lets requests
    /// through may block the one and hold back the other. The service sends something at least every 30 s, the longest
    /// that `patience` should be for.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofStream(const SourceSettings& source, Done done,
                                                                  Millis patience = kStreamPatience);
    /// Sends one event of the type `monitor.test` as a batch of its own.
    [[nodiscard]] static std::unique_ptr<ConnectionTest> ofOneEvent(const DestinationSettings& settings, Done done);

    virtual ~ConnectionTest() = default;
};

} // namespace grantex
