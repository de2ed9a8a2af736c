// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_stream.h"

#include "core/net/http_stream_handles.h"

#include <utility>

namespace grantex {

namespace {

/// More header bytes than any service sends; 1xx answers and trailers count.
constexpr std::size_t kLargestHead = 256U * 1024U;
/// One turn ends after so much, that the event loop goes on.
constexpr std::size_t kTurnBytes = 1024U * 1024U;
constexpr int kTurnSteps = 2000;

} // namespace

/// What libcurl calls. Nothing here may destroy a handle: close() only notes the wish meanwhile.
class HttpStream::Callbacks
{
public:
    static int watch(CURL* /*easy*/, curl_socket_t socket, int what, void* user, void* known)
    {
        auto& self = *static_cast<HttpStream*>(user);
        auto* watch = static_cast<SocketWatch*>(known);
        if (what == CURL_POLL_REMOVE) {
            if (watch != nullptr)
                watch->end();
            curl_multi_assign(self.m_handles->multi, socket, nullptr);
            return 0;
        }
        if (watch == nullptr) {
            watch = new SocketWatch(socket, &self, [&self, socket](int events) { self.act(socket, events); });
            curl_multi_assign(self.m_handles->multi, socket, watch);
        }
        watch->listen((what & CURL_POLL_IN) != 0, (what & CURL_POLL_OUT) != 0);
        self.m_handles->lastSocket = socket;
        return 0;
    }

    static int setTimer(CURLM* /*multi*/, long milliseconds, void* user)
    {
        QTimer& timer = static_cast<HttpStream*>(user)->m_timer;
        if (milliseconds < 0)
            timer.stop();
        else
            timer.start(std::chrono::milliseconds(milliseconds));
        return 0;
    }

    static int beforeRequest(void* user, char* /*peer*/, char* /*local*/, int /*peerPort*/, int /*localPort*/)
    {
        auto& self = *static_cast<HttpStream*>(user);
        if (!self.m_closed)
            self.m_reader.requestSent();
        return self.m_closed ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
    }

    static std::size_t header(char* bytes, std::size_t size, std::size_t count, void* user)
    {
        auto& self = *static_cast<HttpStream*>(user);
        const std::string_view line(bytes, size * count);
        self.m_advanced = true;
        self.m_headBytes += line.size();
        if (self.m_headBytes > kLargestHead)
            return 0;
        // A blank line ends them; those of a 1xx answer are not the ones waited for.
        if (line.find_first_not_of("\r\n") == std::string_view::npos && self.status() >= 200 &&
            !std::exchange(self.m_headersTold, true)) {
            self.m_heard = true;
            self.m_reader.headersCame();
        }
        return self.m_closed ? 0 : line.size();
    }

    static std::size_t body(char* bytes, std::size_t size, std::size_t count, void* user)
    {
        auto& self = *static_cast<HttpStream*>(user);
        self.m_advanced = self.m_heard = true;
        self.m_turnBytes += size * count;
        if (!self.m_closed)
            self.m_reader.bodyCame({bytes, size * count});
        return self.m_closed ? 0 : size * count;
    }

    static void tlsRecord(int /*write*/, int /*version*/, int type, const void* /*bytes*/, std::size_t /*size*/,
                          SSL* /*ssl*/, void* user)
    {
        if (type == SSL3_RT_HEADER)
            static_cast<HttpStream*>(user)->m_advanced = true;
    }

    /// A service writes a TLS record an event, and OpenSSL by itself asks the kernel twice for each. With room to read
    /// ahead it may hold whole records that no poll tells of: act() goes on until a step finds none. Not more room than
    /// OpenSSL's own 16 KiB: for each record it moves all that lies behind it.
    static CURLcode readAhead(CURL* /*easy*/, void* context, void* user)
    {
        auto* tls = static_cast<SSL_CTX*>(context);
        SSL_CTX_set_read_ahead(tls, 1);
        SSL_CTX_set_msg_callback(tls, &Callbacks::tlsRecord);
        SSL_CTX_set_msg_callback_arg(tls, user);
        return CURLE_OK;
    }
};

Result<HttpStream::Pointer> HttpStream::get(const QUrl& url, const std::vector<std::string>& headers,
                                            const HttpOptions& options, HttpStreamReader& reader)
{
    Pointer stream(new HttpStream(url, reader));
    if (auto done = stream->configure(headers, options); !done)
        return tl::unexpected(done.error());
    return stream;
}

HttpStream::HttpStream(QUrl url, HttpStreamReader& reader)
    : m_url(std::move(url)), m_reader(reader), m_handles(std::make_unique<Handles>())
{
    m_timer.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    connect(&m_again, &QTimer::timeout, this, [this] { act(m_handles->lastSocket, CURL_CSELECT_IN); });
}

HttpStream::~HttpStream()
{
    m_closed = true;
    m_handles->end();
}

void HttpStream::close()
{
    m_closed = true;
    if (!m_inside)
        delete this;
}

Result<> HttpStream::configure(const std::vector<std::string>& headers, const HttpOptions& options)
{
    if (auto done = m_handles->configure(m_url, headers, options); !done)
        return done;
    CURL* const easy = m_handles->easy;
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &Callbacks::beforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Callbacks::header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Callbacks::body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &Callbacks::readAhead);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this);
    curl_multi_setopt(m_handles->multi, CURLMOPT_SOCKETFUNCTION, &Callbacks::watch);
    curl_multi_setopt(m_handles->multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_handles->multi, CURLMOPT_TIMERFUNCTION, &Callbacks::setTimer);
    curl_multi_setopt(m_handles->multi, CURLMOPT_TIMERDATA, this);
    // Sets the timer; everything else happens from the event loop.
    curl_multi_add_handle(m_handles->multi, easy);
    return {};
}

void HttpStream::act(int socket, int events)
{
    m_inside = true;
    m_turnBytes = 0;
    m_advanced = true;
    int running = 1;
    for (int step = 0; m_advanced && running > 0 && !m_closed && m_turnBytes < kTurnBytes && step < kTurnSteps;
         ++step) {
        m_advanced = false;
        curl_multi_socket_action(m_handles->multi, socket, events, &running);
        socket = m_handles->lastSocket;
        events = CURL_CSELECT_IN;
    }
    if (std::exchange(m_heard, false) && !m_closed)
        m_reader.turnEnded();
    if (running == 0 && !m_closed)
        finish();
    if (m_advanced && running > 0 && !m_closed)
        m_again.start(0);
    m_inside = false;
    if (!m_closed)
        return;
    // Not deleted here, in the middle of a notifier's or timer's signal; the connection ends now all the same.
    m_handles->end();
    m_timer.stop();
    deleteLater();
}

void HttpStream::finish()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_handles->multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        HttpStreamEnd end = m_handles->endOf(message->data.result, m_url, m_headersTold);
        if (m_headBytes > kLargestHead)
            end = {HttpStreamEnd::Kind::Failed, "The answer's headers do not end."};
        return m_reader.streamEnded(end);
    }
}

int HttpStream::status() const
{
    long status = 0;
    curl_easy_getinfo(m_handles->easy, CURLINFO_RESPONSE_CODE, &status);
    return static_cast<int>(status);
}

std::string HttpStream::header(const char* name) const
{
    curl_header* found = nullptr;
    if (curl_easy_header(m_handles->easy, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK)
        return {};
    // The last of several, as they would stand joined.
    if (found->amount > 1)
        curl_easy_header(m_handles->easy, name, found->amount - 1, CURLH_HEADER, -1, &found);
    return found->value;
}

} // namespace grantex
