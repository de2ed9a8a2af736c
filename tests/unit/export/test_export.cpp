// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_run.h"
#include "core/export/gap_event.h"
#include "tests/models/memory_reader.h"

#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

/// A reader that has gaps and counts how often it is asked.
class GappyReader final : public EventReader
{
public:
    GappyReader(test::Journal journal, std::vector<Gap> gaps) : m_events(std::move(journal)), m_gaps(std::move(gaps)) {}
    Result<std::vector<StoredEvent>> readAfter(Sequence after, std::size_t limit) override
    {
        ++reads;
        auto some = m_events.readAfter(after, limit);
        eventsRead += some->size();
        return some;
    }
    Result<std::vector<StoredEvent>> readBefore(Sequence before, std::size_t limit) override
    {
        return m_events.readBefore(before, limit);
    }
    Result<StoredEvent> read(Sequence sequence) override { return m_events.read(sequence); }
    Result<Sequence> last() override { return m_events.last(); }
    Result<std::vector<Gap>> gaps() override { return m_gaps; }

    std::size_t reads = 0;
    std::size_t eventsRead = 0;

private:
    test::MemoryReader m_events;
    std::vector<Gap> m_gaps;
};

std::string exported(EventReader& reader, const ExportPlan& plan)
{
    std::string text;
    const auto done = runExport(
        reader, plan,
        [&](std::string_view piece) -> Result<> {
            text += piece;
            return {};
        },
        [](std::int64_t) { return true; });
    return done ? text : "failed: " + done.error().message;
}

std::vector<ExportColumn> columns(const std::vector<std::string>& names)
{
    std::vector<ExportColumn> all;
    for (const auto& name : names)
        all.push_back(*exportColumn(name));
    return all;
}

StoredEvent stored(std::int64_t sequence, const std::string& json)
{
    return {{sequence}, fromEpochMillis(1'000'000), *parseEvent(json)};
}

test::Journal journalWith(const std::vector<std::string>& jsons)
{
    std::vector<StoredEvent> events;
    for (const auto& json : jsons)
        events.push_back(stored(static_cast<std::int64_t>(events.size()) + 1, json));
    return std::make_shared<test::JournalEvents>(std::move(events));
}

