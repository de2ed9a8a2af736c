// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/test_certificate.h"
#include "tests/unit/source/sse_bench.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

using State = SourceStatus::State;

namespace {

constexpr Millis kHour{3'600'000};

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// An HTTPS server on 127.0.0.1 with an endless stream of one event.
class TlsStream
{
public:
    explicit TlsStream(const PemPair& pair, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(protocol);
        tls.setLocalCertificate(QSslCertificate(pair.certificate));
        tls.setPrivateKey(QSslKey(pair.key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket* const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll().toStdString();
                socket->write(bytes(StreamServer::streamHead()));
                // Flushed, each is a record of its own.
                for (int i = 1; i <= events && socket->flush(); ++i)
                    socket->write(bytes(StreamServer::chunk(SseBench::frame(i))));
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(m_server.serverPort()); }

    std::string request;
    int events = 1;

private:
    QSslServer m_server;
};

/// A certificate in a file of its own.
struct CaFile
{
    explicit CaFile(const QByteArray& certificate) : name(directory.filePath(u"ca.pem"_s).toStdString())
    {
        QFile file(QString::fromStdString(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(certificate);
    }
    QTemporaryDir directory;
    std::string name;
};

} // namespace

class TestSseSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAServiceSaysNeverShowsTheKey();
    void redirectsWithinTheOriginAreFollowed();
    void redirectsElsewhereNeverCarryTheKey();
    void uselessRedirectsEnd_data();
    void uselessRedirectsEnd();
    void impossibleSettingsAreToldBeforeAnythingIsSent_data();
    void impossibleSettingsAreToldBeforeAnythingIsSent();
    void aPrivateAuthorityMayBeNamed();
    void noRecordIsLeftLyingWhenTheServiceFallsSilent();
    void anUnknownCertificateIsRefusedBeforeTheKeyIsSent();
    void oldTlsIsRefused();
    void aProxyThatTunnelsNeverSeesTheKey();
    void aNamedProxyIsAskedForPlainAddressesToo();
    void theEnvironmentsProxyIsNotForThisMachine();
};

void TestSseSafety::whatAServiceSaysNeverShowsTheKey()
{
    SseBench bench({StreamServer::refusal(401, R"({"message":"The key sk_test_0123456789 is unknown"})")});
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::PausedCredentials);
    QVERIFY(bytes(bench.heard.reason()).contains("[redacted]"));
    for (const SourceStatus& status : bench.heard.statuses)
        QVERIFY(!bytes(status.reason + status.endpoint).contains("0123456789"));
}

void TestSseSafety::redirectsWithinTheOriginAreFollowed()
{
    SseBench bench;
    bench.server.answers = {StreamServer::refusal(307, "", "Location: /elsewhere?x=1\r\n"),
                            StreamServer::refusal(301, "", "Location: " + bench.server.url("http") + "/third\r\n"),
                            {StreamServer::streamHead()}};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QCOMPARE(bench.server.requestCount(), 3U);
    QCOMPARE(bench.server.target(1), std::string("/elsewhere?x=1"));
    QCOMPARE(bench.server.target(2), std::string("/third"));
    QCOMPARE(bench.server.header(2, "Authorization"), std::string("Bearer sk_test_0123456789"));
    bench.server.send(SseBench::frame(1));
    QTRY_COMPARE(bench.heard.events.size(), 1U);
}

void TestSseSafety::redirectsElsewhereNeverCarryTheKey()
{
    StreamServer stranger({{StreamServer::streamHead()}});
    SseBench bench({StreamServer::refusal(302, "", "Location: " + stranger.url() + "/v1/events/stream\r\n")});
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::PausedCredentials);
    QVERIFY2(bytes(bench.heard.reason()).contains(bytes(stranger.url())), bench.heard.reason().c_str());
    QCOMPARE(bench.status().httpStatus, 302);
    QCOMPARE(bench.status().nextTryAt, std::optional(bench.clock.utcNow() + Millis(60'000)));
    // The same server by another name is another origin too.
    bench.server.answers = {StreamServer::refusal(
        308, "", "Location: http://localhost:" + bytes(bench.server.url()).split(':').last().toStdString() + "/\r\n")};
    bench.source->reconnectNow();
    QTRY_COMPARE(bench.server.requestCount(), 2U);
    QTRY_COMPARE(bench.heard.state(), State::PausedCredentials);
    QVERIFY2(bytes(bench.heard.reason()).contains("localhost"), bench.heard.reason().c_str());
    QCOMPARE(bench.server.requestCount(), 2U);
    QCOMPARE(stranger.requestCount(), 0U);
}

void TestSseSafety::uselessRedirectsEnd_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a circle ends after five") << "Location: /v1/events/stream\r\n"_ba << 6 << "in a circle"_ba;
    QTest::newRow("no target") << ""_ba << 1 << "without a usable target"_ba;
}

void TestSseSafety::uselessRedirectsEnd()
{
    QFETCH(const QByteArray, location);
    QFETCH(const int, requests);
    QFETCH(const QByteArray, says);
    SseBench bench({StreamServer::refusal(302, "", location.toStdString())});
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QCOMPARE(bench.server.requestCount(), static_cast<std::size_t>(requests));
    QVERIFY2(bytes(bench.heard.reason()).contains(says), bench.heard.reason().c_str());
}

void TestSseSafety::impossibleSettingsAreToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("caFile");
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QByteArray>("says");
    const QByteArray key = "sk_test_0123456789";
    QTest::newRow("http to another machine") << "http://grantex.example"_ba << key << ""_ba
                                             << ""_ba
                                             << "without encryption"_ba;
    QTest::newRow("an unknown scheme") << "ftp://127.0.0.1"_ba << key << ""_ba
                                       << ""_ba
                                       << "without encryption"_ba;
    QTest::newRow("no host") << "https://"_ba << key << ""_ba
                             << ""_ba
                             << "URL cannot be used"_ba;
    QTest::newRow("a password in the URL") << "https://user:word@127.0.0.1"_ba << key << ""_ba
                                           << ""_ba
                                           << "user or a password"_ba;
    QTest::newRow("a key with a line break") << ""_ba
                                             << "sk_test\r\nX-Evil: 1"_ba
                                             << ""_ba
                                             << ""_ba
                                             << "line breaks"_ba;
    QTest::newRow("an authority that cannot be read") << ""_ba << key << "/nowhere/ca.pem"_ba
                                                      << ""_ba
                                                      << "/nowhere/ca.pem"_ba;
    QTest::newRow("a proxy that is none") << ""_ba << key << ""_ba
                                          << "gopher://x"_ba
                                          << "proxy"_ba;
}

void TestSseSafety::impossibleSettingsAreToldBeforeAnythingIsSent()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, caFile);
    QFETCH(const QByteArray, proxy);
    QFETCH(const QByteArray, says);
    SseBench bench;
    if (!url.isEmpty())
        bench.settings.url = url.toStdString();
    bench.settings.apiKey = Secret(key.toStdString());
    bench.settings.caFile = caFile.toStdString();
    bench.settings.proxy = proxy.toStdString();
    bench.start();
    QCOMPARE(bench.heard.state(), State::Failed);
    QVERIFY2(bytes(bench.heard.reason()).contains(says), bench.heard.reason().c_str());
    QVERIFY(!bytes(bench.heard.reason()).contains("Evil"));
    QVERIFY(!bytes(bench.status().endpoint).contains("word@"));
    QVERIFY(!bench.status().nextTryAt);
    bench.source->reconnectNow();
    QCOMPARE(bench.heard.state(), State::Failed);
    QCOMPARE(bench.server.requestCount(), 0U);
}

