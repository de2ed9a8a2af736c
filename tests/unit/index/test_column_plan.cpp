// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/fields.h"
#include "core/filter/parser.h"
#include "core/filter/predicate.h"
#include "core/index/column_plan.h"

#include <QtTest>
#include <map>
#include <random>

using namespace grantex;
using namespace grantex::filter;

namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

/// Facts of every third event.
class SomeFacts final : public FactSource
{
public:
    const RowFacts* factsOf(std::int64_t sequence) const override { return sequence % 3 == 0 ? &m_pinned : nullptr; }

private:
    class Pinned final : public RowFacts
    {
    public:
        bool is(std::string_view word) const override { return word == "pinned"; }
        std::string_view note() const override { return "look here"; }
    };
    Pinned m_pinned;
};

class Maker
{
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) {}
    std::size_t pick(std::size_t below) { return m_random() % below; }
    std::string pick(std::initializer_list<const char*> texts) { return texts.begin()[pick(texts.size())]; }

    StoredEvent event(std::int64_t sequence)
    {
        std::string data;
        const auto add = [&](const std::string& member) { data += (data.empty() ? "" : ",") + member; };
        if (pick(3) > 0)
            add(R"("grantId":")" + pick({"g1", "g2", "g3", "G1", ""}) + '"');
        if (pick(2) > 0)
            add(R"("agentId":)" + pick({"\"ag_1\"", "\"ag_2\"", "\"AG_1\"", "7", "null", "\"\""}));
        if (pick(3) == 0)
            add(R"("principalId":)" + pick({"\"alice\"", "\"bob\"", "\"b\\u00f6b\"", "[1]"}));
        if (pick(3) == 0)
            add(R"("parentGrantId":)" + pick({"\"g1\"", "\"g9\"", "\"\"", "{}"}));
        if (pick(4) == 0)
            add(R"("revokedGrants":)" + pick({"[\"g2\",\"g3\"]", "[]", "[\"\"]", "\"g1\"", "[1,\"g1\"]"}));
        if (pick(2) == 0)
            add(R"("scopes":)" + pick({"[\"payments:read\",\"mail\"]", "[\"mail\"]", "[\"a\\u0000mail\"]", "[]",
                                       "\"mail\"", "[\"\", \"payments:write\"]"}));
        if (pick(6) == 0)
            add(R"("agentId":)" + pick({"\"ag_3\"", "3"})); // a repeated key: the last one counts
        if (pick(2) == 0)
            add(R"("pct":)" + std::to_string(pick(100)));
        std::string json = "{";
        if (pick(4) > 0)
            json += R"("id":"evt_)" + std::to_string(sequence) + R"(",)";
        json += R"("type":")" + pick({"grant.created", "grant.revoked", "budget.threshold", "Token.Issued"}) + '"';
        if (pick(2) == 0)
            json += R"(,"createdAt":"2027-01-15T0)" + std::to_string(pick(9)) + R"(:00:00Z")";
        // Without an envelope the fields stand at the top.
        json += pick(8) == 0 ? (data.empty() ? "" : "," + data) + "}" : R"(,"data":{)" + data + "}}";
        return {{sequence}, fromEpochMillis(kNow - static_cast<std::int64_t>(pick(4'000'000))), *parseEvent(json)};
    }

    std::string filter(std::size_t depth)
    {
        switch (depth == 0 ? 3 : pick(4)) {
        case 0:
            return "(" + filter(depth - 1) + " " + filter(depth - 1) + ")";
        case 1:
            return "(" + filter(depth - 1) + " OR " + filter(depth - 1) + ")";
        case 2:
            return "-(" + filter(depth - 1) + ")";
        default:
            return leaf();
        }
    }

