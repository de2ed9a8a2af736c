// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every destination, and the table of answers that the providers' facts fix: a registered destination
// without its column, sample or golden request fails here.
#include "core/base/secret.h"
#include "tests/unit/destinations/destination_support.h"

#include <QDir>
#include <QRandomGenerator>
#include <set>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

using enum OutcomeKind;
using Kind = Response::Kind;

/// Settings enough to make one of each type.
const std::map<std::string, std::string>& samples()
{
    static const std::map<std::string, std::string> all{
        {"datadog", "\"apiKey\":{\"env\":\"X\"}"},
        {"splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}"},
        {"s3", "\"bucket\":\"bucket\""},
        {"bigquery", "\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\""},
        {"kafka", "\"brokers\":[\"127.0.0.1:9092\"],\"topic\":\"t\""},
        {"webhook", "\"url\":\"https://h/in\""},
        {"file", "\"path\":\"/var/out.ndjson\""},
        {"command", "\"command\":[\"forward\"]"},
    };
    return all;
}

/// Those whose answers are HTTP: each has a cell in every row of the table, if only "not given by this provider".
const std::set<std::string> kOverHttp{"datadog", "splunk", "s3", "bigquery", "webhook"};

struct Cell
{
    OutcomeKind kind;
    std::string body = "words";
};

struct Row
{
    const char* name;
    std::vector<int> statuses;
    std::map<std::string, std::vector<Cell>> cells; ///< a type that is not here does not give this answer
};

Cell hec(int code, OutcomeKind kind)
{
    return {kind, "{\"text\":\"words\",\"code\":" + std::to_string(code) + "}"};
}

Cell xml(const std::string& code, OutcomeKind kind)
{
    return {kind, "<Error><Code>" + code + "</Code><Message>words</Message></Error>"};
}

Cell google(int status, const std::string& reason, OutcomeKind kind)
{
    return {kind, R"({"error":{"code":)" + std::to_string(status) + R"(,"message":"words","errors":[{"reason":")" +
                      reason + R"(","message":"words"}]}})"};
}

