// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/sse_parser.h"

#include "tests/unit/source/golden.h"

#include <QTest>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRoomy = 1024U * 1024U;

/// Writes down what it hears, one text an event: `type|data`, or `oversized N`.
class Notebook final : public SseSink
{
public:
    void sseEvent(std::string_view type, std::string_view data) override
    {
        lines.append(QByteArray(type.data(), static_cast<qsizetype>(type.size())) + '|' +
                     QByteArray(data.data(), static_cast<qsizetype>(data.size())));
    }
    void sseOversized(std::size_t bytes) override
    {
        lines.append("oversized " + QByteArray::number(static_cast<qulonglong>(bytes)));
    }

    QByteArrayList lines;
};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

struct Outcome
{
    QByteArrayList events;
    QByteArray lastId;
    long long retry = -1;
    bool operator==(const Outcome&) const = default;
};

Outcome outcomeOf(const SseParser& parser, const Notebook& notes)
{
    return {notes.lines, QByteArray::fromStdString(parser.lastEventId()), parser.retry().value_or(Millis(-1)).count()};
}

Outcome parsed(const QByteArrayList& pieces, std::size_t maxEventBytes = kRoomy)
{
    Notebook notes;
    SseParser parser(notes, maxEventBytes);
    for (const QByteArray& piece : pieces)
        parser.feed(view(piece));
    return outcomeOf(parser, notes);
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGrammarIsFollowed_data();
    void theGrammarIsFollowed();
    void theLastEventIdIsKept_data();
    void theLastEventIdIsKept();
    void theRetryTimeIsRead_data();
    void theRetryTimeIsRead();
    void theCaptureGivesTheSameEventsAtEveryBoundary();
    void tooLargeEventsAreLeftOutAlone_data();
    void tooLargeEventsAreLeftOutAlone();
    void anEndlessLineTakesNoMemory();
    void aNewStreamForgetsTheCutOffEventButNotTheId();
};

void TestSseParser::theGrammarIsFollowed_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");
    const auto row = [](const char* name, const QByteArray& stream, const QByteArrayList& events) {
        QTest::newRow(name) << stream << events;
    };
    row("nothing gives nothing", "", {});
    row("an event ends with an empty line", "data: a\n\n", {"|a"});
    row("an event without an empty line is discarded", "data: a\n", {});
    row("an event cut off within its line is discarded", "data: a", {});
    row("CR ends lines", "data: a\r\rdata: b\r\r", {"|a", "|b"});
    row("CRLF ends lines", "data: a\r\n\r\ndata: b\r\n\r\n", {"|a", "|b"});
    row("line ends may be mixed", "data: a\r\n\rdata: b\n\r\ndata: c\r\n\n", {"|a", "|b", "|c"});
    row("LF CR are two line ends", "data: a\n\rdata: b\n\n", {"|a", "|b"});
    row("a byte order mark at the start is dropped",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"|a"});
    row("a second byte order mark belongs to the field name",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        {});
    row("half a byte order mark belongs to the field name",
        "\xEF\xBB"
        "data: a\n\ndata: b\n\n",
        {"|b"});
    row("a byte order mark later is text",
        "data: a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        {"|a"});
    row("one space after the colon is dropped", "data:a\n\ndata: b\n\ndata:  c\n\n", {"|a", "|b", "| c"});
    row("lines of data are joined", "data: a\ndata: b\ndata:\ndata: c\n\n", {"|a\nb\n\nc"});
    row("data without a colon is an empty line of data", "data\n\ndata\ndata\n\ndata:", {"|", "|\n"});
    row("an empty data field is an event", "data:\n\n", {"|"});
    row("a frame without data is none", "event: x\n\nid: 1\n\n", {});
    row("the type is named by the event line", "event: grant.created\ndata: {}\n\n", {"grant.created|{}"});
    row("the last event line counts", "event: a\nevent: b\ndata: x\n\n", {"b|x"});
    row("the type is forgotten after its frame", "event: a\n\ndata: x\n\n", {"|x"});
    row("comments mean nothing", ": keepalive\n\n:\n:data: x\ndata: y\n: in between\n\n", {"|y"});
    row("unknown fields mean nothing", "foo: 1\nDATA: x\n data: y\ndatax: z\ndata: w\n\n", {"|w"});
    row("a colon in the value stays", "data: {\"a\":1}\n\n", {"|{\"a\":1}"});
    row("NUL in data stays", QByteArray("data: a\0b\n\n", 11), {QByteArray("|a\0b", 4)});
    row("invalid UTF-8 is passed on as it is", "data: \xFF\xFE\n\n", {"|\xFF\xFE"});
}

void TestSseParser::theGrammarIsFollowed()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArrayList, events);
    const Outcome whole = parsed({stream});
    QCOMPARE(whole.events, events);
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        QCOMPARE(parsed({stream.left(at), stream.mid(at)}).events, events);
        for (qsizetype second = at; second <= stream.size(); ++second)
            QVERIFY(parsed({stream.left(at), stream.mid(at, second - at), stream.mid(second)}) == whole);
    }
}

