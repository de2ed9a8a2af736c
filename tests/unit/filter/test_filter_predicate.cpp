// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/filter/parser.h"
#include "core/filter/predicate.h"

#include <QtTest>

using namespace grantex;
using namespace grantex::filter;

namespace {

constexpr const char* kBudget =
    R"({"id":"evt_01B","type":"budget.threshold","createdAt":"2026-03-01T14:03:30.250Z","data":{"grantId":"grnt_1",)"
    R"("agentId":"ag_Mail","pct":80,"remaining":"20.0000","huge":12345678901234567890.5,"service":"Google","flag":true,)"
    R"("nothing":null,"items":[{"id":7},{"id":8}],"odd key":"x","note":"today","expiresAt":"2026-12-01T00:00:00Z"}})";
constexpr const char* kGrant =
    R"({"id":"evt_01G","type":"grant.created","createdAt":"2026-03-01T13:00:00Z","data":{"grantId":"grnt_2",)"
    R"("parentGrantId":"grnt_1","agentId":"ag_Calendar","principalId":"user_7","scopes":["payments:initiate:max_500",)"
    R"("mail:read"],"name":"Größe \u0022x"}})";
constexpr const char* kAnomaly =
    R"({"id":"evt_01A","type":"anomaly.auto_revoked","timestamp":"2026-03-01T12:00:00Z","data":{"revokedGrants":["grnt_1","grnt_9"]}})";

class Facts final : public RowFacts
{
public:
    [[nodiscard]] bool is(std::string_view word) const override { return word == "pinned"; }
    [[nodiscard]] bool anyDelivery(const std::function<bool(std::string_view, std::string_view)>& accept) const override
    {
        return accept("splunk", "failed") || accept("hook:eu", "delivered");
    }
    [[nodiscard]] std::string_view note() const override { return "ask Ann"; }
    [[nodiscard]] std::string_view colour() const override { return "red"; }
    [[nodiscard]] std::string_view source() const override { return "sse"; }
};

} // namespace

/// What matches: every operator over every kind of field, by the decisions of LANGUAGE.md.
class TestFilterPredicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void slidingTime();
    void dayWithoutAnHour();
    void facts();
    void survivesDamagedBytes();
};

void TestFilterPredicate::matches_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("which"); // of b(udget), g(rant), a(nomaly)
    const auto row = [](const char* typed, const char* which) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(which);
    };
    row("", "bga");
    row("type:budget.*", "b");
    row("type:BUDGET.threshold", "b");
    row("type=BUDGET.threshold", "");
    row("type:\"budget.*\"", "");
    row("type:(grant.created, anomaly.*)", "ga");
    row("type:budget.thres?old", "b");
    row("type!=grant.created", "ba");
    row("type~/^(grant|budget)/", "bg");
    row("type~/^BUDGET/c", "");
    row("id:[evt_01A TO evt_01B]", "ba");
    row("id>evt_01B", "g");
    row("agent:ag_mail", "b");
    row("agent=ag_mail", "");
    row("agent:*", "bg");
    row("-agent:ag_mail", "ga");
    row("grant:grnt_1", "bga");
    row("grant:grnt_9", "a");
    row("grant:grnt_2", "g");
    row("principal:user_7", "g");
    row("scope:payments:initiate:max_500", "g");
    row("scope:payments:*", "g");
    row("scope!=mail:read", "ba");
    row("-scope:nothing", "bga");
    row("scope:mail:read scope:payments:*", "g");
    row("data.pct>=80", "b");
    row("data.pct:80", "b");
    row("data.pct:80.0", "b");
    row("data.pct=\"80\"", "");
    row("data.pct>80", "");
    row("-data.pct:>80", "bga");
    row("data.remaining<20.0001", "b");
    row("data.remaining=20", "b");
    row("data.remaining=\"20.0000\"", "b");
    row("data.remaining=\"20\"", "");
    row("data.huge>12345678901234567890.4", "b");
    row("data.huge>12345678901234567890.6", "");
    row("data.pct:[50 TO 80]", "b");
    row("data.pct:[81 TO *]", "");
    row("data.pct:1..79", "");
    row("data.service:google", "b");
    row("data.service~/^(google|slack)$/", "b");
    row("data.service!~/^(google|slack)$/", "ga");
    row("data.flag:true", "b");
    row("data.nothing:null", "b");
    row("has:data.nothing", "b");
    row("has:data.items", "b");
    row("data.items.id:8", "b");
    row("data.items[*].id:8", "b");
    row("data.items[0].id:8", "");
    row("data.items[1].id:8", "b");
    row("data.\"odd key\":x", "b");
    row("data.note:today", "b");
    row("data.expiresAt<2026-12-02", "b");
    row("data.expiresAt<2026-12-01", "");
    row("data.expiresAt>=2026-12-01", "b");
    row("data.scopes:mail:*", "g");
    row("data.name:größe*", "g");
    row("größe", "g");
    row("GRÖSSE", "");
    row("GR\xc3\x96\xc3\x9f"
        "E",
        "g");
    row("calendar", "g");
    row("\"\\\"pct\\\":80\"", "b");
    row("cal*dar", "g");
    row("/max_\\d+/", "g");
    row("google OR calendar", "bg");
    row("type:grant.* calendar -principal:user_8", "g");
    row("time:14:02..14:05", "b");
    row("time:14:03", "b");
    row("time:14:04", "");
    row("time:today", "bga");
    row("time:yesterday", "");
    row("time:2026-03-01T13", "g");
    row("time>2026-03-01T13:00Z", "b");
    row("time>=2026-03-01T13:00:00+00:00", "bg");
    row("time<2026-03-01T13:00Z", "a");
    row("time<=2026-03-01T13:00Z", "ga");
    row("time:[2026-02-01 TO 2026-02-28]", "");
    row("time>now-6h", "bg");
    row("last:5h", "bg");
    row("age>4h", "ga");
    row("age<4h", "b");
    row("age:[3h TO 5h]", "bg");
    row("n:2", "g");
    row("n>1", "ga");
    row("is:pinned", "");
    row("-has:note", "bga");
}

