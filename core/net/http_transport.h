// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_options.h"
#include "core/net/message.h"

#include <QNetworkProxyFactory>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace grantex {

/// HTTP over QNetworkAccessManager: each request goes out at most once, over HTTP/1.1, never to another origin, and
/// ends within its own timeout. No cookies, no cache, no content decoding. Certificate files are read once, and again
/// after a request that failed for them. cancelAll() calls every `done` before it
/// returns; the destructor ends what is under way without calling.
class HttpTransport final : public Transport
{
public:
    explicit HttpTransport(HttpOptions options);
    ~HttpTransport() override;
    HttpTransport(const HttpTransport&) = delete;
    HttpTransport& operator=(const HttpTransport&) = delete;

    void send(Request request, std::function<void(Response)> done) override;
    void cancelAll() override;

private:
    struct Exchange;
    struct Manager;

    void prepare();
    void begin(std::uint64_t id);
    void refuse(std::uint64_t id, Response response);
    void readBody(std::uint64_t id, const QNetworkReply* of);
    void replyFinished(std::uint64_t id, const QNetworkReply* of);
    void timedOut(std::uint64_t id);
    void finish(std::uint64_t id, Response response);
    [[nodiscard]] bool followRedirect(std::uint64_t id, int status);
    [[nodiscard]] std::shared_ptr<Manager> freeManager();

    HttpOptions m_options;
    std::optional<Response> m_unusable; ///< what every send() ends in when the options are wrong
    QSslConfiguration m_tls;
    bool m_stale = false; ///< read the options' files again before the next request: a person may have mended them
    std::vector<std::shared_ptr<Manager>> m_managers;
    std::map<std::uint64_t, std::unique_ptr<Exchange>> m_exchanges;
    std::uint64_t m_lastId = 0;
    QObject m_context; ///< receiver of all connections; last, so that nothing is delivered while the rest goes
};

} // namespace grantex
