// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gzip.h"
#include "core/net/loopback.h"
#include "core/net/retry_after.h"
#include "core/net/zstd.h"

#include <QTest>
#include <zlib.h>
#include <zstd.h>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

const UtcTime kNow = fromEpochMillis(1772366400000LL); // 2026-03-01T12:00:00Z, a Sunday

std::string gunzip(const std::string& packed, std::size_t size)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    std::string out(size + 1, '\0');
    std::string in = packed;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = inflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : "not one whole gzip member";
}

} // namespace

class TestHttpHelpers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retryAfter_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<qlonglong>("millis"); // -1: not understood
        QTest::newRow("whole seconds") << u"12"_s << 12'000LL;
        QTest::newRow("zero means at once") << u"0"_s << 0LL;
        QTest::newRow("blanks around are ignored") << u" 7\t"_s << 7'000LL;
        QTest::newRow("a date ahead is the time until then") << u"Sun, 01 Mar 2026 12:02:00 GMT"_s << 120'000LL;
        QTest::newRow("a date passed means at once") << u"Sun, 01 Mar 2026 11:00:00 GMT"_s << 0LL;
        QTest::newRow("the obsolete RFC 850 form") << u"Sunday, 01-Mar-26 12:00:30 GMT"_s << 30'000LL;
        QTest::newRow("the obsolete asctime form") << u"Sun Mar  1 12:00:30 2026"_s << 30'000LL;
        QTest::newRow("an absurd length is cut to a day") << u"99999999999999999999999"_s << 86'400'000LL;
        QTest::newRow("a negative number is nothing") << u"-5"_s << -1LL;
        QTest::newRow("a fraction is nothing") << u"1.5"_s << -1LL;
        QTest::newRow("words are nothing") << u"soon"_s << -1LL;
        QTest::newRow("an empty value is nothing") << u""_s << -1LL;
    }
    void retryAfter()
    {
        QFETCH(QString, value);
        QFETCH(qlonglong, millis);
        const auto parsed = parseRetryAfter(value.toStdString(), kNow);
        QCOMPARE(parsed ? parsed->count() : -1LL, millis);
    }
    void aDateIsMeasuredFromTheServersClock()
    {
        Response response;
        response.headers = {{"date", "Sun, 01 Mar 2026 09:00:00 GMT"},
                            {"retry-after", "Sun, 01 Mar 2026 09:00:05 GMT"}};
        const auto wait = retryAfterOf(response, kNow);
        QVERIFY(wait.has_value());
        QCOMPARE(wait->count(), 5'000LL);
    }
    void headersAreFoundWhateverTheirCase()
    {
        Response response;
        response.headers = {{"X-One", "1"}, {"rEtRy-AfTeR", "3"}, {"Retry-After", "4"}};
        QCOMPARE(QByteArray::fromStdString(std::string(response.header("Retry-After"))), "3"_ba);
        QVERIFY(response.header("Retry").empty());
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("here");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("the rest of 127/8") << u"127.8.9.10"_s << true;
        QTest::newRow("::1") << u"::1"_s << true;
        QTest::newRow("::1 in brackets") << u"[::1]"_s << true;
        QTest::newRow("localhost") << u"localhost"_s << true;
        QTest::newRow("LOCALHOST with the root dot") << u"LOCALHOST."_s << true;
        QTest::newRow("a name that begins alike") << u"localhost.example.com"_s << false;
        QTest::newRow("an address that begins alike") << u"127.0.0.1.example.com"_s << false;
        QTest::newRow("any address") << u"0.0.0.0"_s << false;
        QTest::newRow("a private network") << u"10.0.0.1"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void loopback()
    {
        QFETCH(QString, host);
        QFETCH(bool, here);
        QCOMPARE(isLoopbackHost(host.toStdString()), here);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("insecure");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https anywhere") << u"https://example.com"_s << false << true;
        QTest::newRow("http on loopback") << u"http://127.0.0.1:80"_s << false << true;
        QTest::newRow("http on IPv6 loopback") << u"http://[::1]:80"_s << false << true;
        QTest::newRow("http elsewhere") << u"http://example.com"_s << false << false;
        QTest::newRow("http elsewhere when allowed") << u"http://example.com"_s << true << true;
        QTest::newRow("another scheme is never allowed") << u"ftp://127.0.0.1"_s << true << false;
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, insecure);
        QFETCH(bool, allowed);
        QCOMPARE(isAllowedAddress(QUrl(url), insecure), allowed);
    }

    void gzipGivesTheBytesBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a short text") << QByteArray("{\"id\":1}");
        QTest::newRow("a megabyte of one letter") << QByteArray(1'000'000, 'x');
        QByteArray noise(300'000, '\0');
        quint32 state = 1;
        for (auto& byte : noise) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24U);
        }
        QTest::newRow("noise that does not shrink") << noise;
    }
    void gzipGivesTheBytesBack()
    {
        QFETCH(QByteArray, plain);
        const std::string text = plain.toStdString();
        const std::string packed = gzip(text);
        QVERIFY(gunzip(packed, text.size()) == text);
        QVERIFY(gzip(text) == packed);
    }

    void zstdGivesTheBytesBack_data() { gzipGivesTheBytesBack_data(); }
    void zstdGivesTheBytesBack()
    {
        QFETCH(QByteArray, plain);
        const std::string text = plain.toStdString();
        const std::string packed = zstd(text);
        QCOMPARE(ZSTD_getFrameContentSize(packed.data(), packed.size()), text.size());
        std::string out(text.size() + 1, '\0');
        out.resize(ZSTD_decompress(out.data(), out.size(), packed.data(), packed.size()));
        QVERIFY(out == text);
        QVERIFY(zstd(text) == packed);
    }
};

QTEST_GUILESS_MAIN(TestHttpHelpers)
#include "test_http_helpers.moc"
