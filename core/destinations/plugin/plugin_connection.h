// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/message.h"

#include <grantex/destination_plugin.h>

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

namespace grantex {

/// A plug-in's connection as our transport: each request is answered exactly once, on this thread, never from inside
/// send(), and at the latest a second after its timeout, whatever the plug-in does.
class PluginConnection final : public Transport
{
public:
    /// `connection` may be null: then every request fails with `problem`.
    PluginConnection(std::unique_ptr<plugin::Connection> connection, std::string problem);
    ~PluginConnection() override;
    PluginConnection(const PluginConnection&) = delete;
    PluginConnection& operator=(const PluginConnection&) = delete;

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Door;
    struct Pending
    {
        std::function<void(Response)> done;
        std::unique_ptr<QTimer> timer;
    };

    void finish(std::uint64_t id, Response response);
    void finishLater(std::uint64_t id, Response response);

    std::unique_ptr<plugin::Connection> m_connection;
    std::string m_problem;
    std::shared_ptr<Door> m_door;
    std::map<std::uint64_t, Pending> m_pending;
    std::uint64_t m_lastId = 0;
    QObject m_context; ///< goes first
};

} // namespace grantex
