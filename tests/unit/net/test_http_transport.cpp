// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_transport.h"
#include "tests/unit/net/raw_server.h"

#include <QTest>
#include <optional>
#ifdef __linux__
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Response::Kind;

Request post(const std::string& url, const std::string& body = R"({"id":"evt_1"})")
{
    Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer top-secret-token"}};
    request.body = body;
    request.timeout = Millis(5'000);
    return request;
}

/// Sends and waits for the answer; fails the test when it does not come.
Response exchange(HttpTransport& transport, Request request)
{
    std::optional<Response> got;
    int calls = 0;
    transport.send(std::move(request), [&](Response response) {
        got = std::move(response);
        ++calls;
    });
    if (calls != 0)
        QTest::qFail("done was called from inside send()", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return got.value_or(Response{});
}

#ifdef __linux__
/// Whether the connection of this process to `port` has TCP_NODELAY; nullopt: there is none.
std::optional<bool> isSentAtOnce(quint16 port)
{
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) != 0 || ntohs(peer.sin_port) != port)
            continue;
        int set = 0;
        socklen_t length = sizeof set;
        if (::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &set, &length) == 0)
            return set != 0;
    }
    return std::nullopt;
}
#endif

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesBackWhole()
    {
        RawServer server([](const auto&) { return RawServer::answer(202, "hello", "X-Thing: a b\r\n"); });
        HttpTransport transport({});
        const Response response = exchange(transport, post(server.url("/in?x=%2F"), "body"));
        QCOMPARE(response.kind, Kind::Answered);
        QCOMPARE(response.status, 202);
        QCOMPARE(QByteArray::fromStdString(response.body), "hello"_ba);
        QCOMPARE(QByteArray::fromStdString(std::string(response.header("x-thing"))), "a b"_ba);
        const QByteArray seen = QByteArray::fromStdString(server.requests().at(0));
        QVERIFY2(seen.startsWith("POST /in?x=%2F HTTP/1.1\r\n"), seen);
        QVERIFY2(seen.contains("Content-Length: 4\r\n"), seen);
        QVERIFY2(seen.endsWith("\r\n\r\nbody"), seen);
        QVERIFY2(!seen.toLower().contains("transfer-encoding"), seen);
    }

    /// Else the last piece of a body waits for the receiver's delayed acknowledgement, 40 ms.
    void bodiesDoNotWaitForAcknowledgements()
    {
#ifdef __linux__
        std::optional<bool> atOnce;
        quint16 port = 0;
        RawServer server([&](const std::string&) {
            atOnce = isSentAtOnce(port);
            return RawServer::answer(200, "");
        });
        port = server.port();
        HttpTransport transport({});
        QCOMPARE(exchange(transport, post(server.url(), std::string(200'000, 'x'))).status, 200);
        QCOMPARE(atOnce, std::optional(true));
#endif
    }

    void statusesAreAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 204, 400, 401, 403, 404, 405, 407, 408, 409, 410, 413, 418, 429, 500, 501, 502, 503, 504})
            QTest::addRow("status %d", status) << status;
    }
    void statusesAreAnswers()
    {
        QFETCH(int, status);
        const std::string body = status == 204 ? "" : "why";
        RawServer server([&](const auto&) {
            return RawServer::answer(
                status, body, "WWW-Authenticate: Basic realm=\"x\"\r\nProxy-Authenticate: Basic realm=\"x\"\r\n");
        });
        HttpTransport transport({});
        const Response response = exchange(transport, post(server.url()));
        QCOMPARE(response.kind, Kind::Answered);
        QCOMPARE(response.status, status);
        QVERIFY(response.body == body);
        QCOMPARE(server.requests().size(), 1U);
    }

    void challengesAreAnswers_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const char* challenge : {"Negotiate", "NTLM", "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"", "Bearer",
                                      "Splunk", "Basic realm=\"x\"\r\nWWW-Authenticate: NTLM"})
            QTest::newRow(challenge) << QByteArray(challenge);
    }
    /// Qt would begin a dialogue of its own for some of these.
    void challengesAreAnswers()
    {
        QFETCH(QByteArray, challenge);
        RawServer server([&](const auto&) {
            return RawServer::answer(401, "why", "WWW-Authenticate: " + challenge.toStdString() + "\r\n");
        });
        HttpTransport transport({});
        const Response response = exchange(transport, post(server.url()));
        QCOMPARE(response.kind, Kind::Answered);
        QCOMPARE(response.status, 401);
        QVERIFY(response.body == "why");
        QCOMPARE(server.requests().size(), 1U);
    }

    void headersCannotBreakOut_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a line end behind a key") << "key\n"_ba;
        QTest::newRow("a header of its own") << "key\r\nX-Other: 1"_ba;
        QTest::newRow("a blank line") << "key\n\nbody"_ba;
        QTest::newRow("a NUL byte") << QByteArray("key\0more", 8);
    }
    void headersCannotBreakOut()
    {
        QFETCH(QByteArray, value);
        RawServer server([](const auto&) { return RawServer::answer(200, ""); });
        HttpTransport transport({});
        Request request = post(server.url());
        request.headers.push_back({"DD-API-KEY", value.toStdString()});
        const Response response = exchange(transport, request);
        QCOMPARE(response.kind, Kind::LocalFailure);
        QVERIFY(response.message.find("DD-API-KEY") != std::string::npos);
        QVERIFY(!response.remedy.empty());
        QCOMPARE(server.connections(), 0);
    }

    void aRequestGoesOutOnce_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<int>("bodySize");
        QTest::newRow("POST on a new connection") << u"POST"_s << false << 20;
        QTest::newRow("POST on a kept connection") << u"POST"_s << true << 20;
        QTest::newRow("large POST on a kept connection") << u"POST"_s << true << 300'000;
        QTest::newRow("empty POST on a new connection") << u"POST"_s << false << 0;
        QTest::newRow("empty POST on a kept connection") << u"POST"_s << true << 0;
        QTest::newRow("GET on a new connection") << u"GET"_s << false << 0;
        QTest::newRow("GET on a kept connection") << u"GET"_s << true << 0;
        QTest::newRow("PUT on a kept connection") << u"PUT"_s << true << 20;
    }
    /// Qt 6.4 by itself sends a request again when the server closes without an answer.
    void aRequestGoesOutOnce()
    {
        QFETCH(QString, method);
        QFETCH(bool, reused);
        QFETCH(int, bodySize);
        int answered = reused ? 1 : 0;
        RawServer server([&](const auto&) -> RawServer::Answer {
            if (answered-- > 0)
                return RawServer::answer(200, "ok");
            return {"", true};
        });
        HttpTransport transport({});
        if (reused)
            QCOMPARE(exchange(transport, post(server.url())).status, 200);
        Request request = post(server.url(), std::string(static_cast<std::size_t>(bodySize), 'x'));
        request.method = method.toStdString();
        const Response response = exchange(transport, request);
        QCOMPARE(response.kind, Kind::Interrupted);
        QVERIFY(!response.message.empty());
        // A repeat would be on the wire before the next exchange is through.
        answered = 1;
        QCOMPARE(exchange(transport, post(server.url())).status, 200);
        QCOMPARE(server.requests().size(), reused ? 3U : 2U);
    }

    void aBrokenAnswerIsInterrupted()
    {
        RawServer server([](const auto&) -> RawServer::Answer {
            return {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", true};
        });
        HttpTransport transport({});
        QCOMPARE(exchange(transport, post(server.url())).kind, Kind::Interrupted);
        QCOMPARE(server.requests().size(), 1U);
    }

    void noListenerIsConnectFailed()
    {
        quint16 port = 0;
        {
            const RawServer server([](const auto&) { return RawServer::answer(200, ""); });
            port = server.port();
        }
        HttpTransport transport({});
        const Response response = exchange(transport, post("http://127.0.0.1:" + std::to_string(port)));
        QCOMPARE(response.kind, Kind::ConnectFailed);
        QVERIFY(response.message.find(std::to_string(port)) != std::string::npos);
    }

    void anUnknownNameIsNameNotFound()
    {
        HttpTransport transport(
            {.caFile = {}, .clientCertFile = {}, .clientKey = {}, .proxy = {}, .allowInsecureHttp = true});
        const Response response = exchange(transport, post("http://no-such-host.invalid/"));
        QCOMPARE(response.kind, Kind::NameNotFound);
        QVERIFY(response.message.find("no-such-host.invalid") != std::string::npos);
    }

    void silenceIsTimedOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("no byte at all") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    }
    void silenceIsTimedOut()
    {
        QFETCH(QByteArray, before);
        RawServer server([&](const auto&) -> RawServer::Answer { return {before.toStdString(), false}; });
        HttpTransport transport({});
        Request request = post(server.url());
        request.timeout = Millis(150);
        const Response response = exchange(transport, request);
        QCOMPARE(response.kind, Kind::TimedOut);
        QVERIFY(response.message.find("150 ms") != std::string::npos);
        QCOMPARE(server.requests().size(), 1U);
    }

    void redirectsAreReturned_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("follow");
        QTest::addColumn<bool>("sameOrigin");
        QTest::addColumn<int>("requests");
        QTest::newRow("307 is an answer by default") << 307 << false << true << 1;
        QTest::newRow("302 is an answer even when following") << 302 << true << true << 1;
        QTest::newRow("307 within the origin is followed once") << 307 << true << true << 2;
        QTest::newRow("308 within the origin is followed once") << 308 << true << true << 2;
        QTest::newRow("308 to another port is never followed") << 308 << true << false << 1;
    }
    void redirectsAreReturned()
    {
        QFETCH(int, status);
        QFETCH(bool, follow);
        QFETCH(bool, sameOrigin);
        QFETCH(int, requests);
        RawServer stranger([](const auto&) { return RawServer::answer(200, "thanks for the key"); });
        const std::string location = sameOrigin ? "/next" : stranger.url("/next");
        RawServer server([&](const auto&) { return RawServer::answer(status, "", "Location: " + location + "\r\n"); });
        HttpOptions options;
        options.followSameOriginRedirect = follow;
        HttpTransport transport(options);
        const Response response = exchange(transport, post(server.url("/first")));
        QCOMPARE(response.kind, Kind::Answered);
        QCOMPARE(response.status, status);
        QCOMPARE(server.requests().size(), static_cast<std::size_t>(requests));
        QCOMPARE(stranger.requests().size(), 0U);
        if (requests == 2) {
            QVERIFY(server.requests().at(1).starts_with("POST /next HTTP/1.1\r\n"));
            QVERIFY(server.requests().at(1).ends_with(R"({"id":"evt_1"})"));
        }
    }

    void plainHttpLeavesOnlyToLoopback()
    {
        HttpTransport transport({});
        const Response response = exchange(transport, post("http://192.0.2.1/in"));
        QCOMPARE(response.kind, Kind::LocalFailure);
        QVERIFY(response.message.find("192.0.2.1") != std::string::npos);
        QVERIFY(response.remedy.find("allowInsecureHttp") != std::string::npos);
    }

    void wrongOptionsAreLocalFailures_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("named");
        QTest::newRow("a missing CA file") << u"caFile"_s << u"caFile"_s;
        QTest::newRow("a client certificate without its key") << u"clientCertFile"_s << u"clientKey"_s;
        QTest::newRow("a proxy of unknown kind") << u"proxy"_s << u"proxy"_s;
    }
    void wrongOptionsAreLocalFailures()
    {
        QFETCH(QString, option);
        QFETCH(QString, named);
        HttpOptions options;
        if (option == u"caFile"_s)
            options.caFile = "/nonexistent/ca.pem";
        else if (option == u"clientCertFile"_s)
            options.clientCertFile = "/nonexistent/cert.pem";
        else
            options.proxy = "gopher://127.0.0.1:70";
        HttpTransport transport(options);
        const Response response = exchange(transport, post("https://127.0.0.1:9/"));
        QCOMPARE(response.kind, Kind::LocalFailure);
        QVERIFY2(response.remedy.find(named.toStdString()) != std::string::npos, response.remedy.c_str());
    }

    void anEndlessBodyIsCut()
    {
        RawServer server([](const auto&) -> RawServer::Answer {
            return {"HTTP/1.1 400 Bad\r\nContent-Length: 100000000\r\n\r\n" + std::string(1'000'000, 'x'), false};
        });
        HttpTransport transport({});
        const Response response = exchange(transport, post(server.url()));
        QCOMPARE(response.kind, Kind::Answered);
        QCOMPARE(response.status, 400);
        QCOMPARE(response.body.size(), Request().largestAnswer);
    }

    void cancelAllEndsEveryExchangeOnce()
    {
        RawServer server([](const auto&) -> RawServer::Answer { return {}; });
        HttpTransport transport({});
        int cancelled = 0;
        int others = 0;
        for (int i = 0; i < 9; ++i)
            transport.send(post(server.url()),
                           [&](const Response& r) { r.kind == Kind::Cancelled ? ++cancelled : ++others; });
        transport.send(post("http://192.0.2.1/"),
                       [&](const Response& r) { r.kind == Kind::Cancelled ? ++cancelled : ++others; });
        transport.cancelAll();
        QCOMPARE(cancelled, 10);
        RawServer alive([](const auto&) { return RawServer::answer(200, ""); });
        QCOMPARE(exchange(transport, post(alive.url())).status, 200);
        QCOMPARE(cancelled, 10);
        QCOMPARE(others, 0);
    }

    void moreRequestsThanQtsSixConnectionsRunAtOnce()
    {
        RawServer server([](const auto&) -> RawServer::Answer { return {}; });
        HttpTransport transport({});
        for (int i = 0; i < 16; ++i)
            transport.send(post(server.url()), [](const Response&) {});
        QTRY_COMPARE(server.requests().size(), 16U);
    }

    void theTransportMayGoInsideDone()
    {
        RawServer server([](const auto&) { return RawServer::answer(200, ""); });
        auto transport = std::make_unique<HttpTransport>(HttpOptions{});
        transport->send(post(server.url()), [&](const Response&) { transport.reset(); });
        QTRY_VERIFY(!transport);
    }

    void aNamedProxyGetsTheRequest()
    {
        RawServer proxy([](const auto&) { return RawServer::answer(200, "by proxy"); });
        HttpOptions options;
        options.proxy = proxy.url();
        options.allowInsecureHttp = true;
        HttpTransport transport(options);
        const Response response = exchange(transport, post("http://intake.example/in"));
        QVERIFY(response.body == "by proxy");
        QVERIFY(proxy.requests().at(0).starts_with("POST http://intake.example/in HTTP/1.1\r\n"));
    }

    void loopbackIgnoresTheEnvironmentsProxy()
    {
        RawServer proxy([](const auto&) { return RawServer::answer(500, "proxy"); });
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url()));
        RawServer server([](const auto&) { return RawServer::answer(200, "direct"); });
        HttpTransport transport({});
        const Response response = exchange(transport, post(server.url()));
        qunsetenv("http_proxy");
        QVERIFY(response.body == "direct");
        QCOMPARE(proxy.requests().size(), 0U);
    }

    void secretsDoNotReachMessages()
    {
        const Secret secret("tok3n-in-host");
        HttpTransport transport({});
        const Response response = exchange(transport, post("http://tok3n-in-host.invalid/"));
        QVERIFY(response.message.find("tok3n-in-host") == std::string::npos);
        QVERIFY(response.message.find("[redacted]") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "test_http_transport.moc"
