// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/destinations/kafka/kafka_properties.h"
#include "core/net/message.h"

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>
#include <thread>

namespace grantex {

/// Carries requests (see kafka_worker.h) to a Kafka client on a thread of its own. A batch that is under way has no
/// timeout: a client that loses its brokers sends each message once when they are back, and a batch sent anew would be
/// there twice. `timeout` is what a login that is refused meanwhile may last.
class KafkaTransport final : public Transport
{
public:
    explicit KafkaTransport(KafkaSpec spec);
    ~KafkaTransport() override; ///< waits for the thread for a moment, then leaves it to itself
    KafkaTransport(const KafkaTransport&) = delete;
    KafkaTransport& operator=(const KafkaTransport&) = delete;

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Shared;

    static void serve(const std::shared_ptr<Shared>& shared, KafkaSpec spec);
    void finish(std::uint64_t id, Response response);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, std::function<void(Response)>> m_pending;
    QObject m_context; ///< goes first: no answer comes after it
};

} // namespace grantex
