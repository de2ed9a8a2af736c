// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sse_source.h"

#include "core/base/time_text.h"
#include "core/net/retry_after.h"

#include <algorithm>
#include <utility>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLargestRefusal = 64U * 1024U;
constexpr std::size_t kLongestShown = 100;
constexpr int kMostRedirects = 5;
/// A longer id would make a request that servers refuse.
constexpr std::size_t kLongestEventId = 1024;
constexpr Millis kLongestServerRetry{600'000};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
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

bool isSendableId(std::string_view id)
{
    return !id.empty() && id.size() <= kLongestEventId &&
           std::none_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

} // namespace

SseSource::SseSource(const SourceSettings& settings, SourceListener& listener, const Clock& clock,
                     std::optional<UtcTime> since, const SourceTuning& tuning)
    : NetworkSource(settings, listener, clock, since, tuning),
      m_parser(*this, static_cast<std::size_t>(settings.maxEventBytes))
{
}

SseSource::~SseSource()
{
    SseSource::closeConnection();
}

Result<> SseSource::openConnection(const QUrl& service)
{
    m_redirects = 0;
    return get(streamUrl(service));
}

void SseSource::closeConnection()
{
    m_stream.reset();
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

Result<> SseSource::get(const QUrl& url)
{
    std::vector<std::string> lines{
        "User-Agent: grantex-monitor/" GRANTEX_VERSION,
        "Accept: text/event-stream",
        "Accept-Encoding: identity",
        "Cache-Control: no-store",
    };
    if (!settings().apiKey.isEmpty())
        lines.push_back("Authorization: Bearer " + std::string(settings().apiKey.reveal()));
    if (isSendableId(m_parser.lastEventId()))
        lines.push_back("Last-Event-ID: " + m_parser.lastEventId());
    HttpOptions options;
    options.caFile = settings().caFile;
    options.proxy = settings().proxy;

    m_parser.reset();
    m_refusal.clear();
    m_answered = false;
    m_timed = false;
    auto stream = HttpStream::get(url, lines, options, *this);
    if (!stream)
        return tl::unexpected(stream.error());
    m_stream = *std::move(stream);
    return {};
}

/// A compressed one is none: nothing would be found in it although bytes come.
bool SseSource::isEventStream() const
{
    const QByteArray encoding = bytes(m_stream->header("Content-Encoding")).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return false;
    const QByteArray type = bytes(m_stream->header("Content-Type"));
    return type.isEmpty() || type.split(';').front().trimmed().toLower() == "text/event-stream";
}

void SseSource::headersCame()
{
    m_answered = true;
    if (m_stream->status() == 200 && isEventStream())
        accepted();
}

void SseSource::bodyCame(std::string_view bytes)
{
    if (!isLive())
        return refusalCame(bytes);
    // A busy turn brings thousands of pieces: one look at the clock is enough for them.
    if (!std::exchange(m_timed, true))
        m_at = bytesCame();
    m_parser.feed(bytes);
}

void SseSource::turnEnded()
{
    m_timed = false;
    burstEnded();
}

void SseSource::refusalCame(std::string_view bytes)
{
    m_refusal.append(bytes.substr(0, kLargestRefusal - m_refusal.size()));
    if (m_refusal.size() == kLargestRefusal)
        judge();
}

void SseSource::streamEnded(const HttpStreamEnd& how)
{
    if (!isLive() && m_answered)
        return judge();
    ConnectionEnd end;
    if (how.kind == HttpStreamEnd::Kind::Failed)
        end.reason = how.message;
    else
        end.reason =
            isLive() ? "The service ended the stream." : "The service closed the connection without an answer.";
    end.notBefore = std::min(m_parser.retry().value_or(Millis(0)), kLongestServerRetry);
    connectionEnded(end);
}

void SseSource::judge()
{
    const int status = m_stream->status();
    if (isRedirect(status))
        return redirected();
    if (status == 200) {
        ConnectionEnd end;
        const std::string encoding = m_stream->header("Content-Encoding").substr(0, kLongestShown);
        end.reason = "The answer is no event stream but " + m_stream->header("Content-Type").substr(0, kLongestShown) +
                     (encoding.empty() ? "" : " in the encoding " + encoding) +
                     ". Check the source's URL and whether a proxy or a log-in page stands in between.";
        end.httpStatus = status;
        return connectionEnded(end);
    }
    const auto date = parseHttpDate(m_stream->header("Date"));
    const auto retryAfter = parseRetryAfter(m_stream->header("Retry-After"), date.value_or(clock().utcNow()));
    connectionEnded(refusalFor(status, m_refusal, retryAfter));
}

void SseSource::redirected()
{
    ConnectionEnd end;
    end.httpStatus = m_stream->status();
    const std::string location = m_stream->header("Location");
    QUrl target = m_stream->url().resolved(QUrl::fromEncoded(bytes(location)));
    target.setUserInfo({});
    if (location.empty() || !target.isValid()) {
        end.reason = "The service redirects without a usable target (" + std::to_string(end.httpStatus) + ").";
        return connectionEnded(end);
    }
    if (++m_redirects > kMostRedirects) {
        end.reason = "The service redirects in a circle (" + std::to_string(end.httpStatus) + ").";
        return connectionEnded(end);
    }
    if (!sameOrigin(target, m_stream->url())) {
        end.reason =
            "The service redirects to " +
            target.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString() +
            ". The API key never goes to another address than the one in the settings; if the new one is right, "
            "set the source's URL to it.";
        end.next = ConnectionEnd::Next::Pause;
        return connectionEnded(end);
    }
    if (const auto opened = get(target); !opened) {
        end.reason = opened.error().message;
        connectionEnded(end);
    }
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
