// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_transport.h"

#include "core/base/secret.h"
#include "core/base/time_text.h"
#include "core/net/http_failure.h"
#include "core/net/http_tls.h"
#include "core/net/loopback.h"
#include "core/net/upload_device.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <algorithm>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

/// Qt opens at most six connections to one host for each manager and lets further requests wait, on our timeout.
constexpr int kRequestsPerManager = 6;
constexpr qint64 kReadBuffer = 64 * 1024;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QNetworkRequest makeRequest(const Request& request, const QUrl& url, const QSslConfiguration& tls)
{
    QNetworkRequest made(url);
    made.setSslConfiguration(tls);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setRawHeader("User-Agent"_ba, "grantex-monitor/" GRANTEX_VERSION ""_ba);
    made.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(bytes(name), bytes(value));
    made.setHeader(QNetworkRequest::ContentLengthHeader, static_cast<qlonglong>(request.body.size()));
    return made;
}

/// The first header whose value would end its line early or hide bytes in it. Values come from secrets too, and a file
/// with a blank line at its end must not begin the body of the request.
const Header* brokenHeader(const Request& request)
{
    const auto isControl = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; };
    const auto it = std::find_if(request.headers.begin(), request.headers.end(), [&](const Header& header) {
        return std::any_of(header.value.begin(), header.value.end(), isControl);
    });
    return it == request.headers.end() ? nullptr : &*it;
}

QUrl originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return origin;
}

} // namespace

struct HttpTransport::Manager
{
    QNetworkAccessManager network;
    int busy = 0;
};

struct HttpTransport::Exchange
{
    Request request;
    QUrl url;
    std::function<void(Response)> done;
    std::shared_ptr<Manager> manager;
    QNetworkReply* reply = nullptr; ///< owned by its manager; ours until finish()
    QList<QSslError> tlsErrors;
    std::string body;
    bool redirected = false;
    QTimer timer;

    void drop()
    {
        timer.stop();
        if (reply == nullptr)
            return;
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
        reply = nullptr;
        --manager->busy;
    }
};

HttpTransport::HttpTransport(HttpOptions options) : m_options(std::move(options))
{
    prepare();
}

void HttpTransport::prepare()
{
    m_unusable.reset();
    m_managers.clear(); // kept connections would go on with the old certificates; those in use end with their requests
    if (auto tls = makeTlsConfiguration(m_options))
        m_tls = *std::move(tls);
    else
        m_unusable = localFailure(tls.error().message, tls.error().remedy);
    if (auto proxy = makeProxyRule(m_options); !proxy)
        m_unusable = localFailure(proxy.error().message, proxy.error().remedy);
    m_stale = m_unusable.has_value();
}

HttpTransport::~HttpTransport()
{
    for (auto& [id, exchange] : m_exchanges)
        exchange->drop();
}

void HttpTransport::send(Request request, std::function<void(Response)> done)
{
    if (m_stale)
        prepare();
    const std::uint64_t id = ++m_lastId;
    auto exchange = std::make_unique<Exchange>();
    exchange->url = QUrl(QString::fromStdString(request.url), QUrl::StrictMode);
    exchange->url.setUserInfo({});
    exchange->url.setFragment({});
    exchange->request = std::move(request);
    exchange->done = std::move(done);
    exchange->timer.setSingleShot(true);
    const Exchange& stored = *m_exchanges.emplace(id, std::move(exchange)).first->second;

    if (m_unusable)
        return refuse(id, *m_unusable);
    if (!stored.url.isValid() || stored.url.host().isEmpty())
        return refuse(id, localFailure("The address cannot be used.", "Write it as https://host[:port]/path."));
    if (!isAllowedAddress(stored.url, m_options.allowInsecureHttp))
        return refuse(id, localFailure("Nothing is sent to " + stored.url.host().toStdString() + " without encryption.",
                                       "Use https, or set `allowInsecureHttp` when the way there is trusted."));
    if (const Header* broken = brokenHeader(stored.request))
        return refuse(id, localFailure("The value for the header " + broken->name +
                                           " holds a line end or another control character.",
                                       "Correct the setting or secret it comes from: it must be one line of text."));
    // Queued: finish() destroys the timer.
    QObject::connect(
        &stored.timer, &QTimer::timeout, &m_context, [this, id] { timedOut(id); }, Qt::QueuedConnection);
    m_exchanges.at(id)->timer.start(stored.request.timeout);
    begin(id);
}

/// Never from inside send(): the caller may not be ready for its answer.
void HttpTransport::refuse(std::uint64_t id, Response response)
{
    QTimer::singleShot(0, &m_context, [this, id, response = std::move(response)] { finish(id, response); });
}

