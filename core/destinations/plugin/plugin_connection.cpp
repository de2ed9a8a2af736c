// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/plugin/plugin_connection.h"

#include "core/base/time_text.h"
#include "core/destinations/plugin/guard.h"
#include "core/destinations/plugin/plugin_values.h"

#include <utility>

namespace grantex {

namespace {

constexpr Millis kSlack{1000}; ///< a connection that keeps the time itself tells more

Response failed(const std::string& words)
{
    Response response;
    response.kind = Response::Kind::LocalFailure;
    response.message = "The plug-in fails: " + words;
    response.remedy = "Tell the author of the plug-in, or use another version of it.";
    return response;
}

} // namespace

/// Through which answers come in from any thread; closed when the connection goes.
struct PluginConnection::Door
{
    std::mutex mutex;
    PluginConnection* owner = nullptr;

    void pass(std::uint64_t id, Response response)
    {
        const std::lock_guard lock(mutex);
        if (owner != nullptr)
            owner->finishLater(id, std::move(response));
    }
};

PluginConnection::PluginConnection(std::unique_ptr<plugin::Connection> connection, std::string problem)
    : m_connection(std::move(connection)), m_problem(std::move(problem)), m_door(std::make_shared<Door>())
{
    m_door->owner = this;
}

PluginConnection::~PluginConnection()
{
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->owner = nullptr;
    }
    m_connection.reset();
}

void PluginConnection::send(Request request, std::function<void(Response)> done)
{
    const std::uint64_t id = ++m_lastId;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    // Queued: finish() destroys the timer.
    QObject::connect(
        timer.get(), &QTimer::timeout, &m_context,
        [this, id, timeout = request.timeout] {
            Response response;
            response.kind = Response::Kind::TimedOut;
            response.message = "The plug-in gave no answer within " + formatDuration(timeout) + ".";
            finish(id, std::move(response));
        },
        Qt::QueuedConnection);
    timer->start(request.timeout + kSlack);
    m_pending.emplace(id, Pending{std::move(done), std::move(timer)});
    if (!m_connection)
        return finishLater(id, failed(m_problem));
    const std::string thrown = guarded([&] {
        m_connection->send(requestFor(std::move(request)), [door = m_door, id](plugin::Response response) {
            door->pass(id, responseFrom(std::move(response)));
        });
    });
    if (!thrown.empty())
        finishLater(id, failed(thrown));
}

void PluginConnection::finishLater(std::uint64_t id, Response response)
{
    QMetaObject::invokeMethod(
        &m_context, [this, id, response = std::move(response)]() mutable { finish(id, std::move(response)); },
        Qt::QueuedConnection);
}

void PluginConnection::finish(std::uint64_t id, Response response)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    const auto done = std::move(node.mapped().done);
    done(std::move(response));
}

void PluginConnection::cancelAll()
{
    if (m_connection)
        (void)guarded([this] { m_connection->cancelAll(); });
    Response response;
    response.message = "The request was ended before it was answered.";
    while (!m_pending.empty())
        finish(m_pending.begin()->first, response);
}

} // namespace grantex