constexpr ExportRange kAll{{1}, {1'000'000}};

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonFormatsKeepTheBytes()
    {
        const std::string odd = "{ \"type\":\"a.b\",\r\n \"data\" : {\"n\":1.50,\"t\":\"\\u00e9 é\"}}";
        test::MemoryReader reader(journalWith({odd, R"({"type":"c.d"})"}));
        QCOMPARE(exported(reader, {ExportFormat::Ndjson, {kAll}, {}, {}, false}),
                 "{ \"type\":\"a.b\",  \"data\" : {\"n\":1.50,\"t\":\"\\u00e9 é\"}}\n{\"type\":\"c.d\"}\n");
        QCOMPARE(exported(reader, {ExportFormat::JsonArray, {kAll}, {}, {}, false}),
                 "[\n" + odd + ",\n{\"type\":\"c.d\"}\n]\n");
    }

    void anEmptyExportIsStillWhole()
    {
        test::MemoryReader reader(journalWith({}));
        QCOMPARE(exported(reader, {ExportFormat::Ndjson, {kAll}, {}, {}, false}), std::string());
        QCOMPARE(exported(reader, {ExportFormat::JsonArray, {}, {}, {}, false}), std::string("[]\n"));
        QCOMPARE(exported(reader, {ExportFormat::Csv, {kAll}, columns({"type", "id"}), {}, false}),
                 std::string("type,id\r\n"));
        QCOMPARE(exported(reader, {ExportFormat::Markdown, {kAll}, columns({"type"}), {}, false}),
                 std::string("| type |\n| --- |\n"));
    }

    void cellsAreSafe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << "grant.created"_ba
                               << "grant.created"_ba;
        QTest::newRow("comma") << "a,b"_ba
                               << "\"a,b\""_ba;
        QTest::newRow("quote") << "say \"x\""_ba
                               << "\"say \"\"x\"\"\""_ba;
        QTest::newRow("line end") << "a\r\nb"_ba
                                  << "\"a\r\nb\""_ba;
        QTest::newRow("blank at the end") << "a "_ba
                                          << "\"a \""_ba;
        QTest::newRow("formula") << "=1+1"_ba
                                 << "\"'=1+1\""_ba;
        QTest::newRow("call") << "=HYPERLINK(\"http://x\",\"y\")"_ba
                              << "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_ba;
        QTest::newRow("plus") << "+49 30"_ba
                              << "\"'+49 30\""_ba;
        QTest::newRow("minus") << "-2+3+cmd|' /C calc'!A0"_ba
                               << "\"'-2+3+cmd|' /C calc'!A0\""_ba;
        QTest::newRow("at") << "@SUM(A1)"_ba
                            << "\"'@SUM(A1)\""_ba;
        QTest::newRow("tab") << "\t=1"_ba
                             << "\"'\t=1\""_ba;
        QTest::newRow("carriage return") << "\r=1"_ba
                                         << "\"'\r=1\""_ba;
        QTest::newRow("blanks in front") << "  =1"_ba
                                         << "\"'  =1\""_ba;
        QTest::newRow("wide equals") << "\xEF\xBC\x9D"
                                        "1"_ba
                                     << "\"'\xEF\xBC\x9D"
                                        "1\""_ba;
        QTest::newRow("later on") << "a=1"_ba
                                  << "a=1"_ba;
        QTest::newRow("other languages") << "Ünïcode 日本"_ba
                                         << "Ünïcode 日本"_ba;
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
    }
    void cellsAreSafe()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
    }

    void markdownIsNoMarkup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("identifier") << "grnt_01HX"_ba
                                    << "grnt_01HX"_ba;
        QTest::newRow("pipe") << "a|b"_ba
                              << "a\\|b"_ba;
        QTest::newRow("backslash before a pipe") << "a\\|b"_ba
                                                 << "a\\\\\\|b"_ba;
        QTest::newRow("html") << "<img src=x>"_ba
                              << "\\<img src=x\\>"_ba;
        QTest::newRow("link") << "[a](http://b)"_ba
                              << "\\[a\\](http:\\//b)"_ba;
        QTest::newRow("emphasis") << "*a* _b_ `c`"_ba
                                  << "\\*a\\* \\_b\\_ \\`c\\`"_ba;
        QTest::newRow("lines") << "a\r\nb"_ba
                               << "a  b"_ba;
    }
    void markdownIsNoMarkup()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(markdownCell(text.toStdString())), cell);
    }

    void tablesHaveTheChosenColumns()
    {
        test::MemoryReader reader(journalWith(
            {R"({"id":"evt_1","type":"grant.created","createdAt":"2026-11-23T11:25:15.838Z","data":{"grantId":"grnt_1","agentId":"ag_1","principalId":"a,b","scopes":["x:y","z"],"list":[{"n":1},{"n":"=2"}]}})"}));
        const auto chosen = columns(
            {"time", "sequence", "type", "id", "agent", "principal", "grant", "scopes", "data.list[*].n", "data.none"});
        QCOMPARE(exported(reader, {ExportFormat::Csv, {kAll}, chosen, {}, false}),
                 std::string(
                     "time,sequence,type,id,agent,principal,grant,scopes,data.list[*].n,data.none\r\n"
                     "2026-11-23T11:25:15.838Z,1,grant.created,evt_1,ag_1,\"a,b\",grnt_1,\"x:y, z\",\"1, =2\",\r\n"));
        QCOMPARE(exported(reader, {ExportFormat::Markdown, {kAll}, columns({"type", "scopes"}), {}, false}),
                 std::string("| type | scopes |\n| --- | --- |\n| grant.created | x:y, z |\n"));
    }

    void unknownColumnsAreRefused()
    {
        QVERIFY(!exportColumn("agnet"));
        QVERIFY(!exportColumn(""));
        QVERIFY(!exportColumn("data."));
        QVERIFY(exportColumn("data.pct"));
    }

    void onlyTheRangesAreWritten()
    {
        GappyReader reader(test::journalOf(5000), {});
        const std::string text =
            exported(reader, {ExportFormat::Ndjson, {{{2}, {3}}, {{5}, {5}}, {{4001}, {4999}}}, {}, {}, false});
        QStringList ids;
        for (const QString& line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts))
            ids.append(line.section(u'"', 3, 3));
        QCOMPARE(ids.size(), 1002);
        QCOMPARE(ids.mid(0, 4), QStringList({u"evt_2"_s, u"evt_3"_s, u"evt_5"_s, u"evt_4001"_s}));
        QCOMPARE(ids.last(), u"evt_4999"_s);
    }

    void farApartRangesAreNotReadThrough()
    {
        GappyReader reader(test::journalOf(50'000), {});
        const ExportPlan plan{
            ExportFormat::Ndjson, {{{1}, {1}}, {{25'000}, {25'000}}, {{50'000}, {50'000}}}, {}, {}, false};
        QCOMPARE(std::ranges::count(exported(reader, plan), '\n'), 3);
        QVERIFY2(reader.eventsRead < 100, qPrintable(QString::number(reader.eventsRead)));
    }

    void closeRangesAreReadTogether()
    {
        GappyReader reader(test::journalOf(10'000), {});
        ExportPlan plan;
        for (std::int64_t sequence = 1; sequence <= 10'000; sequence += 3)
            plan.ranges.push_back({{sequence}, {sequence}});
        QCOMPARE(std::ranges::count(exported(reader, plan), '\n'), 3334);
        QVERIFY2(reader.reads < 30, qPrintable(QString::number(reader.reads)));
    }

    void gapsStandWhereTheyWere()
    {
        Gap open = test::gapAfter(2, 4, true);
        open.reason = "no \"route\"";
        GappyReader reader(test::journalOf(4), {test::gapAfter(1, 2), open, test::gapAfter(3, 90)});
        const std::string text = exported(reader, {ExportFormat::Ndjson, {{{1}, {4}}}, {}, {}, true});
        const QStringList lines = QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[2],
                 u"{\"type\":\"monitor.gap\",\"createdAt\":\"1970-01-01T00:33:20.000Z\",\"data\":{\"startedAt\":"
                 "\"1970-01-01T00:33:20.000Z\",\"endedAt\":\"1970-01-01T00:34:49.000Z\",\"kind\":\"connection\","
                 "\"reason\":\"\"}}"_s);
        QVERIFY(lines[5].contains(u"\"endedAt\":null"_s));
        const auto back = gapOfEvent(lines[5].toStdString());
        QVERIFY(back && !back->to && back->reason == open.reason && back->from == open.from);
        QVERIFY(parseEvent(lines[5].toStdString()));

        const std::string table = exported(reader, {ExportFormat::Csv, {{{3}, {4}}}, columns({"type"}), {}, true});
        QCOMPARE(table, std::string("type\r\nmonitor.gap\r\ntoken.issued\r\ntoken.issued\r\nmonitor.gap\r\n"));
        QVERIFY(exported(reader, {ExportFormat::Ndjson, {{{1}, {4}}}, {}, {}, false}).find("monitor.gap") ==
                std::string::npos);
    }

    void redactedColumnsShowWhatTheBytesHold()
    {
        test::MemoryReader reader(journalWith({R"({"id":"evt_1","type":"t","data":{"principalId":"alice"}})"}));
        Redaction::Rules rules;
        rules.principals = true;
        rules.paths = {"id"};
        const ExportPlan plan{
            ExportFormat::Csv, {kAll}, columns({"id", "principal", "type"}), *Redaction::of(rules), false};
        QCOMPARE(exported(reader, plan), std::string("id,principal,type\r\n[redacted],[redacted],t\r\n"));
    }

    void aStopAndAFailingSinkEndIt()
    {
        test::MemoryReader reader(test::journalOf(5000));
        std::int64_t heard = 0;
        const auto stopped = runExport(
            reader, {ExportFormat::Ndjson, {kAll}, {}, {}, false}, [](std::string_view) { return Result<>(); },
            [&](std::int64_t events) {
                heard = events;
                return events < 1500;
            });
        QVERIFY(stopped && *stopped == heard && heard < 5000);
        const auto failed = runExport(
            reader, {ExportFormat::Ndjson, {kAll}, {}, {}, false},
            [](std::string_view) -> Result<> { return fail(ErrorCode::NoRoom, "The disk is full."); },
            [](std::int64_t) { return true; });
        QVERIFY(!failed && failed.error().code == ErrorCode::NoRoom);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