private:
    std::string leaf()
    {
        switch (pick(16)) {
        case 0:
            return "type:" + pick({"grant.*", "grant.revoked", "token.issued", "(budget.*, x)", "/^g.*d$/"});
        case 1:
            return "agent" + pick({":ag_1", "=AG_1", ":ag_*", "!=ag_2", ":*", "~/^ag/", ">ag_1"});
        case 2:
            return "principal" + pick({":alice", ":B*",
                                       ":b\xc3\x96"
                                       "b",
                                       ":*"});
        case 3:
            return "grant" + pick({":g1", "=g1", ":*", ":(g2, g9)", "!=g3"});
        case 4:
            return "scope" + pick({":mail", ":payments:*", "!=mail", ":*", ":a*"});
        case 5:
            return pick({"last:30m", "last:1h", "age:>20m", "age:<5m", "age:10m..30m", "age:>30m"});
        case 6:
            return pick({"time>2027-01-15T03:00Z", "time:2027-01-15", "time<2027-01-15T05:00Z", "has:time",
                         "time:[2027-01-15T02:00Z TO 2027-01-15T06:00Z]"});
        case 7:
            return pick({"n>50", "n:7", "n<=30", "n:10..20", "n:(3, 5, 8)", "n>10.5", "n!=4"});
        case 8:
            return pick({"is:pinned", "note:look*", "has:note", "is:gap", "dest:splunk"});
        case 9:
            return "id" + pick({":evt_5", ":evt_*", ":*"});
        case 10:
            return pick({"data.pct>=50", "data.pct<10", "has:data.pct", "data.agentId:ag_1", "data.scopes:mail"});
        case 11:
            return pick({"\"ag_1\"", "MAIL", "/ag_[12]/", "g*1"});
        default:
            return "type:" + pick({"grant.created", "budget.threshold"});
        }
    }

    std::mt19937 m_random;
};

/// What the language says, with the owner of a grant learnt from the events before.
class Reference
{
public:
    struct Owner
    {
        std::string agent;
        std::string principal;
    };

    void learn(const StoredEvent& event)
    {
        const EventFields fields = readFields(event.event.json);
        m_owners.push_back(m_known);
        if (!fields.grantId.empty() && (!fields.agentId.empty() || !fields.principalId.empty()))
            m_known.try_emplace(fields.grantId, Owner{fields.agentId, fields.principalId});
    }

    /// The event with what is inferred written into it: how a filter sees it that uses inferred values.
    bool matches(const Query& query, const Surroundings& at, const StoredEvent& event, std::size_t index,
                 const FactSource& facts, bool useInferred) const
    {
        return holds(query.root ? &*query.root : nullptr, at, event, index, facts, useInferred);
    }

private:
    bool holds(const Node* node, const Surroundings& at, const StoredEvent& event, std::size_t index,
               const FactSource& facts, bool useInferred) const
    {
        if (node == nullptr)
            return true;
        const auto child = [&](const Node& of) { return holds(&of, at, event, index, facts, useInferred); };
        switch (node->kind) {
        case Node::Kind::And:
            return std::ranges::all_of(node->children, child);
        case Node::Kind::Or:
            return std::ranges::any_of(node->children, child);
        case Node::Kind::Not:
            return !child(node->children.front());
        case Node::Kind::Leaf:
            break;
        }
        Query single;
        single.root = *node;
        Subject subject = subjectOf(event, at.now);
        subject.facts = facts.factsOf(event.sequence.value);
        if (Predicate(single, at).matches(subject))
            return true;
        const bool isAgent = node->test.field.name == FieldName::Agent;
        if (!useInferred || (!isAgent && node->test.field.name != FieldName::Principal))
            return false;
        const EventFields fields = readFields(event.event.json);
        if (!(isAgent ? fields.agentId : fields.principalId).empty() || fields.grantId.empty())
            return false;
        const auto owner = m_owners[index].find(fields.grantId);
        if (owner == m_owners[index].end())
            return false;
        const std::string& text = isAgent ? owner->second.agent : owner->second.principal;
        StoredEvent said = event;
        said.event.json = R"({"data":{")" + std::string(isAgent ? "agentId" : "principalId") + R"(":")" + text + "\"}}";
        return Predicate(single, at).matches(subjectOf(said, at.now));
    }

    std::map<std::string, Owner> m_known;
    std::vector<std::map<std::string, Owner>> m_owners; ///< by event: what was known before it
};

} // namespace

class TestColumnPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePredicateOnRandomEvents();
    void rowFieldsAreThoseOfTheEvent();
    void valuesThatComeLaterAreLearnt();
    void aFilterThatSpeaksOfGapsDecidesAboutThem();
    void timeThatGoesOnChangesOnlyRowsAtTheEdge();
};

