// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/field_table.h"
#include "core/filter/parser.h"
#include "core/filter/path_learner.h"

#include <QtTest>

using namespace grantex;
using namespace grantex::filter;

namespace {

StoredEvent anEvent(const std::string& type, const std::string& data)
{
    return {Sequence{1}, {}, *parseEvent(R"({"type":")" + type + R"(","data":)" + data + "}")};
}

std::vector<PathStep> path(const std::string& text)
{
    return parse("has:" + text)->root->test.field.path;
}

QByteArray pathsOf(const PathLearner& learner)
{
    QByteArrayList lines;
    for (const SeenPath& seen : learner.paths())
        lines.append(QByteArray::fromStdString(seen.text) + "=" + QByteArray::number(int(seen.kind)) + "@" +
                     QByteArray::number(seen.share));
    return lines.join(' ');
}

} // namespace

/// What is learnt of paths, kinds, shares and values, and that nothing grows without bound.
class TestPathLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAndShares();
    void valuesByTheirCounts();
    void aRareTypeIsLearntInAFlood();
    void nothingGrowsWithoutBound();
};

void TestPathLearner::kindsAndShares()
{
    PathLearner learner;
    QVERIFY(learner.maySee(path("data.anything")));
    const std::vector events{anEvent("a", R"({"pct":80,"items":[{"id":1},{"id":"x"}],"odd key":true,"n":null})"),
                             anEvent("a", R"({"pct":50,"n":"later"})"), anEvent("b", "{}"), anEvent("b", "[1]")};
    learner.learn(events);
    using enum JsonKind;
    QCOMPARE(
        pathsOf(learner),
        QByteArray("data.n=%1@0.5 data.pct=%2@0.5 data.\"odd key\"=%3@0.25 data.items=%4@0.25 data.items.id=%5@0.25")
            .replace("%1", QByteArray::number(int(Text)))
            .replace("%2", QByteArray::number(int(Number)))
            .replace("%3", QByteArray::number(int(Truth)))
            .replace("%4", QByteArray::number(int(List)))
            .replace("%5", QByteArray::number(int(Mixed))));
    QVERIFY(learner.maySee(path("data.items[1].id")));
    QVERIFY(!learner.maySee(path("data.itemz")));
    QCOMPARE(learner.events(), 4);
}

void TestPathLearner::valuesByTheirCounts()
{
    PathLearner learner;
    std::vector<StoredEvent> events;
    for (int i = 0; i < 60; ++i)
        events.push_back(anEvent("a", R"({"service":")" + std::string(i % 3 == 0 ? "slack" : "google") +
                                          R"(","token":"tok_)" + std::to_string(i) + "\"}"));
    learner.learn(events);
    const auto services = learner.values(path("data.service"), "", 10);
    QCOMPARE(services.size(), 2U);
    QCOMPARE(services[0].text, std::string("google"));
    QCOMPARE(services[0].events, 40);
    QCOMPARE(learner.values(path("data.service"), "LA", 10).size(), 1U);
    QCOMPARE(learner.values(path("data.service"), "", 1).size(), 1U);
    // Every event has its own: none is worth offering.
    QVERIFY(learner.values(path("data.token"), "", 10).empty());
    QVERIFY(learner.values(path("data.nothing"), "", 10).empty());
}

void TestPathLearner::aRareTypeIsLearntInAFlood()
{
    PathLearner learner;
    std::vector<StoredEvent> events(10000, anEvent("common", R"({"a":1})"));
    events[7777] = anEvent("rare", R"({"seldom":1})");
    learner.learn(events);
    QVERIFY(learner.maySee(path("data.seldom")));
    QVERIFY(learner.events() < 200);
    QCOMPARE(learner.paths().front().share, 1.0);
}

void TestPathLearner::nothingGrowsWithoutBound()
{
    PathLearner learner;
    for (int round = 0; round < 40; ++round) {
        std::string data = "{";
        for (int i = 0; i < 100; ++i)
            data += (i == 0 ? "" : ",") + ("\"key" + std::to_string(round * 100 + i)) + "\":" + std::to_string(i);
        learner.learn(std::vector{anEvent("t" + std::to_string(round), data + "}")});
    }
    QCOMPARE(learner.paths().size(), 512U);
    // Some were left out, so that nothing can be said of a path that is not there.
    QVERIFY(learner.maySee(path("data.never")));
    const std::string deep = std::string(2000, '[') + std::string(2000, ']');
    learner.learn(std::vector{anEvent("deep", R"({"x":1})")});
    StoredEvent damaged{Sequence{1}, {}, {"", "damaged", std::nullopt, "{\"data\":{\"x\":" + deep}};
    learner.learn(std::vector{damaged});
    damaged.event.json = "{\"data\":{\"x\":[1,";
    learner.learn(std::vector{damaged});
    damaged.event.json = "no json";
    learner.learn(std::vector{damaged});
    QCOMPARE(learner.paths().size(), 512U);
}

QTEST_GUILESS_MAIN(TestPathLearner)
#include "test_path_learner.moc"
