// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulator.h"

#include "core/simulator/service.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace grantex {
namespace {

class Running final : public EmbeddedSimulator
{
public:
    Running()
    {
        m_thread.setObjectName(u"simulator"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running() override
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_service.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Result<> listen(SimulatorOptions options)
    {
        Result<> listening;
        QMetaObject::invokeMethod(
            &m_context,
            [&] {
                m_service = std::make_unique<SimulatorService>(std::move(options));
                listening = m_service->start();
                m_port = m_service->port();
            },
            Qt::BlockingQueuedConnection);
        return listening;
    }

    [[nodiscard]] std::uint16_t port() const override { return m_port; }
    [[nodiscard]] std::string url() const override { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    QThread m_thread;
    QObject m_context;                           ///< lives on m_thread, to run functions there
    std::unique_ptr<SimulatorService> m_service; ///< made, used and deleted on m_thread
    std::uint16_t m_port = 0;
};

} // namespace

Result<std::unique_ptr<EmbeddedSimulator>> EmbeddedSimulator::start(SimulatorOptions options)
{
    auto running = std::make_unique<Running>();
    if (auto listening = running->listen(std::move(options)); !listening)
        return tl::unexpected(listening.error());
    return running;
}

} // namespace grantex
