// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/network_source.h"
#include "core/source/sse_parser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <memory>
#include <vector>

namespace grantex {

/// `GET /v1/events/stream`, read as fast as bytes come.
class SseSource final : public NetworkSource, private SseSink
{
    Q_OBJECT
public:
    SseSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
              std::optional<UtcTime> since, const SourceTuning& tuning = {});
    ~SseSource() override;

private:
    Result<> openConnection(const QUrl& service) override;
    void closeConnection() override;
    void sseEvent(std::string_view type, std::string_view data) override;
    void sseOversized(std::size_t bytes) override;

    [[nodiscard]] QUrl streamUrl(const QUrl& service) const;
    void get(const QUrl& url);
    void headersCame();
    void readStream();
    void readRefusal();
    void replyFinished();
    void judge(int status);
    void redirected(const QByteArray& location);

    SseParser m_parser;
    std::vector<char> m_slice;
    UtcTime m_at{};
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made on the thread that connects
    QSslConfiguration m_tls;
    QNetworkReply* m_reply = nullptr; ///< owned by m_network; ours until closeConnection()
    QList<QSslError> m_tlsErrors;
    std::string m_refusal; ///< body of an answer that is no stream
    int m_redirects = 0;
};

} // namespace grantex