void TestSseParser::theLastEventIdIsKept_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("of the last event") << "id: 1\ndata: a\n\nid: 2\ndata: b\n\n"_ba
                                       << "2"_ba;
    QTest::newRow("over events without one") << "id: 1\ndata: a\n\ndata: b\n\n"_ba
                                             << "1"_ba;
    QTest::newRow("of a frame without data") << "id: 1\n\n"_ba
                                             << "1"_ba;
    QTest::newRow("not of a frame that was cut off") << "id: 1\ndata: a\n\nid: 2\ndata: b\n"_ba
                                                     << "1"_ba;
    QTest::newRow("an empty one takes it back") << "id: 1\ndata: a\n\nid\ndata: b\n\n"_ba
                                                << ""_ba;
    QTest::newRow("one with NUL counts for nothing")
        << "id: 1\ndata: a\n\n"_ba + QByteArray("id: 2\0\n", 7) + "data: b\n\n"
        << "1"_ba;
    QTest::newRow("of an event too large to keep") << "data: "_ba + QByteArray(2000, 'x') + "\nid: 7\n\n"
                                                   << "7"_ba;
}

void TestSseParser::theLastEventIdIsKept()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, id);
    for (qsizetype at = 0; at <= stream.size(); ++at)
        QCOMPARE(parsed({stream.left(at), stream.mid(at)}, 1000).lastId, id);
}

void TestSseParser::theRetryTimeIsRead_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<long long>("milliseconds");
    QTest::newRow("digits are milliseconds, at once") << "retry: 2500\n"_ba << 2500LL;
    QTest::newRow("a sign makes it no number") << "retry: -1\n"_ba << -1LL;
    QTest::newRow("letters make it no number") << "retry: 10s\n"_ba << -1LL;
    QTest::newRow("nothing is no number") << "retry:\n"_ba << -1LL;
    QTest::newRow("a day is the most") << "retry: 99999999999999999999999999\n"_ba << 86'400'000LL;
}

void TestSseParser::theRetryTimeIsRead()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const long long, milliseconds);
    QCOMPARE(parsed({stream}).retry, milliseconds);
}

void TestSseParser::theCaptureGivesTheSameEventsAtEveryBoundary()
{
    const QByteArray capture = golden(u"grantex-capture.sse"_s);
    QByteArrayList expected;
    for (const std::string& json : capturedEvents())
        expected.append("|" + QByteArray::fromStdString(json));
    QCOMPARE(expected.size(), 30);
    for (qsizetype at = 0; at <= capture.size(); ++at)
        QCOMPARE(parsed({capture.left(at), capture.mid(at)}).events, expected);
    QByteArrayList bytes;
    for (const char byte : capture)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(parsed(bytes).events, expected);
}

void TestSseParser::tooLargeEventsAreLeftOutAlone_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");
    const QByteArray fits(100, 'x');
    const QByteArray large(101, 'x');
    const QByteArray huge(1000, 'x');
    QTest::newRow("the largest that fits is kept") << "data: "_ba + fits + "\n\n" << QByteArrayList{"|" + fits};
    QTest::newRow("one byte more is left out and the next event is kept") << "data: "_ba + large + "\n\ndata: a\n\n"
                                                                          << QByteArrayList{"oversized 107", "|a"};
    QTest::newRow("a line beyond all limits is left out") << "data: "_ba + huge + "\n\ndata: a\n\n"
                                                          << QByteArrayList{"oversized 1006", "|a"};
    QTest::newRow("lines that are too much together are left out")
        << "data: "_ba + fits.left(50) + "\ndata: " + fits.left(50) + "\n\ndata: a\n\n"
        << QByteArrayList{"oversized 112", "|a"};
    QTest::newRow("what follows within the event is left out too")
        << "data: "_ba + huge + "\ndata: b\nevent: c\n\ndata: a\n\n"
        << QByteArrayList{"oversized 1021", "|a"};
    QTest::newRow("a long comment is no event") << ":"_ba + huge + "\n\ndata: a\n\n" << QByteArrayList{"|a"};
    QTest::newRow("a long comment leaves its event alone") << "data: a\n:"_ba + huge + "\ndata: b\n\n"
                                                           << QByteArrayList{"|a\nb"};
}

void TestSseParser::tooLargeEventsAreLeftOutAlone()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArrayList, events);
    for (qsizetype at = 0; at <= stream.size(); ++at)
        QCOMPARE(parsed({stream.left(at), stream.mid(at)}, 100).events, events);
    QByteArrayList bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(parsed(bytes, 100).events, events);
}

void TestSseParser::anEndlessLineTakesNoMemory()
{
    Notebook notes;
    SseParser parser(notes, 1000);
    const QByteArray block(1024 * 1024, 'x');
    parser.feed("data: ");
    for (int i = 0; i < 4096; ++i)
        parser.feed(view(block));
    parser.feed("\n\ndata: a\n\n");
    QCOMPARE(notes.lines, (QByteArrayList{"oversized 4294967302", "|a"}));
}

void TestSseParser::aNewStreamForgetsTheCutOffEventButNotTheId()
{
    Notebook notes;
    SseParser parser(notes, kRoomy);
    parser.feed("id: 1\ndata: a\n\nid: 2\nevent: x\ndata: cut o");
    parser.reset();
    parser.feed("\xEF\xBB\xBF"
                "data: b\n\n");
    QCOMPARE(notes.lines, (QByteArrayList{"|a", "|b"}));
    QCOMPARE(parser.lastEventId(), std::string("1"));
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "test_sse_parser.moc"
