// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grant_story.h"
#include "ui/grants/story_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

StoredEvent made(std::int64_t sequence, int second, const std::string& type, const std::string& data)
{
    const std::string time = "2026-11-23T11:25:" + std::string(second < 10 ? "0" : "") + std::to_string(second) + "Z";
    return {{sequence},
            fromEpochMillis(sequence),
            *parseEvent(R"({"id":"e)" + std::to_string(sequence) + R"(","type":")" + type + R"(","createdAt":")" +
                        time + R"(","data":{)" + data + "}}")};
}

std::vector<StoredEvent> family()
{
    return {
        made(1, 1, "grant.created", R"("grantId":"g1","agentId":"a1","principalId":"alice","scopes":["pay"])"),
        made(2, 2, "token.issued", R"("grantId":"g1","tokenId":"t1")"),
        made(3, 3, "grant.created", R"("grantId":"g2","agentId":"a2","parentGrantId":"g1","delegationDepth":1)"),
        made(4, 5, "budget.threshold", R"("grantId":"g1","pct":50,"remaining":"50.0000","initial":"100.0000")"),
        made(5, 4, "token.issued", R"("grantId":"g2","tokenId":"t2")"),
        made(6, 6, "grant.created", R"("grantId":"g3","agentId":"a3","parentGrantId":"g2")"),
        made(7, 7, "budget.exhausted", R"("grantId":"g1","remaining":"0")"),
        made(8, 8, "grant.revoked", R"("grantId":"g1","cascade":true)"),
        made(9, 9, "token.issued", R"("grantId":"other","tokenId":"t9")"),
    };
}

/// One line a row: "g1", " e1", a "$" for the budget; indented by depth, with the lines that run on.
QString outline(const GrantStory& story)
{
    QStringList lines;
    for (const StoryRow& row : story.rows) {
        const StoryGrant& grant = story.grants[row.grant];
        QString line(grant.depth, u'.');
        line += row.kind == StoryRow::Kind::Grant   ? QString::fromStdString(grant.id)
                : row.kind == StoryRow::Kind::Event ? u'e' + QString::number(story.events[row.event].sequence.value)
                                                    : u"$"_s;
        for (int depth = 0; depth < 4; ++depth) {
            if ((row.open >> depth & 1U) != 0)
                line += u'|' + QString::number(depth);
        }
        lines.append(line);
    }
    return lines.join(u' ');
}

} // namespace

class TestGrantStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delegationsStandWhereTheyHappened()
    {
        auto events = family();
        std::reverse(events.begin(), events.end());
        const GrantStory story = GrantStory::of("g1", events);
        QCOMPARE(outline(story), u"g1|0 e1|0 e2|0 .g2|0|1 .e3|0|1 .e5|0|1 ..g3|0|2 ..e6|0 e4|0 e7|0 e8|0 $"_s);
        const StoryGrant& root = story.grants[0];
        QCOMPARE(root.agent, std::string("a1"));
        QCOMPARE(root.principal, std::string("alice"));
        QCOMPARE(root.scopes, std::vector<std::string>{"pay"});
        QCOMPARE(root.initial, std::string("100.0000"));
        QCOMPARE(root.budget.size(), 2U);
        QCOMPARE(root.budget[1].remaining, std::string("0"));
    }

    void aCascadeRevokesTheDelegationsToo()
    {
        const GrantStory story = GrantStory::of("g1", family());
        QCOMPARE(story.grants[0].state, StoryGrant::State::Revoked);
        QCOMPARE(story.grants[1].state, StoryGrant::State::RevokedWithParent);
        QCOMPARE(story.grants[2].state, StoryGrant::State::RevokedWithParent);
        auto events = family();
        events[7] = made(8, 8, "grant.revoked", R"("grantId":"g1","cascade":false)");
        QCOMPARE(GrantStory::of("g1", events).grants[1].state, StoryGrant::State::Active);
    }

    void aDelegatedGrantKnowsItsParent()
    {
        const GrantStory story = GrantStory::of("g2", family());
        QCOMPARE(story.grants[0].parent, std::string("g1"));
        QCOMPARE(outline(story), u"g2|0 e3|0 e5|0 .g3|1 .e6"_s);
    }

    void anAnomalyRevokesEachGrantItNames()
    {
        const GrantStory story =
            GrantStory::of("g1", {made(1, 1, "grant.created", R"("grantId":"g1")"),
                                  made(2, 2, "anomaly.auto_revoked", R"("revokedGrants":["g0","g1"])")});
        QCOMPARE(outline(story), u"g1|0 e1|0 e2"_s);
        QCOMPARE(story.grants[0].state, StoryGrant::State::Revoked);
    }

    void aCircleOfParentsEnds()
    {
        const GrantStory story =
            GrantStory::of("g1", {made(1, 1, "grant.created", R"("grantId":"g1","parentGrantId":"g2")"),
                                  made(2, 2, "grant.created", R"("grantId":"g2","parentGrantId":"g1")"),
                                  made(3, 3, "grant.created", R"("grantId":"g3","parentGrantId":"g3")")});
        QCOMPARE(outline(story), u"g1|0 e1|0 .g2|1 .e2"_s);
    }

    void aLongChainOfDelegationsIsSurvived()
    {
        std::vector<StoredEvent> events;
        for (int i = 1; i <= 3000; ++i)
            events.push_back(made(i, 1, "grant.created",
                                  "\"grantId\":\"g" + std::to_string(i) + "\",\"parentGrantId\":\"g" +
                                      std::to_string(i - 1) + "\""));
        const GrantStory story = GrantStory::of("g1", events);
        QCOMPARE(story.grants.size(), 3000U);
        QCOMPARE(story.grants.back().depth, GrantStory::kDeepest);
    }

    void aGrantNobodySpokeOfIsALineOfItsOwn()
    {
        const GrantStory story = GrantStory::of("nobody", family());
        QCOMPARE(outline(story), u"nobody"_s);
    }

    void childrenAreThoseOfTheParents()
    {
        QCOMPARE(childrenIn(family(), {"g1"}), std::vector<std::string>{"g2"});
        QCOMPARE(childrenIn(family(), {"g1", "g2"}), (std::vector<std::string>{"g2", "g3"}));
        QVERIFY(childrenIn(family(), {"g3"}).empty());
    }

    void theModelSpeaks()
    {
        StoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStory(GrantStory::of("g1", family()));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Grant g1, revoked, a1 for alice · pay"_s);
        QCOMPARE(model.index(11).data().toString(), u"Budget: 0 of 100.0000 left"_s);
        QCOMPARE(model.rowOf(4), 8);
        QCOMPARE(model.index(8).data(StoryModel::SequenceRole).toLongLong(), 4);
        QCOMPARE(model.rowOf(9), -1);
        QVERIFY(!model.index(0).data(StoryModel::SequenceRole).isValid());
    }

    void anAgentIsCalledByItsName()
    {
        StoryModel model;
        model.setAgentNames([](std::string_view id) { return id == "a1" ? u"Invoice bot"_s : QString(); });
        model.setStory(GrantStory::of("g1", family()));
        QCOMPARE(model.index(0).data().toString(), u"Invoice bot for alice · pay"_s);
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"Invoice bot: a1"_s));
        const int delegated = model.rowOf(3) - 1;
        QCOMPARE(model.index(delegated).data().toString(), u"a2"_s);
    }
};

QTEST_MAIN(TestGrantStory)
#include "test_grant_story.moc"
