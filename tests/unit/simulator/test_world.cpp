// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/simulator/json_writer.h"
#include "core/simulator/world.h"

#include <QFile>
#include <QTest>
#include <map>
#include <set>
#include <simdjson.h>

using namespace grantex;
namespace dom = simdjson::dom;

namespace {

const UtcTime start = fromEpochMillis(1'772'366'400'000);

/// `{grantId,scopes[],…}`: the names of an object's members in their order, and whether each is a list.
std::string shapeOf(dom::object object)
{
    std::string shape;
    for (const auto field : object) {
        shape.append(field.key).append(field.value.is_array() ? "[]," : field.value.is_object() ? "{" : ",");
        if (dom::object inner; field.value.get(inner) == simdjson::SUCCESS)
            shape.append(shapeOf(inner)).append("},");
    }
    return shape;
}

void addShape(const std::string& json, std::map<std::string, std::set<std::string>>& shapes)
{
    dom::parser parser;
    dom::object object;
    QVERIFY2(parser.parse(json).get(object) == simdjson::SUCCESS, json.c_str());
    std::string_view type;
    QVERIFY(object["type"].get(type) == simdjson::SUCCESS);
    shapes[std::string(type)].insert(shapeOf(object));
}

std::int64_t tenThousandths(std::string_view text)
{
    std::string digits(text);
    const auto point = digits.find('.');
    if (point == std::string::npos)
        return std::stoll(digits) * 10'000;
    digits.erase(point, 1);
    return std::stoll(digits);
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameBytes();
    void anotherSeedGivesOtherEvents();
    void otherTimesChangeOnlyTimes();
    void shapesAreThoseOfTheRunningService();
    void everyTypeOfTheServiceComesUp();
    void idsAreUniqueAndInOrderOfTime();
    void budgetsRunDownExactly();
    void thresholdsComeAtExactlyTheirPercentage();
    void revokingTakesTheDescendantsAlong();
    void staysBounded();
    void moneyHasFourPlaces();
    void jsonStringsAreEscaped();
};

void TestWorld::theSameSeedGivesTheSameBytes()
{
    World one(7, start);
    World two(7, start);
    for (int i = 0; i < 5000; ++i) {
        const auto now = start + Millis(i);
        QCOMPARE(one.next(now).json, two.next(now).json);
    }
}

void TestWorld::anotherSeedGivesOtherEvents()
{
    World one(7, start);
    World two(8, start);
    QVERIFY(one.next(start).id != two.next(start).id);
}

void TestWorld::otherTimesChangeOnlyTimes()
{
    World one(7, start);
    World two(7, start + std::chrono::hours(1));
    for (int i = 0; i < 1000; ++i) {
        const auto a = one.next(start + Millis(i));
        const auto b = two.next(start + std::chrono::hours(1) + Millis(3L * i));
        QCOMPARE(a.type, b.type);
        QCOMPARE(a.id.substr(14), b.id.substr(14)); // after "evt_" and ten characters of time
    }
}

void TestWorld::shapesAreThoseOfTheRunningService()
{
    std::map<std::string, std::set<std::string>> simulated;
    World world(3, start);
    for (int i = 0; i < 20'000; ++i)
        addShape(world.next(start + Millis(i)).json, simulated);

    QFile capture(qEnvironmentVariable("GRANTEX_FIXTURES") + QStringLiteral("/grantex-capture.sse"));
    QVERIFY(capture.open(QIODevice::ReadOnly));
    std::map<std::string, std::set<std::string>> captured;
    for (const auto& line : capture.readAll().split('\n')) {
        if (line.startsWith("data: "))
            addShape(line.mid(6).toStdString(), captured);
    }
    QVERIFY(captured.size() >= 5);
    for (const auto& [type, shapes] : captured) {
        for (const auto& shape : shapes)
            QVERIFY2(simulated[type].count(shape) == 1, (type + " " + shape).c_str());
        // And nothing the service would not send.
        QCOMPARE(simulated[type].size(), shapes.size());
    }
}

void TestWorld::everyTypeOfTheServiceComesUp()
{
    World world(1, start);
    std::set<std::string, std::less<>> seen;
    for (int i = 0; i < 50'000; ++i)
        seen.emplace(world.next(start + Millis(i)).type);
    for (const auto* type : {"grant.created",
                             "grant.revoked",
                             "token.issued",
                             "budget.threshold",
                             "budget.exhausted",
                             "fido.registered",
                             "fido.assertion",
                             "vc.issued",
                             "sd-jwt.issued",
                             "sd-jwt.presented",
                             "passport.issued",
                             "passport.revoked",
                             "passport.token-exchange",
                             "sso.login",
                             "sso.connection.created",
                             "sso.connection.updated",
                             "sso.connection.deleted",
                             "vault.credential.stored",
                             "vault.credential.deleted",
                             "vault.credential.exchanged",
                             "consent_bundle.created",
                             "consent_bundle.synced",
                             "consent_bundle.revoked",
                             "dpdp.consent.created",
                             "dpdp.consent.withdrawn",
                             "dpdp.grievance.filed",
                             "dpdp.erasure.completed",
                             "anomaly.auto_revoked"})
        QVERIFY2(seen.count(std::string_view(type)) == 1, type);
}

void TestWorld::idsAreUniqueAndInOrderOfTime()
{
    World world(1, start);
    std::set<std::string> ids;
    std::string last;
    for (int i = 0; i < 20'000; ++i) {
        const auto event = world.next(start + Millis(i / 4));
        QCOMPARE(event.id.size(), std::size_t{30});
        QVERIFY(ids.insert(event.id).second);
        QVERIFY(event.id.substr(0, 14) >= last.substr(0, std::min<std::size_t>(14, last.size())));
        last = event.id;
    }
}

void TestWorld::budgetsRunDownExactly()
{
    World world(5, start);
    std::map<std::string, std::int64_t> lastRemaining;
    std::map<std::string, std::int64_t> lastInitial;
    int exhausted = 0;
    int topUps = 0;
    for (int i = 0; i < 30'000; ++i) {
        const auto event = world.next(start + Millis(i));
        if (event.type != "budget.threshold" && event.type != "budget.exhausted")
            continue;
        dom::parser parser;
        const auto document = parser.parse(event.json);
        const auto id = std::string(std::string_view(document["data"]["grantId"]));
        const auto remaining = tenThousandths(std::string_view(document["data"]["remaining"]));
        const auto* grant = world.grant(id);
        QVERIFY(grant != nullptr && grant->budget.has_value());
        QCOMPARE(remaining, grant->budget->remaining.tenThousandths);
        const auto [known, isNew] = lastRemaining.emplace(id, remaining);
        const auto initial = grant->budget->initial.tenThousandths;
        const bool isToppedUp = !isNew && initial > lastInitial[id];
        QVERIFY(isNew || isToppedUp || remaining < known->second);
        topUps += isToppedUp ? 1 : 0;
        known->second = remaining;
        lastInitial[id] = initial;
        // What was spent and what is left is what there was: while no debit has been forgotten yet.
        std::int64_t spent = 0;
        for (const auto& debit : grant->budget->transactions)
            spent += debit.amount.tenThousandths;
        if (grant->budget->transactions.size() < 100)
            QCOMPARE(spent + remaining, initial);
        exhausted += event.type == "budget.exhausted" ? 1 : 0;
        QCOMPARE(remaining == 0, event.type == "budget.exhausted");
    }
    QVERIFY(exhausted > 10);
    QVERIFY(topUps > 3);
}

void TestWorld::thresholdsComeAtExactlyTheirPercentage()
{
    World world(5, start);
    std::string id;
    Money initial;
    for (const auto* grant : world.grants()) {
        if (grant->budget) {
            id = grant->id;
            initial = grant->budget->initial;
        }
    }
    QVERIFY(!id.empty());
    const Money smallest{1};
    const auto part = [initial](std::int64_t percent) { return Money{initial.tenThousandths * percent / 100}; };
    QVERIFY(world.debit(id, Money{part(50).tenThousandths - 1}, start));
    QVERIFY(!world.hasPending());
    QVERIFY(world.debit(id, smallest, start));
    QVERIFY(world.next(start).json.find("\"pct\":50,") != std::string::npos);
    QVERIFY(world.debit(id, Money{part(30).tenThousandths - 1}, start));
    QVERIFY(world.next(start).json.find("\"pct\":50,") != std::string::npos);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(world.debit(id, smallest, start));
        QVERIFY(world.next(start).json.find("\"pct\":80,") != std::string::npos);
    }
    const auto left = world.grant(id)->budget->remaining;
    QVERIFY(!world.debit(id, Money{left.tenThousandths + 1}, start));
    QVERIFY(!world.debit(id, Money{}, start));
    QVERIFY(world.debit(id, left, start));
    const auto end = world.next(start);
    QCOMPARE(std::string(end.type), std::string("budget.exhausted"));
    QVERIFY(end.json.find("\"remaining\":\"0\"") != std::string::npos);
}

void TestWorld::revokingTakesTheDescendantsAlong()
{
    World world(11, start);
    const Grant* parent = nullptr;
    auto now = start;
    while (parent == nullptr) {
        now += Millis(1);
        static_cast<void>(world.next(now));
        for (const auto* grant : world.grants()) {
            const bool hasLivingChild =
                !grant->revokedAt && !grant->children.empty() && !world.grant(grant->children.back())->revokedAt;
            if (hasLivingChild)
                parent = grant;
        }
    }
    const auto parentId = parent->id;
    const auto childId = parent->children.back();
    while (world.hasPending())
        static_cast<void>(world.next(now));
    QVERIFY(world.revoke(parentId, now));
    QVERIFY(world.next(now).json.find("\"" + parentId + "\",\"cascade\":true}") != std::string::npos);
    QVERIFY(!world.hasPending()); // the service tells the root only
    QVERIFY(world.grant(childId)->revokedAt.has_value());
    QVERIFY(!world.revoke(childId, now));
    QVERIFY(!world.revoke(parentId, now));
    QVERIFY(!world.revoke("grnt_unknown", now));
}

void TestWorld::staysBounded()
{
    World world(1, start);
    for (int i = 0; i < 200'000; ++i)
        static_cast<void>(world.next(start + Millis(i)));
    QVERIFY(world.grants().size() <= 1061);
}

void TestWorld::moneyHasFourPlaces()
{
    QCOMPARE(Money{}.text(), std::string("0.0000"));
    QCOMPARE(Money{1}.text(), std::string("0.0001"));
    QCOMPARE(Money{46'398}.text(), std::string("4.6398"));
    QCOMPARE(Money::units(1000).text(), std::string("1000.0000"));
}

void TestWorld::jsonStringsAreEscaped()
{
    std::string out;
    appendJsonString(out, std::string_view("o'brien \"q\" <b>\\\n\t\r\x01\xC3\xA9\0!", 24));
    QCOMPARE(out, std::string("\"o'brien \\\"q\\\" <b>\\\\\\n\\t\\r\\u0001\xC3\xA9\\u0000!\""));
    QCOMPARE(jsonStringSize(std::string_view("o'brien \"q\" <b>\\\n\t\r\x01\xC3\xA9\0!", 24)), out.size());
}

QTEST_GUILESS_MAIN(TestWorld)
#include "test_world.moc"
