// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/webhook_sender.h"

#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace grantex {
namespace {

constexpr int mostInFlight = 5;
constexpr int mostAttempts = 5;
constexpr std::size_t mostWaiting = 10'000;
constexpr int answerMs = 10'000;

QByteArray signature(const QByteArray& secret, const QByteArray& message)
{
    return "sha256=" + QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

void WebhookSender::configure(const std::string& url, std::string secret, Millis backoff)
{
    m_url = QUrl(QString::fromStdString(url));
    m_secret = std::move(secret);
    m_backoff = backoff;
    if (m_url.isEmpty())
        m_waiting.clear();
}

void WebhookSender::publish(const std::vector<WorldEvent>& events)
{
    if (m_url.isEmpty())
        return;
    for (const auto& event : events) {
        if (m_waiting.size() + m_delayed < mostWaiting)
            m_waiting.push_back({event.json, 0});
    }
    pump();
}

void WebhookSender::pump()
{
    while (m_inFlight < mostInFlight && !m_waiting.empty()) {
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        attempt(std::move(next));
    }
}

void WebhookSender::attempt(Delivery delivery)
{
    const auto body = QByteArray::fromStdString(delivery.json);
    const auto secret = QByteArray::fromStdString(m_secret);
    // Signed anew for each attempt: a retry must not look like a replay of an old time stamp.
    const auto stamp = QByteArray::number(toEpochMillis(m_clock.utcNow()) / 1000);
    QNetworkRequest request(m_url);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Grantex-Webhooks/0.1");
    request.setRawHeader("X-Grantex-Signature", signature(secret, body));
    request.setRawHeader("X-Grantex-Timestamp", stamp);
    request.setRawHeader("X-Grantex-Signature-V2", signature(secret, stamp + '.' + body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(answerMs);
    ++m_inFlight;
    ++delivery.attempt;
    auto* reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery = std::move(delivery)]() mutable {
        --m_inFlight;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        if ((status < 200 || status > 299) && delivery.attempt < mostAttempts)
            retryLater(std::move(delivery));
        pump();
    });
}

void WebhookSender::retryLater(Delivery delivery)
{
    ++m_delayed;
    // Read before the lambda takes the delivery away: arguments are evaluated in any order.
    const auto wait = m_backoff * (1 << (delivery.attempt - 1));
    QTimer::singleShot(wait, this, [this, again = std::move(delivery)]() mutable {
        --m_delayed;
        if (m_url.isEmpty())
            return;
        m_waiting.push_front(std::move(again));
        pump();
    });
}

} // namespace grantex
