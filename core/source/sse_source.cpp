// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sse_source.h"

#include "core/base/time_text.h"
#include "core/net/http_failure.h"
#include "core/net/http_tls.h"
#include "core/net/retry_after.h"

#include <QNetworkRequest>
#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr std::size_t kSlice = 64U * 1024U;
constexpr std::size_t kLargestRefusal = 64U * 1024U;
constexpr int kMostRedirects = 5;
constexpr int kFirstRefusal = 400;
/// A longer id would make a request that servers refuse.
constexpr std::size_t kLongestEventId = 1024;
constexpr Millis kLongestServerRetry{600'000};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// 0: no answer yet.
int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const int standard = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(standard) == b.port(standard);
}

/// A compressed one is none: nothing would be found in it although bytes come.
bool isEventStream(const QNetworkReply& reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return false;
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    return type.isEmpty() || type.split(';').front().trimmed().toLower() == "text/event-stream";
}

std::optional<Millis> retryAfterIn(const QNetworkReply& reply, UtcTime now)
{
    const auto date = parseHttpDate(reply.rawHeader("Date"_ba).toStdString());
    return parseRetryAfter(reply.rawHeader("Retry-After"_ba).toStdString(), date.value_or(now));
}

bool isSendableId(std::string_view id)
{
    return !id.empty() && id.size() <= kLongestEventId &&
           std::none_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

} // namespace

SseSource::SseSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
                     std::optional<UtcTime> since, const SourceTuning& tuning)
    : NetworkSource(settings, listener, clock, since, tuning),
      m_parser(*this, static_cast<std::size_t>(settings.maxEventBytes)), m_slice(kSlice)
{
}

SseSource::~SseSource()
{
    SseSource::closeConnection();
}

Result<> SseSource::openConnection(const QUrl& service)
{
    HttpOptions options;
    options.caFile = settings().caFile;
    options.proxy = settings().proxy;
    auto tls = makeTlsConfiguration(options);
    if (!tls)
        return tl::unexpected(tls.error());
    auto proxy = makeProxyRule(options);
    if (!proxy)
        return tl::unexpected(proxy.error());
    m_tls = *std::move(tls);
    // A new one for each attempt: no connection of the time before a sleep is used again.
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxyFactory(proxy->release());
    m_redirects = 0;
    get(streamUrl(service));
    return {};
}

void SseSource::closeConnection()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        // A refusal becomes an error of Qt's own, and Qt complains about a second one; deleting ends it all the same.
        if (statusOf(*m_reply) < kFirstRefusal)
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    // Not deleted at once: this may run inside a signal of its reply.
    if (m_network)
        m_network.release()->deleteLater();
}

QUrl SseSource::streamUrl(const QUrl& service) const
{
    QUrl url = endpointAt(service, u"/v1/events/stream"_s);
    const bool encrypted = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    url.setScheme(encrypted ? u"https"_s : u"http"_s);
    QByteArrayList query;
    QByteArrayList types;
    for (const std::string& type : settings().types)
        types.append(QUrl::toPercentEncoding(QString::fromStdString(type)));
    if (!types.isEmpty())
        query.append("types=" + types.join(','));
    if (since())
        query.append("since=" + bytes(formatIso8601(*since())));
    url.setQuery(QString::fromLatin1(query.join('&')), QUrl::StrictMode);
    return url;
}

void SseSource::get(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent"_ba, "grantex-monitor/" GRANTEX_VERSION ""_ba);
    request.setRawHeader("Accept"_ba, "text/event-stream"_ba);
    // Named by us, Qt decodes nothing: its guard against bombs would end a long compressed stream.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setRawHeader("Cache-Control"_ba, "no-store"_ba);
    if (!settings().apiKey.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer " + bytes(settings().apiKey.reveal()));
    if (isSendableId(m_parser.lastEventId()))
        request.setRawHeader("Last-Event-ID"_ba, bytes(m_parser.lastEventId()));

    m_parser.reset();
    m_refusal.clear();
    m_tlsErrors.clear();
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, &SseSource::requestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &SseSource::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &SseSource::readStream);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors += errors; });
    // Queued: an error found at once is announced before the status says Connecting otherwise.
    connect(m_reply, &QNetworkReply::finished, this, &SseSource::replyFinished, Qt::QueuedConnection);
}

