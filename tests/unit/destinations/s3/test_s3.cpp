// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/s3_transport.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/destinations/destination_support.h"
#include "tests/unit/net/raw_server.h"

#include <QRegularExpression>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

const std::string kKeys = "\"accessKeyId\":{\"env\":\"A\"},\"secretAccessKey\":{\"env\":\"B\"}";
const std::map<std::string, std::string> kSecrets{{"accessKeyId", "AKIDEXAMPLE"},
                                                  {"secretAccessKey", "secret-0123456"}};

std::string keyOf(const std::string& more, const std::vector<StoredEvent>& events, const BatchContext& context)
{
    const auto destination = makeDestination("s3", "\"bucket\":\"b-1\"" + more);
    const std::string url = destination->encode(events, context).value().url;
    return url.substr(url.find('/', url.find("://") + 3) + 1);
}

std::string error(const std::string& code, const std::string& more = {})
{
    return "<Error><Code>" + code + "</Code><Message>m</Message>" + more + "</Error>";
}

std::string headerOf(const std::string& request, const std::string& name)
{
    const auto at = request.find("\r\n" + name + ": ");
    return at == std::string::npos
               ? ""
               : request.substr(at + name.size() + 4, request.find("\r\n", at + 2) - at - name.size() - 4);
}

} // namespace

