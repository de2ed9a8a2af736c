// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/world_types.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <deque>

namespace grantex {

/// Posts every event to one registered URL, signed, as the service does: five attempts, doubling pauses between them,
/// five requests at a time. At most 10,000 events wait; further ones are not sent.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    explicit WebhookSender(const Clock& clock) : m_clock(clock) {}

    /// An empty URL switches it off. `backoff` is the pause before the second attempt (the service: 30 s).
    void configure(const std::string& url, std::string secret, Millis backoff);
    void publish(const std::vector<WorldEvent>& events);

private:
    struct Delivery
    {
        std::string json;
        int attempt = 0;
    };
    void pump();
    void attempt(Delivery delivery);
    void retryLater(Delivery delivery);

    const Clock& m_clock;
    QNetworkAccessManager m_network;
    QUrl m_url;
    std::string m_secret;
    Millis m_backoff{30'000};
    std::deque<Delivery> m_waiting;
    int m_inFlight = 0;
    std::size_t m_delayed = 0;
};

} // namespace grantex