void SseSource::headersCame()
{
    const int status = statusOf(*m_reply);
    if (status == 200 && !isLive() && isEventStream(*m_reply))
        accepted();
}

void SseSource::readStream()
{
    if (!isLive())
        return readRefusal();
    for (;;) {
        const qint64 count = m_reply->read(m_slice.data(), static_cast<qint64>(m_slice.size()));
        if (count <= 0)
            break;
        m_at = bytesCame();
        m_parser.feed({m_slice.data(), static_cast<std::size_t>(count)});
    }
    burstEnded();
}

void SseSource::readRefusal()
{
    const QByteArray chunk = m_reply->readAll();
    const std::size_t room = kLargestRefusal - m_refusal.size();
    m_refusal.append(chunk.constData(), std::min(room, static_cast<std::size_t>(chunk.size())));
    if (m_refusal.size() < kLargestRefusal)
        return;
    judge(statusOf(*m_reply));
}

void SseSource::replyFinished()
{
    if (m_reply == nullptr || !m_reply->isFinished())
        return;
    const QNetworkReply* const finished = m_reply;
    readStream();
    if (m_reply != finished)
        return;
    const int status = statusOf(*m_reply);
    if (!isLive() && status != 0 && isStatusError(m_reply->error()))
        return judge(status);
    ConnectionEnd end;
    if (m_reply->error() == QNetworkReply::NoError || m_reply->error() == QNetworkReply::RemoteHostClosedError)
        end.reason =
            isLive() ? "The service ended the stream." : "The service closed the connection without an answer.";
    else
        end.reason = failureOf(*m_reply, m_tlsErrors).message;
    end.notBefore = std::min(m_parser.retry().value_or(Millis(0)), kLongestServerRetry);
    connectionEnded(end);
}

void SseSource::judge(int status)
{
    if (isRedirect(status))
        return redirected(m_reply->rawHeader("Location"_ba));
    if (status == 200) {
        ConnectionEnd end;
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding"_ba).left(100);
        end.reason = "The answer is no event stream but " +
                     m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().left(100).toStdString() +
                     (encoding.isEmpty() ? "" : " in the encoding " + encoding.toStdString()) +
                     ". Check the source's URL and whether a proxy or a log-in page stands in between.";
        end.httpStatus = status;
        return connectionEnded(end);
    }
    connectionEnded(refusalFor(status, m_refusal, retryAfterIn(*m_reply, clock().utcNow())));
}

void SseSource::redirected(const QByteArray& location)
{
    const int status = statusOf(*m_reply);
    QUrl target = m_reply->url().resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid() || ++m_redirects > kMostRedirects) {
        ConnectionEnd end;
        end.reason = "The service redirects without a usable target (" + std::to_string(status) + ").";
        if (m_redirects > kMostRedirects)
            end.reason = "The service redirects in a circle (" + std::to_string(status) + ").";
        end.httpStatus = status;
        return connectionEnded(end);
    }
    if (!sameOrigin(target, m_reply->url())) {
        target.setUserInfo({});
        ConnectionEnd end;
        end.reason =
            "The service redirects to " +
            target.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString() +
            ". The API key never goes to another address than the one in the settings; if the new one is right, "
            "set the source's URL to it.";
        end.next = ConnectionEnd::Next::Pause;
        end.httpStatus = status;
        return connectionEnded(end);
    }
    target.setUserInfo({});
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    get(target);
}

void SseSource::sseEvent(std::string_view type, std::string_view data)
{
    take(data, type, m_at);
}

void SseSource::sseOversized(std::size_t bytes)
{
    takeOversized(bytes, m_at);
}

} // namespace grantex