class TestS3 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// printf 'evt_01\nevt_02\n' | sha256sum
    void keysNameTheirMembers()
    {
        const auto events = sampleEvents();
        const std::string name = "2026-03-01T12-00-00-000Z-7-2-";
        const std::string key = keyOf("", events, sampleContext());
        QVERIFY2(key.starts_with("grantex-events/" + name), key.c_str());
        QVERIFY(QRegularExpression(u"-[0-9a-f]{16}\\.ndjson$"_s).match(QString::fromStdString(key)).hasMatch());
        QCOMPARE(QString::fromStdString(key.substr(key.size() - 23, 16)), u"f78cce3daf97dd9b"_s);
        BatchContext other = sampleContext();
        other.laneId = "another lane";
        other.now += Millis(1000);
        QVERIFY(keyOf("", events, other) == key);
        other.laneId = "archive#replay-1";
        QVERIFY(keyOf("", events, other) != key);
        QVERIFY(keyOf("", {events.front()}, sampleContext()) != key);
        QVERIFY(keyOf(",\"compression\":\"gzip\"", events, sampleContext()) == key + ".gz");
        QVERIFY(keyOf(",\"compression\":\"zstd\"", events, sampleContext()) == key + ".zst");
        QVERIFY(keyOf(",\"layout\":\"hive\"", events, sampleContext())
                    .starts_with("grantex-events/dt%3D2026-03-01/hour%3D12/" + name));
    }
    void journalsUnderOnePrefixDoNotCollide()
    {
        const auto key = [](const std::string& json, const std::string& journal) {
            BatchContext context = sampleContext();
            context.journalId = journal;
            return keyOf("", {storedEvent(json)}, context);
        };
        QVERIFY(key(R"({"id":"a","type":"t"})", "j1") == key(R"({"id":"a","type":"t"})", "j2"));
        QVERIFY(key(R"({"id":"a","type":"t"})", "j1") != key(R"({"id":"b","type":"t"})", "j1"));
        QVERIFY(key(R"({"type":"t"})", "j1") != key(R"({"type":"t"})", "j2"));
    }

    /// A lost answer, then other settings: the retry must name the object that may be there already.
    void aFrozenKeyOutlivesItsSettings_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("another prefix", "", R"(,"prefix":"other")");
        row("a prefix that was empty", R"(,"prefix":"")", R"(,"prefix":"other")");
        row("another layout", "", R"(,"layout":"hive")");
        row("the layout taken back", R"(,"layout":"hive")", "");
        row("packed from now on", "", R"(,"compression":"gzip")");
        row("packed in another way", R"(,"compression":"zstd")", R"(,"compression":"gzip")");
        row("packed no more", R"(,"compression":"gzip")", "");
        row("redacted from now on", "", R"(,"redact":["data.note"])");
    }
    void aFrozenKeyOutlivesItsSettings()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto make = [](const QString& more) {
            return makeDestination("s3", "\"bucket\":\"b-1\"" + more.toStdString());
        };
        const auto old = make(before);
        const auto changed = make(after);
        const auto events = sampleEvents();
        BatchContext context = sampleContext();
        context.name = old->nameBatch(events, context);
        QVERIFY(changed->nameBatch(events, context) != context.name);
        const Request first = old->encode(events, context).value();
        const Request again = changed->encode(events, context).value();
        QCOMPARE(QString::fromStdString(again.url), QString::fromStdString(first.url));
        const auto packing = [](const Request& request) {
            const auto header =
                std::find_if(request.headers.begin(), request.headers.end(),
                             [](const Header& candidate) { return candidate.name == "Content-Encoding"; });
            return header == request.headers.end() ? QString() : QString::fromStdString(header->value);
        };
        QCOMPARE(packing(again), packing(first));
        QCOMPARE(packing(first) == u"gzip"_s, first.url.ends_with(".gz"));
        QCOMPARE(packing(first) == u"zstd"_s, first.url.ends_with(".zst"));
        // A part of the batch goes beside it, under a name of its own.
        const Request part = changed->encode(std::span(events).subspan(1), context).value();
        QVERIFY(part.url != first.url);
        QCOMPARE(QString::fromStdString(part.url.substr(0, part.url.rfind('/'))),
                 QString::fromStdString(first.url.substr(0, first.url.rfind('/'))));
        QCOMPARE(QString::fromStdString(part.url.substr(part.url.rfind('.'))),
                 QString::fromStdString(first.url.substr(first.url.rfind('.'))));
    }
    void destinationsThatRedactDifferentlyDoNotShareObjects()
    {
        const auto events = sampleEvents();
        const auto key = [&](const std::string& redact) { return keyOf(redact, events, sampleContext()); };
        QVERIFY(key(R"(,"redact":["data.note"])") != key(""));
        QVERIFY(key(R"(,"redact":["data.note"])") != key(R"(,"redact":["data.raw"])"));
        QVERIFY(key(R"(,"redact":["data.note","data.raw"])") == key(R"(,"redact":["data.raw","data.note"])"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char* name, const char* settings, const char* begins) {
            QTest::newRow(name) << QString::fromUtf8(settings) << QString::fromUtf8(begins);
        };
        row("Amazon's own", R"("bucket":"b-1")", "https://b-1.s3.us-east-1.amazonaws.com/grantex-events/");
        row("another region", R"("bucket":"b-1","region":"eu-west-1")", "https://b-1.s3.eu-west-1.amazonaws.com/");
        row("China", R"("bucket":"b-1","region":"cn-north-1")", "https://b-1.s3.cn-north-1.amazonaws.com.cn/");
        row("dots in the name go to the path", R"("bucket":"b.1")", "https://s3.us-east-1.amazonaws.com/b.1/");
        row("the path when asked for", R"("bucket":"b-1","pathStyle":true)", "https://s3.us-east-1.amazonaws.com/b-1/");
        row("an endpoint", "\"bucket\":\"b-1\",\"endpoint\":\"http://127.0.0.1:9000/\"", "http://127.0.0.1:9000/b-1/");
        row("an endpoint with hosts", "\"bucket\":\"b-1\",\"endpoint\":\"https://s.example\",\"pathStyle\":false",
            "https://b-1.s.example/");
        row("a prefix with odd characters", "\"bucket\":\"b-1\",\"prefix\":\"a b/ü+&=?#%'()*!@,;:~\"",
            "https://b-1.s3.us-east-1.amazonaws.com/a%20b/%C3%BC%2B%26%3D%3F%23%25%27%28%29%2A%21%40%2C%3B%3A~/");
    }
    void addresses()
    {
        QFETCH(QString, settings);
        QFETCH(QString, begins);
        if (settings.endsWith(u'}'))
            settings.chop(1);
        const auto destination = makeDestination("s3", settings.toStdString());
        QVERIFY(destination);
        const auto url = QString::fromStdString(destination->encode(sampleEvents(), sampleContext()).value().url);
        QVERIFY2(url.startsWith(begins), qPrintable(url));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* settings, const char* says) {
            QTest::newRow(settings) << QString::fromUtf8(settings) << QString::fromUtf8(says);
        };
        row(R"("prefix":"p")", "bucket");
        row("\"bucket\":\"s3://b-1\"", "without s3://");
        row(R"("bucket":"arn:aws:s3:::b")", "ARN");
        row(R"("bucket":"b/c")", "bucket's name");
        row(R"("bucket":"b-1","prefix":"/a")", "slash");
        row(R"("bucket":"b-1","prefix":"a/../b")", "..");
        row(R"("bucket":"b-1","region":"evil.example/")", "region");
        row("\"bucket\":\"b-1\",\"endpoint\":\"https://h/path\"", "without a path");
        row(R"("bucket":"b-1","accessKeyId":{"env":"A"})", "secretAccessKey");
        row(R"("bucket":"b-1","sessionToken":{"env":"A"})", "accessKeyId");
        row(R"("bucket":"b-1","kmsKeyId":"k")", "aws:kms");
        row(R"("bucket":"b-1","externalId":"k")", "roleArn");
        row(R"("bucket":"b-1","roleArn":"admin")", "ARN");
        row(R"("bucket":"b-1","storageClass":"COLD")", "GLACIER");
        row(R"("bucket":"b-1","tags":{"aws:x":"y"}})", "aws:");
        row(R"("bucket":"b-1","tags":{"a":"<b>"}})", "\"a\"");
        row(R"("bucket":"b-1","redact":["a..b"])", "a..b");
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, settings);
        QFETCH(QString, says);
        if (settings.count(u'{') < settings.count(u'}'))
            settings.chop(1);
        const auto config = parseConfig(
            R"({"version":1,"source":{"type":"file","path":"/x"},"destinations":[{"name":"d","type":"s3",)" +
                settings.toStdString() + "}]}",
            "/etc/config.json", findDestinationSchema);
        QVERIFY(!config);
        const std::string text = config.error().message + " " + config.error().remedy;
        QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    }

    /// What the server says goes out again at once, one time for each reason, and is kept.
    void answersAreMended_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<bool>("heals");
        const QString skewed = u"Date: Sun, 01 Mar 2026 14:00:00 GMT\r\n"_s;
        const auto text = [](const std::string& made) { return QString::fromStdString(made); };
        QTest::newRow("301 with a region in a header")
            << 301 << u""_s << u"x-amz-bucket-region: eu-west-1\r\n"_s << u"/20260301/eu-west-1/s3/"_s << true;
        QTest::newRow("307 with a host in the body")
            << 307 << text(error("TemporaryRedirect", "<Endpoint>b-1.s3-eu-west-1.amazonaws.com</Endpoint>"))
            << u"Location: http://evil.example/\r\n"_s << u"/20260301/eu-west-1/s3/"_s << true;
        QTest::newRow("400 with a region")
            << 400 << text(error("AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>")) << u""_s
            << u"/20260301/eu-west-1/s3/"_s << true;
        QTest::newRow("301 that stays") << 301 << u""_s << u"x-amz-bucket-region: eu-west-1\r\n"_s
                                        << u"/20260301/eu-west-1/s3/"_s << false;
        QTest::newRow("a wrong clock") << 403 << text(error("RequestTimeTooSkewed")) << skewed << u"/us-east-1/"_s
                                       << true;
        QTest::newRow("a clock that stays wrong")
            << 403 << text(error("RequestTimeTooSkewed")) << skewed << u"/us-east-1/"_s << false;
        QTest::newRow("an expired token") << 400 << text(error("ExpiredToken")) << u""_s << u"/us-east-1/"_s << true;
        QTest::newRow("a token that stays expired")
            << 400 << text(error("ExpiredToken")) << u""_s << u"/us-east-1/"_s << false;
    }
    void answersAreMended()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, headers);
        QFETCH(QString, scope);
        QFETCH(bool, heals);
        std::size_t asked = 0;
        RawServer server([&](const std::string&) {
            if (asked++ == 0 || !heals)
                return RawServer::answer(status, body.toStdString(), headers.toStdString());
            return RawServer::answer(200, "", "ETag: \"x\"\r\n");
        });
        auto clock = std::make_shared<FakeClock>();
        const S3Address address{"b-1", "us-east-1", server.url(), true};
        const CredentialSettings settings{
            Secret("AKIDEXAMPLE"), Secret("secret-0123456"), {}, {}, {}, {}, "us-east-1", {}};
        S3Transport transport(address, settings, {}, Surroundings::ofThisProcess(), clock);
        const auto destination =
            makeDestination("s3", kKeys + ",\"bucket\":\"b-1\",\"endpoint\":\"" + server.url() + "\"", kSecrets);
        QVERIFY(destination);
        const Request request = destination->encode(sampleEvents(), sampleContext()).value();
        const Response response = exchange(transport, request);
        QCOMPARE(response.status, heals ? 200 : status);
        QCOMPARE(server.requests().size(), 2U);
        QCOMPARE(destination->interpret(response, sampleEvents()).kind == OutcomeKind::Delivered, heals);
        const std::string& again = server.requests().back();
        QVERIFY2(headerOf(again, "Authorization").find(scope.toStdString()) != std::string::npos, again.c_str());
        if (headers.startsWith(u"Date"_s))
            QVERIFY(headerOf(again, "X-Amz-Date").starts_with("20260301T1400"));
        if (heals) {
            QCOMPARE(exchange(transport, request).status, 200);
            QCOMPARE(server.requests().size(), 3U);
        }
    }

    void cancellingEndsEveryRequest()
    {
        RawServer server([](const std::string&) { return RawServer::Answer{}; });
        const auto destination =
            makeDestination("s3", kKeys + ",\"bucket\":\"b-1\",\"endpoint\":\"" + server.url() + "\"", kSecrets);
        QVERIFY(destination);
        const auto transport = destination->openTransport();
        int cancelled = 0;
        for (int i = 0; i < 3; ++i) {
            transport->send(
                destination->encode(sampleEvents(), sampleContext()).value(),
                [&](const Response& response) { cancelled += response.kind == Response::Kind::Cancelled ? 1 : 0; });
        }
        transport->cancelAll();
        QCOMPARE(cancelled, 3);
    }

    void theProbeNamesTheStepThatFails_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("step");
        QTest::newRow("all is well") << u""_s << u""_s << u"clean-up"_s;
        QTest::newRow("listing is not allowed") << u"GET"_s << u"AccessDenied"_s << u"clean-up"_s;
        QTest::newRow("no such bucket") << u"GET"_s << u"NoSuchBucket"_s << u"credentials"_s;
        QTest::newRow("an unknown key") << u"GET"_s << u"InvalidAccessKeyId"_s << u"credentials"_s;
        QTest::newRow("writing is not allowed") << u"PUT"_s << u"AccessDenied"_s << u"write"_s;
        QTest::newRow("removing is not allowed") << u"DELETE"_s << u"AccessDenied"_s << u"clean-up"_s;
    }
    void theProbeNamesTheStepThatFails()
    {
        QFETCH(QString, method);
        QFETCH(QString, code);
        QFETCH(QString, step);
        RawServer server([&](const std::string& request) {
            if (!method.isEmpty() && request.starts_with(method.toStdString() + " "))
                return RawServer::answer(403, error(code.toStdString()));
            return RawServer::answer(200, "");
        });
        const auto destination =
            makeDestination("s3", kKeys + ",\"bucket\":\"b-1\",\"endpoint\":\"" + server.url() + "\"", kSecrets);
        QVERIFY(destination);
        const auto transport = destination->openTransport();
        std::optional<ProbeReport> report;
        runProbe(*destination, *transport, [&](ProbeReport done) { report = std::move(done); });
        QTRY_VERIFY(report);
        QCOMPARE(QString::fromStdString(report->steps.back().name), step);
        QCOMPARE(report->ok(), step == u"clean-up"_s);
        QVERIFY(report->ok() || !report->steps.back().remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestS3)
#include "test_s3.moc"