void HttpTransport::begin(std::uint64_t id)
{
    Exchange& exchange = *m_exchanges.at(id);
    exchange.manager = freeManager();
    ++exchange.manager->busy;
    const QNetworkRequest request = makeRequest(exchange.request, exchange.url, m_tls);
    auto body = std::make_unique<UploadDevice>(exchange.request.body);
    QNetworkReply* reply =
        exchange.manager->network.sendCustomRequest(request, bytes(exchange.request.method), body.get());
    body.release()->setParent(reply);
    reply->setReadBufferSize(kReadBuffer);
    exchange.reply = reply;
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this, id, reply] { readBody(id, reply); });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_context, [this, id](const QList<QSslError>& errors) {
        if (const auto it = m_exchanges.find(id); it != m_exchanges.end())
            it->second->tlsErrors += errors;
    });
    // Queued: an error found at once is announced from inside sendCustomRequest's caller otherwise.
    QObject::connect(
        reply, &QNetworkReply::finished, &m_context, [this, id, reply] { replyFinished(id, reply); },
        Qt::QueuedConnection);
}

std::shared_ptr<HttpTransport::Manager> HttpTransport::freeManager()
{
    for (const auto& manager : m_managers) {
        if (manager->busy < kRequestsPerManager)
            return manager;
    }
    auto manager = std::make_shared<Manager>();
    if (auto proxy = makeProxyRule(m_options))
        manager->network.setProxyFactory(proxy->release());
    m_managers.push_back(manager);
    return manager;
}

void HttpTransport::readBody(std::uint64_t id, const QNetworkReply* of)
{
    const auto it = m_exchanges.find(id);
    if (it == m_exchanges.end() || it->second->reply != of)
        return;
    Exchange& exchange = *it->second;
    const QByteArray chunk = exchange.reply->readAll();
    const std::size_t room = exchange.request.largestAnswer - exchange.body.size();
    exchange.body.append(chunk.constData(), std::min(room, static_cast<std::size_t>(chunk.size())));
    if (exchange.body.size() < exchange.request.largestAnswer)
        return;
    // Enough to judge by; an endless answer must not turn a verdict into a timeout.
    QMetaObject::invokeMethod(
        &m_context, [this, id, of] { replyFinished(id, of); }, Qt::QueuedConnection);
}

/// `of` tells a call for the reply before a redirect, still queued, from one for the reply after it.
void HttpTransport::replyFinished(std::uint64_t id, const QNetworkReply* of)
{
    const auto it = m_exchanges.find(id);
    if (it == m_exchanges.end() || it->second->reply != of)
        return;
    Exchange& exchange = *it->second;
    QNetworkReply& reply = *exchange.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool full = exchange.body.size() >= exchange.request.largestAnswer;
    // Qt wants to rewind the body for a 307 or 308 although redirects are left to us, and reports that it cannot.
    const bool redirect = (status == 307 || status == 308) && reply.error() == QNetworkReply::ContentReSendError;
    if (status == 0 || (!full && !redirect && !isStatusError(reply.error())))
        return finish(id, failureOf(reply, exchange.tlsErrors));
    if (!full) {
        const QByteArray rest = reply.readAll();
        const std::size_t room = exchange.request.largestAnswer - exchange.body.size();
        exchange.body.append(rest.constData(), std::min(room, static_cast<std::size_t>(rest.size())));
    }
    if (followRedirect(id, status))
        return;
    Response response;
    response.kind = Response::Kind::Answered;
    response.status = status;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        response.headers.push_back({name.toStdString(), value.toStdString()});
    response.body = std::move(exchange.body);
    finish(id, std::move(response));
}

bool HttpTransport::followRedirect(std::uint64_t id, int status)
{
    Exchange& exchange = *m_exchanges.at(id);
    if (!m_options.followSameOriginRedirect || exchange.redirected || (status != 307 && status != 308))
        return false;
    const QUrl target = exchange.url.resolved(QUrl::fromEncoded(exchange.reply->rawHeader("Location"_ba)));
    if (!target.isValid() || originOf(target) != originOf(exchange.url))
        return false;
    const int left = exchange.timer.remainingTime();
    exchange.drop();
    exchange.url = target;
    exchange.url.setUserInfo({});
    exchange.redirected = true;
    exchange.body.clear();
    exchange.tlsErrors.clear();
    exchange.timer.start(std::max(left, 0));
    begin(id);
    return true;
}

void HttpTransport::timedOut(std::uint64_t id)
{
    const auto it = m_exchanges.find(id);
    if (it == m_exchanges.end())
        return;
    const Exchange& exchange = *it->second;
    Response response;
    response.kind = Response::Kind::TimedOut;
    response.message = redact("No whole answer from " + exchange.url.host().toStdString() + " within " +
                              formatDuration(exchange.request.timeout) + ".");
    finish(id, std::move(response));
}

/// The last thing done for an exchange: `done` may destroy this transport.
void HttpTransport::finish(std::uint64_t id, Response response)
{
    const auto node = m_exchanges.extract(id);
    if (node.empty())
        return;
    m_stale = m_stale || response.kind == Response::Kind::CertificateRefused;
    node.mapped()->drop();
    const auto done = std::move(node.mapped()->done);
    done(std::move(response));
}

void HttpTransport::cancelAll()
{
    auto ended = std::move(m_exchanges);
    m_exchanges.clear();
    for (auto& [id, exchange] : ended)
        exchange->drop();
    for (auto& [id, exchange] : ended) {
        Response response;
        response.message = "The request was ended before its answer.";
        exchange->done(std::move(response));
    }
}

} // namespace grantex