void TestFilterPredicate::matches()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, which);
    const auto query = parse(typed.toStdString());
    QVERIFY2(query, query ? "" : query.error().sentence.c_str());
    const UtcTime now = *parseIso8601("2026-03-01T18:00:00Z");
    const Predicate predicate(*query, {now - std::chrono::hours(0), QTimeZone::utc()});
    QByteArray matched;
    std::int64_t sequence = 0;
    for (const auto& [letter, json] : {std::pair('b', kBudget), std::pair('g', kGrant), std::pair('a', kAnomaly)}) {
        StoredEvent stored{Sequence{++sequence}, now, *parseEvent(json)};
        if (predicate.matches(subjectOf(stored, now)))
            matched += letter;
    }
    QCOMPARE(matched, which);
}

void TestFilterPredicate::slidingTime()
{
    const UtcTime happened = *parseIso8601("2026-03-01T12:00:00Z");
    const Predicate predicate(*parse("last:15m"), {});
    QVERIFY(predicate.slides());
    QVERIFY(!Predicate(*parse("time>now-15m"), {}).slides());
    const StoredEvent event{Sequence{1}, happened, {"", "t", std::nullopt, "{}"}};
    using namespace std::chrono_literals;
    QVERIFY(predicate.matches(subjectOf(event, happened + 15min)));
    QVERIFY(!predicate.matches(subjectOf(event, happened + 15min + 1ms)));
    // The service's clock runs ahead of ours.
    QVERIFY(predicate.matches(subjectOf(event, happened - 1min)));
}

void TestFilterPredicate::dayWithoutAnHour()
{
    // On 29 March 2026 Berlin's clocks go from 02:00 to 03:00: the day ends 23 hours after it began.
    const Surroundings berlin{*parseIso8601("2026-03-29T10:00:00Z"), QTimeZone("Europe/Berlin")};
    const Predicate today(*parse("time:today"), berlin);
    const auto at = [](const char* time) {
        return Subject{Sequence{1}, *parseIso8601(time), std::nullopt, {}, "t", "{}", {}, nullptr};
    };
    QVERIFY(!today.matches(at("2026-03-28T22:59:59Z")));
    QVERIFY(today.matches(at("2026-03-28T23:00:00Z")));
    QVERIFY(today.matches(at("2026-03-29T21:59:59Z")));
    QVERIFY(!today.matches(at("2026-03-29T22:00:00Z")));
}

void TestFilterPredicate::facts()
{
    const Facts known;
    const auto holds = [&known](const char* typed) {
        Subject subject{Sequence{1}, {}, std::nullopt, {}, "t", "{}", {}, &known};
        return Predicate(*parse(typed), {}).matches(subject);
    };
    QVERIFY(holds("is:pinned"));
    QVERIFY(holds("is:(gap, PINNED)"));
    QVERIFY(!holds("is:gap"));
    QVERIFY(holds("dest:splunk"));
    QVERIFY(holds("dest:splunk:failed"));
    QVERIFY(!holds("dest:splunk:delivered"));
    QVERIFY(holds("dest:hook:eu"));
    QVERIFY(holds("dest:hook:eu:delivered"));
    QVERIFY(!holds("dest:hook"));
    QVERIFY(holds("note:*ann"));
    QVERIFY(holds("has:note"));
    QVERIFY(holds("color:red source=sse"));
}

void TestFilterPredicate::survivesDamagedBytes()
{
    const Predicate predicate(*parse("data.x:1 OR agent:a OR text"), {});
    for (const char* json :
         {"", "{", "{\"data\":{\"x\":", "[1]", "{\"data\":[1,", "{\"data\":{\"x\":[1,2", "\xff\xfe"}) {
        const Subject subject{Sequence{1}, {}, std::nullopt, {}, "t", json, {}, nullptr};
        QVERIFY(!predicate.matches(subject));
    }
}

QTEST_GUILESS_MAIN(TestFilterPredicate)
#include "test_filter_predicate.moc"
