// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/destinations/destination_support.h"

#include <cerrno>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(grantex::OutcomeKind)

namespace {

using enum OutcomeKind;
using Kind = Response::Kind;

Response answered(int status, const std::string& body, std::vector<Header> headers = {})
{
    Response response;
    response.kind = Kind::Answered;
    response.status = status;
    response.body = body;
    response.headers = std::move(headers);
    return response;
}

std::string hec(int code, const std::string& more = {})
{
    return "{\"text\":\"words\",\"code\":" + std::to_string(code) + more + "}";
}

} // namespace

class TestOutcomes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_destinations["datadog"] = makeDestination("datadog", "\"apiKey\":{\"env\":\"X\"}");
        m_destinations["splunk"] = makeDestination("splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"}");
        m_destinations["webhook"] = makeDestination("webhook", "\"url\":\"https://h/in\"");
        m_destinations["s3"] = makeDestination("s3", "\"bucket\":\"bucket\"");
        m_destinations["bigquery"] =
            makeDestination("bigquery", "\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\"");
        m_destinations["file"] = makeDestination("file", "\"path\":\"/var/out.ndjson\"");
        m_destinations["command"] = makeDestination("command", "\"command\":[\"forward\"]");
        for (std::int64_t i = 1; i <= 5; ++i)
            m_events.push_back(storedEvent("{\"id\":\"evt_" + std::to_string(i) + "\",\"type\":\"t\"}", i));
    }

    void faultsOfTheWay_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("fault");
        QTest::addColumn<OutcomeKind>("kind");
        for (const char* type : {"datadog", "splunk", "s3", "bigquery", "webhook", "command"}) {
            const auto row = [type](const char* name, Kind fault, OutcomeKind kind) {
                QTest::addRow("%s: %s", type, name) << QString::fromLatin1(type) << static_cast<int>(fault) << kind;
            };
            row("no DNS answer is retried", Kind::NameNotFound, Retry);
            row("no connection is retried", Kind::ConnectFailed, Retry);
            row("a reset is retried", Kind::Interrupted, Retry);
            row("a timeout is retried", Kind::TimedOut, Retry);
            row("a failed handshake is retried", Kind::TlsFailed, Retry);
            row("an untrusted certificate pauses", Kind::CertificateRefused, Paused);
            row("a refusal of our own pauses", Kind::LocalFailure, Paused);
        }
    }
    void faultsOfTheWay()
    {
        QFETCH(QString, type);
        QFETCH(int, fault);
        QFETCH(OutcomeKind, kind);
        Response response;
        response.kind = static_cast<Kind>(fault);
        response.message = "What happened.";
        const Verdict verdict = m_destinations.at(type.toStdString())->interpret(response, m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.reason == "What happened.");
        QVERIFY(!verdict.code.empty());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<OutcomeKind>("kind");
        struct Row
        {
            int status;
            OutcomeKind datadog;
            OutcomeKind splunk;
            OutcomeKind webhook;
        };
        // Bodies that are no HEC answer: for Splunk these come from proxies and wrong addresses.
        for (const Row& row :
             std::initializer_list<Row>{{200, Delivered, Paused, Delivered}, {202, Delivered, Paused, Delivered},
                                        {204, Delivered, Paused, Delivered}, {207, Delivered, Paused, Delivered},
                                        {300, Paused, Paused, Paused},       {301, Paused, Paused, Paused},
                                        {302, Paused, Paused, Paused},       {303, Paused, Paused, Paused},
                                        {304, Paused, Paused, Paused},       {307, Paused, Paused, Paused},
                                        {308, Paused, Paused, Paused},       {400, Split, Split, Split},
                                        {401, Paused, Paused, Paused},       {402, Paused, Paused, Paused},
                                        {403, Paused, Paused, Paused},       {404, Paused, Paused, Paused},
                                        {405, Paused, Paused, Paused},       {407, Paused, Paused, Paused},
                                        {408, Retry, Retry, Retry},          {409, Retry, Retry, Retry},
                                        {410, Paused, Paused, Paused},       {412, Paused, Paused, Paused},
                                        {413, Split, Split, Split},          {414, Paused, Paused, Paused},
                                        {415, Paused, Paused, Paused},       {422, Split, Split, Split},
                                        {425, Retry, Retry, Retry},          {429, Throttled, Throttled, Throttled},
                                        {500, Retry, Retry, Retry},          {501, Paused, Paused, Paused},
                                        {502, Retry, Retry, Retry},          {503, Throttled, Throttled, Throttled},
                                        {504, Retry, Retry, Retry},          {505, Paused, Paused, Paused},
                                        {507, Retry, Retry, Retry},          {511, Paused, Paused, Paused},
                                        {520, Retry, Retry, Retry}}) {
            QTest::addRow("datadog: %d", row.status) << u"datadog"_s << row.status << row.datadog;
            QTest::addRow("splunk without a HEC answer: %d", row.status) << u"splunk"_s << row.status << row.splunk;
            QTest::addRow("webhook: %d", row.status) << u"webhook"_s << row.status << row.webhook;
        }
    }
    void statuses()
    {
        QFETCH(QString, type);
        QFETCH(int, status);
        QFETCH(OutcomeKind, kind);
        const Verdict verdict = m_destinations.at(type.toStdString())->interpret(answered(status, "words"), m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.named.empty());
        if (kind == Delivered)
            return;
        QVERIFY(verdict.code == std::to_string(status));
        QVERIFY(!verdict.reason.empty());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    void s3Answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<OutcomeKind>("kind");
        const auto row = [](int status, const char* code, OutcomeKind kind) {
            QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << kind;
        };
        for (const int status : {200, 204})
            row(status, "", Delivered);
        row(412, "PreconditionFailed", Delivered);
        row(412, "", Delivered);
        for (const int status : {301, 302, 307, 308})
            row(status, "", Paused);
        row(301, "PermanentRedirect", Paused);
        row(307, "TemporaryRedirect", Paused);
        for (const char* code : {"RequestTimeout", "RequestExpired", "IncompleteBody", "BadDigest"})
            row(400, code, Retry);
        for (const char* code : {"ExpiredToken", "InvalidToken", "InvalidArgument", "InvalidStorageClass", "InvalidTag",
                                 "AuthorizationHeaderMalformed", "KMS.NotFoundException", "SomethingNew", ""})
            row(400, code, Paused);
        row(400, "EntityTooLarge", Split);
        row(401, "", Paused);
        for (const char* code : {"AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "KMS.DisabledException",
                                 "AccountProblem", "SomethingNew", ""})
            row(403, code, Paused);
        row(403, "RequestTimeTooSkewed", Retry);
        row(404, "NoSuchBucket", Paused);
        row(404, "", Paused);
        row(405, "MethodNotAllowed", Paused);
        row(408, "", Retry);
        row(409, "ConditionalRequestConflict", Retry);
        row(409, "OperationAborted", Retry);
        row(410, "", Paused);
        row(413, "", Split);
        row(413, "EntityTooLarge", Split);
        row(429, "", Throttled);
        row(500, "InternalError", Retry);
        row(500, "", Retry);
        row(501, "NotImplemented", Paused);
        row(501, "", Paused);
        row(502, "", Retry);
        row(503, "", Throttled);
        row(503, "SlowDown", Throttled);
        row(503, "ServiceUnavailable", Throttled);
        row(504, "", Retry);
        row(500, "PreconditionFailed", Retry); // the status, not the word, says that the object is there
        for (const char* code :
             {"Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
              "RequestThrottledException", "TooManyRequestsException", "ProvisionedThroughputExceededException",
              "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
              "LimitExceededException", "PriorRequestNotComplete", "EC2ThrottledException"})
            row(400, code, Throttled);
    }
    void s3Answers()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(OutcomeKind, kind);
        const std::string body = code.isEmpty() ? "words"
                                                : "<?xml version=\"1.0\"?>\n<Error><Code>" + code.toStdString() +
                                                      "</Code><Message>Its words.</Message></Error>";
        const Verdict verdict = m_destinations.at("s3")->interpret(answered(status, body), m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.named.empty());
        if (kind == Delivered)
            return;
        QVERIFY(verdict.code.starts_with(std::to_string(status)));
        QVERIFY(verdict.code.find(code.toStdString()) != std::string::npos);
        QVERIFY(!verdict.reason.empty());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    void bigQueryAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<OutcomeKind>("kind");
        const auto row = [](int status, const char* reason, OutcomeKind kind) {
            QTest::addRow("%d %s", status, reason) << status << QString::fromLatin1(reason) << kind;
        };
        for (const int status : {301, 302, 307, 308})
            row(status, "", Paused);
        row(400, "invalid", Split);
        row(400, "badRequest", Split);
        row(400, "", Split);
        row(400, "tableUnavailable", Retry);
        row(401, "authError", Paused);
        row(401, "required", Paused);
        row(401, "", Paused);
        for (const char* reason : {"quotaExceeded", "rateLimitExceeded", "userRateLimitExceeded"})
            row(403, reason, Throttled);
        for (const char* reason : {"accessDenied", "insufficientPermissions", "billingNotEnabled",
                                   "accessNotConfigured", "policyViolated", "somethingNew", ""})
            row(403, reason, Paused);
        row(404, "notFound", Paused);
        row(404, "", Paused);
        row(408, "", Retry);
        row(409, "", Retry);
        row(410, "", Paused);
        row(412, "conditionNotMet", Paused);
        row(413, "", Split);
        row(413, "uploadTooLarge", Split);
        row(429, "", Throttled);
        row(429, "rateLimitExceeded", Throttled);
        row(500, "internalError", Retry);
        row(500, "backendError", Retry);
        row(500, "", Retry);
        row(501, "notImplemented", Paused);
        row(501, "", Paused);
        row(502, "", Retry);
        row(503, "backendError", Throttled);
        row(503, "", Throttled);
        row(504, "", Retry);
    }
    void bigQueryAnswers()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(OutcomeKind, kind);
        const std::string body = reason.isEmpty() ? "words"
                                                  : "{\"error\":{\"code\":" + std::to_string(status) +
                                                        ",\"message\":\"Its words.\",\"errors\":[{\"reason\":\"" +
                                                        reason.toStdString() + "\",\"message\":\"Its words.\"}]}}";
        const Verdict verdict = m_destinations.at("bigquery")->interpret(answered(status, body), m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.named.empty());
        QVERIFY(verdict.code.starts_with(std::to_string(status)));
        QVERIFY(verdict.code.find(reason.toStdString()) != std::string::npos);
        QVERIFY(!verdict.reason.empty());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }
    void aJustCreatedTableIsWaitedFor()
    {
        const std::string body =
            "{\"error\":{\"message\":\"Not found: Table p:d.t\",\"errors\":[{\"reason\":\"notFound\"}]}}";
        const auto& destination = *m_destinations.at("bigquery");
        QCOMPARE(destination.interpret(answered(404, body), m_events).kind, Paused);
        QCOMPARE(destination.interpret(answered(404, body, {{"X-Grantex-Table-Created", "true"}}), m_events).kind,
                 Retry);
    }

    /// A 200 says nothing about a row; `rows` lists what became of each of the five: d delivered, x rejected, r
    /// retried.
    void bigQueryRows_data()
    {
        QTest::addColumn<QString>("errors");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("immediate");
        const auto error = [](int index, const char* reason, const char* message = "Its words.",
                              const char* location = "") {
            return QStringLiteral(
                       "{\"index\":%1,\"errors\":[{\"reason\":\"%2\",\"location\":\"%4\",\"message\":\"%3\"}]}")
                .arg(index)
                .arg(QLatin1StringView(reason), QLatin1StringView(message), QLatin1StringView(location));
        };
        const auto row = [](const char* name, const QStringList& errors, OutcomeKind kind, const char* rows,
                            const char* code = "", bool immediate = false) {
            QTest::newRow(name) << errors.join(u',') << kind << QString::fromLatin1(rows) << QString::fromLatin1(code)
                                << immediate;
        };
        row("none: all are delivered", {}, Delivered, "ddddd");
        row("skipped rows: only the guilty ones", {error(1, "invalid"), error(4, "parseError")}, Delivered, "dxddx",
            "invalid");
        row("a row that is too large", {error(0, "row-too-large")}, Delivered, "xdddd", "row-too-large");
        row("stopped rows go again without the guilty one",
            {error(0, "stopped"), error(1, "stopped"), error(2, "invalid"), error(3, "stopped"), error(4, "stopped")},
            Retry, "rrxrr", "invalid", true);
        row("stopped rows alone", {error(0, "stopped"), error(1, "stopped")}, Retry, "rrddd", "stopped");
        for (const char* reason : {"timeout", "backendError", "internalError"})
            row(reason, {error(3, reason)}, Retry, "dddrd", reason);
        row("rows beyond the rate", {error(3, "rateLimitExceeded")}, Throttled, "dddrd", "rateLimitExceeded");
        row("rows beyond the quota, and a guilty one", {error(3, "quotaExceeded"), error(4, "invalid")}, Throttled,
            "dddrx", "invalid");
        row("a reason nobody knows is kept for a person", {error(3, "somethingNew")}, Delivered, "dddxd",
            "somethingNew");
        row("a column the table has not pauses",
            {error(0, "invalid", "no such field: data.", "data"), error(1, "invalid", "no such field: data.", "data"),
             error(2, "invalid", "no such field: data.", "data"), error(3, "invalid", "no such field: data.", "data"),
             error(4, "invalid", "no such field: data.", "data")},
            Paused, "rrrrr", "invalid");
        row("a column the table has not, known to one row only", {error(2, "invalid", "no such field: created_at.")},
            Paused, "ddrdd", "invalid");
        row("a column that must be there pauses", {error(0, "invalid", "Missing required field: Msg_0.tenant.")},
            Paused, "rdddd", "invalid");
        row("every row refused: the next batch tells who is guilty",
            {error(0, "invalid"), error(1, "invalid"), error(2, "invalid"), error(3, "invalid"), error(4, "invalid")},
            Rejected, "", "invalid");
        row("a row that was not sent leaves all in doubt", {error(5, "invalid")}, Retry, "", "200");
        row("a row below zero leaves all in doubt", {error(-1, "invalid")}, Retry, "", "200");
        row("of two errors the lasting one decides",
            {QStringLiteral(
                "{\"index\":1,\"errors\":[{\"reason\":\"stopped\"},{\"reason\":\"invalid\",\"message\":\"w\"}]}")},
            Delivered, "dxddd", "invalid");
        row("an entry without errors is retried", {QStringLiteral("{\"index\":1}")}, Retry, "drddd", "200");
    }
    void bigQueryRows()
    {
        QFETCH(QString, errors);
        QFETCH(OutcomeKind, kind);
        QFETCH(QString, rows);
        QFETCH(QString, code);
        QFETCH(bool, immediate);
        const std::string list = errors.isEmpty() ? "" : ",\"insertErrors\":[" + errors.toStdString() + "]";
        const Verdict verdict =
            m_destinations.at("bigquery")
                ->interpret(answered(200, "{\"kind\":\"bigquery#tableDataInsertAllResponse\"" + list + "}"), m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY2(verdict.code == code.toStdString(), verdict.code.c_str());
        QCOMPARE(verdict.immediate, immediate);
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
        QString became(rows.isEmpty() ? 0 : 5, kind == Delivered ? u'd' : u'r');
        for (const auto& named : verdict.named) {
            QVERIFY(named.index < static_cast<std::size_t>(became.size()));
            became[static_cast<qsizetype>(named.index)] = named.kind == Delivered  ? u'd'
                                                          : named.kind == Rejected ? u'x'
                                                                                   : u'r';
            QVERIFY(named.kind != Rejected || !named.reason.empty());
        }
        QCOMPARE(became, rows);
    }
    void bigQueryWordsNameTheColumn()
    {
        const Verdict verdict =
            m_destinations.at("bigquery")
                ->interpret(answered(200, "{\"insertErrors\":[{\"index\":1,\"errors\":[{\"reason\":\"invalid\","
                                          "\"location\":\"created_at\",\"message\":\"Invalid timestamp\"}]}]}"),
                            m_events);
        QCOMPARE(verdict.named.size(), 1U);
        QVERIFY(verdict.named[0].reason == "created_at: Invalid timestamp");
    }
    /// Whoever answers 200 without being BigQuery has taken nothing.
    void answersOfOthersAreNotBigQuerys_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::newRow("a page") << 200 << QByteArray("<html><title>Sign in</title>") << Paused;
        QTest::newRow("nothing") << 200 << QByteArray() << Paused;
        QTest::newRow("204") << 204 << QByteArray() << Paused;
        QTest::newRow("an answer to another question") << 200 << QByteArray("{\"kind\":\"bigquery#table\"}") << Paused;
        QTest::newRow("an error with 200") << 200 << QByteArray("{\"error\":{\"message\":\"w\"}}") << Paused;
        QTest::newRow("an answer longer than what is kept") << 200 << QByteArray(256 * 1024, '[') << Split;
    }
    void answersOfOthersAreNotBigQuerys()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(OutcomeKind, kind);
        const Verdict verdict =
            m_destinations.at("bigquery")->interpret(answered(status, body.toStdString()), m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(!verdict.reason.empty());
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    /// A file has no status: what the operating system says takes its place.
    void fileErrors_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<OutcomeKind>("kind");
        const auto row = [](const char* name, int error, OutcomeKind kind) { QTest::newRow(name) << error << kind; };
        row("a full disk is retried", ENOSPC, Retry);
        row("a full quota is retried", EDQUOT, Retry);
        row("a failing disk is retried", EIO, Retry);
        row("too many open files are retried", EMFILE, Retry);
        row("a lost network share is retried", ESTALE, Retry);
        row("a lack of memory is retried", ENOMEM, Retry);
        row("a forbidden file pauses", EACCES, Paused);
        row("a forbidden change pauses", EPERM, Paused);
        row("a missing folder pauses", ENOENT, Paused);
        row("a file where a folder should be pauses", ENOTDIR, Paused);
        row("a folder pauses", EISDIR, Paused);
        row("a loop of links pauses", ELOOP, Paused);
        row("a name that is too long pauses", ENAMETOOLONG, Paused);
        row("a read-only file system pauses", EROFS, Paused);
        row("the largest file pauses", EFBIG, Paused);
    }
    void fileErrors()
    {
        QFETCH(int, error);
        QFETCH(OutcomeKind, kind);
        Response response;
        response.kind = Kind::LocalFailure;
        response.systemError = error;
        response.message = "What happened.";
        const Verdict verdict = m_destinations.at("file")->interpret(response, m_events);
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.named.empty());
        QVERIFY(verdict.reason == "What happened.");
        QVERIFY(!verdict.code.empty());
        QVERIFY(kind != Paused || !verdict.remedy.empty());
    }
    void aWrittenFileIsDelivered()
    {
        Response response;
        response.kind = Kind::Answered;
        QCOMPARE(m_destinations.at("file")->interpret(response, m_events).kind, Delivered);
        response.kind = Kind::TimedOut;
        QCOMPARE(m_destinations.at("file")->interpret(response, m_events).kind, Retry);
    }

    void hecCodes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<OutcomeKind>("kind");
        const auto row = [](const char* name, int status, int code, OutcomeKind kind) {
            QTest::addRow("code %d: %s", code, name) << status << code << kind;
        };
        row("success", 200, 0, Delivered);
        row("token disabled", 403, 1, Paused);
        row("token is required", 401, 2, Paused);
        row("invalid authorization", 401, 3, Paused);
        row("invalid token", 403, 4, Paused);
        row("no data", 400, 5, Paused);
        row("invalid data format, no event named", 400, 6, Split);
        row("incorrect index", 400, 7, Paused);
        row("internal server error", 500, 8, Retry);
        row("server is busy", 503, 9, Throttled);
        row("channel missing, still after the renewal", 400, 10, Paused);
        row("channel invalid, still after the renewal", 400, 11, Paused);
        row("event field required, no event named", 400, 12, Split);
        row("event field blank, no event named", 400, 13, Split);
        row("acks are disabled", 400, 14, Retry);
        row("indexed fields, no event named", 400, 15, Split);
        row("query string authorization", 400, 16, Paused);
        row("healthy", 200, 17, Delivered);
        row("queues are full", 503, 18, Throttled);
        row("ack service unavailable", 503, 19, Throttled);
        row("both", 503, 20, Throttled);
        row("invalid token by health", 400, 21, Paused);
        row("token disabled by health", 400, 22, Paused);
        row("a code unknown here goes by its status", 503, 23, Throttled);
        row("a code unknown here with 200 is not trusted", 200, 99, Paused);
        row("success with a status that denies it", 503, 0, Throttled);
        row("an internal error told with another status", 503, 8, Retry);
        row("a busy server behind a proxy that changes the status", 500, 9, Throttled);
        row("a wrong index told with 403", 403, 7, Paused);
    }
    void hecCodes()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(OutcomeKind, kind);
        const Verdict verdict = splunk(answered(status, hec(code)));
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.named.empty());
        if (kind == Delivered)
            return;
        QVERIFY(verdict.code == "HEC code " + std::to_string(code));
        QVERIFY(verdict.reason == "words");
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
    }

    void badEventsAreNamed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("bad");
        for (const int code : {6, 12, 13, 15}) {
            QTest::addRow("code %d at the first event", code) << code << 0;
            QTest::addRow("code %d in the middle", code) << code << 2;
            QTest::addRow("code %d at the last event", code) << code << 4;
        }
    }
    void badEventsAreNamed()
    {
        QFETCH(int, code);
        QFETCH(int, bad);
        const Verdict verdict = splunk(answered(400, hec(code, ",\"invalid-event-number\":" + std::to_string(bad))));
        QCOMPARE(verdict.kind, Retry); // what stands behind the bad event
        QVERIFY(verdict.immediate);
        QCOMPARE(verdict.named.size(), static_cast<std::size_t>(bad) + 1);
        for (std::size_t i = 0; i < verdict.named.size(); ++i) {
            QCOMPARE(verdict.named[i].index, i);
            QCOMPARE(verdict.named[i].kind, i + 1 == verdict.named.size() ? Rejected : Delivered);
        }
        QVERIFY(verdict.named.back().reason == "words");
    }

    void impossibleEventNumbersSettleNothing_data()
    {
        QTest::addColumn<QString>("number");
        for (const char* number : {"5", "-1", "1.5", "\"2\"", "null", "true", "[1]", "1e300", "99999999999999999999"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void impossibleEventNumbersSettleNothing()
    {
        QFETCH(QString, number);
        const Verdict verdict = splunk(answered(400, hec(6, ",\"invalid-event-number\":" + number.toStdString())));
        QCOMPARE(verdict.kind, Split);
        QVERIFY(verdict.named.empty());
    }
    /// Measured: with code 7 the number is one too high, and it comes with 503 as well.
    void eventNumbersOfOtherCodesSettleNothing()
    {
        for (const int code : {7, 9}) {
            const Verdict verdict = splunk(answered(code == 7 ? 400 : 503, hec(code, ",\"invalid-event-number\":2")));
            QVERIFY(verdict.named.empty());
            QVERIFY(verdict.kind == (code == 7 ? Paused : Throttled));
        }
    }
    void acceptedEventsMayHaveAReceipt_data()
    {
        QTest::addColumn<QString>("ack");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("more");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<int>("receipt");
        QTest::newRow("auto follows a token with acks")
            << u"auto"_s << u"c1"_s << u",\"ackId\":17"_s << Delivered << 17;
        QTest::newRow("auto follows a token without") << u"auto"_s << u"c1"_s << u""_s << Delivered << -1;
        QTest::newRow("on with acks") << u"on"_s << u"c1"_s << u",\"ackId\":0"_s << Delivered << 0;
        QTest::newRow("on without acks is told to a person") << u"on"_s << u"c1"_s << u""_s << Paused << -1;
        QTest::newRow("off does not ask") << u"off"_s << u"c1"_s << u",\"ackId\":17"_s << Delivered << -1;
        QTest::newRow("an ackId without a channel cannot be asked for")
            << u"auto"_s << u""_s << u",\"ackId\":17"_s << Delivered << -1;
        QTest::newRow("an ackId that is no number") << u"auto"_s << u"c1"_s << u",\"ackId\":\"x\""_s << Delivered << -1;
    }
    void acceptedEventsMayHaveAReceipt()
    {
        QFETCH(QString, ack);
        QFETCH(QString, channel);
        QFETCH(QString, more);
        QFETCH(OutcomeKind, kind);
        QFETCH(int, receipt);
        const auto destination = makeDestination(
            "splunk", "\"hecUrl\":\"https://s\",\"hecToken\":{\"env\":\"X\"},\"ack\":\"" + ack.toStdString() + "\"");
        std::vector<Header> headers;
        if (!channel.isEmpty())
            headers.push_back({"X-Splunk-Request-Channel", channel.toStdString()});
        const Verdict verdict = destination->interpret(answered(200, hec(0, more.toStdString()), headers), m_events);
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.remedy.empty(), kind != Paused);
        QCOMPARE(verdict.receipt.has_value(), receipt >= 0);
        if (receipt >= 0) {
            QCOMPARE(verdict.receipt->id, receipt);
            QVERIFY(verdict.receipt->channel == channel.toStdString());
        }
    }

    void answersToQuestionsForAcks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QList<int>>("confirmed");
        const auto row = [](const char* name, int status, const QByteArray& body, OutcomeKind kind,
                            const QList<int>& confirmed = {}) {
            QTest::newRow(name) << status << body << kind << confirmed;
        };
        row("some are indexed", 200, R"({"acks":{"0":true,"1":false,"12":true}})", Delivered, {0, 12});
        row("none is", 200, R"({"acks":{"0":false}})", Delivered);
        row("what is no number or no truth is no confirmation", 200, R"({"acks":{"x":true,"1":1,"2":"true"}})",
            Delivered);
        row("acks were switched off", 400, R"({"text":"ACK is disabled","code":14})", Delivered);
        row("the channel was forgotten", 400, R"({"text":"Invalid data channel","code":11})", Delivered);
        row("the ack service is away", 503, R"({"text":"ack service unavailable","code":19})", Throttled);
        row("a proxy hides it", 404, "<html>no</html>", Paused);
        row("something else answers", 200, "<html>hello</html>", Paused);
        row("a proxy that calls it bad", 400, "bad request", Paused);
        row("the token was disabled", 403, R"({"text":"Token disabled","code":1})", Paused);
        row("an inner error", 500, "", Retry);
    }
    void answersToQuestionsForAcks()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(OutcomeKind, kind);
        QFETCH(QList<int>, confirmed);
        const Receipts* receipts = m_destinations.at("splunk")->receipts();
        QVERIFY(receipts != nullptr);
        const auto answer = receipts->read(answered(status, body.toStdString()));
        QCOMPARE(answer.verdict.kind, kind);
        QCOMPARE(answer.verdict.remedy.empty(), kind != Paused);
        QCOMPARE(QList<int>(answer.confirmed.begin(), answer.confirmed.end()), confirmed);
    }
    void acksAreAskedForInTheirChannel()
    {
        const std::vector<std::int64_t> ids{3, 5};
        const Request request = m_destinations.at("splunk")->receipts()->ask("c-1", ids);
        QVERIFY(request.url == "https://s/services/collector/ack?channel=c-1");
        QVERIFY(request.body == R"({"acks":[3,5]})");
    }

    void bodiesThatAreNoHecAnswerPause_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << "<html>Welcome</html>"_ba;
        QTest::newRow("JSON of another service") << "{\"ok\":true}"_ba;
        QTest::newRow("a code that is text") << "{\"code\":\"0\"}"_ba;
        QTest::newRow("a code with a fraction") << "{\"code\":0.5}"_ba;
        QTest::newRow("a huge code") << "{\"code\":1e99}"_ba;
        QTest::newRow("a list") << "[{\"code\":0}]"_ba;
        QTest::newRow("broken JSON") << "{\"code\":0"_ba;
    }
    void bodiesThatAreNoHecAnswerPause()
    {
        QFETCH(QByteArray, body);
        const Verdict verdict = splunk(answered(200, body.toStdString()));
        QCOMPARE(verdict.kind, Paused);
        QVERIFY(verdict.remedy.find("hecUrl") != std::string::npos);
    }

    void retryAfterIsHonoured_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("status");
        for (const QByteArray& type : {QByteArray("datadog"), QByteArray("splunk"), QByteArray("webhook")}) {
            for (const int status : {429, 503, 500})
                QTest::addRow("%s: %d", type.constData(), status) << QString::fromLatin1(type) << status;
        }
    }
    void retryAfterIsHonoured()
    {
        QFETCH(QString, type);
        QFETCH(int, status);
        const auto& destination = *m_destinations.at(type.toStdString());
        const Verdict verdict = destination.interpret(answered(status, "busy", {{"retry-after", "17"}}), m_events);
        QVERIFY(verdict.retryAfter.has_value());
        QCOMPARE(verdict.retryAfter->count(), 17'000);
        QVERIFY(!destination.interpret(answered(status, "busy"), m_events).retryAfter);
    }
    void redirectsNameTheirTarget()
    {
        const Verdict verdict = m_destinations.at("webhook")->interpret(
            answered(308, "", {{"Location", "https://new.example/in"}}), m_events);
        QVERIFY(verdict.reason.find("https://new.example/in") != std::string::npos);
    }

    void secretsInAnswersAreRedacted_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"datadog", "splunk", "webhook"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void secretsInAnswersAreRedacted()
    {
        QFETCH(QString, type);
        const Secret secret("echoed-secret-1");
        for (const std::string& body :
             {std::string("bad key echoed-secret-1"), hec(4).replace(9, 5, "echoed-secret-1")}) {
            const Verdict verdict = m_destinations.at(type.toStdString())->interpret(answered(403, body), m_events);
            QVERIFY(verdict.reason.find("echoed-secret-1") == std::string::npos);
            QVERIFY(verdict.reason.find("[redacted]") != std::string::npos);
            QVERIFY(verdict.reason.size() <= 1024);
        }
    }

private:
    [[nodiscard]] Verdict splunk(const Response& response) const
    {
        return m_destinations.at("splunk")->interpret(response, m_events);
    }
    std::map<std::string, std::unique_ptr<Destination>> m_destinations;
    std::vector<StoredEvent> m_events;
};

QTEST_GUILESS_MAIN(TestOutcomes)
#include "test_outcomes.moc"