/// Section 2 of the providers' facts, row by row.
std::vector<Row> table()
{
    const Cell delivered{Delivered};
    const Cell retry{Retry};
    const Cell throttled{Throttled};
    const Cell paused{Paused};
    const Cell split{Split};
    const std::string inserted = R"({"kind":"bigquery#tableDataInsertAllResponse"})";
    return {
        {"accepted",
         {200},
         {{"datadog", {delivered}},
          {"splunk", {hec(0, Delivered)}},
          {"s3", {delivered}},
          {"bigquery", {{Delivered, inserted}}},
          {"webhook", {delivered}}}},
        {"accepted in other words", {202}, {{"datadog", {delivered}}, {"webhook", {delivered}}}},
        {"a redirect",
         {301, 302, 307, 308},
         {{"datadog", {paused}},
          {"splunk", {paused}},
          {"s3", {paused}},
          {"bigquery", {paused}},
          {"webhook", {paused}}}},
        {"400",
         {400},
         {{"datadog", {split}},
          {"splunk", {hec(6, Split), hec(7, Paused), hec(10, Paused), hec(14, Retry)}},
          {"s3",
           {xml("RequestTimeout", Retry), xml("RequestExpired", Retry), xml("ExpiredToken", Paused),
            xml("InvalidArgument", Paused)}},
          {"bigquery", {google(400, "invalid", Split)}},
          {"webhook", {split}}}},
        {"401",
         {401},
         {{"datadog", {paused}},
          {"splunk", {hec(2, Paused), hec(3, Paused)}},
          {"bigquery", {google(401, "authError", Paused)}},
          {"webhook", {paused}}}},
        {"403",
         {403},
         {{"datadog", {paused}},
          {"splunk", {hec(1, Paused), hec(4, Paused)}},
          {"s3",
           {xml("AccessDenied", Paused), xml("InvalidAccessKeyId", Paused), xml("SignatureDoesNotMatch", Paused),
            xml("RequestTimeTooSkewed", Retry)}},
          {"bigquery",
           {google(403, "quotaExceeded", Throttled), google(403, "rateLimitExceeded", Throttled),
            google(403, "accessDenied", Paused), google(403, "billingNotEnabled", Paused)}},
          {"webhook", {paused}}}},
        {"404",
         {404},
         {{"datadog", {paused}},
          {"splunk", {{Paused, "<html>no such page</html>"}}},
          {"s3", {xml("NoSuchBucket", Paused)}},
          {"webhook", {paused}}}},
        {"408",
         {408},
         {{"datadog", {retry}}, {"splunk", {retry}}, {"s3", {retry}}, {"bigquery", {retry}}, {"webhook", {retry}}}},
        {"409",
         {409},
         {{"s3", {xml("ConditionalRequestConflict", Retry), xml("OperationAborted", Retry)}}, {"webhook", {retry}}}},
        {"410", {410}, {{"bigquery", {paused}}, {"webhook", {paused}}}},
        {"412", {412}, {{"s3", {xml("PreconditionFailed", Delivered)}}}},
        {"413",
         {413},
         {{"datadog", {split}},
          {"splunk", {split}},
          {"s3", {xml("EntityTooLarge", Split)}},
          {"bigquery", {split}},
          {"webhook", {split}}}},
        {"429",
         {429},
         {{"datadog", {throttled}},
          {"splunk", {throttled}},
          {"s3", {throttled}},
          {"bigquery", {throttled}},
          {"webhook", {throttled}}}},
        {"500",
         {500},
         {{"datadog", {retry}},
          {"splunk", {hec(8, Retry)}},
          {"s3", {xml("InternalError", Retry)}},
          {"bigquery", {google(500, "internalError", Retry), google(500, "backendError", Retry)}},
          {"webhook", {retry}}}},
        {"501",
         {501},
         {{"datadog", {paused}},
          {"splunk", {paused}},
          {"s3", {xml("NotImplemented", Paused)}},
          {"bigquery", {google(501, "notImplemented", Paused)}},
          {"webhook", {paused}}}},
        {"502 and 504",
         {502, 504},
         {{"datadog", {retry}}, {"splunk", {retry}}, {"s3", {retry}}, {"bigquery", {retry}}, {"webhook", {retry}}}},
        {"503",
         {503},
         {{"datadog", {throttled}},
          {"splunk", {hec(9, Throttled), hec(18, Throttled), hec(19, Throttled), hec(20, Throttled)}},
          {"s3", {xml("SlowDown", Throttled), xml("ServiceUnavailable", Throttled)}},
          {"bigquery", {throttled}},
          {"webhook", {throttled}}}},
    };
}

std::vector<StoredEvent> fiveEvents()
{
    std::vector<StoredEvent> events = sampleEvents();
    events.push_back(storedEvent(R"({"type":"no.id","data":{}})", 9));
    events.push_back(
        storedEvent("{\"id\":\"evt_4\",\"type\":\"grant.created\",\"data\":{\"name\":\"ü 漢 \\u0000\"}}", 10));
    events.push_back(storedEvent(R"({"id":"evt_5"})", 11));
    return events;
}

