// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/files/file_events.h"
#include "core/files/merged_events.h"
#include "core/files/stoppable_sort.h"
#include "tests/unit/files/opened_file.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <random>
#include <utility>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

QByteArray eventLine(int millis, const QByteArray& id, const QByteArray& data = "{}")
{
    const QByteArray time = QByteArray::fromStdString(formatIso8601(fromEpochMillis(1'700'000'000'000 + millis)));
    return R"({"id":")" + id + R"(","type":"token.issued","createdAt":")" + time + R"(","data":)" + data + "}\n";
}

} // namespace

class TestMergedEvents : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;

    std::string write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName().toStdString();
    }
    static std::unique_ptr<MergedEvents> merged(std::vector<MergedEvents::Part> parts)
    {
        auto opened = MergedEvents::open(std::move(parts));
        if (!opened)
            return nullptr;
        const QDeadlineTimer patience(20'000);
        while ((*opened)->progress().state == OpenedEvents::State::Reading && !patience.hasExpired())
            QThread::usleep(200);
        return *std::move(opened);
    }

private Q_SLOTS:
    void everyEventIsThereOnceInTheOrderOfTimes()
    {
        std::mt19937 random(7);
        std::vector<std::pair<int, QByteArray>> all; // time and id
        QByteArray files[3];
        for (int number = 0; number < 3000; ++number) {
            const int time = static_cast<int>(random() % 1000);
            const QByteArray id = "e" + QByteArray::number(number);
            all.emplace_back(time, id);
            files[random() % 3] += eventLine(time, id);
        }
        std::vector<MergedEvents::Part> parts;
        for (int file = 0; file < 3; ++file)
            parts.push_back({"f", write(u"f%1"_s.arg(file), files[file])});
        const auto events = merged(std::move(parts));
        QVERIFY(events != nullptr);
        QCOMPARE(events->progress().state, OpenedEvents::State::Complete);
        QCOMPARE(events->progress().events, 3000);
        auto reader = *events->store()->openReader();
        const auto read = reader->readAfter({0}, 10'000);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), all.size());
        QSet<QByteArray> seen;
        for (std::size_t at = 0; at < read->size(); ++at) {
            const StoredEvent& one = (*read)[at];
            QCOMPARE(one.sequence.value, static_cast<std::int64_t>(at) + 1);
            QVERIFY(at == 0 || *(*read)[at - 1].event.createdAt <= *one.event.createdAt);
            seen.insert(QByteArray::fromStdString(one.event.id));
        }
        QCOMPARE(seen.size(), 3000);
        // Every way of reading gives the same.
        const auto middle = reader->readBefore({1001}, 10);
        QVERIFY(middle.has_value());
        QCOMPARE(middle->size(), 10U);
        QCOMPARE(middle->back().event.id, (*read)[999].event.id);
        QCOMPARE(reader->read({500})->event.json, (*read)[499].event.json);
        QVERIFY(!reader->read({0}).has_value() && !reader->read({3001}).has_value());
        QCOMPARE(reader->last()->value, 3000);
    }

    void duplicatesAreCountedAndConflictsKept()
    {
        const auto events =
            merged({{"one", write(u"one"_s, eventLine(1, "a") + eventLine(2, "b") + eventLine(3, ""))},
                    {"two", write(u"two"_s, eventLine(1, "a") + eventLine(2, "b", R"({"x":1})") + eventLine(3, ""))}});
        QCOMPARE(events->progress().events, 5);
        QCOMPARE(events->progress().duplicates, 1);
        QCOMPARE(events->progress().conflicts, 1);
    }

    void gapsStandWhereTheyHappened()
    {
        const QByteArray gap =
            R"({"type":"monitor.gap","createdAt":"2023-11-14T22:13:20.005Z","data":{"startedAt":"2023-11-14T22:13:20.005Z",)"
            R"("endedAt":"2023-11-14T22:13:20.006Z","kind":"connection","reason":"x"}})"
            "\n";
        const auto events = merged({{"one", write(u"one"_s, eventLine(1, "a") + gap + eventLine(9, "z"))},
                                    {"two", write(u"two"_s, eventLine(2, "b") + eventLine(7, "c"))}});
        QCOMPARE(events->progress().events, 4);
        if (events->progress().gaps == 1) {
            const auto gaps = (*events->store()->openReader())->gaps();
            QCOMPARE(gaps->front().after.value, 2);
        } else {
            QFAIL("the gap is missing");
        }
    }

    void whatCannotBeReadIsToldByName()
    {
        QVERIFY(!MergedEvents::open({{"gone", m_directory.filePath(u"gone"_s).toStdString()}}).has_value());
        const auto events = merged({{"good", write(u"good"_s, eventLine(1, "a"))},
                                    {"picture", write(u"bad"_s, QByteArray("\0\0\0\0PNG", 7))}});
        QCOMPARE(events->progress().state, OpenedEvents::State::Complete);
        QCOMPARE(events->progress().events, 1);
        QVERIFY2(events->progress().trouble.starts_with("picture: "), events->progress().trouble.c_str());
    }

    void whatIsLoadedAlreadyIsToldOnce()
    {
        auto file = FileEvents::open(write(u"one"_s, eventLine(1, "a")));
        QVERIFY(file.has_value());
        const QDeadlineTimer patience(20'000);
        while ((*file)->progress().state == OpenedEvents::State::Reading && !patience.hasExpired())
            QThread::usleep(200);
        std::atomic<int> told = 0;
        auto opened = MergedEvents::open({{"one", "", (*file)->store()}}, [&told] { ++told; });
        QVERIFY(opened.has_value());
        QTRY_COMPARE((*opened)->progress().state, OpenedEvents::State::Complete);
        opened->reset(); // ends the thread that tells
        QCOMPARE(told.load(), 1);
    }

    void sortingEndsWhenItIsTold()
    {
        std::mt19937 random(7);
        std::vector<std::uint32_t> all(500'000);
        std::ranges::generate(all, std::ref(random));
        std::size_t comparisons = 0;
        std::size_t longest = 0;
        int asked = 0;
        const auto less = [&comparisons](std::uint32_t one, std::uint32_t other) {
            ++comparisons;
            return one < other;
        };
        int most = 20;
        const auto isStopping = [&] {
            longest = std::max(longest, std::exchange(comparisons, 0));
            return ++asked >= most;
        };
        std::vector<std::uint32_t> cut = all;
        QVERIFY(!stoppableSort(cut, less, isStopping));
        QCOMPARE(asked, most);
        QVERIFY(longest <= 65'536);
        most = std::numeric_limits<int>::max();
        std::vector<std::uint32_t> sorted = all;
        std::ranges::sort(sorted);
        QVERIFY(stoppableSort(all, less, isStopping));
        QCOMPARE(all, sorted);
        QVERIFY(!stoppableSort(all, less, [] { return true; }));
    }

    void itEndsWhileItReads()
    {
        const std::string path = write(u"large"_s, test::lines(1, 200'000));
        for (int round = 0; round < 5; ++round) {
            auto opened = MergedEvents::open({{"one", path}, {"two", path}});
            QVERIFY(opened.has_value());
            opened->reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestMergedEvents)
#include "test_merged_events.moc"
