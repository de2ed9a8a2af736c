// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_options.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grantex {

/// How an answer ended.
struct HttpStreamEnd
{
    enum class Kind {
        Complete, ///< as its framing says, or with the connection when it has none
        Cut,      ///< the connection ended first
        Failed,   ///< no connection, no trust, broken framing, ...
    };
    Kind kind = Kind::Failed;
    std::string message; ///< a sentence when Failed; not redacted
};

/// Hears an HttpStream, on its thread. May let go of the stream in any call.
class HttpStreamReader
{
public:
    virtual ~HttpStreamReader() = default;
    /// The connection stands; the request goes out now.
    virtual void requestSent() = 0;
    /// The answer's headers came: status() and header() tell them.
    virtual void headersCame() = 0;
    virtual void bodyCame(std::string_view bytes) = 0;
    /// What lay at the socket has been told.
    virtual void turnEnded() = 0;
    /// The last call.
    virtual void streamEnded(const HttpStreamEnd& end) = 0;
};

/// One GET whose answer is read as fast as it comes, without an end or a limit of time: HTTP/1.1, or HTTP/2 where TLS
/// offers it. Follows no redirect, decodes nothing, keeps no cookie. Works by the event loop of the thread that made
/// it.
class HttpStream final : public QObject
{
    Q_OBJECT
public:
    struct Closer
    {
        void operator()(HttpStream* stream) const { stream->close(); }
    };
    /// Letting go ends the connection at once, without a word to the reader.
    using Pointer = std::unique_ptr<HttpStream, Closer>;

    /// `headers` are whole lines ("Name: value") and are for the service alone, not for a proxy. Of `options` the
    /// client certificate and the redirect are not looked at. Fails with Usage when a file or the proxy is no use.
    [[nodiscard]] static Result<Pointer> get(const QUrl& url, const std::vector<std::string>& headers,
                                             const HttpOptions& options, HttpStreamReader& reader);

    [[nodiscard]] const QUrl& url() const { return m_url; }
    /// 0: no answer yet.
    [[nodiscard]] int status() const;
    /// The value of the answer's last header of that name, or empty.
    [[nodiscard]] std::string header(const char* name) const;

private:
    struct Handles;
    class Callbacks;

    HttpStream(QUrl url, HttpStreamReader& reader);
    ~HttpStream() override;
    [[nodiscard]] Result<> configure(const std::vector<std::string>& headers, const HttpOptions& options);
    void close();
    void act(int socket, int events);
    void finish();

    QUrl m_url;
    HttpStreamReader& m_reader;
    std::unique_ptr<Handles> m_handles;
    QTimer m_timer{this}; ///< libcurl's own times
    QTimer m_again{this}; ///< a turn ended before the socket was empty
    bool m_inside = false;
    bool m_closed = false;
    bool m_headersTold = false;
    bool m_heard = false;    ///< the reader was told of bytes in this turn
    bool m_advanced = false; ///< the last step found something to read
    std::size_t m_headBytes = 0;
    std::size_t m_turnBytes = 0;
};

} // namespace grantex
