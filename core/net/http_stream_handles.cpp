// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_stream_handles.h"

#include "core/net/http_tls.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSocketNotifier>
#include <cerrno>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

using Kind = HttpStreamEnd::Kind;

constexpr long kReadBuffer = 256L * 1024L;

/// Once in a process, before any other thread uses libcurl.
void initialise()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)done;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const QUrl& url)
{
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

std::string addressOf(const QUrl& url)
{
    return url.host().toStdString() + ":" + std::to_string(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

HttpStream::Handles::Handles()
{
    initialise();
    multi = curl_multi_init();
    easy = curl_easy_init();
}

HttpStream::Handles::~Handles()
{
    end();
}

void HttpStream::Handles::end()
{
    if (multi == nullptr)
        return;
    curl_multi_remove_handle(multi, easy);
    curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
    curl_slist_free_all(m_lines);
    multi = easy = nullptr;
    m_lines = nullptr;
}

Result<> HttpStream::Handles::configure(const QUrl& url, const std::vector<std::string>& headers,
                                        const HttpOptions& options)
{
    if (easy == nullptr || multi == nullptr)
        return fail(ErrorCode::Internal, "There is no memory for a connection.");
    curl_easy_setopt(easy, CURLOPT_URL, encoded(url).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // Else letting go would wait for a name server that does not answer.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, kReadBuffer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_words.data());
    // The lines hold the key: a proxy that tunnels is not shown them, nor are they answered to one's CONNECT.
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    for (const std::string& line : headers)
        m_lines = curl_slist_append(m_lines, line.c_str());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_lines);
    if (auto done = trust(options.caFile); !done)
        return done;
    return chooseProxy(url, options);
}

/// The authority named stands beside the system's, which libcurl knows as a file, a directory or both.
Result<> HttpStream::Handles::trust(const std::string& caFile) const
{
    if (caFile.empty())
        return {};
    if (auto readable = checkAuthorities(caFile); !readable)
        return readable;
    QByteArray all = contentsOf(QString::fromStdString(caFile));
    if (const char* const system = curl_version_info(CURLVERSION_NOW)->cainfo)
        all += '\n' + contentsOf(QFile::decodeName(system));
    curl_blob blob{all.data(), static_cast<std::size_t>(all.size()), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    return {};
}

Result<> HttpStream::Handles::chooseProxy(const QUrl& url, const HttpOptions& options)
{
    const auto rule = makeProxyRule(options);
    if (!rule)
        return tl::unexpected(rule.error());
    const QNetworkProxy proxy = (*rule)->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
    m_proxied = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    // Both named, libcurl does not look into the environment by itself.
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    if (!m_proxied) {
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        return {};
    }
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.hostName().toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPORT, static_cast<long>(proxy.port()));
    curl_easy_setopt(
        easy, CURLOPT_PROXYTYPE,
        static_cast<long>(proxy.type() == QNetworkProxy::Socks5Proxy ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    if (proxy.user().isEmpty())
        return {};
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.user().toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.password().toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM));
    return {};
}

HttpStreamEnd HttpStream::Handles::endOf(CURLcode result, const QUrl& url, bool answered) const
{
    const std::string words = m_words[0] != '\0' ? m_words.data() : curl_easy_strerror(result);
    const std::string host = url.host().toStdString();
    const std::string at = addressOf(url);
    const auto failed = [](std::string message) { return HttpStreamEnd{Kind::Failed, std::move(message)}; };
    long systemError = 0;
    long proxyStatus = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &systemError);
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    switch (result) {
    case CURLE_OK:
        return {Kind::Complete, {}};
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return {Kind::Cut, {}};
    case CURLE_COULDNT_RESOLVE_HOST:
        return failed("The name " + host + " was not found.");
    case CURLE_COULDNT_RESOLVE_PROXY:
        return failed("The name of the proxy was not found.");
    case CURLE_COULDNT_CONNECT:
        if (systemError != ECONNREFUSED)
            break;
        return failed(m_proxied ? "The proxy refuses connections." : at + " refuses connections.");
    case CURLE_PEER_FAILED_VERIFICATION: {
        constexpr std::string_view kPrefix = "SSL certificate problem: ";
        return failed("The certificate of " + host +
                      " is not trusted: " + (words.starts_with(kPrefix) ? words.substr(kPrefix.size()) : words) +
                      ". Renew it, or name the authority that signed it in `caFile`.");
    }
    case CURLE_SSL_CONNECT_ERROR:
        return failed("No encrypted connection to " + at + ": " + words + ".");
    case CURLE_OUT_OF_MEMORY:
        // libcurl says so, too, when a single header line is too long for it.
        if (!answered)
            return failed("A header of the answer does not end.");
        break;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        if (m_proxied && proxyStatus == 407)
            return failed("The proxy asks for a user and a password: give them in the environment (https_proxy) or in "
                          "`proxy`.");
        if (systemError == ECONNRESET)
            return {Kind::Cut, {}};
        break;
    default:
        break;
    }
    if (answered)
        return failed("The connection to " + at + " broke: " + words + ".");
    return failed("No connection to " + at + ": " + words + ".");
}

SocketWatch::SocketWatch(curl_socket_t socket, QObject* owner, const std::function<void(int events)>& act)
    : m_reading(new QSocketNotifier(socket, QSocketNotifier::Read, owner)),
      m_writing(new QSocketNotifier(socket, QSocketNotifier::Write, owner))
{
    QObject::connect(m_reading, &QSocketNotifier::activated, owner, [act] { act(CURL_CSELECT_IN); });
    QObject::connect(m_writing, &QSocketNotifier::activated, owner, [act] { act(CURL_CSELECT_OUT); });
}

void SocketWatch::listen(bool reading, bool writing)
{
    m_reading->setEnabled(reading);
    m_writing->setEnabled(writing);
}

void SocketWatch::end()
{
    // Off at once: the number of the socket may be another one's in a moment.
    m_reading->setEnabled(false);
    m_writing->setEnabled(false);
    m_reading->deleteLater();
    m_writing->deleteLater();
    delete this;
}

} // namespace grantex