void TestSseSafety::aPrivateAuthorityMayBeNamed()
{
    const PemPair pair = makeCertificate();
    const TlsStream server(pair);
    const CaFile authority(pair.certificate);
    SseBench bench;
    bench.settings.url = server.url();
    bench.settings.caFile = authority.name;
    bench.start();
    QTRY_COMPARE(bench.heard.events.size(), 1U);
    QVERIFY(bytes(server.request).contains("Bearer sk_test_0123456789"));
}

void TestSseSafety::anUnknownCertificateIsRefusedBeforeTheKeyIsSent()
{
    const TlsStream server(makeCertificate());
    SseBench bench;
    bench.settings.url = server.url();
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QVERIFY2(bytes(bench.heard.reason()).contains("not trusted"), bench.heard.reason().c_str());
    QCOMPARE(server.request, std::string());
    QVERIFY(bench.heard.connects.empty());
}

void TestSseSafety::noRecordIsLeftLyingWhenTheServiceFallsSilent()
{
    const PemPair pair = makeCertificate();
    TlsStream server(pair);
    server.events = 5'000;
    const CaFile authority(pair.certificate);
    SseBench bench;
    bench.settings.url = server.url();
    bench.settings.caFile = authority.name;
    bench.start();
    QTRY_COMPARE(bench.heard.events.size(), 5'000U);
    QCOMPARE(bench.heard.events.back().id, std::string("evt_5000"));
    QVERIFY(bench.heard.disconnects.empty());
}

void TestSseSafety::oldTlsIsRefused()
{
    const PemPair pair = makeCertificate();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    const TlsStream server(pair, QSsl::TlsV1_1);
    QT_WARNING_POP
    const CaFile authority(pair.certificate);
    SseBench bench;
    bench.settings.url = server.url();
    bench.settings.caFile = authority.name;
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QVERIFY2(bytes(bench.heard.reason()).contains("No encrypted connection"), bench.heard.reason().c_str());
    QCOMPARE(server.request, std::string());
}

void TestSseSafety::aProxyThatTunnelsNeverSeesTheKey()
{
    StreamServer proxy({StreamServer::refusal(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n")});
    SseBench bench;
    bench.settings.url = "https://grantex.example";
    bench.settings.proxy = proxy.url();
    bench.tuning.backoff = {kHour, kHour};
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
    QVERIFY(proxy.requests.at(0).starts_with("CONNECT grantex.example:443 HTTP/1.1\r\n"));
    QVERIFY(!bytes(proxy.requests.at(0)).contains("sk_test"));
    QVERIFY2(bytes(bench.heard.reason()).contains("proxy asks for a user"), bench.heard.reason().c_str());
    QVERIFY(!bench.heard.was(State::WaitingFirstByte));
}

void TestSseSafety::aNamedProxyIsAskedForPlainAddressesToo()
{
    StreamServer proxy({{StreamServer::streamHead()}});
    SseBench bench;
    bench.settings.url = "http://grantex.example";
    bench.settings.allowInsecureHttp = true;
    bench.settings.proxy = proxy.url();
    qputenv("no_proxy", "grantex.example");
    bench.start();
    qunsetenv("no_proxy");
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QVERIFY(proxy.requests.at(0).starts_with("GET http://grantex.example/v1/events/stream HTTP/1.1\r\n"));
}

void TestSseSafety::theEnvironmentsProxyIsNotForThisMachine()
{
    const StreamServer proxy({StreamServer::refusal(500, "proxy")});
    SseBench bench;
    qputenv("http_proxy", bytes(proxy.url()));
    bench.start();
    QTRY_COMPARE(bench.heard.state(), State::Live);
    QCOMPARE(proxy.requestCount(), 0U);
    bench.source->stop();
    bench.settings.url = "http://grantex.example";
    bench.settings.allowInsecureHttp = true;
    bench.start();
    QTRY_COMPARE(proxy.requestCount(), 1U);
    qunsetenv("http_proxy");
    QTRY_COMPARE(bench.heard.state(), State::WaitingRetry);
}

QTEST_GUILESS_MAIN(TestSseSafety)
#include "test_sse_safety.moc"
