// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/fault_book.h"
#include "core/simulator/script.h"

#include <QTest>

using namespace grantex;
using Kind = FaultAction::Kind;

class TestScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheSpecificationShows();
    void refusesWithTheLineNumber_data();
    void refusesWithTheLineNumber();
    void aFaultMeetsOneRequestUnlessToldOtherwise();
    void aFaultEndsWithItsTime();
    void theOldestFaultOfATargetGoesFirst();
};

void TestScript::readsWhatTheSpecificationShows()
{
    const auto script = parseScript("# a comment\n"
                                    "at 5s drop\n"
                                    "\n"
                                    "every 1.5s duplicate 3   # another\n"
                                    "after 100 events stall 2min\r\n"
                                    "refuse hec 503 retry-after 7 times 4\n"
                                    "hec 429 for 10s\n"
                                    "hec accept-then-close times 2\n"
                                    "slow sink 500ms for 1h\n"
                                    "hec reject two words\n"
                                    "flood 1e3 for 2s\n"
                                    "webhook http://127.0.0.1:9/x s3cret backoff 10ms\n");
    QVERIFY2(script.has_value(), script ? "" : script.error().message.c_str());
    QCOMPARE(script->size(), std::size_t{10});
    const auto& lines = *script;
    QCOMPARE(lines[0].when, ScriptLine::When::At);
    QCOMPARE(lines[0].time, Millis(5000));
    QCOMPARE(lines[1].when, ScriptLine::When::Every);
    QCOMPARE(lines[1].time, Millis(1500));
    QCOMPARE(lines[1].action.count, 3);
    QCOMPARE(lines[2].when, ScriptLine::When::AfterEvents);
    QCOMPARE(lines[2].events, 100);
    QCOMPARE(lines[2].action.duration, Millis(120'000));
    QCOMPARE(lines[3].action.kind, Kind::Refuse);
    QCOMPARE(lines[3].action.status, 503);
    QCOMPARE(lines[3].action.retryAfter.value_or(0), 7);
    QCOMPARE(lines[3].action.times.value_or(0), 4);
    QCOMPARE(lines[4].action.status, 429);
    QCOMPARE(lines[4].action.lasting.value_or(Millis(0)), Millis(10'000));
    QCOMPARE(lines[5].action.kind, Kind::AcceptThenClose);
    QCOMPARE(lines[6].action.duration, Millis(500));
    QCOMPARE(lines[7].action.text, std::string("two words"));
    QCOMPARE(lines[8].action.rate, 1000.0);
    QCOMPARE(lines[9].action.secret, std::string("s3cret"));
}

void TestScript::refusesWithTheLineNumber_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const auto* line : {"explode",
                             "at drop",
                             "at 5 drop",
                             "at -1s drop",
                             "at 5s",
                             "every 0s drop",
                             "after 0 events drop",
                             "drop everything",
                             "drop sse now",
                             "stall",
                             "stall 8000h",
                             "refuse hec 200",
                             "refuse nobody 503",
                             "hec 503 times 0",
                             "accept-then-close stream",
                             "rate 200001",
                             "rate nan",
                             "flood 5",
                             "malformed yaml",
                             "oversized 0",
                             "burst 99999999999",
                             "hec ack perhaps",
                             "webhook http://x"})
        QTest::newRow(line) << QByteArray(line);
}

void TestScript::refusesWithTheLineNumber()
{
    QFETCH(QByteArray, line);
    const auto script = parseScript("drop\n" + line.toStdString());
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::Malformed);
    QVERIFY(script.error().message.find("Script line 2:") == 0);
}

void TestScript::aFaultMeetsOneRequestUnlessToldOtherwise()
{
    FaultBook book;
    book.add(parseScript("hec 503")->front().action, MonoTime{});
    book.add(parseScript("sink 500 times 2")->front().action, MonoTime{});
    QVERIFY(book.take("hec", MonoTime{}));
    QVERIFY(!book.take("hec", MonoTime{}));
    QVERIFY(book.take("sink", MonoTime{}));
    QVERIFY(book.take("sink", MonoTime{}));
    QVERIFY(!book.take("sink", MonoTime{}));
}

void TestScript::aFaultEndsWithItsTime()
{
    FaultBook book;
    book.add(parseScript("hec 503 for 5s")->front().action, MonoTime{});
    for (int i = 0; i < 100; ++i)
        QVERIFY(book.take("hec", MonoTime(Millis(4999))));
    QVERIFY(!book.take("hec", MonoTime(Millis(5000))));
}

void TestScript::theOldestFaultOfATargetGoesFirst()
{
    FaultBook book;
    book.add(parseScript("hec 503")->front().action, MonoTime{});
    book.add(parseScript("hec 429")->front().action, MonoTime{});
    QCOMPARE(book.take("hec", MonoTime{})->status, 503);
    QCOMPARE(book.take("hec", MonoTime{})->status, 429);
    book.add(parseScript("hec 503")->front().action, MonoTime{});
    book.clear();
    QVERIFY(!book.take("hec", MonoTime{}));
}

QTEST_GUILESS_MAIN(TestScript)
#include "test_script.moc"