/// What is wrong with a verdict whatever was answered; empty when nothing is.
QString flawOf(const Verdict& verdict, std::size_t events)
{
    if (verdict.kind == Paused && verdict.remedy.empty())
        return u"paused without a remedy"_s;
    if (verdict.kind != Delivered && verdict.code.empty())
        return u"no code"_s;
    if (verdict.reason.size() > 1200)
        return u"a reason of %1 bytes"_s.arg(verdict.reason.size());
    if (verdict.retryAfter && verdict.retryAfter->count() < 0)
        return u"a wait below nought"_s;
    for (std::size_t i = 0; i < verdict.named.size(); ++i) {
        const auto& entry = verdict.named[i];
        if (entry.index >= events || (i > 0 && entry.index <= verdict.named[i - 1].index))
            return u"names events that are not there, or out of order"_s;
        if (entry.kind != Delivered && entry.kind != Retry && entry.kind != Rejected)
            return u"an outcome for one event that only a batch can have"_s;
        if (entry.kind == Rejected && entry.reason.empty())
            return u"an event refused without a reason"_s;
    }
    return {};
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT
private:
    /// Every test below runs for every registered type; each row's first column is the type.
    void addTypes()
    {
        QTest::addColumn<QString>("type");
        for (const auto& type : destinationTypes()) {
            if (type.schema.available)
                QTest::newRow(type.schema.type.c_str()) << QString::fromStdString(type.schema.type);
        }
    }
    std::unique_ptr<Destination> current()
    {
        const std::string type = QTest::currentDataTag();
        const auto sample = samples().find(type);
        if (sample != samples().end())
            return makeDestination(type, sample->second);
        QTest::qFail(("there is no sample of " + type + " in this suite").c_str(), __FILE__, __LINE__);
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { qunsetenv("GRANTEX_PLUGIN_PATH"); }

    void everyDestinationIsInThisSuite()
    {
        for (const auto& type : destinationTypes()) {
            if (!type.schema.available)
                continue;
            const std::string& name = type.schema.type;
            QVERIFY2(samples().contains(name), name.c_str());
            const QStringList files = QDir(qEnvironmentVariable("GRANTEX_FIXTURES"))
                                          .entryList({QString::fromStdString(name) + u"-*"_s}, QDir::Files);
            QVERIFY2(!files.isEmpty(), ("no golden request of " + name).c_str());
            if (!kOverHttp.contains(name))
                continue;
            std::size_t rows = 0;
            for (const auto& row : table())
                rows += row.cells.contains(name) ? 1 : 0;
            QVERIFY2(rows >= 13, name.c_str());
        }
    }

    void theTableOfAnswers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<OutcomeKind>("kind");
        for (const auto& row : table()) {
            for (const auto& [type, cells] : row.cells) {
                const auto* known = findDestinationType(type);
                if (known == nullptr || !known->schema.available)
                    continue;
                for (const int status : row.statuses) {
                    int number = 0;
                    for (const auto& cell : cells)
                        QTest::addRow("%s: %s (%d, %d)", type.c_str(), row.name, status, ++number)
                            << QString::fromStdString(type) << status << QByteArray::fromStdString(cell.body)
                            << cell.kind;
                }
            }
        }
    }
    void theTableOfAnswers()
    {
        QFETCH(QString, type);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(OutcomeKind, kind);
        const auto destination = makeDestination(type.toStdString(), samples().at(type.toStdString()));
        QVERIFY(destination);
        Response response;
        response.kind = Kind::Answered;
        response.status = status;
        response.body = body.toStdString();
        const auto events = fiveEvents();
        const Verdict verdict = destination->interpret(response, events);
        QCOMPARE(verdict.kind, kind);
        const QString flaw = flawOf(verdict, events.size());
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }

    void nothingIsSettledWithoutAnAnswer_data() { addTypes(); }
    void nothingIsSettledWithoutAnAnswer()
    {
        const auto destination = current();
        QVERIFY(destination);
        const auto events = fiveEvents();
        for (const Kind kind : {Kind::NameNotFound, Kind::ConnectFailed, Kind::Interrupted, Kind::TimedOut,
                                Kind::CertificateRefused, Kind::TlsFailed, Kind::LocalFailure, Kind::Cancelled}) {
            Response response;
            response.kind = kind;
            response.message = "What happened.";
            const Verdict verdict = destination->interpret(response, events);
            const bool forPeople = kind == Kind::CertificateRefused;
            QVERIFY2(verdict.kind == Retry || verdict.kind == Paused,
                     qPrintable(QString::number(static_cast<int>(kind))));
            QVERIFY(!forPeople || verdict.kind == Paused);
            QVERIFY(kind == Kind::LocalFailure || forPeople || verdict.kind == Retry);
            QVERIFY(verdict.named.empty());
            const QString flaw = flawOf(verdict, events.size());
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        }
    }

    void anyAnswerGivesAWholeVerdict_data() { addTypes(); }
    void anyAnswerGivesAWholeVerdict()
    {
        const auto destination = current();
        QVERIFY(destination);
        const bool overHttp = kOverHttp.contains(QTest::currentDataTag());
        const auto events = fiveEvents();
        QRandomGenerator random(20260301);
        std::string noise(5000, ' ');
        for (char& c : noise)
            c = static_cast<char>(random.bounded(256));
        const std::vector<std::string> bodies{"",
                                              "{}",
                                              "[]",
                                              "null",
                                              "<html>",
                                              "<Error>",
                                              "{\"error\":null}",
                                              "{\"code\":{}}",
                                              "{\"insertErrors\":[{\"index\":99}]}",
                                              std::string(3000, '['),
                                              std::string(100'000, 'x'),
                                              noise};
        for (int status = 100; status < 600; ++status) {
            for (const auto& body : bodies) {
                Response response;
                response.kind = Kind::Answered;
                response.status = status;
                response.body = body;
                const Verdict verdict = destination->interpret(response, events);
                const QString flaw = flawOf(verdict, events.size());
                QVERIFY2(
                    flaw.isEmpty(),
                    qPrintable(u"%1 %2: "_s.arg(status).arg(QString::fromLatin1(body.substr(0, 40).c_str())) + flaw));
                const bool isThere = status == 412 && std::string(QTest::currentDataTag()) == "s3";
                QVERIFY2(!overHttp || isThere || status < 300 || verdict.kind != Delivered,
                         qPrintable(QString::number(status)));
            }
        }
    }

    void secretsAreNotRepeated_data() { addTypes(); }
    void secretsAreNotRepeated()
    {
        const auto destination = current();
        QVERIFY(destination);
        const Secret secret("hunter2-0123456789");
        const auto events = fiveEvents();
        const std::string words = "the key hunter2-0123456789 is wrong";
        for (const int status : {200, 301, 400, 401, 403, 404, 500, 503}) {
            for (const std::string& body :
                 {words, "{\"error\":{\"message\":\"" + words + "\"}}", "{\"text\":\"" + words + "\",\"code\":4}",
                  "<Error><Code>AccessDenied</Code><Message>" + words + "</Message></Error>",
                  "{\"id\":\"evt_01\",\"ok\":false,\"error\":\"" + words + "\"}\n"}) {
                Response response;
                response.kind = Kind::Answered;
                response.status = status;
                response.body = body;
                response.headers = {{"Location", "https://h/?key=hunter2-0123456789"}};
                const Verdict verdict = destination->interpret(response, events);
                std::string all = verdict.code + verdict.reason + verdict.remedy;
                for (const auto& entry : verdict.named)
                    all += entry.reason;
                QVERIFY2(all.find("hunter2") == std::string::npos, all.c_str());
            }
        }
    }

    void requestsArePureAndWithinTheirSizes_data() { addTypes(); }
    void requestsArePureAndWithinTheirSizes()
    {
        constexpr std::size_t kFraming = 4096;
        const auto destination = current();
        QVERIFY(destination);
        const auto events = fiveEvents();
        const Limits limits = destination->limits();
        QVERIFY(limits.maxEvents >= 1 && limits.maxEventBytes >= 1 && limits.maxEventBytes <= limits.maxBytes);
        std::size_t sum = 0;
        for (const auto& event : events) {
            QVERIFY(destination->encodedSize(event) > 0);
            sum += destination->encodedSize(event);
        }
        const auto first = destination->encode(events, sampleContext());
        QVERIFY2(first, first ? "" : first.error().message.c_str());
        const auto again = destination->encode(events, sampleContext());
        QVERIFY(again);
        QCOMPARE(asText(*again), asText(*first));
        QVERIFY2(first->body.size() <= sum + kFraming, qPrintable(u"%1 > %2"_s.arg(first->body.size()).arg(sum)));
        QVERIFY(first->timeout.count() > 0);
    }

    void thereIsATestOfTheConnection_data() { addTypes(); }
    void thereIsATestOfTheConnection()
    {
        const auto destination = current();
        QVERIFY(destination);
        const auto steps = destination->probe();
        QVERIFY(!steps.empty());
        for (const auto& step : steps) {
            QVERIFY(!step.name.empty());
            QVERIFY(step.judge);
            Response refused;
            refused.kind = Kind::Answered;
            refused.status = 403;
            refused.body = "words";
            (void)step.judge(refused); // never throws
        }
    }

    void settingsSayWhereEventsGo_data() { addTypes(); }
    void settingsSayWhereEventsGo()
    {
        const auto* type = findDestinationType(QTest::currentDataTag());
        QVERIFY(type != nullptr);
        bool anyTarget = false;
        for (const auto& field : type->schema.fields) {
            anyTarget = anyTarget || field.target;
            QVERIFY2(field.kind != FieldKind::Secret || field.defaultValue.empty(), field.key.c_str());
            QVERIFY2(!field.help.empty() && field.help.ends_with('.'), field.key.c_str());
        }
        QVERIFY(anyTarget);
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "test_conformance.moc"
