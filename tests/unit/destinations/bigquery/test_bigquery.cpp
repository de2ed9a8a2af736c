// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/bigquery.h"
#include "core/destinations/bigquery/bigquery_answer.h"
#include "core/destinations/bigquery/bigquery_probe.h"
#include "core/destinations/bigquery/bigquery_rows.h"
#include "core/destinations/bigquery/bigquery_table.h"
#include "core/destinations/bigquery/bigquery_transport.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/destinations/destination_support.h"
#include "tests/unit/net/raw_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

const std::string kTable = "\"projectId\":\"p-1\",\"datasetId\":\"d\",\"tableId\":\"t\"";

QJsonObject rowOf(const std::string& event, const BigQueryRowStyle& style = {}, const std::string& salt = {})
{
    std::string row;
    appendRow(row, storedEvent(event, 9), style, "j-1", salt);
    return QJsonDocument::fromJson(QByteArray::fromStdString(row)).object();
}

QString column(const QJsonObject& row, QLatin1StringView name)
{
    return row.value("json"_L1).toObject().value(name).toString();
}

std::string error(int code, const std::string& reason, const std::string& message)
{
    return "{\"error\":{\"code\":" + std::to_string(code) + ",\"message\":\"" + message +
           "\",\"errors\":[{\"domain\":\"global\",\"reason\":\"" + reason + "\",\"message\":\"" + message + "\"}]}}";
}

BigQueryTable tableOf(bool typed)
{
    BigQueryTable table{"https://h", "p-1", "d", "t x", typed, eventColumns(typed)};
    table.columns.push_back({"dc", "STRING"});
    return table;
}

std::string resource(const std::string& fields, const std::string& more = {})
{
    return "{\"kind\":\"bigquery#table\",\"etag\":\"e1\",\"type\":\"TABLE\",\"tableReference\":{\"tableId\":\"t\"},"
           "\"schema\":{\"fields\":[" +
           fields + "]}" + more + "}";
}

std::string field(const std::string& name, const std::string& type, const std::string& mode = "NULLABLE")
{
    return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"mode\":\"" + mode + "\"}";
}

const std::string kSimpleFields = field("event_id", "STRING") + "," + field("Event_Type", "STRING") + "," +
                                  field("created_at", "TIMESTAMP") + "," + field("data", "JSON");

} // namespace

class TestBigQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dataIsTheServersBytes()
    {
        const auto row =
            rowOf("{\"id\":\"e\",\"type\":\"t\",\"data\" :  {\"a\" : 1.50e+3,\r\n\"b\":\"\\ud83d \\\"é\"} ,\"x\":1}");
        QCOMPARE(column(row, "data"_L1), u"{\"a\" : 1.50e+3,\r\n\"b\":\"\\ud83d \\\"é\"}"_s);
        QCOMPARE(row.value("insertId"_L1).toString(), u"e"_s);
        QCOMPARE(column(row, "event_id"_L1), u"e"_s);
        QCOMPARE(column(row, "event_type"_L1), u"t"_s);
        QVERIFY(!row.value("json"_L1).toObject().contains("created_at"_L1));
    }
    void dataOfEveryKind_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("data");
        QTest::newRow("a list") << u"{\"data\": [1, 2] }"_s << u"[1, 2]"_s;
        QTest::newRow("a text") << u"{\"data\":\"x\" }"_s << u"\"x\""_s;
        QTest::newRow("a number beyond 64 bits")
            << u"{\"data\":123456789012345678901234567890}"_s << u"123456789012345678901234567890"_s;
        QTest::newRow("null") << u"{\"data\":null,\"a\":1}"_s << u"null"_s;
        QTest::newRow("the last of two") << u"{\"data\":1,\"data\":{\"b\":2}}"_s << u"{\"b\":2}"_s;
        QTest::newRow("an escaped key") << u"{\"d\\u0061ta\":{\"b\":2}}"_s << u"{\"b\":2}"_s;
        QTest::newRow("none: the whole event") << u"{\"grantId\":\"g\"}"_s << u"{\"grantId\":\"g\"}"_s;
    }
    void dataOfEveryKind()
    {
        QFETCH(QString, event);
        QFETCH(QString, data);
        QCOMPARE(column(rowOf(event.toStdString()), "data"_L1), data);
    }

    void times_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("simple");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* members, const char* simple, const char* typed) {
            QTest::newRow(members) << QString::fromLatin1(members) << QString::fromLatin1(simple)
                                   << QString::fromLatin1(typed);
        };
        row("\"createdAt\":\"2026-03-01T12:00:00Z\"", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z");
        row("\"createdAt\":\"2026-03-01T12:00:00.123456789+01:00\"", "2026-03-01T12:00:00.123456789+01:00",
            "2026-03-01T12:00:00.123456+01:00");
        row("\"createdAt\":\"yesterday\"", "yesterday", "");
        row("\"createdAt\":17", "", "");
        row("\"timestamp\":\"2026-03-01T12:00:00.5Z\"", "2026-03-01T12:00:00.5Z", "2026-03-01T12:00:00.5Z");
        row("\"createdAt\":\"2026-03-01T12:00:00Z\",\"timestamp\":\"2027-03-01T12:00:00Z\"", "2026-03-01T12:00:00Z",
            "2026-03-01T12:00:00Z");
    }
    void times()
    {
        QFETCH(QString, members);
        QFETCH(QString, simple);
        QFETCH(QString, typed);
        const std::string event = "{\"id\":\"e\"," + members.toStdString() + ",\"data\":{}}";
        BigQueryRowStyle style;
        QCOMPARE(column(rowOf(event, style), "created_at"_L1), simple);
        style.typed = true;
        QCOMPARE(column(rowOf(event, style), "created_at"_L1), typed);
    }

    void idsFitBigQuery()
    {
        QCOMPARE(rowOf("{\"data\":1}").value("insertId"_L1).toString(), u"seq-j-1-9"_s);
        const std::string longest(128, 'x');
        QVERIFY(rowOf("{\"id\":\"" + longest + "\"}").value("insertId"_L1).toString().toStdString() == longest);
        const auto digest = rowOf("{\"id\":\"" + longest + "y\"}");
        QCOMPARE(digest.value("insertId"_L1).toString().size(), 64);
        QCOMPARE(column(digest, "event_id"_L1).size(), 129);
        // A replay is meant to be a second copy: BigQuery must not take it for a repeat.
        QCOMPARE(rowOf("{\"id\":\"e\"}", {}, "#replay-1").value("insertId"_L1).toString(), u"e#replay-1"_s);
        BigQueryRowStyle style;
        style.insertIds = false;
        QVERIFY(!rowOf("{\"id\":\"e\"}", style).contains("insertId"_L1));
    }

    void redactionIsAppliedFirst()
    {
        BigQueryRowStyle style;
        style.redactor = *EventRedactor::fromPaths({"data.a", "createdAt"});
        const auto row =
            rowOf("{\"id\":\"e\",\"createdAt\":\"2026-03-01T12:00:00Z\",\"data\":{\"a\":\"secret\",\"b\":1}}", style);
        QCOMPARE(column(row, "data"_L1), u"{\"a\":\"[redacted]\",\"b\":1}"_s);
        QCOMPARE(column(row, "created_at"_L1), u"[redacted]"_s);
    }

    void aRowLargerThanARequestIsNeverSent()
    {
        const auto destination = makeDestination("bigquery", kTable);
        QVERIFY(destination);
        const Limits limits = destination->limits();
        QVERIFY(limits.maxBytes <= (std::size_t{9} << 20));
        QCOMPARE(limits.maxEvents, 50'000U);
        QVERIFY(destination->encodedSize(storedEvent("{\"data\":\"" + std::string(limits.maxEventBytes, 'x') + "\"}")) >
                limits.maxEventBytes);
    }

    void statementsAreExact()
    {
        QVERIFY(tableOf(false).createStatement() == "CREATE TABLE `p-1.d.t x` (event_id STRING, event_type STRING, "
                                                    "created_at STRING, data STRING, dc STRING);");
        QVERIFY(tableOf(true).createStatement() ==
                "CREATE TABLE `p-1.d.t x` (event_id STRING, event_type STRING, created_at TIMESTAMP, data JSON, dc "
                "STRING) PARTITION BY DATE(created_at) CLUSTER BY event_type;");
        QVERIFY(tableOf(true).addStatement({{"data", "JSON"}, {"dc", "STRING"}}) ==
                "ALTER TABLE `p-1.d.t x` ADD COLUMN data JSON, ADD COLUMN dc STRING;");
        QVERIFY(tableOf(true).url() == "https://h/bigquery/v2/projects/p-1/datasets/d/tables/t%20x");
    }
    void theTableIsMadeAsTheStatementSays()
    {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(tableOf(true).resource())).object();
        QCOMPARE(json.value("tableReference"_L1).toObject().value("tableId"_L1).toString(), u"t x"_s);
        QCOMPARE(json.value("schema"_L1).toObject().value("fields"_L1).toArray().size(), 5);
        QCOMPARE(json.value("timePartitioning"_L1).toObject().value("field"_L1).toString(), u"created_at"_s);
        QCOMPARE(json.value("clustering"_L1).toObject().value("fields"_L1).toArray().at(0).toString(), u"event_type"_s);
        QVERIFY(tableOf(false).resource().find("timePartitioning") == std::string::npos);
    }

    void tablesAreCompared_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, bool typed, const std::string& fields, const char* more,
                            const QStringList& missing, const char* wrong, const char* note = "") {
            QTest::newRow(name) << typed << QString::fromStdString(fields) << QString::fromLatin1(more) << missing
                                << QString::fromLatin1(wrong) << QString::fromLatin1(note);
        };
        const char* partitioned = ",\"timePartitioning\":{\"type\":\"DAY\",\"field\":\"created_at\"}";
        const std::string typed = field("event_id", "STRING") + "," + field("event_type", "STRING") + "," +
                                  field("created_at", "TIMESTAMP") + "," + field("data", "JSON");
        row("a table that fits, in other case and richer types", false, kSimpleFields, "", {}, "");
        row("a typed table that fits", true, typed, partitioned, {}, "");
        row("a typed table without partitions works", true, typed, "", {}, "", "not partitioned");
        row("an empty table", false, "", "", {u"event_id"_s, u"event_type"_s, u"created_at"_s, u"data"_s}, "");
        row("a column is missing", false,
            field("event_id", "STRING") + "," + field("event_type", "STRING") + "," + field("data", "STRING"), "",
            {u"created_at"_s}, "");
        row("a text where typed wants JSON", true, field("data", "STRING"), partitioned,
            {u"event_id"_s, u"event_type"_s, u"created_at"_s}, "Column data is of type STRING and must be JSON.");
        row("a number where a text belongs", false, field("event_id", "INTEGER"), "",
            {u"event_type"_s, u"created_at"_s, u"data"_s}, "Column event_id is of type INTEGER");
        row("a repeated column", false, kSimpleFields + "," + field("data", "STRING", "REPEATED"), "", {}, "REPEATED");
        row("another column that must not be empty", false, kSimpleFields + "," + field("tenant", "STRING", "REQUIRED"),
            "", {}, "tenant is REQUIRED");
        row("another column with a default", false,
            kSimpleFields +
                ",{\"name\":\"at\",\"type\":\"TIMESTAMP\",\"mode\":\"REQUIRED\",\"defaultValueExpression\":\"0\"}",
            "", {}, "");
        row("a view", false, kSimpleFields, ",\"type\":\"VIEW\"", {}, "VIEW");
    }
    void tablesAreCompared()
    {
        QFETCH(bool, typed);
        QFETCH(QString, fields);
        QFETCH(QString, more);
        QFETCH(QStringList, missing);
        QFETCH(QString, wrong);
        QFETCH(QString, note);
        BigQueryTable table = tableOf(typed);
        table.columns = eventColumns(typed);
        const auto difference = compareTable(table, resource(fields.toStdString(), more.toStdString()));
        QVERIFY(difference);
        QStringList names;
        for (const auto& missed : difference->missing)
            names << QString::fromStdString(missed.name);
        QCOMPARE(names, missing);
        QCOMPARE(difference->wrong.empty(), wrong.isEmpty());
        QVERIFY2(difference->wrong.find(wrong.toStdString()) != std::string::npos, difference->wrong.c_str());
        QVERIFY(difference->note.find(note.toStdString()) != std::string::npos);
        QVERIFY(!compareTable(table, "{\"kind\":\"something\"}"));
        QVERIFY(!compareTable(table, "<html>"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* settings, const char* says) {
            QTest::newRow(settings) << QString::fromUtf8(settings) << QString::fromUtf8(says);
        };
        row("\"datasetId\":\"d\",\"tableId\":\"t\"", "projectId");
        row("\"projectId\":\"p\",\"tableId\":\"t\"", "datasetId");
        row("\"projectId\":\"p\",\"datasetId\":\"d\"", "tableId");
        row("\"projectId\":\"My Project\",\"datasetId\":\"d\",\"tableId\":\"t\"", "display name");
        row("\"projectId\":\"p\",\"datasetId\":\"p.d\",\"tableId\":\"t\"", "projectId");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"p.d.t\"", "without project and dataset");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t`; DROP\"", "tableId");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"schema\":\"json\"", "typed");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"endpoint\":\"https://h/bigquery\"",
            "without a path");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"fields\":{\"data\":\"x\"}", "\"data\"");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"fields\":{\"a b\":\"x\"}", "column");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"credentials\":{\"env\":\"A\"},"
            "\"authentication\":\"none\"",
            "authentication");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"credentials\":\"key.json\"", "credentials");
        row("\"projectId\":\"p\",\"datasetId\":\"d\",\"tableId\":\"t\",\"redact\":[\"a..b\"]", "a..b");
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, settings);
        QFETCH(QString, says);
        const auto config = parseConfig("{\"version\":1,\"source\":{\"type\":\"file\",\"path\":\"/"
                                        "x\"},\"destinations\":[{\"name\":\"d\",\"type\":\"bigquery\"," +
                                            settings.toStdString() + "}]}",
                                        "/etc/config.json", findDestinationSchema);
        QVERIFY(!config);
        const std::string text = config.error().message + " " + config.error().remedy;
        QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    }

    /// A refused token is exchanged for another one, once; then a person has to look.
    void aRefusedTokenIsRenewedOnce_data()
    {
        QTest::addColumn<bool>("heals");
        QTest::newRow("and the next one is good") << true;
        QTest::newRow("and the next one is refused as well") << false;
    }
    void aRefusedTokenIsRenewedOnce()
    {
        QFETCH(bool, heals);
        int tokens = 0;
        std::size_t rows = 0;
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t-" + std::to_string(++tokens) +
                                                  "\",\"expires_in\":3600}");
            ++rows;
            const bool second = request.find("Authorization: Bearer t-2\r\n") != std::string::npos;
            if (heals && second)
                return RawServer::answer(200, "{\"kind\":\"bigquery#tableDataInsertAllResponse\"}");
            return RawServer::answer(401, error(401, "authError", "Invalid Credentials"));
        });
        const auto destination = emulated(server);
        const auto transport = destination->openTransport();
        const Response response = exchange(*transport, destination->encode(sampleEvents(), sampleContext()).value());
        QCOMPARE(response.status, heals ? 200 : 401);
        QCOMPARE(rows, 2U);
        QCOMPARE(tokens, 2);
        const Verdict verdict = destination->interpret(response, sampleEvents());
        QCOMPARE(verdict.kind, heals ? OutcomeKind::Delivered : OutcomeKind::Paused);
        QCOMPARE(verdict.remedy.empty(), heals);
        // What a person mends counts at the next attempt.
        if (!heals)
            exchange(*transport, destination->encode(sampleEvents(), sampleContext()).value());
        QCOMPARE(tokens, heals ? 2 : 4);
    }

    void requestsWithTheSameRefusedTokenHaveOneRenewed()
    {
        int tokens = 0;
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t-" + std::to_string(++tokens) +
                                                  "\",\"expires_in\":3600}");
            if (request.find("Authorization: Bearer t-1\r\n") == std::string::npos)
                return RawServer::answer(200, "{\"kind\":\"bigquery#tableDataInsertAllResponse\"}");
            return RawServer::answer(401, error(401, "authError", "Invalid Credentials"));
        });
        const auto destination = emulated(server);
        const auto transport = destination->openTransport();
        int delivered = 0;
        for (int i = 0; i < 4; ++i) {
            transport->send(destination->encode(sampleEvents(), sampleContext()).value(),
                            [&](const Response& response) { delivered += response.status == 200 ? 1 : 0; });
        }
        QTRY_COMPARE(delivered, 4);
        QCOMPARE(tokens, 2);
    }

    void aMissingTableIsMade()
    {
        std::vector<std::string> made;
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
            if (request.starts_with("POST /bigquery/v2/projects/p-1/datasets/d/tables HTTP")) {
                made.push_back(request);
                return RawServer::answer(200, "{}");
            }
            return RawServer::answer(404, error(404, "notFound", "Not found: Table p-1:d.t"));
        });
        const auto destination = emulated(server, ",\"createTable\":true,\"schema\":\"typed\"");
        const auto transport = destination->openTransport();
        for (int i = 0; i < 2; ++i) {
            const Response response =
                exchange(*transport, destination->encode(sampleEvents(), sampleContext()).value());
            const Verdict verdict = destination->interpret(response, sampleEvents());
            QCOMPARE(verdict.kind, OutcomeKind::Retry);
            QVERIFY(verdict.reason.find("just created") != std::string::npos);
        }
        QCOMPARE(made.size(), 1U);
        QVERIFY(made.front().find("\"timePartitioning\"") != std::string::npos);
    }
    void aTableIsOnlyMadeOnRequest()
    {
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
            return RawServer::answer(404, error(404, "notFound", "Not found: Table p-1:d.t"));
        });
        const auto destination = emulated(server);
        const auto transport = destination->openTransport();
        const Response response = exchange(*transport, destination->encode(sampleEvents(), sampleContext()).value());
        const Verdict verdict = destination->interpret(response, sampleEvents());
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QVERIFY2(verdict.remedy.find("CREATE TABLE `p-1.d.t` (event_id STRING") != std::string::npos,
                 verdict.remedy.c_str());
        QCOMPARE(server.requests().size(), 2U);
    }
    void whatForbidsMakingATableIsTold()
    {
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
            if (request.find("/insertAll ") == std::string::npos)
                return RawServer::answer(403, error(403, "accessDenied", "Access Denied: bigquery.tables.create"));
            return RawServer::answer(404, error(404, "notFound", "Not found: Table p-1:d.t"));
        });
        const auto destination = emulated(server, ",\"createTable\":true");
        const auto transport = destination->openTransport();
        const Response response = exchange(*transport, destination->encode(sampleEvents(), sampleContext()).value());
        const Verdict verdict = destination->interpret(response, sampleEvents());
        QCOMPARE(verdict.kind, OutcomeKind::Paused);
        QVERIFY(verdict.reason.find("bigquery.tables.create") != std::string::npos);
    }

    void cancellingEndsEveryRequest()
    {
        RawServer server([](const std::string&) { return RawServer::Answer{}; });
        const auto destination = emulated(server);
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
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("create");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("says");
        const QStringList way{u"name"_s, u"connect"_s};
        const QStringList known = way + QStringList{u"credentials"_s};
        const QStringList allowed = known + QStringList{u"permission"_s};
        const QStringList whole = allowed + QStringList{u"table"_s};
        const QStringList made = whole + QStringList{u"create"_s};
        QTest::newRow("all is well") << u""_s << false << whole << true << u"has the columns"_s;
        QTest::newRow("a token that is refused") << u"401"_s << false << known << false << u"Invalid Credentials"_s;
        QTest::newRow("an account that may not write")
            << u"reader"_s << false << allowed << false << u"bigquery.tables.updateData"_s;
        QTest::newRow("an account that may only write") << u"writer"_s << false << whole << true << u"not compared"_s;
        QTest::newRow("a table that is not there")
            << u"404"_s << false << whole << false << u"CREATE TABLE `p-1.d.t`"_s;
        QTest::newRow("a table that is made") << u"404"_s << true << made << true << u"was created"_s;
        QTest::newRow("a table that lacks columns")
            << u"columns"_s << false << whole << false
            << u"ALTER TABLE `p-1.d.t` ADD COLUMN created_at STRING, ADD COLUMN data STRING;"_s;
        QTest::newRow("columns that are added") << u"columns"_s << true << made << true << u"were added"_s;
        QTest::newRow("a dataset that is not there")
            << u"dataset"_s << true << known << false << u"CREATE SCHEMA `p-1.d`"_s;
        QTest::newRow("a column of another type") << u"types"_s << true << whole << false << u"CREATE TABLE"_s;
        QTest::newRow("an emulator without the question")
            << u"emulator"_s << false << whole << true << u"has the columns"_s;
    }
    void theProbeNamesTheStepThatFails()
    {
        QFETCH(QString, fault);
        QFETCH(bool, create);
        QFETCH(QStringList, steps);
        QFETCH(bool, ok);
        QFETCH(QString, says);
        std::string patched;
        RawServer server([&](const std::string& request) {
            if (request.starts_with("POST /token"))
                return RawServer::answer(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
            if (fault == u"401"_s)
                return RawServer::answer(401, error(401, "authError", "Invalid Credentials"));
            if (fault == u"dataset"_s)
                return RawServer::answer(404, error(404, "notFound", "Not found: Dataset p-1:d"));
            if (request.find(":testIamPermissions ") != std::string::npos) {
                if (fault == u"404"_s || fault == u"emulator"_s)
                    return RawServer::answer(404, error(404, "notFound", "Not found: Table p-1:d.t"));
                return RawServer::answer(
                    200, fault == u"reader"_s ? "{}" : "{\"permissions\":[\"bigquery.tables.updateData\"]}");
            }
            if (request.starts_with("PATCH ")) {
                patched = request;
                return RawServer::answer(200, "{}");
            }
            if (request.starts_with("POST "))
                return RawServer::answer(200, "{}");
            if (fault == u"writer"_s)
                return RawServer::answer(403, error(403, "accessDenied", "Access Denied: bigquery.tables.get"));
            if (fault == u"404"_s)
                return RawServer::answer(404, error(404, "notFound", "Not found: Table p-1:d.t"));
            if (fault == u"columns"_s)
                return RawServer::answer(200,
                                         resource(field("event_id", "STRING") + "," + field("event_type", "STRING")));
            return RawServer::answer(200, resource(fault == u"types"_s ? field("data", "INTEGER") : kSimpleFields));
        });
        const auto destination = emulated(server, create ? ",\"createTable\":true" : "");
        const auto transport = destination->openTransport();
        std::optional<ProbeReport> report;
        runProbe(*destination, *transport, [&](ProbeReport done) { report = std::move(done); });
        QTRY_VERIFY(report);
        QStringList names;
        for (const auto& step : report->steps)
            names << QString::fromStdString(step.name);
        QCOMPARE(names, steps);
        QCOMPARE(report->ok(), ok);
        const auto& last = report->steps.back();
        const std::string told = last.detail + " " + last.remedy;
        QVERIFY2(told.find(says.toStdString()) != std::string::npos, told.c_str());
        QVERIFY(ok || !last.remedy.empty());
        if (!patched.empty()) {
            QVERIFY(patched.find("If-Match: e1\r\n") != std::string::npos);
            QVERIFY(patched.find("event_type") != std::string::npos && patched.find("created_at") != std::string::npos);
        }
    }

private:
    /// A destination with a login, at a server that stands in for Google.
    static std::unique_ptr<Destination> emulated(const RawServer& server, const std::string& more = {})
    {
        return makeDestination("bigquery",
                               kTable + ",\"credentials\":{\"env\":\"X\"},\"endpoint\":\"" + server.url() + "\"" + more,
                               {{"credentials", "{\"type\":\"authorized_user\",\"client_id\":\"c\",\"client_secret\":"
                                                "\"secret-1\",\"refresh_token\":\"refresh-1\"}"}});
    }
};

QTEST_GUILESS_MAIN(TestBigQuery)
#include "test_bigquery.moc"
