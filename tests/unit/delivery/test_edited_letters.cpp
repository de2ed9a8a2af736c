// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/dead_letters.h"
#include "core/journal/delivery_picture.h"
#include "core/journal/event_edit.h"
#include "lane_bench.h"

#include <QFile>
#include <array>

using namespace grantex;
using namespace grantex::test;

namespace {

const std::string kEdit = R"({"id":"evt_3","type":"test","data":{"mended":  1.50}})";

/// Refuses evt_3, by name, while its bytes are these; an empty text refuses it whatever is sent.
void refuse(Provider& provider, const std::string& bytes)
{
    provider.decide = [&provider, bytes](const Provider::Ids& ids) {
        Verdict made = Provider().decide(ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i] == "evt_3" && (bytes.empty() || provider.bytes.at("evt_3") == bytes))
                made.named.push_back({i, OutcomeKind::Rejected, "no such field"});
        }
        return made;
    };
}

std::vector<StoredDeadLetter> letters(const std::string& directory)
{
    std::vector<StoredDeadLetter> all;
    auto reader = DeadLetterReader::open(directory);
    if (!reader || !reader->each({}, [&all](const StoredDeadLetter& letter) {
            all.push_back(letter);
            return true;
        }))
        qFatal("the dead letters cannot be read");
    return all;
}

} // namespace

/// A dead letter that is retried with an edit: what goes out is the edit, what was received stays.
class TestEditedLetters : public QObject
{
    Q_OBJECT
private:
    /// A journal whose third event was refused.
    struct Refused : Bench
    {
        std::string original;
        std::int64_t letter = 0;

