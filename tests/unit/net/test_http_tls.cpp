// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_transport.h"
#include "tests/unit/net/test_certificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Response::Kind;

/// An HTTPS server on 127.0.0.1 that answers every request with 200.
class TlsServer
{
public:
    explicit TlsServer(const PemPair& pair, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater,
                       const QByteArray& clientCa = {})
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(pair.certificate));
        tls.setPrivateKey(QSslKey(pair.key, QSsl::Ec));
        tls.setProtocol(protocol);
        if (!clientCa.isEmpty()) {
            tls.setCaCertificates({QSslCertificate(clientCa)});
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        }
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    if (socket->readAll().contains("\r\n\r\n"))
                        ++m_requests;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/"; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    int m_requests = 0;
    QSslServer m_server;
};

Response ask(HttpTransport& transport, const std::string& url)
{
    Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{}";
    request.timeout = Millis(10'000);
    std::optional<Response> got;
    transport.send(request, [&](Response response) { got = std::move(response); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 15'000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return got.value_or(Response{});
}

Response ask(const HttpOptions& options, const std::string& url)
{
    HttpTransport transport(options);
    return ask(transport, url);
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void anUnknownAuthorityIsRefused()
    {
        const TlsServer server(makeCertificate());
        const Response response = ask({}, server.url());
        QCOMPARE(response.kind, Kind::CertificateRefused);
        QVERIFY(response.remedy.find("caFile") != std::string::npos);
        QCOMPARE(server.requests(), 0);
    }
    void aNamedAuthorityIsTrusted()
    {
        const PemPair pair = makeCertificate();
        const TlsServer server(pair);
        HttpOptions options;
        options.caFile = write(u"ca.pem"_s, pair.certificate);
        const Response response = ask(options, server.url());
        QVERIFY2(response.kind == Kind::Answered, response.message.c_str());
        QCOMPARE(response.status, 200);
    }
    void aMendedCaFileHealsWithoutARestart_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("a file that was missing") << false;
        QTest::newRow("a file that named another authority") << true;
    }
    void aMendedCaFileHealsWithoutARestart()
    {
        QFETCH(bool, exists);
        const PemPair pair = makeCertificate();
        const TlsServer server(pair);
        HttpOptions options;
        options.caFile = m_dir.filePath(exists ? u"mended.pem"_s : u"late.pem"_s).toStdString();
        if (exists)
            write(u"mended.pem"_s, makeCertificate("DNS:another").certificate);
        HttpTransport transport(options);
        QCOMPARE(ask(transport, server.url()).kind, exists ? Kind::CertificateRefused : Kind::LocalFailure);
        write(exists ? u"mended.pem"_s : u"late.pem"_s, pair.certificate);
        const Response response = ask(transport, server.url());
        QVERIFY2(response.kind == Kind::Answered, response.message.c_str());
    }
    void aCertificateForAnotherNameIsRefused()
    {
        const PemPair pair = makeCertificate("DNS:elsewhere.example");
        const TlsServer server(pair);
        HttpOptions options;
        options.caFile = write(u"other.pem"_s, pair.certificate);
        QCOMPARE(ask(options, server.url()).kind, Kind::CertificateRefused);
        QCOMPARE(server.requests(), 0);
    }
    void aClientCertificateIsShown()
    {
        const PemPair pair = makeCertificate();
        const PemPair client = makeCertificate("DNS:client");
        const TlsServer server(pair, QSsl::TlsV1_2, client.certificate);
        HttpOptions options;
        options.caFile = write(u"server.pem"_s, pair.certificate);
        QVERIFY(ask(options, server.url()).kind != Kind::Answered);
        options.clientCertFile = write(u"client.pem"_s, client.certificate);
        options.clientKey = Secret(client.key.toStdString());
        const Response response = ask(options, server.url());
        QVERIFY2(response.kind == Kind::Answered, response.message.c_str());
    }
    void aServerWithoutTlsIsTlsFailed()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
        const Response response = ask({}, "https://127.0.0.1:" + std::to_string(plain.serverPort()) + "/");
        QCOMPARE(response.kind, Kind::TlsFailed);
    }

private:
    std::string write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName().toStdString();
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "test_http_tls.moc"
