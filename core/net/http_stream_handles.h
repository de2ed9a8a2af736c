// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_stream.h"

#include <array>
#include <curl/curl.h>
#include <functional>
#include <openssl/ssl.h>

class QSocketNotifier;

namespace grantex {

/// The libcurl side of an HttpStream: what is asked for and how its failures read.
struct HttpStream::Handles
{
    Handles();
    ~Handles();
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;

    [[nodiscard]] Result<> configure(const QUrl& url, const std::vector<std::string>& headers,
                                     const HttpOptions& options);
    [[nodiscard]] HttpStreamEnd endOf(CURLcode result, const QUrl& url, bool answered) const;
    /// Ends transfer and connection; libcurl calls back once more for each socket. Twice is once.
    void end();

    CURLM* multi = nullptr;
    CURL* easy = nullptr;
    curl_socket_t lastSocket = CURL_SOCKET_TIMEOUT; ///< the connection's

private:
    [[nodiscard]] Result<> trust(const std::string& caFile) const;
    [[nodiscard]] Result<> chooseProxy(const QUrl& url, const HttpOptions& options);

    curl_slist* m_lines = nullptr;
    bool m_proxied = false;
    std::array<char, CURL_ERROR_SIZE> m_words{};
};

/// Watches one socket for libcurl.
class SocketWatch
{
public:
    SocketWatch(curl_socket_t socket, QObject* owner, const std::function<void(int events)>& act);
    void listen(bool reading, bool writing);
    /// Also deletes this, as soon as nobody stands in it.
    void end();

private:
    QSocketNotifier* m_reading; ///< children of the owner
    QSocketNotifier* m_writing;
};

} // namespace grantex