        explicit Refused(bool isForEver = false)
        {
            start();
            append(1);
            original = R"({"id":"evt_3","type":"test","data":{}})";
            refuse(provider, isForEver ? std::string() : original);
            append(4);
            runFor(Millis(2000));
            const auto all = letters(journal.directory());
            if (all.size() != 1 || all.front().json != original)
                qFatal("the third event is not among the dead letters");
            letter = all.front().id;
        }
        Result<> edit(const std::string& json)
        {
            if (auto begun = journal.store->begin(); !begun)
                return begun;
            auto done = journal.store->retryEdited({"lane"}, letter, json, fromEpochMillis(1'772'000'000'000));
            if (!done) {
                journal.store->rollback();
                return done;
            }
            if (auto kept = journal.store->commit(); !kept)
                return kept;
            lane->reload();
            return {};
        }
        [[nodiscard]] std::string received()
        {
            const auto event = journal.reader->read({3});
            return event ? event->event.json : std::string();
        }
        [[nodiscard]] std::optional<std::string> kept() { return *journal.reader->readEdit("lane", {3}); }
    };

private Q_SLOTS:
    void theEditGoesOutAndTheEventStaysByteForByte()
    {
        Refused bench;
        QVERIFY(bench.edit(kEdit).has_value());
        QCOMPARE(bench.counters().waiting(), 1);
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), kEdit);
        QCOMPARE(bench.counters().delivered, 5);
        QCOMPARE(bench.counters().deadLettered, 0);
        QCOMPARE(bench.counters().matched, 5);
        QCOMPARE(bench.received(), bench.original);
        // The mark stays: what was sent is not what was received.
        const auto picture = DeliveryPicture::read(bench.journal.directory());
        QVERIFY((*picture)->lanes.front().isEdited({3}));
        QVERIFY(!(*picture)->lanes.front().isEdited({2}));
        QCOMPARE((*picture)->lanes.front().stateOf(Sequence{3}), DeliveryState::Delivered);
    }

    void theEditOutlivesACrashBeforeItIsSent()
    {
        Refused bench;
        QVERIFY(bench.edit(kEdit).has_value());
        bench.lane.reset();
        bench.journal.reopen();
        bench.start();
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), kEdit);
        QCOMPARE(bench.counters().delivered, 5);
    }

    void aFrozenBatchIsSentWithItsEditAfterACrash()
    {
        Refused bench;
        bench.limits.hasIdentity = true;
        bench.lane.reset();
        bench.start();
        bench.provider.hold = true;
        QVERIFY(bench.edit(kEdit).has_value());
        bench.runFor(Millis(2000));
        QCOMPARE(bench.journal.record({"lane"}).frozen.size(), std::size_t(1));
        bench.provider.queue.clear();
        bench.provider.hold = false;
        bench.provider.bytes.clear();
        bench.lane.reset();
        bench.journal.reopen();
        bench.start();
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), kEdit);
        QCOMPARE(bench.counters().delivered, 5);
    }

    void anEditThatIsRefusedAgainIsADeadLetterWithBoth()
    {
        Refused bench(true);
        QVERIFY(bench.edit(kEdit).has_value());
        bench.runFor(Millis(2000));
        const auto all = letters(bench.journal.directory());
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().json, bench.original);
        QCOMPARE(all.front().edit, kEdit);
        QCOMPARE(bench.counters().deadLettered, 1);
        // Retried with its own bytes the edit is taken back.
        bench.letter = all.front().id;
        bench.provider.decide = Provider().decide;
        QVERIFY(bench.edit(bench.original).has_value());
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), bench.original);
        QVERIFY(!bench.kept());
        QVERIFY(!bench.journal.record({"lane"}).isEdited({3}));
    }

    void whatCannotBeSentIsRefusedAndTheLetterStays()
    {
        Refused bench;
        for (const char* wrong : {"", "{", "[1]", R"({"id":"evt_9","type":"test"})", R"({"type":"test"})",
                                  "{\"id\":\"evt_3\",\"x\":\"\xff\"}"}) {
            const auto done = bench.edit(wrong);
            QVERIFY2(!done, wrong);
            QCOMPARE(done.error().code, ErrorCode::Usage);
            QVERIFY(!done.error().remedy.empty());
        }
        QCOMPARE(letters(bench.journal.directory()).size(), 1U);
        QVERIFY(!bench.kept());
        bench.letter = 99;
        QCOMPARE(bench.edit(kEdit).error().code, ErrorCode::NotFound);
    }

    void anEditMayChangeTheTypeWithoutFallingOutOfTheFilter()
    {
        Refused bench;
        const LaneRegistration narrow{{"lane"}, "lane", "test", "now", {}, true, "type:test"};
        bench.lane.reset();
        bench.journal.registerLane(narrow);
        bench.options.filter = bench.journal.record({"lane"}).lets;
        bench.start();
        QVERIFY(bench.edit(R"({"id":"evt_3","type":"other"})").has_value());
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), std::string(R"({"id":"evt_3","type":"other"})"));
        QCOMPARE(bench.counters().waiting(), 0);
        QVERIFY(bench.lane->isSettled());
    }

    void whenTheFilterLeavesTheEventOutNothingIsChanged()
    {
        Refused bench;
        bench.journal.registerLane({{"lane"}, "lane", "test", "now", {}, true, "type:grant.*"});
        QCOMPARE(bench.edit(kEdit).error().code, ErrorCode::Usage);
        QVERIFY(!bench.kept());
        QCOMPARE(bench.counters().deadLettered, 1);
    }

    void anEventThatRetentionHasRemovedComesBackForItsEdit()
    {
        Refused bench;
        const auto removed = remove(bench);
        QCOMPARE(removed, 5);
        QVERIFY(bench.received().empty());
        QVERIFY(bench.edit(kEdit).has_value());
        QCOMPARE(bench.received(), bench.original);
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), kEdit);
        // Delivered, event and edit go together.
        QCOMPARE(remove(bench), 1);
        QVERIFY(!bench.kept());
        QVERIFY(!bench.journal.record({"lane"}).isEdited({3}));
    }

    void anEditIsKeptWhileADeadLetterOfItIsLeft()
    {
        Refused bench(true);
        QVERIFY(bench.edit(kEdit).has_value());
        bench.runFor(Millis(2000));
        QCOMPARE(remove(bench), 5);
        QVERIFY(bench.kept().has_value());
        bench.provider.decide = Provider().decide;
        const std::int64_t letter = letters(bench.journal.directory()).front().id;
        bench.journal.change([&] { return bench.journal.store->retryDeadLetters({"lane"}, std::array{letter}); });
        bench.lane->reload();
        bench.runFor(Millis(2000));
        QCOMPARE(bench.provider.bytes.at("evt_3"), kEdit);
    }

    void droppingErasingAndDiscardingTakeTheEditAlong()
    {
        {
            Refused bench(true);
            QVERIFY(bench.edit(kEdit).has_value());
            bench.runFor(Millis(2000));
            const std::int64_t letter = letters(bench.journal.directory()).front().id;
            bench.journal.change([&] { return bench.journal.store->dropDeadLetters({"lane"}, std::array{letter}); });
            QVERIFY(!bench.kept());
            QCOMPARE(bench.counters().dropped, 1);
        }
        {
            Refused bench;
            QVERIFY(bench.edit(kEdit).has_value());
            bench.runFor(Millis(2000));
            QVERIFY(bench.journal.store->erase({{}, {"evt_3"}, {}, false}, UtcTime{}).has_value());
            QVERIFY(!bench.kept());
            QFile file(QString::fromStdString(bench.journal.directory()) + QStringLiteral("/journal.db"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("mended"));
        }
        Refused bench;
        QVERIFY(bench.edit(kEdit).has_value());
        bench.lane.reset();
        bench.journal.change([&] { return bench.journal.store->keepConfigured({}, UtcTime{}); });
        bench.journal.change([&] { return bench.journal.store->discardLane({"lane"}); });
        QVERIFY(!bench.kept());
    }

    void aDamagedJournalKeepsTheEdit()
    {
        Refused bench(true);
        QVERIFY(bench.edit(kEdit).has_value());
        bench.runFor(Millis(2000));
        QVERIFY(bench.journal.store->repair("for this test").has_value());
        QCOMPARE(bench.kept().value_or(std::string()), kEdit);
        QVERIFY(bench.journal.record({"lane"}).isEdited({3}));
        QCOMPARE(letters(bench.journal.directory()).front().edit, kEdit);
        bench.lane.reset();
        bench.journal.reopen();
        QVERIFY(bench.journal.record({"lane"}).isEdited({3}));
    }

private:
    /// Retention of everything that is settled.
    static std::int64_t remove(Bench& bench)
    {
        std::int64_t events = 0;
        bench.journal.change([&]() -> Result<> {
            JournalStore::Removal all;
            const auto removed = bench.journal.store->removeOldest(all, UtcTime{});
            if (!removed)
                return tl::unexpected(removed.error());
            events = removed->events;
            return {};
        });
        return events;
    }
};

QTEST_GUILESS_MAIN(TestEditedLetters)
#include "test_edited_letters.moc"
