// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server_parser.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

class TestHttpServerParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesBadHeads_data();
    void refusesBadHeads();
    void readsARequest();
    void absoluteTargetLosesItsHost();
    void connectionHeaderEndsKeepAlive();
    void decodesChunksOfAnySlicing();
    void refusesBadChunks_data();
    void refusesBadChunks();
    void percentDecoding_data();
    void percentDecoding();
};

void TestHttpServerParser::refusesBadHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& head, int status) {
        QTest::newRow(name) << head << status;
    };
    row("nothing at all", "", 400);
    row("no version", "GET /", 400);
    row("another protocol", "GET / FTP/1.0", 400);
    row("a version of the future", "GET / HTTP/2.0", 505);
    row("a target with a space", "GET /a b HTTP/1.1", 400);
    row("a target without a slash", "GET example HTTP/1.1", 400);
    row("a method that is no token", "G(T / HTTP/1.1", 400);
    row("a header without a colon", "GET / HTTP/1.1\r\nHost", 400);
    row("a folded header", "GET / HTTP/1.1\r\nA: b\r\n c", 400);
    row("a space before the colon", "GET / HTTP/1.1\r\nContent-Length : 3", 400);
    row("two different lengths", "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4", 400);
    row("a negative length", "POST / HTTP/1.1\r\nContent-Length: -1", 400);
    row("a length beyond any memory", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999", 400);
    row("a length and chunks", "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked", 400);
    row("another transfer encoding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked", 501);
    row("more headers than anybody needs", "GET / HTTP/1.1" + QByteArray("\r\nA: b").repeated(101), 431);
}

void TestHttpServerParser::refusesBadHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto parsed = parseHttpHead(head.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), status);
}

void TestHttpServerParser::readsARequest()
{
    const auto head = parseHttpHead("POST /v1/a%20b?types=grant.created%2Ctoken.issued&x HTTP/1.1\r\n"
                                    "AUTHORIZATION:  Bearer k \r\nContent-Length: 12\r\nUpgrade: websocket");
    QVERIFY(head.has_value());
    QCOMPARE(head->request.method, std::string("POST"));
    QCOMPARE(head->request.path, std::string("/v1/a b"));
    QCOMPARE(head->request.queryValue("types"), std::string("grant.created,token.issued"));
    QCOMPARE(head->request.queryValue("x"), std::string());
    QCOMPARE(head->request.queryValue("absent"), std::string());
    QCOMPARE(std::string(head->request.header("Authorization")), std::string("Bearer k"));
    QCOMPARE(head->contentLength.value_or(0), std::size_t{12});
    QVERIFY(head->wantsUpgrade);
    QVERIFY(head->keepAlive);
}

void TestHttpServerParser::absoluteTargetLosesItsHost()
{
    QCOMPARE(parseHttpHead("GET http://127.0.0.1:80/x?y=1 HTTP/1.1")->request.path, std::string("/x"));
    QCOMPARE(parseHttpHead("GET http://127.0.0.1 HTTP/1.1")->request.path, std::string("/"));
}

void TestHttpServerParser::connectionHeaderEndsKeepAlive()
{
    QVERIFY(!parseHttpHead("GET / HTTP/1.1\r\nConnection: foo, Close")->keepAlive);
    QVERIFY(!parseHttpHead("GET / HTTP/1.0")->keepAlive);
}

void TestHttpServerParser::decodesChunksOfAnySlicing()
{
    const std::string wire = "5;name=value\r\nhello\r\nB\r\n, chunks \r\n\r\n0\r\nTrailer: x\r\n\r\nNEXT";
    for (std::size_t step = 1; step <= wire.size(); ++step) {
        ChunkedDecoder decoder(1000);
        std::string body;
        std::size_t used = 0;
        while (used < wire.size() && !decoder.isDone() && decoder.failure() == 0)
            used += decoder.feed(std::string_view(wire).substr(used, step), body);
        QVERIFY(decoder.isDone());
        QCOMPARE(body, std::string("hello, chunks \r\n"));
        QCOMPARE(wire.substr(used), std::string("NEXT"));
    }
}

void TestHttpServerParser::refusesBadChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::newRow("a size that is no number") << QByteArray("xyz\r\n") << 400;
    QTest::newRow("a bare line feed") << QByteArray("5\nhello") << 400;
    QTest::newRow("more content than announced") << QByteArray("2\r\nhello\r\n") << 400;
    QTest::newRow("a body beyond the limit") << QByteArray("FFFF\r\n") << 413;
    QTest::newRow("a size that overflows") << QByteArray("FFFFFFFFFFFFFFFFFF\r\n") << 400;
    QTest::newRow("a chunk line without end") << QByteArray(5000, ' ') << 400;
}

void TestHttpServerParser::refusesBadChunks()
{
    QFETCH(QByteArray, wire);
    QFETCH(int, status);
    ChunkedDecoder decoder(100);
    std::string body;
    decoder.feed(wire.toStdString(), body);
    QCOMPARE(decoder.failure(), status);
}

void TestHttpServerParser::percentDecoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("an escape is resolved") << QByteArray("a%2Fb") << QByteArray("a/b");
    QTest::newRow("a broken escape stays") << QByteArray("a%zzb%2") << QByteArray("a%zzb%2");
    QTest::newRow("an escape at the end is resolved") << QByteArray("%41") << QByteArray("A");
}

void TestHttpServerParser::percentDecoding()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QCOMPARE(percentDecoded(text.toStdString()), decoded.toStdString());
}

QTEST_GUILESS_MAIN(TestHttpServerParser)
#include "test_http_server_parser.moc"