void TestColumnPlan::agreesWithThePredicateOnRandomEvents()
{
    Maker make(20261128);
    const auto facts = std::make_shared<const SomeFacts>();
    const Surroundings at{fromEpochMillis(kNow), QTimeZone::utc()};
    std::int64_t open = 0;
    std::int64_t sure = 0;
    for (int round = 0; round < 60; ++round) {
        const auto dictionary = std::make_shared<RowDictionary>();
        Reference reference;
        RowTable table;
        std::vector<StoredEvent> events;
        for (std::int64_t sequence = 1; sequence <= 150; ++sequence) {
            events.push_back(make.event(sequence));
            reference.learn(events.back());
            table.append(std::array{dictionary->rowOf(events.back())});
        }
        const RowSnapshot rows = table.snapshot();
        for (int each = 0; each < 60; ++each) {
            const std::string text = make.filter(make.pick(4));
            const auto query = parse(text);
            QVERIFY2(query, text.c_str());
            const bool useInferred = make.pick(4) > 0;
            ColumnPlan plan(*query, at, useInferred);
            plan.learn({dictionary, dictionary->owners(), at.now, facts});
            RowBits isSure;
            RowBits isOpen;
            plan.select(rows.piece(0), isSure, isOpen);
            for (std::size_t i = 0; i < events.size(); ++i) {
                const bool expected = reference.matches(*query, at, events[i], i, *facts, useInferred);
                const EventRow row = rows.row(static_cast<RowNumber>(i));
                RawEvent bytes;
                bytes.sequence = row.sequence;
                bytes.id = events[i].event.id;
                bytes.json = events[i].event.json;
                const auto bit = [i](const RowBits& bits) { return ((bits[i / 64] >> (i % 64)) & 1U) != 0; };
                const std::string what = text + " on " + events[i].event.json;
                QVERIFY2(plan.ask(row, bytes) == expected, what.c_str());
                const auto answer = plan.ask(row);
                QVERIFY2(answer == ColumnPlan::Answer::NeedsBytes || (answer == ColumnPlan::Answer::Yes) == expected,
                         what.c_str());
                QVERIFY2(bit(isOpen) || bit(isSure) == expected, what.c_str());
                QVERIFY2(plan.asksBytes() || answer != ColumnPlan::Answer::NeedsBytes, what.c_str());
                open += bit(isOpen) ? 1 : 0;
                sure += bit(isSure) ? 1 : 0;
            }
        }
    }
    QVERIFY(open > 10'000);
    QVERIFY(sure > 10'000);
}

void TestColumnPlan::rowFieldsAreThoseOfTheEvent()
{
    Maker make(5);
    RowFields lean;
    for (std::int64_t sequence = 1; sequence <= 5'000; ++sequence) {
        const StoredEvent event = make.event(sequence);
        const EventFields fields = readFields(event.event.json);
        readRowFields(event.event.json, lean);
        QCOMPARE(lean.agent, fields.agentId);
        QCOMPARE(lean.principal, fields.principalId);
        QCOMPARE(lean.grant, fields.grantId);
        const bool hasOthers =
            !fields.parentGrantId.empty() ||
            std::ranges::any_of(fields.revokedGrants, [](const std::string& grant) { return !grant.empty(); });
        QCOMPARE(lean.hasOtherGrants, hasOthers);
        if (lean.hasOddScopes)
            continue;
        std::vector<std::string> scopes;
        eachScope(lean.scopes, [&scopes](std::string_view scope) { scopes.emplace_back(scope); });
        std::vector<std::string> expected = fields.scopes;
        std::erase(expected, std::string());
        QCOMPARE(scopes, expected);
    }
    for (const char* odd : {"", "[]", "{", R"({"data":[]})", R"({"data":{"agentId":"x")"}) {
        readRowFields(odd, lean);
        QCOMPARE(lean.agent, readFields(odd).agentId);
    }
    readRowFields(R"({"data":{"threshold":80,"grantId":"g"}})", lean);
    QCOMPARE(lean.threshold, 81U);
}

void TestColumnPlan::valuesThatComeLaterAreLearnt()
{
    Maker make(1);
    const auto dictionary = std::make_shared<RowDictionary>();
    ColumnPlan plan(*parse("type:new.*"), {});
    plan.learn({dictionary, nullptr, {}, nullptr});
    StoredEvent event;
    event.sequence = {1};
    event.event = *parseEvent(R"({"type":"new.thing"})");
    const EventRow row = dictionary->rowOf(event);
    // By its text, as long as it has not been learnt.
    QCOMPARE(plan.ask(row), ColumnPlan::Answer::Yes);
    plan.learn({dictionary, nullptr, {}, nullptr});
    QCOMPARE(plan.ask(row), ColumnPlan::Answer::Yes);
    // Numbers that are given anew.
    QVERIFY(dictionary->retain(dictionary->nothingUsed()));
    event.event = *parseEvent(R"({"type":"old.thing"})");
    const EventRow other = dictionary->rowOf(event);
    QCOMPARE(other.type, row.type);
    plan.setContext({dictionary, nullptr, {}, nullptr});
    QCOMPARE(plan.ask(other), ColumnPlan::Answer::No);
    plan.learn({dictionary, nullptr, {}, nullptr});
    QCOMPARE(plan.ask(other), ColumnPlan::Answer::No);
    // Learnt while nothing had the number: what it is given to afterwards counts.
    QVERIFY(dictionary->retain(dictionary->nothingUsed()));
    plan.learn({dictionary, nullptr, {}, nullptr});
    event.event = *parseEvent(R"({"type":"new.again"})");
    const EventRow again = dictionary->rowOf(event);
    QCOMPARE(again.type, row.type);
    plan.learn({dictionary, nullptr, {}, nullptr});
    QCOMPARE(plan.ask(again), ColumnPlan::Answer::Yes);
    const auto lease = dictionary->lease();
    QVERIFY(!dictionary->retain(dictionary->nothingUsed()));
}

void TestColumnPlan::aFilterThatSpeaksOfGapsDecidesAboutThem()
{
    const Surroundings at{fromEpochMillis(kNow), QTimeZone::utc()};
    const auto holds = [&at](const char* text) {
        return ColumnPlan::matchesGap(*parse(text), at, fromEpochMillis(kNow - 60'000));
    };
    QVERIFY(ColumnPlan(*parse("type:x OR is:gap"), at).speaksOfGaps());
    QVERIFY(ColumnPlan(*parse("-is:(pinned, Gap)"), at).speaksOfGaps());
    QVERIFY(!ColumnPlan(*parse("is:pinned"), at).speaksOfGaps());
    QVERIFY(holds("is:gap"));
    QVERIFY(!holds("-is:gap"));
    QVERIFY(holds("type:x OR is:gap"));
    QVERIFY(holds("is:gap last:5m"));
    QVERIFY(!holds("is:gap last:30s"));
}

void TestColumnPlan::timeThatGoesOnChangesOnlyRowsAtTheEdge()
{
    const auto dictionary = std::make_shared<RowDictionary>();
    RowTable table;
    for (std::int64_t sequence = 1; sequence <= 100; ++sequence) {
        StoredEvent event;
        event.sequence = {sequence};
        event.receivedAt = fromEpochMillis(kNow + sequence * 1000);
        event.event = *parseEvent(R"({"type":"a"})");
        table.append(std::array{dictionary->rowOf(event)});
    }
    const Surroundings at{fromEpochMillis(kNow + 100'000), QTimeZone::utc()};
    ColumnPlan plan(*parse("last:50s"), at);
    QVERIFY(plan.slides());
    plan.learn({dictionary, nullptr, at.now + Millis(3000), nullptr});
    RowBits changed;
    plan.selectSlid(table.snapshot().piece(0), at.now, changed);
    std::vector<std::int64_t> sequences;
    for (std::size_t i = 0; i < 100; ++i) {
        if ((changed[i / 64] >> (i % 64)) & 1U)
            sequences.push_back(table.row(static_cast<RowNumber>(i)).sequence);
    }
    QCOMPARE(sequences, (std::vector<std::int64_t>{50, 51, 52}));
}

QTEST_GUILESS_MAIN(TestColumnPlan)
#include "test_column_plan.moc"
